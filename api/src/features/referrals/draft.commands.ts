import { LockMode } from '@mikro-orm/postgresql';
import { randomInt } from 'node:crypto';
import { dayOf } from '../../core/clock.js';
import type { Tx } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { Need } from '../needs/need.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { proposeTimes } from './arrange.commands.js';
import { Referral } from './referral.entity.js';
import type { ConsentInput, ReferCompanyInput } from './referral.inputs.js';

/** What a referral is written down from. */
export interface NewReferral extends Omit<ReferCompanyInput, 'key' | 'draft'> {
  /** The referral that came back and goes on as this one. */
  previous?: Referral | null;
  rerouteReason?: string | null;
  contactName?: string | null;
  contactPhone?: string | null;
}

export async function newReferral(tx: Tx, input: NewReferral): Promise<Referral> {
  const company = await tx.find(Company, input.company);
  if (!tx.viewer.is('ADVISER', company.municipality.code)) throw new Refusal('NOT_ALLOWED');
  const service = await existing(tx, Service, input.service, 'service');
  const referral = tx.em.create(Referral, {
    reference: newReference(),
    company,
    contactPerson: input.contactPerson ? await contactOf(tx, company, input.contactPerson) : null,
    service,
    organisation: service.organisation,
    contactName: input.contactName?.trim() || null,
    contactPhone: input.contactPhone?.trim() || null,
    need: input.need ? await needOf(tx, company, input.need) : null,
    municipality: company.municipality,
    sender: tx.em.getReference(Person, tx.viewer.personId!),
    status: 'DRAFT',
    message: input.message.trim(),
    words: input.words?.trim() || null,
    consentGivenBy: null,
    consentHow: null,
    consentOn: null,
    comesAlong: input.comesAlong,
    outsideAreaReason: await reasonForOutside(tx, service, company, input.outsideAreaReason),
    previous: input.previous ?? null,
    chain: input.previous?.chain ?? null,
    rerouteReason: input.rerouteReason?.trim() || null,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  takeConsent(tx, referral, input.consent ?? null);
  tx.em.persist(referral);
  if (input.proposedTimes?.length) proposeTimes(tx, referral, { times: input.proposedTimes, path: 'proposedTimes', side: 'ADVISER' });
  return referral;
}

export function takeConsent(tx: Tx, referral: Referral, consent: ConsentInput | null): void {
  if (!consent) return;
  if (consent.on > dayOf(tx.now)) throw invalidInput({ path: 'consent.on', code: 'IN_THE_FUTURE' });
  referral.consentGivenBy = consent.givenBy.trim();
  referral.consentHow = consent.how;
  referral.consentOn = consent.on;
  referral.consentWithdrawnOn = null;
}

export async function existing<T extends object>({ em }: Tx, entity: new () => T, id: string, path: string): Promise<T> {
  const found = await em.findOne(entity as never, id as never);
  if (!found) throw invalidInput({ path, code: 'UNKNOWN' });
  return found as T;
}

/** A service that does not cover the company's municipality is asked only with a reason, which its people read. */
async function reasonForOutside({ em }: Tx, service: Service, company: Company, reason: string | null | undefined): Promise<string | null> {
  if (service.coverageType === 'NATIONAL') return null;
  const covered = await em.count(Service, { id: service.id, coverage: company.municipality.code });
  if (covered > 0) return null;
  if (!reason?.trim()) throw new Refusal('SERVICE_OUTSIDE_AREA');
  return reason.trim();
}

/** What a need says is passed on in the name of its company: that of another one is none. */
export async function needOf(tx: Tx, company: Company, id: string): Promise<Need> {
  const need = await tx.find(Need, id);
  if (need.company && need.company.id !== company.id) throw invalidInput({ path: 'need', code: 'UNKNOWN' });
  return need;
}

async function contactOf({ em }: Tx, company: Company, person: string): Promise<Person> {
  const membership = await em.findOne(Membership, { company, person }, { populate: ['person'], lockMode: LockMode.NONE });
  if (!membership) throw new Refusal('NOT_IN_COMPANY');
  return membership.person;
}

/** Letters and digits that nobody mixes up on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

function newReference(): string {
  return `R-${Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join('')}`;
}

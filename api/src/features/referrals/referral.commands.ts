import { LockMode } from '@mikro-orm/postgresql';
import { randomInt } from 'node:crypto';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { dayOf, nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { Need } from '../needs/need.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Referral, ReferralLink, ReferralStep, type ReferralMove } from './referral.entity.js';
import type { AcceptReferralInput, CompleteReferralInput, ConfirmReferralInput, ConsentInput, DeclineReferralInput, MeetReferralInput, ReferCompanyInput, ReferralTextInput } from './referral.inputs.js';
import { startClock } from './clock.commands.js';
import { learnFromChoice, learnFromDecline, type ReferralContext } from './referral.learning.js';
import { tellAboutMove } from './referral.mail.js';
import { LINK, referralLife, refusalWithoutConsent } from './referral.rules.js';

/** Writes a referral without sending it; the consent may still be missing. */
export function draftReferral(ctx: CommandContext, input: ReferCompanyInput): Promise<string> {
  return command(ctx, 'draftReferral', async (tx) => (await newReferral(tx, input)).id, input.key);
}

/** Writes a referral and sends it at once. */
export function referCompany(ctx: ReferralContext, input: ReferCompanyInput): Promise<string> {
  return command(
    ctx,
    'referCompany',
    async (tx) => {
      const referral = await newReferral(tx, input);
      insist(refusalWithoutConsent(referral));
      await make(tx, 'SEND', referral, null);
      await learnFromChoice(tx, ctx, referral);
      return referral.id;
    },
    input.key,
  );
}

export function sendReferral(ctx: ReferralContext, id: string, consent: ConsentInput | null): Promise<string> {
  return moveReferral(ctx, 'SEND', id, null, (tx, referral) => takeConsent(tx, referral, consent), (tx, referral) => learnFromChoice(tx, ctx, referral));
}

export function acceptReferral(ctx: CommandContext, input: AcceptReferralInput): Promise<string> {
  return moveReferral(ctx, 'ACCEPT', input.referral, input.proposedTimes, (tx, referral) => {
    referral.acceptedAt = tx.now;
    referral.proposedTimes = input.proposedTimes?.trim() || null;
  });
}

export function declineReferral(ctx: ReferralContext, input: DeclineReferralInput): Promise<string> {
  return moveReferral(ctx, 'DECLINE', input.referral, input.text, async (tx, referral) => {
    if (input.reason === 'OTHER' && !input.text?.trim()) throw invalidInput({ path: 'text', code: 'REQUIRED' });
    referral.declineReason = input.reason;
    referral.betterService = input.betterService ? await existing(tx, Service, input.betterService, 'betterService') : null;
    if (input.reason === 'NOT_OUR_SERVICE') await learnFromDecline(tx, ctx, referral);
  });
}

export function adviseOnReferral(ctx: CommandContext, input: ReferralTextInput): Promise<string> {
  return moveReferral(ctx, 'ADVISE', input.referral, input.text);
}

export function recordMeeting(ctx: CommandContext, input: MeetReferralInput): Promise<string> {
  return moveReferral(ctx, 'MEET', input.referral, input.text, (tx, referral) => {
    if (input.on > dayOf(tx.now)) throw invalidInput({ path: 'on', code: 'IN_THE_FUTURE' });
    referral.metOn = input.on;
  });
}

export function completeReferral(ctx: CommandContext, input: CompleteReferralInput): Promise<string> {
  return moveReferral(ctx, 'COMPLETE', input.referral, input.text, (_tx, referral) => {
    referral.outcome = input.outcome;
  });
}

export function withdrawReferral(ctx: CommandContext, input: ReferralTextInput): Promise<string> {
  return moveReferral(ctx, 'WITHDRAW', input.referral, input.text);
}

export function reopenReferral(ctx: CommandContext, input: ReferralTextInput): Promise<string> {
  return moveReferral(ctx, 'REOPEN', input.referral, input.text, (_tx, referral) => {
    Object.assign(referral, { acceptedAt: null, proposedTimes: null, declineReason: null, betterService: null, metOn: null, outcome: null });
  });
}

/** The company says what came of it: signed in, or by the link in its mail, which works once. */
export async function confirmReferral(ctx: Context, input: ConfirmReferralInput): Promise<string> {
  const id = input.token ? await referralOfLink(ctx, input.token) : (input.referral ?? '');
  return moveReferral(ctx, 'CONFIRM', id, input.text, async (tx, referral) => {
    referral.contacted = input.contacted;
    referral.usefulness = input.usefulness;
    await tx.em.nativeUpdate(ReferralLink, { referral, usedAt: null }, { usedAt: tx.now });
  });
}

/** Lets the holder of a company's link see and confirm that one referral, for this request; says which one it is. */
export async function referralOfLink(ctx: Pick<Context, 'em' | 'clock' | 'grant'>, token: string): Promise<string> {
  const link = await ctx.em.fork().findOne(ReferralLink, { tokenHash: hashOf(token) });
  const now = nowOf(ctx);
  if (!link || link.usedAt || link.expiresAt <= now) throw new Refusal('LINK_NOT_VALID');
  ctx.grant({ role: LINK, scope: link.referral.id });
  return link.referral.id;
}

type Change = (tx: Tx, referral: Referral) => void | Promise<void>;

/** The same move twice changes nothing: whoever may make it finds it made. */
function moveReferral(ctx: CommandContext, move: ReferralMove, id: string, text: string | null | undefined, change: Change = () => {}, after: Change = () => {}): Promise<string> {
  return command(ctx, `${move.toLowerCase()}Referral`, async (tx) => {
    const referral = await tx.lock(Referral, id);
    if (move === 'SEND') await change(tx, referral);
    const refusal = referralLife.refusalTo(move, tx.viewer, referral);
    if (refusal === 'WRONG_STATE' && referral.status === referralLife.table[move].to) return id;
    insist(refusal);
    if (move !== 'SEND') await change(tx, referral);
    await make(tx, move, referral, text?.trim() || null);
    await after(tx, referral);
    return id;
  });
}

/** Moves the referral and leaves a step behind; everybody concerned is told in the same transaction. */
async function make(tx: Tx, move: ReferralMove, referral: Referral, text: string | null): Promise<void> {
  referral.status = referralLife.table[move].to;
  referral.updatedAt = tx.now;
  if (referral.status === 'SENT') referral.sentAt = tx.now;
  await startClock(tx, referral);
  const by = tx.viewer.personId ? tx.em.getReference(Person, tx.viewer.personId) : null;
  tx.em.persist(tx.em.create(ReferralStep, { referral, move, status: referral.status, at: tx.now, by, text }));
  await tellAboutMove(tx, move, referral, text);
}

async function newReferral(tx: Tx, input: ReferCompanyInput): Promise<Referral> {
  const company = await tx.find(Company, input.company);
  if (!tx.viewer.is('ADVISER', company.municipality.code)) throw new Refusal('NOT_ALLOWED');
  const service = await existing(tx, Service, input.service, 'service');
  await insistOnCoverage(tx, service, company);
  const referral = tx.em.create(Referral, {
    reference: newReference(),
    company,
    contactPerson: input.contactPerson ? await contactOf(tx, company, input.contactPerson) : null,
    service,
    organisation: service.organisation,
    need: input.need ? await tx.find(Need, input.need) : null,
    municipality: company.municipality,
    sender: tx.em.getReference(Person, tx.viewer.personId!),
    status: 'DRAFT',
    message: input.message.trim(),
    words: input.words?.trim() || null,
    consentGivenBy: null,
    consentHow: null,
    consentOn: null,
    comesAlong: input.comesAlong,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  takeConsent(tx, referral, input.consent ?? null);
  tx.em.persist(referral);
  return referral;
}

function takeConsent(tx: Tx, referral: Referral, consent: ConsentInput | null): void {
  if (!consent) return;
  if (consent.on > dayOf(tx.now)) throw invalidInput({ path: 'consent.on', code: 'IN_THE_FUTURE' });
  referral.consentGivenBy = consent.givenBy.trim();
  referral.consentHow = consent.how;
  referral.consentOn = consent.on;
}

async function existing<T extends object>({ em }: Tx, entity: new () => T, id: string, path: string): Promise<T> {
  const found = await em.findOne(entity as never, id as never);
  if (!found) throw invalidInput({ path, code: 'UNKNOWN' });
  return found as T;
}

async function insistOnCoverage({ em }: Tx, service: Service, company: Company): Promise<void> {
  if (service.coverageType === 'NATIONAL') return;
  const covered = await em.count(Service, { id: service.id, coverage: company.municipality.code });
  if (covered === 0) throw new Refusal('SERVICE_OUTSIDE_AREA');
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

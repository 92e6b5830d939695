import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { dayOf, inHelsinki } from '../core/clock.js';
import type { Service } from '../features/directory/service.entity.js';
import { ContactInHand } from '../features/referrals/contactInHand.entity.js';
import { clockOf, hasClock } from '../features/referrals/referral.clock.js';
import { Referral, ReferralStep, type ReferralMove } from '../features/referrals/referral.entity.js';
import { referralLife } from '../features/referrals/referral.rules.js';
import { instantOf } from './demo/dates.js';
import type { DemoReferral, Demonstration, ReferralStep as DemoStep, WorkdayMoment } from './demo/types.js';
import { demoId, demoReference } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

export function loadReferrals(load: Load, { referrals }: Demonstration, loaded: LoadedPeople): void {
  for (const demo of referrals) {
    const columns = { ...referralOf(load, demo, loaded), ...chainOf(load, demo, referrals), ...columnsAfter(demo.history, load, loaded) };
    const referral = load.em.create(Referral, { ...columns, ...clockAfter(columns) } as RequiredEntityData<Referral>);
    if (demo.state === 'DECLINED') putAside(load, demo, referral, referrals);
    demo.history.forEach((step, index) => {
      const move = moveOf(step);
      load.em.create(ReferralStep, {
        id: demoId('step', `${demo.key} ${index}`),
        referral,
        move,
        status: referralLife.table[move].to,
        at: instantOf(step.at, load.loadedAt),
        by: loaded.people.get(step.by),
        text: textOf(step, loaded),
      });
    });
  }
}

/** As the decline leaves it: the contact is with the adviser, until the matter goes on. */
function putAside({ em }: Load, { key }: DemoReferral, referral: Referral, all: DemoReferral[]): void {
  const { contactPerson: person, contactName: name, contactPhone: phone, municipality, updatedAt: keptAt } = referral;
  const wentOn = all.some(({ follows }) => follows?.referral === key);
  if (!wentOn && (person || name)) em.create(ContactInHand, { id: demoId('contact in hand', key), referral, municipality, person, name, phone, keptAt });
  Object.assign(referral, { contactPerson: null, contactName: null, contactPhone: null });
}

/** The services to which the demonstration refers companies. */
export function referredServices({ referrals }: Demonstration): Set<string> {
  return new Set(referrals.map(({ service }) => service));
}

const moveOf = ({ move }: DemoStep) => move.toUpperCase() as ReferralMove;

function referralOf({ loadedAt }: Load, demo: DemoReferral, { companies, people, services }: LoadedPeople) {
  const company = companies.get(demo.company);
  const service = services.get(demo.service);
  const createdAt = instantOf(demo.created, loadedAt);
  const last = demo.history.at(-1);
  return {
    id: demoId('referral', demo.key),
    reference: demoReference(demo.key),
    company,
    contactPerson: demo.contact ? people.get(demo.contact) : null,
    contactName: demo.calls?.name ?? null,
    contactPhone: demo.calls?.phone ?? null,
    service,
    organisation: service.organisation,
    need: null,
    municipality: company.municipality,
    sender: people.get(demo.adviser),
    status: demo.state,
    message: demo.message,
    consentGivenBy: demo.consent ? (demo.consent.givenBy ? people.get(demo.consent.givenBy).name : (demo.calls?.name ?? null)) : null,
    consentHow: demo.consent?.how ?? null,
    consentOn: demo.consent ? dayOf(instantOf(demo.consent.at, loadedAt)) : null,
    comesAlong: demo.comesAlong,
    createdAt,
    updatedAt: last ? instantOf(last.at, loadedAt) : createdAt,
  };
}

/** Those that followed each other know the first of them, and each the one before it. */
function chainOf({ em }: Load, { key, follows }: DemoReferral, all: DemoReferral[]): Partial<Referral> {
  const idOf = (referral: string) => demoId('referral', referral);
  if (follows) return { previous: em.getReference(Referral, idOf(follows.referral)), chain: idOf(follows.referral), rerouteReason: follows.reason };
  return all.some((one) => one.follows?.referral === key) ? { chain: idOf(key) } : {};
}

/** What the moves have left in the columns of the referral, as the commands leave it. */
function columnsAfter(history: DemoStep[], load: Load, loaded: LoadedPeople): Partial<Referral> {
  return history.reduce((columns, step) => ({ ...columns, ...changesBy(step, load, loaded) }), {});
}

function changesBy(step: DemoStep, { loadedAt }: Load, { services }: LoadedPeople): Partial<Referral> {
  const at = instantOf(step.at, loadedAt);
  switch (step.move) {
    case 'send':
      return { sentAt: at };
    case 'accept':
      return { acceptedAt: at, proposedTimes: step.proposed ? timesInWords(step.proposed, loadedAt) : null };
    case 'decline':
      return { declineReason: step.reason, betterService: step.betterService ? services.get(step.betterService) : null };
    case 'meet':
      return { metOn: dayOf(instantOf(step.met, loadedAt)) };
    case 'complete':
      return { outcome: step.outcome };
    case 'confirm':
      return { contacted: step.contacted, usefulness: step.useful ? 'USEFUL' : 'NOT_USEFUL' };
    case 'reopen':
      return { sentAt: at, acceptedAt: null, proposedTimes: null, declineReason: null, betterService: null, metOn: null, outcome: null };
    default:
      return {};
  }
}

/** The clock as the last move has started it. */
function clockAfter({ status, updatedAt, service }: Pick<Referral, 'status' | 'updatedAt'> & { service: Service }): Partial<Referral> {
  const from = hasClock(status) ? updatedAt : null;
  return { clockFrom: from, ...clockOf({ status, from, promisedDays: service.promisedDays, pauses: [] }) };
}

/** In digits, which read the same in the three languages. */
function timesInWords(proposed: WorkdayMoment[], loadedAt: Date): string {
  return proposed.map((moment) => inHelsinki(instantOf(moment, loadedAt)).toFormat('d.M.yyyy H.mm')).join(', ');
}

/** The step of a meeting says who was there. */
function textOf(step: DemoStep, { people }: LoadedPeople): string | null {
  if (step.move !== 'meet') return step.text ?? null;
  const present = people.all(step.present).map(({ name }) => name);
  return [present.join(', '), step.text].filter(Boolean).join('. ') || null;
}

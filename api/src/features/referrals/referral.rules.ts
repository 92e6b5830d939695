import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { live } from '../../core/live.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, raw, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { targetsSeenWith, visible, visibleFields, type Me } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { ContactInHand } from './contactInHand.entity.js';
import { Referral, ReferralStep, type ReferralMove, type ReferralOutcome, type ReferralStatus, type Usefulness } from './referral.entity.js';

/** The role of who holds a company's link to one referral. */
export const LINK = 'REFERRAL_LINK';
/** The role of who holds the link in a mail to the receiver's people: answers that one referral. */
export const REPLY_LINK = 'REFERRAL_REPLY_LINK';

/** While a referral is in one of these states, and the consent holds, its receiver holds the company: knows who it is and what it wants. */
export const HELD: readonly ReferralStatus[] = ['SENT', 'ACCEPTED', 'ADVISED', 'MET', 'COMPLETED', 'CONFIRMED'];
const held = raw(`(${HELD.map((status) => `'${status}'`).join(',')})`);

type ReferralRow = Row<Referral>;
const ofOwnMunicipality = (row: ReferralRow, me: Me): Condition => me.holds('ADVISER', row.municipality);
const ofOwnCompany = (row: ReferralRow, me: Me): Condition => allOf(me.holds('ENTREPRENEUR', row.company), sql`${row.status} <> 'DRAFT'`);
const received = (row: ReferralRow, me: Me): Condition => anyOf(me.holds('CONTACT', row.organisation), me.holds(REPLY_LINK, row.id));
const toOwnOrganisation = (row: ReferralRow, me: Me): Condition => allOf(received(row, me), sql`${row.status} <> 'DRAFT' and ${row.sentAt} is not null`);
const byLink = (row: ReferralRow, me: Me): Condition => me.holds(LINK, row.id);

export const sees = (row: ReferralRow, me: Me): Condition => anyOf(ofOwnMunicipality(row, me), ofOwnCompany(row, me), toOwnOrganisation(row, me), byLink(row, me));
const holds = (row: ReferralRow, me: Me): Condition => allOf(toOwnOrganisation(row, me), sql`${row.status} in ${held} and ${row.consentWithdrawnOn} is null`);
export const knows = (row: ReferralRow, me: Me): Condition => anyOf(ofOwnMunicipality(row, me), ofOwnCompany(row, me), holds(row, me), byLink(row, me));

visible(Referral, sees);
visibleFields(Referral, ['words'], ofOwnMunicipality);
visibleFields(Referral, ['rerouteReason'], (row, me) => anyOf(ofOwnMunicipality(row, me), ofOwnCompany(row, me), byLink(row, me)));
visibleFields(Referral, ['company', 'contactPerson', 'message', 'consentGivenBy', 'need', 'outsideAreaReason', 'contactName', 'contactPhone', 'consentWithdrawnOn', 'meetingStatus', 'meetingAt'], knows);
targetsSeenWith(Referral, ['company', 'contactPerson']);
visible(ContactInHand, (row, me) => me.holds('ADVISER', row.municipality));
visible(ReferralStep, (row, me) => exists(Referral, (referral) => allOf(sql`${referral.id} = ${row.referral}`, sees(referral, me))));
visibleFields(ReferralStep, ['text'], (row, me) => exists(Referral, (referral) => allOf(sql`${referral.id} = ${row.referral}`, knows(referral, me))));

/** A receiver knows the company and its contact person as long as it holds a referral of theirs. */
const throughReferral = (me: Me, of: (referral: ReferralRow) => Sql): Condition => {
  const known = (referral: ReferralRow) => anyOf(holds(referral, me), byLink(referral, me));
  return (me.has('CONTACT') || me.has(LINK) || me.has(REPLY_LINK)) && exists(Referral, (referral) => allOf(of(referral), known(referral)));
};
visible(Company, (row, me) => throughReferral(me, (referral) => sql`${referral.company} = ${row.id}`));
// Two rules and not one with "or": each is answered by an index.
visible(Person, (row, me) => throughReferral(me, (referral) => sql`${referral.contactPerson} = ${row.id}`));
visible(Person, (row, me) => throughReferral(me, (referral) => sql`${referral.sender} = ${row.id}`));
// By its link a company sees who handles its matter, as it does signed in.
visible(Person, (row, me) => me.has(LINK) && exists(ReferralStep, (step) => allOf(me.holds(LINK, step.referral), sql`${row.id} in (${step.by}, ${step.byLinkOf})`)));

// Who is contacted is told by the referral for as long as it may be, and by nothing that lives longer.
audits(Referral, ['contactPerson']);
live(Referral);
refuseOnConflict('referral_previous', 'ALREADY_REROUTED');

/** Whom a referral concerns, and where it is. */
export interface Concerned {
  id: string;
  status: ReferralStatus;
  company: { id: string };
  organisation: { id: string };
  municipality: { code: string };
  comesAlong: boolean;
  sender: { id: string };
}

export interface ReferralFacts extends Concerned {
  consentGivenBy: string | null;
  consentHow: string | null;
  consentOn: string | null;
  consentWithdrawnOn: string | null;
}

export const isSender = (viewer: Viewer, { municipality }: Concerned) => viewer.is('ADVISER', municipality.code);
export const isReceiver = (viewer: Viewer, { organisation }: Concerned) => viewer.is('CONTACT', organisation.id);
export const isCompany = (viewer: Viewer, { company }: Concerned) => viewer.is('ENTREPRENEUR', company.id);
export const holdsLink = (viewer: Viewer, { id }: Concerned) => viewer.is(LINK, id);
/** A link answers what was sent; once the referral is accepted, its holder signs in for the rest. */
export const answers = (viewer: Viewer, one: Concerned) => isReceiver(viewer, one) || viewer.is(REPLY_LINK, one.id);
const declines = (viewer: Viewer, one: Concerned) => isReceiver(viewer, one) || (one.status !== 'ACCEPTED' && viewer.is(REPLY_LINK, one.id));
export const cameAlong = (viewer: Viewer, referral: Concerned) => referral.comesAlong && referral.sender.id === viewer.personId;

type Consent = Pick<ReferralFacts, 'consentGivenBy' | 'consentHow' | 'consentOn' | 'consentWithdrawnOn'>;

/** A consent says who gave it, how and when, and has not been taken back. */
export function refusalWithoutConsent({ consentGivenBy, consentHow, consentOn, consentWithdrawnOn }: Consent): RefusalCode | null {
  return consentGivenBy && consentHow && consentOn && !consentWithdrawnOn ? null : 'CONSENT_MISSING';
}

export interface CameBack {
  status: ReferralStatus;
  municipality: { code: string };
  outcome: ReferralOutcome | null;
  usefulness: Usefulness | null;
}

/** What came back without having helped can go on to another service; what is still with its receiver cannot. */
export function refusalToReroute(viewer: Viewer, { status, municipality, outcome, usefulness }: CameBack): RefusalCode | null {
  if (!viewer.is('ADVISER', municipality.code)) return 'NOT_ALLOWED';
  if (status === 'DECLINED' || status === 'WITHDRAWN' || status === 'ADVISED') return null;
  if (status === 'COMPLETED') return outcome === 'HELPED' ? 'WRONG_STATE' : null;
  return status === 'CONFIRMED' && usefulness !== 'USEFUL' ? null : 'WRONG_STATE';
}

/** The company takes its consent back at any time, also of what has ended; so does its adviser where it calls. */
export function mayWithdrawConsent(viewer: Viewer, one: ReferralFacts): boolean {
  return !one.consentWithdrawnOn && one.status !== 'DRAFT' && referralLife.refusalTo('WITHDRAW', viewer, one) !== 'NOT_ALLOWED';
}

/** The life of a referral: who may move it from where to where. */
export const referralLife = lifecycle<ReferralStatus, ReferralMove, ReferralFacts, Viewer>({
  SEND: { from: ['DRAFT'], to: 'SENT', who: isSender, refuse: refusalWithoutConsent, lifts: 'CONSENT_MISSING' },
  ACCEPT: { from: ['SENT'], to: 'ACCEPTED', who: answers },
  DECLINE: { from: ['SENT', 'ACCEPTED'], to: 'DECLINED', who: declines },
  ADVISE: { from: ['SENT'], to: 'ADVISED', who: answers },
  MEET: { from: ['ACCEPTED'], to: 'MET', who: (viewer, one) => isReceiver(viewer, one) || cameAlong(viewer, one) },
  COMPLETE: { from: ['ACCEPTED', 'MET'], to: 'COMPLETED', who: isReceiver },
  CONFIRM: { from: ['ADVISED', 'COMPLETED'], to: 'CONFIRMED', who: (viewer, one) => isCompany(viewer, one) || holdsLink(viewer, one) },
  WITHDRAW: { from: ['DRAFT', 'SENT', 'ACCEPTED', 'MET'], to: 'WITHDRAWN', who: (viewer, one) => isSender(viewer, one) || isCompany(viewer, one) || holdsLink(viewer, one) },
  REOPEN: { from: ['DECLINED', 'ADVISED', 'COMPLETED', 'WITHDRAWN'], to: 'SENT', who: isSender, refuse: refusalWithoutConsent, lifts: 'CONSENT_MISSING' },
});

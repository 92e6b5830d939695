import type { PermitKind } from '../../features/needs/need.entity.js';
import type { Trilingual } from '../network.types.js';

/**
 * The demonstration set: made-up companies, people, coffees, needs and referrals on the real network.
 * Things name each other by `key`; services by slug, topics, organisations and municipalities by their ids.
 */
export interface Demonstration {
  departments: DemoDepartment[];
  people: DemoPerson[];
  companies: DemoCompany[];
  spaces: DemoSpace[];
  coffees: DemoCoffee[];
  meetings: DemoMeeting[];
  contacts: DemoContact[];
  needs: DemoNeed[];
  referrals: DemoReferral[];
  promises: DemoPromise[];
  full: DemoFull[];
  unfinished: DemoUnfinished[];
  accounts: DemoAccount[];
}

export type Language = 'fi' | 'sv' | 'en';

/** A Helsinki local time on a working day (Monday to Friday) counted from the day of loading: -1 is the last one before it. */
export interface WorkdayMoment {
  workday: number;
  time: string;
}

/** A Helsinki local time on a Thursday counted from the day of loading: 1 is the first one after it, -1 the last one before it. */
export interface ThursdayMoment {
  thursday: number;
  time: string;
}

export type Moment = WorkdayMoment | ThursdayMoment;

/** Quarters counted from the current one, which is 0. */
export interface QuarterWindow {
  from: number;
  to: number;
}

export interface DemoDepartment {
  key: string;
  organisation: string;
  name: Trilingual;
  topics: string[];
  head: string;
}

export type DemoMembership =
  | { role: 'ENTREPRENEUR'; company: string; /** In the language of the person. */ title: string }
  | { role: 'ADVISER'; organisation: string }
  | { role: 'PROVIDER_CONTACT'; organisation: string }
  | { role: 'DEPARTMENT_HEAD'; department: string }
  | { role: 'COORDINATOR'; organisation: string };

export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  phone: string;
  language: Language;
  memberships: DemoMembership[];
}

export type SizeClass = 'SELF_EMPLOYED' | 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';

export interface DemoCompany {
  key: string;
  name: string;
  businessId: string;
  form: 'TMI' | 'OY' | 'KY' | 'AY' | 'OSK';
  section: string;
  division: string;
  size: SizeClass;
  municipality: string;
  place: string;
  language: Language;
  /** What it does, in its own language. */
  about: string;
  founded: number;
  /** How it came into the portal. */
  source: 'ADVISER' | 'SELF';
  added: WorkdayMoment;
}

export interface DemoContact {
  key: string;
  company: string;
  /** The adviser who had it. */
  by: string;
  kind: 'CALL' | 'VISIT' | 'MEETING' | 'MAIL';
  at: WorkdayMoment;
  text: string;
  withWhom?: string;
}

export interface DemoSpace {
  key: string;
  name: Trilingual;
  municipality: string;
  address: string;
  capacity: number;
  equipment: Trilingual;
  accessibility: Trilingual;
}

export type CoffeeState = 'DRAFT' | 'PUBLISHED' | 'CANCELLED' | 'HELD' | 'SUMMARISED';
export type RegistrationState = 'CONFIRMED' | 'WAITLISTED' | 'OFFERED' | 'CANCELLED' | 'ATTENDED' | 'NO_SHOW';

export interface DemoRegistration {
  person: string;
  company: string;
  partySize: number;
  state: RegistrationState;
  /** When it was made; a coffee's registrations are listed in this order, which is also the queue's. */
  at: Moment;
  /** Came without registering and was added at the door. */
  walkIn?: true;
  offer?: { made: WorkdayMoment; expires: WorkdayMoment };
  /** What the party told the hosts beforehand. */
  diet?: string;
  access?: string;
  asks?: { text: string; nameShown: boolean };
}

export interface DemoHeard {
  /** What was said at the table, in the language it was said in. */
  words: string;
  company?: string;
  need?: string;
}

export interface DemoCoffee {
  key: string;
  title: Trilingual;
  description: Trilingual;
  topics: string[];
  sections: string[];
  municipality: string;
  space: string;
  starts: ThursdayMoment;
  ends: ThursdayMoment;
  capacity: number;
  /** Seats kept for companies that have never come. */
  seatsForNewcomers: number;
  state: CoffeeState;
  hosts: string[];
  registrations: DemoRegistration[];
  heard?: DemoHeard[];
  summary?: Trilingual;
}

/** A meeting of those who serve businesses. */
export interface DemoMeeting {
  key: string;
  title: Trilingual;
  description: Trilingual;
  municipality: string;
  space: string;
  starts: ThursdayMoment;
  ends: ThursdayMoment;
  capacity: number;
  hosts: string[];
  /** Who comes, each alone. */
  guests: string[];
  /** When the first of them registered; the others hours after each other. */
  registered: WorkdayMoment;
}

export interface NeedSize {
  plotM2?: number;
  premisesM2?: number;
  jobs?: number;
  investmentEuros?: number;
  powerMw?: number;
}

export type NeedState = 'OPEN' | 'ACKNOWLEDGED' | 'ANSWERED' | 'FULFILLED' | 'DROPPED';

export interface DemoNeed {
  key: string;
  company: string;
  topic: string;
  title: string;
  words: string;
  window: QuarterWindow;
  size?: NeedSize;
  permits?: PermitKind[];
  skills?: string[];
  certainty: 'RUMOUR' | 'LIKELY' | 'DECIDED';
  source: 'CALL' | 'VISIT' | 'COFFEE' | 'COMPANY' | 'REFERRAL';
  recorded: Moment;
  recordedBy: string;
  departments: string[];
  nameShown: boolean;
  state: NeedState;
  acknowledged?: { by: string; at: WorkdayMoment; answerBy: WorkdayMoment };
  answer?: DemoAnswer;
  closed?: { by: string; at: WorkdayMoment; text: string };
}

export type DemoAnswer =
  | { kind: 'COMMITMENT'; by: string; at: WorkdayMoment; text: string; doneBy: WorkdayMoment; /** What was said first, and when that was changed. */ changed?: { at: WorkdayMoment; before: { text: string; doneBy: WorkdayMoment } } }
  | { kind: 'NOT_POSSIBLE'; by: string; at: WorkdayMoment; text: string };

export type ReferralState =
  | 'DRAFT'
  | 'SENT'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'ADVISED'
  | 'MET'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'WITHDRAWN';

export type DeclineReason =
  | 'NOT_OUR_SERVICE'
  | 'NOT_ELIGIBLE'
  | 'OUTSIDE_AREA'
  | 'NO_CAPACITY'
  | 'NEEDS_MORE_INFORMATION'
  | 'ALREADY_CLIENT'
  | 'OTHER';

export type ReferralOutcome = 'HELPED' | 'PARTLY_HELPED' | 'NOT_HELPED' | 'NOT_REACHED' | 'NO_LONGER_NEEDED';

interface Step<Move extends string> {
  move: Move;
  by: string;
  at: WorkdayMoment;
  text?: string;
}

export type ReferralStep =
  | Step<'send'>
  | (Step<'accept'> & { proposed?: WorkdayMoment[] })
  | (Step<'decline'> & { reason: DeclineReason; text: string; betterService?: string })
  | (Step<'advise'> & { text: string })
  | (Step<'meet'> & { met: WorkdayMoment; present: string[]; noShow?: true })
  | (Step<'complete'> & { outcome: ReferralOutcome; text: string })
  | (Step<'confirm'> & { contacted: boolean; useful: boolean; text: string })
  | (Step<'withdraw'> & { text: string })
  | (Step<'reopen'> & { text: string });

export interface DemoConsent {
  /** Null: whom to call gave it. */
  givenBy: string | null;
  how: 'PHONE' | 'MEETING' | 'EMAIL' | 'PORTAL';
  at: WorkdayMoment;
}

export interface DemoReferral {
  key: string;
  company: string;
  /** Null: the contact has no address, and so no account. */
  contact: string | null;
  /** Whom to call where there is no such account. */
  calls?: { name: string; phone: string };
  /** The referral that came back and went on as this one. */
  follows?: { referral: string; reason: string };
  service: string;
  adviser: string;
  message: string;
  created: WorkdayMoment;
  /** Only a draft may lack it. */
  consent?: DemoConsent;
  /** The adviser comes along to the first meeting. */
  comesAlong: boolean;
  state: ReferralState;
  history: ReferralStep[];
}

export interface DemoPromise {
  key: string;
  company: string;
  text: string;
  by: string;
  made: WorkdayMoment;
  /** How many days from the day of loading. */
  dueInDays: number;
  kept?: { by: string; at: WorkdayMoment };
}

/** A service that takes nobody for some time. */
export interface DemoFull {
  service: string;
  from: WorkdayMoment;
  until: WorkdayMoment;
  note: string;
}

/** A referral that an adviser has begun to write. */
export interface DemoUnfinished {
  key: string;
  by: string;
  saved: WorkdayMoment;
  company: string;
  contact: string;
  words: string;
  services: string[];
}

export interface DemoAccount {
  person: string;
  label: Trilingual;
  tryThis: Trilingual;
}

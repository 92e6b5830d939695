import type { DemoCampaign } from './campaigns.types.js';
import type { Demonstration, Language, WorkdayMoment } from './types.js';

/** The demonstration with what routing has learnt in it, what advisers were asked and what municipalities ask. */
export interface WholeDemonstration extends Demonstration {
  gaps: DemoGap[];
  corrections: DemoCorrection[];
  questions: DemoQuestion[];
  bulletins: DemoBulletin[];
  campaigns: DemoCampaign[];
}

export interface DemoGap {
  text: string;
  language: Language;
  municipality: string | null;
  topic: string | null;
  asked: WorkdayMoment;
  times: number;
}

export interface DemoCorrection {
  /** Null: a referral without words of a need. */
  text: string | null;
  language: Language | null;
  feedback: DemoFeedback[];
}

export interface DemoFeedback {
  kind: 'PICKED_OTHER' | 'DECLINED_NOT_OUR_SERVICE' | 'CONTACT_ASKED';
  municipality: string;
  proposed: string | null;
  chosen: string;
  at: WorkdayMoment;
}

export interface DemoQuestion {
  key: string;
  municipality: string;
  text: string;
  name: string;
  email: string | null;
  phone: string | null;
  companyName: string | null;
  language: Language;
  service: string | null;
  asked: WorkdayMoment;
  state: 'OPEN' | 'TAKEN' | 'ANSWERED' | 'DROPPED';
  /** The adviser who has it, or had it last. */
  by?: string;
  ended?: WorkdayMoment;
  answer?: string;
}

/** By a contact for their organisation, by an adviser for the municipality, or by the coordinator. */
export interface DemoBulletin {
  key: string;
  by: string;
  title: string;
  text: string;
  language: Language;
  topics: string[];
  regions: string[];
  municipalities: string[];
  /** A coffee or a meeting. */
  event?: string;
  posted: WorkdayMoment;
}

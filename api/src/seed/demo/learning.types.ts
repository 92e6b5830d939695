import type { Demonstration, Language, WorkdayMoment } from './types.js';

/** The demonstration with what routing has learnt in it and what advisers were asked. */
export interface WholeDemonstration extends Demonstration {
  gaps: DemoGap[];
  corrections: DemoCorrection[];
  questions: DemoQuestion[];
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

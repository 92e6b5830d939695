import { audits } from '../../core/audit.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { AdviserQuestion, type QuestionMove, type QuestionStatus } from './question.entity.js';

/** A question is for the advisers of its municipality alone. */
visible(AdviserQuestion, (row, me) => me.holds('ADVISER', row.municipality));
audits(AdviserQuestion, ['text', 'name', 'email', 'phone', 'companyName', 'answer']);

export interface QuestionFacts {
  status: QuestionStatus;
  municipality: { code: string };
}

const isAdviser = (viewer: Viewer, { municipality }: QuestionFacts) => viewer.is('ADVISER', municipality.code);

/** The life of a question. Whoever has taken it may be away: every adviser of the municipality can end it. */
export const questionLife = lifecycle<QuestionStatus, QuestionMove, QuestionFacts, Viewer>({
  TAKE: { from: ['OPEN'], to: 'TAKEN', who: isAdviser },
  ANSWER: { from: ['OPEN', 'TAKEN'], to: 'ANSWERED', who: isAdviser },
  DROP: { from: ['OPEN', 'TAKEN'], to: 'DROPPED', who: isAdviser },
});

/** So often may the same e-mail address or telephone number, and the same address of the internet, ask. */
export const ASK_LIMITS = {
  contact: { most: 5, minutes: 60 },
  /** Higher: a whole office may share one. */
  internet: { most: 20, minutes: 60 },
} as const;

export const QUESTION_MONTHS = 12;

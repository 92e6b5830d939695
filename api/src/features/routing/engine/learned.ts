import file from './learned.json' with { type: 'json' };
import type { LearnedRelations } from './related.js';

/** What was learned from the practice needs by `npm run bench:routing -- --learn`; nothing here is set by hand. */
export interface Learned {
  /** In the order of FIT_FEATURES. */
  fit: readonly number[];
  order: { fit: number; log: number; byConcept: number; byTopic: number };
  relations: LearnedRelations;
  /** In the order of SCOPE_FEATURES, the constant last. */
  scope: readonly number[];
  /** From this probability of being out of scope on, an adviser is proposed. */
  outsideFrom: number;
}

export const LEARNED: Learned = file;

import { audits } from '../../core/audit.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { Language, Localized } from '../../core/localized.js';
import type { FieldError } from '../../core/refusal.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { isHostedBy } from '../campaigns/campaign.rules.js';
import { Department } from '../organisations/organisation.entity.js';
import { IdeaAnswer, type AnswerMove } from './answer.entity.js';
import { Idea, type AnswerStatus } from './idea.entity.js';
import { isReadable } from './idea.rules.js';

visible(IdeaAnswer, (row) => exists(Idea, (idea) => sql`${idea.id} = ${row.idea} and ${idea.confirmBy} is null`));
// What was decided stays told; its words may repeat what was hidden.
visibleFields(IdeaAnswer, ['text'], (row, me) => exists(Idea, (idea) => allOf(sql`${idea.id} = ${row.idea}`, isReadable(idea, idea.campaign, me))));
audits(IdeaAnswer);

interface Asked {
  readonly status: AnswerStatus;
  /** The code of the municipality that asks. */
  readonly municipality: string;
  /** The department of it that is to answer. */
  readonly department: string;
  readonly isHidden: boolean;
  readonly isMerged: boolean;
}

/** An adviser of the municipality names the department; its heads answer for their own. */
const mayAnswer = (viewer: Viewer, { municipality, department }: Asked): boolean => viewer.is('ADVISER', municipality) || viewer.is('HEAD', department);
const refuse = ({ isHidden, isMerged }: Asked) => (isHidden ? 'IDEA_HIDDEN' : isMerged ? 'IDEA_MERGED' : null);

/** The life of an answer. The same again is a correction: a later day, another department, clearer words. What is done is taken up again before anything else is said. */
export const answerLife = lifecycle<AnswerStatus, AnswerMove, Asked, Viewer>({
  REVIEW: { from: ['NONE', 'UNDER_REVIEW', 'PLANNED', 'DONE', 'NOT_POSSIBLE'], to: 'UNDER_REVIEW', who: mayAnswer, refuse },
  PLAN: { from: ['NONE', 'UNDER_REVIEW', 'PLANNED', 'NOT_POSSIBLE'], to: 'PLANNED', who: mayAnswer, refuse },
  FULFIL: { from: ['NONE', 'UNDER_REVIEW', 'PLANNED', 'DONE'], to: 'DONE', who: mayAnswer, refuse },
  REJECT: { from: ['NONE', 'UNDER_REVIEW', 'PLANNED', 'NOT_POSSIBLE'], to: 'NOT_POSSIBLE', who: mayAnswer, refuse },
});

/** The departments for which a viewer answers an idea: all of the municipality for its advisers, their own for heads. */
export function answersFor(department: Row<Department>, idea: Row<Idea>, me: Me): Condition {
  const ofHost = sql`${department.municipality} = ${valueOf(Campaign, (one) => one.municipality, (one) => sql`${one.id} = ${idea.campaign}`)}`;
  return allOf(ofHost, anyOf(isHostedBy(idea.campaign, me), me.has('HEAD') && me.holds('HEAD', department.id)));
}

interface Said {
  readonly move: AnswerMove;
  readonly text: Localized;
  readonly plannedFor?: string | null;
}

/** The writer must be able to read it, and a plan has a day. */
export function errorsInAnswer({ move, text, plannedFor }: Said, language: Language, today: string): FieldError[] {
  const errors: FieldError[] = text[language].trim() === '' ? [{ path: `text.${language}`, code: 'REQUIRED' }] : [];
  if (move !== 'PLAN') return plannedFor ? [...errors, { path: 'plannedFor', code: 'INVALID' }] : errors;
  if (!plannedFor) return [...errors, { path: 'plannedFor', code: 'REQUIRED' }];
  return plannedFor < today ? [...errors, { path: 'plannedFor', code: 'IN_THE_PAST' }] : errors;
}

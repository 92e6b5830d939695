import type { OneAnswerFragment } from '@luotsi/schema';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './answer.messages.ts';

export type AnswerStatus = OneAnswerFragment['status'];

export const answerTones: Record<AnswerStatus, StatusTone> = { NONE: 'neutral', UNDER_REVIEW: 'waiting', PLANNED: 'active', DONE: 'good', NOT_POSSIBLE: 'bad' };

/** What a status says: of a plan with its day. */
export function answerSaid(status: AnswerStatus, plannedFor: string | null | undefined): { message: Message; day: string | null } {
  return status === 'PLANNED' && plannedFor ? { message: m.plannedBy, day: plannedFor } : { message: m[status], day: null };
}

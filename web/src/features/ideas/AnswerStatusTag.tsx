import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { StatusTag } from '../../ui/Tag.tsx';
import { answerSaid, type AnswerStatus, answerTones } from './answerWords.ts';

export function AnswerStatusTag({ status, plannedFor }: { status: AnswerStatus; plannedFor?: string | null }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { message, day } = answerSaid(status, plannedFor);
  return <StatusTag tone={answerTones[status]}>{day ? t(message, { day: f.day(day) }) : t(message)}</StatusTag>;
}

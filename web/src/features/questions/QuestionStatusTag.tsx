import type { QuestionStatus } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './questions.messages.ts';

const tones: Record<QuestionStatus, StatusTone> = { OPEN: 'waiting', TAKEN: 'active', ANSWERED: 'good', DROPPED: 'neutral' };

export function QuestionStatusTag({ status }: { status: QuestionStatus }): ReactNode {
  const t = useText();
  return <StatusTag tone={tones[status]}>{t(m[status])}</StatusTag>;
}

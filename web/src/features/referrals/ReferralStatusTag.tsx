import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { StatusTag } from '../../ui/Tag.tsx';
import { type State, toneOf, wordsOf } from './referralWords.ts';

export function ReferralStatusTag(state: State): ReactNode {
  const t = useText();
  return <StatusTag tone={toneOf(state)}>{t(wordsOf(state))}</StatusTag>;
}

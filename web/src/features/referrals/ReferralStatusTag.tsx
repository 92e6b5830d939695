import type { ReferralStatus, Usefulness } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { StatusTag } from '../../ui/Tag.tsx';
import { toneOf, wordsOf } from './referralWords.ts';

export function ReferralStatusTag(state: { status: ReferralStatus; usefulness: Usefulness | null }): ReactNode {
  const t = useText();
  return <StatusTag tone={toneOf(state)}>{t(wordsOf(state))}</StatusTag>;
}

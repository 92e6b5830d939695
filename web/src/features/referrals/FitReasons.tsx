import type { FitAnswerFragment, FitFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized } from '../../app/text.ts';
import { Reasons } from '../routing/Reasons.tsx';

export type FitAnswer = FitAnswerFragment & { /** The words that were asked. */ text: string };

/** Why a service was proposed, in the same sentences as everywhere. */
export function FitReasons({ fit, answer: { text, language, municipality }, brief }: { fit: FitFragment; answer: FitAnswer; brief?: boolean }): ReactNode {
  const l = useLocalized();
  return <Reasons reasons={fit.reasons} service={fit.service} place={municipality && l(municipality.name)} {...{ text, language, brief }} />;
}

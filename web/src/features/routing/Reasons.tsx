import type { ReasonedFragment } from '@luotsi/schema';
import type { Language, ReasonOutcome } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { m } from './reasons.messages.ts';
import { inTellingOrder, sentenceOf } from './reasonSentences.ts';
import { Quoted } from './Quoted.tsx';
import { useVocabularyNames } from './useVocabularyNames.ts';
import './reasons.css';

export type Reason = ReasonedFragment['reasons'][number];
export type ReasonsProps = {
  reasons: readonly Reason[];
  service: ReasonedFragment['service'];
  /** The need as it was written, and its language. */
  text: string;
  language: Language;
  /** The name of the municipality for which the answer holds. */
  place: string | null;
  /** Where the service works, in words. */
  area?: string;
  /** What would be folded is left out: in a form each fold is one stop more for the keyboard. */
  brief?: boolean;
};

const icons: Record<ReasonOutcome, IconName> = { PASSED: 'check', FAILED: 'close', UNKNOWN: 'question' };

/** Why a service was found, one plain sentence each. What speaks against it and what must be asked is never folded away. */
export function Reasons(props: ReasonsProps): ReactNode {
  const t = useText();
  const { shown, folded } = inTellingOrder(props.reasons);
  return (
    <>
      <ReasonList {...props} reasons={shown} />
      {folded.length > 0 && !props.brief && (
        <Disclosure summary={t(m.more, { n: folded.length })}>
          <ReasonList {...props} reasons={folded} />
        </Disclosure>
      )}
    </>
  );
}

function ReasonList(props: ReasonsProps): ReactNode {
  const t = useText();
  return (
    <ul className="reasons" aria-label={t(m.why)}>
      {props.reasons.map((reason) => (
        <li key={reason.kind} className={`reason-${reason.outcome.toLowerCase()}`}>
          <Icon name={icons[reason.outcome]} />
          <span><Sentence reason={reason} {...props} /></span>
        </li>
      ))}
    </ul>
  );
}

function Sentence({ reason, service, text, language, place, area }: ReasonsProps & { reason: Reason }): ReactNode {
  const told = { service, place, area: area ?? '', names: useVocabularyNames(reason), t: useText(), l: useLocalized(), f: useFormat() };
  if (reason.kind === 'WORDS') return <Quoted lead={told.t(m.words)} values={inOrderOf(text, reason.values)} language={language} marked />;
  if (reason.kind === 'PHRASE') return <Quoted lead={told.t(m.phrase)} values={reason.values} language={language} />;
  return sentenceOf({ ...reason, kind: reason.kind }, told);
}

const MOST_WORDS = 5;

/** The strongest words, in the order in which they were written. */
function inOrderOf(text: string, words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, MOST_WORDS).sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

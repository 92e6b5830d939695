import { useQuery } from '@apollo/client/react';
import { OpenQuestionsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m } from './questions.messages.ts';
import './questions.css';

const EVERY_MINUTE = 60_000;

/** How many wait for an adviser, beside the menu's entry; nothing where none does, or where it cannot be known just now. */
export default function OpenQuestions(): ReactNode {
  const t = useText();
  // Outside the cache: the count of a one-row page must not stand in for the list behind it.
  const { data } = useQuery(OpenQuestionsDocument, { fetchPolicy: 'no-cache', pollInterval: EVERY_MINUTE, skipPollAttempt: () => document.hidden });
  const n = data?.adviserQuestions.totalCount ?? 0;
  if (n === 0) return null;
  return (
    <span className="open-questions">
      {n} <VisuallyHidden>{t(m.waiting)}</VisuallyHidden>
    </span>
  );
}

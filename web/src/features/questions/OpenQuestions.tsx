import { useQuery } from '@apollo/client/react';
import { OpenQuestionsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { MenuCount } from '../../ui/MenuCount.tsx';
import { m } from './questions.messages.ts';

const EVERY_MINUTE = 60_000;

/** How many wait for an adviser, beside the menu's entry; nothing where none does, or where it cannot be known just now. */
export default function OpenQuestions(): ReactNode {
  const t = useText();
  // Outside the cache: the count of a one-row page must not stand in for the list behind it.
  const { data } = useQuery(OpenQuestionsDocument, { fetchPolicy: 'no-cache', pollInterval: EVERY_MINUTE, skipPollAttempt: () => document.hidden });
  return <MenuCount n={data?.adviserQuestions.totalCount ?? 0} label={t(m.waiting)} />;
}

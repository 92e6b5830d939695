import { useQuery } from '@apollo/client/react';
import { QuestionCountsDocument } from '@luotsi/schema';
import type { QuestionStatus } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AdviserOnly } from './AdviserOnly.tsx';
import { QuestionList } from './QuestionList.tsx';
import { m } from './questions.messages.ts';
import './questions.css';

export type View = { key: 'open' | 'taken' | 'ended'; label: Message; statuses: QuestionStatus[]; /** What waits is worked off in order; what has ended is looked up. */ oldestFirst: boolean; empty: [title: Message, text: Message] };

const views: readonly [View, View, View] = [
  { key: 'open', label: m.tabOpen, statuses: ['OPEN'], oldestFirst: true, empty: [m.emptyOpen, m.emptyOpenText] },
  { key: 'taken', label: m.tabTaken, statuses: ['TAKEN'], oldestFirst: true, empty: [m.emptyTaken, m.emptyTakenText] },
  { key: 'ended', label: m.tabEnded, statuses: ['ANSWERED', 'DROPPED'], oldestFirst: false, empty: [m.emptyEnded, m.emptyEndedText] },
];

export function QuestionsPage(): ReactNode {
  const t = useText();
  return (
    <AdviserOnly>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      <Views />
    </AdviserOnly>
  );
}

function Views(): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  // Outside the cache: counts of one-row pages must not stand in for the lists behind them.
  const { data } = useQuery(QuestionCountsDocument, { fetchPolicy: 'no-cache' });
  const counts: Record<View['key'], number | undefined> = { open: data?.open.totalCount, taken: data?.taken.totalCount, ended: undefined };
  const view = views.find(({ key }) => key === query.get('view')) ?? views[0];
  return (
    <>
      <Tabs label={t(m.tabs)} tabs={views.map(({ key, label }) => ({ to: `?view=${key}`, label: t(label), count: counts[key], current: key === view.key }))} />
      <QuestionList key={view.key} view={view} />
    </>
  );
}

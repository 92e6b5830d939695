import { useQuery } from '@apollo/client/react';
import { NeedBoardDocument, NeedChangesDocument, NeedCountsDocument, NeedListDocument, NeedsTodayDocument } from '@luotsi/schema';
import type { NeedFilter, NeedOrder } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { LiveNote } from '../../app/LiveNote.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { isNarrow } from '../../ui/isNarrow.ts';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AnswerHere } from './AnswerHere.tsx';
import { Answered, useAnswering } from './answering.tsx';
import { NeedCard } from './NeedCard.tsx';
import { filterOf, nothing, useNarrowing } from './needFilter.ts';
import { NarrowedTo } from './NarrowedTo.tsx';
import { statusesOf, type View, views } from './needWords.ts';
import { m } from './needs.messages.ts';

/** As the query asks for. */
const PAGE = 20;
/** On a phone each card takes half of the screen: those that matter most, and the others one press away. */
const FEW = 5;
/** What else of the page counts the same needs. */
const boards = [NeedBoardDocument, NeedsTodayDocument];

export type NeedListProps = { department: string | null; /** A company's own list: all that is current comes first. */ own?: boolean };

export function NeedList({ department, own }: NeedListProps): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const view = views.find((one) => one === query.get('view')) ?? (own ? 'current' : 'waiting');
  const { narrowing } = useNarrowing();
  const narrowed = { department, filter: filterOf(own ? nothing : narrowing) };
  return (
    <div id="list">
      <Section title={t(m.listTitle)}>
        {!own && <NarrowedTo department={department} />}
        <ViewTabs view={view} narrowed={narrowed} own={own} />
        <Needs key={view} view={view} narrowed={narrowed} own={own} />
      </Section>
    </div>
  );
}

type Narrowed = { department: string | null; filter: NeedFilter };

function ViewTabs({ view, narrowed, own }: { view: View; narrowed: Narrowed; own?: boolean }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const { data, previousData } = useQuery(NeedCountsDocument, { variables: narrowed, fetchPolicy: 'cache-and-network' });
  const counts = data ?? previousData;
  return <Tabs label={t(m.views)} tabs={views.filter((one) => !(own && one === 'late')).map((one) => ({ to: changedQuery(search, { view: one }), label: t(m[one]), count: counts?.[one].totalCount, current: one === view }))} />;
}

function Needs({ view, narrowed, own }: { view: View; narrowed: Narrowed; own?: boolean }): ReactNode {
  // What is late comes first where answers are owed; elsewhere what is needed soonest.
  const isOwed = view === 'waiting' || view === 'late';
  const order: NeedOrder = isOwed && !own ? 'ANSWER_DUE' : 'TIME';
  const { data: found, previousData, loading, error, fetchMore } = useQuery(NeedListDocument, { variables: { ...narrowed, statuses: statusesOf[view], overdue: view === 'late' || null, order }, fetchPolicy: 'cache-and-network' });
  const { answering, answered, open, close, done } = useAnswering();
  const [most, setMost] = useState(() => (isNarrow() ? FEW : Infinity));
  const data = found ?? previousData;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="cards" count={4} />;
  const { edges, pageInfo, totalCount } = data.needs;
  const shown = edges.slice(0, most);
  const more = () => (shown.length < edges.length ? setMost(Infinity) : void fetchMore({ variables: { after: pageInfo.endCursor } }));
  return (
    <>
      {answered && <Answered key={answered.id} {...answered} />}
      {edges.length === 0 && <NoNeeds view={view} narrowed={narrowed} own={own} />}
      {edges.length > 0 && (
        <CardList columns={2}>
          {shown.map(({ node }) => (
            <NeedCard key={node.id} need={node} answering={answering === node.id} onAnswer={() => open(node.id)}>
              <AnswerHere need={node} onClose={close} onDone={(message) => done(node, message)} />
            </NeedCard>
          ))}
        </CardList>
      )}
      <Pager shown={shown.length} total={totalCount} hasMore={shown.length < edges.length || pageInfo.hasNextPage} pending={loading} onMore={more} />
      {/* What is being written must not go away with its card when somebody else was faster. */}
      <LiveNote changes={NeedChangesDocument} queries={[NeedListDocument, NeedCountsDocument, ...(own ? [] : boards)]} hold={edges.length > PAGE || answering !== null} />
    </>
  );
}

function NoNeeds({ view, narrowed, own }: { view: View; narrowed: Narrowed; own?: boolean }): ReactNode {
  const t = useText();
  const allAnswered = (view === 'waiting' || view === 'late') && Object.values(narrowed.filter).every((value) => !value);
  if (own && view === 'current') return <EmptyState title={t(m.noneHere)} icon="info" level={3} actions={<LinkButton to="/needs/new">{t(m.tell)}</LinkButton>}>{t(m.noneOwnText)}</EmptyState>;
  return (
    <EmptyState title={t(allAnswered ? (view === 'late' ? m.noneLate : m.noneWaiting) : m.noneHere)} icon={allAnswered ? 'check' : 'search'} level={3} actions={<LinkButton kind="secondary" to="/needs?view=current">{t(m.showAll)}</LinkButton>}>
      {t(allAnswered ? (view === 'late' ? m.noneLateText : m.noneWaitingText) : m.noneHereText)}
    </EmptyState>
  );
}

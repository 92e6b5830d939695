import { useQuery } from '@apollo/client/react';
import { NeedBoardDocument, NeedChangesDocument, NeedCountsDocument, NeedListDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { LiveNote } from '../../app/LiveNote.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { NeedCard } from './NeedCard.tsx';
import { NarrowedTo } from './NarrowedTo.tsx';
import { statusesOf, type View, views } from './needWords.ts';
import { m } from './needs.messages.ts';
import { isQuarterStart } from './quarters.ts';

/** As the query asks for. */
const PAGE = 20;

export type NeedListProps = { department: string | null; /** A company's own list: all that is current comes first. */ own?: boolean };

export function NeedList({ department, own }: NeedListProps): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const view = views.find((one) => one === query.get('view')) ?? (own ? 'current' : 'waiting');
  const quarter = query.get('quarter');
  const narrowed = { department, topic: query.get('topic') || null, quarter: isQuarterStart(quarter) ? quarter : null };
  return (
    <div id="list">
      <Section title={t(m.listTitle)}>
        <NarrowedTo topic={narrowed.topic} quarter={narrowed.quarter} />
        <ViewTabs view={view} narrowed={narrowed} />
        <Needs key={view} view={view} narrowed={narrowed} own={own} />
      </Section>
    </div>
  );
}

type Narrowed = { department: string | null; topic: string | null; quarter: string | null };

function ViewTabs({ view, narrowed }: { view: View; narrowed: Narrowed }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const { data, previousData } = useQuery(NeedCountsDocument, { variables: narrowed, fetchPolicy: 'cache-and-network' });
  const counts = data ?? previousData;
  return <Tabs label={t(m.views)} tabs={views.map((one) => ({ to: changedQuery(search, { view: one }), label: t(m[one]), count: counts?.[one].totalCount, current: one === view }))} />;
}

function Needs({ view, narrowed, own }: { view: View; narrowed: Narrowed; own?: boolean }): ReactNode {
  const { data, loading, error, fetchMore } = useQuery(NeedListDocument, { variables: { ...narrowed, statuses: statusesOf[view] }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="cards" count={4} />;
  const { edges, pageInfo, totalCount } = data.needs;
  return (
    <>
      {edges.length === 0 ? <NoNeeds view={view} narrowed={narrowed} own={own} /> : <CardList columns={2}>{edges.map(({ node }) => <NeedCard key={node.id} need={node} />)}</CardList>}
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      <LiveNote changes={NeedChangesDocument} queries={[NeedListDocument, NeedCountsDocument, ...(own ? [] : [NeedBoardDocument])]} hold={edges.length > PAGE} />
    </>
  );
}

function NoNeeds({ view, narrowed, own }: { view: View; narrowed: Narrowed; own?: boolean }): ReactNode {
  const t = useText();
  const allAnswered = view === 'waiting' && !narrowed.topic && !narrowed.quarter;
  if (own && view === 'current') return <EmptyState title={t(m.noneHere)} icon="info" level={3} actions={<LinkButton to="/needs/new">{t(m.tell)}</LinkButton>}>{t(m.noneOwnText)}</EmptyState>;
  return (
    <EmptyState title={t(allAnswered ? m.noneWaiting : m.noneHere)} icon={allAnswered ? 'check' : 'search'} level={3} actions={<LinkButton kind="secondary" to="/needs?view=current">{t(m.showAll)}</LinkButton>}>
      {t(allAnswered ? m.noneWaitingText : m.noneHereText)}
    </EmptyState>
  );
}

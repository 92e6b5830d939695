import { useQuery } from '@apollo/client/react';
import { EventsPageDocument, type EventsPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { EventCard } from './EventCard.tsx';
import { EventFilters } from './EventFilters.tsx';
import './events.css';
import { m } from './events.messages.ts';

/** Below the list: nobody waits for it. */
const SubscribeEvents = lazy(async () => ({ default: (await import('./SubscribeEvents.tsx')).SubscribeEvents }));

/** Everything that is coming, and behind a tab what has been. What was chosen lives in the address. */
export function EventsPage(): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const past = query.get('time') === 'past';
  const search = `?${query}`;
  const tabs = [
    { to: `/events${changedQuery(search, { time: null })}`, label: t(m.upcoming), current: !past },
    { to: `/events${changedQuery(search, { time: 'past' })}`, label: t(m.past), current: past },
  ];
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      <div className="events-list">
        <Tabs label={t(m.when)} tabs={tabs} />
        <EventFilters />
        <EventList past={past} municipality={query.get('municipality')} topic={query.get('topic')} />
        <Suspense fallback={null}>
          <SubscribeEvents municipality={query.get('municipality')} />
        </Suspense>
      </div>
    </>
  );
}

function EventList({ past, ...filter }: { past: boolean; municipality: string | null; topic: string | null }): ReactNode {
  const t = useText();
  const { data, error, loading, fetchMore } = useQuery(EventsPageDocument, { variables: { time: past ? 'PAST' : 'UPCOMING', ...filter }, notifyOnNetworkStatusChange: true });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="cards" count={4} />;
  const { edges, totalCount, pageInfo } = data.events;
  const isFiltered = Boolean(filter.municipality || filter.topic);
  return (
    <>
      <p className="events-count" role="status">{t(m.found, { n: totalCount })}</p>
      {edges.length === 0 ? <NoEvents isFiltered={isFiltered} past={past} /> : <Cards edges={edges} />}
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function Cards({ edges }: { edges: EventsPageQuery['events']['edges'] }): ReactNode {
  return (
    <CardList columns={2}>
      {edges.map(({ node }) => (
        <EventCard key={node.id} event={node} />
      ))}
    </CardList>
  );
}

function NoEvents({ isFiltered, past }: { isFiltered: boolean; past: boolean }): ReactNode {
  const t = useText();
  if (isFiltered) {
    const actions = <LinkButton kind="secondary" to={past ? '/events?time=past' : '/events'}>{t(m.clearFilters)}</LinkButton>;
    return <EmptyState title={t(m.noneTitle)} icon="coffee" actions={actions}>{t(m.noneText)}</EmptyState>;
  }
  const actions = <LinkButton kind="secondary" to="/events?time=past">{t(m.showPast)}</LinkButton>;
  return <EmptyState title={t(m.nothingComing)} icon="coffee" actions={!past && actions}>{!past && t(m.nothingComingText)}</EmptyState>;
}

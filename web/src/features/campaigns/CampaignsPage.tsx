import { useQuery } from '@apollo/client/react';
import { CampaignsPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { CampaignCard } from './CampaignCard.tsx';
import { m } from './campaigns.messages.ts';

/** What municipalities ask, and behind a tab what they have asked. */
export function CampaignsPage(): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [query] = useAddressQuery();
  const past = query.get('time') === 'past';
  const tabs = [
    { to: '/ideas', label: t(m.current), current: !past },
    { to: '/ideas?time=past', label: t(m.past), current: past },
  ];
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={hasRole(viewer, 'ADVISER') && <LinkButton icon="plus" to="/ideas/new">{t(m.ask)}</LinkButton>} />
      <Tabs label={t(m.when)} tabs={tabs} />
      <Campaigns past={past} />
    </>
  );
}

function Campaigns({ past }: { past: boolean }): ReactNode {
  const t = useText();
  const { data, error, loading, fetchMore } = useQuery(CampaignsPageDocument, { variables: { time: past ? 'PAST' : 'CURRENT' }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="cards" count={2} />;
  const { edges, totalCount, pageInfo } = data.campaigns;
  const actions = !past && <LinkButton kind="secondary" to="/ideas?time=past">{t(m.showPast)}</LinkButton>;
  if (edges.length === 0) return <EmptyState title={t(past ? m.nonePast : m.noneCurrent)} icon="question" actions={actions}>{!past && t(m.noneCurrentText)}</EmptyState>;
  return (
    <>
      <p className="campaigns-count" role="status">{t(m.found, { n: totalCount })}</p>
      <CardList columns={2}>
        {edges.map(({ node }) => (
          <CampaignCard key={node.id} campaign={node} />
        ))}
      </CardList>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { ServicesPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './directory.messages.ts';
import { ServiceCard } from './ServiceCard.tsx';
import type { Filters } from './ServicesPage.tsx';

export function ServiceResults({ filters }: { filters: Filters }): ReactNode {
  const t = useText();
  const { data, previousData, loading, error, fetchMore } = useQuery(ServicesPageDocument, { variables: filters });
  // What was found before stays until the new answer is there, so that the page does not jump.
  const services = (data ?? previousData)?.services;
  if (error && !services) return <ErrorPage error={error} />;
  if (!services) return <Section title={t(m.loading)}><Skeleton kind="cards" count={6} /></Section>;
  const { edges, pageInfo, totalCount } = services;
  if (edges.length === 0) return <NoServices />;
  return (
    <Section title={t(m.count, { n: totalCount })} actions={<Link to="/services">{t(m.clear)}</Link>}>
      <CardList columns={2}>
        {edges.map(({ node }) => (
          <ServiceCard key={node.id} service={node} />
        ))}
      </CardList>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </Section>
  );
}

function NoServices(): ReactNode {
  const t = useText();
  const actions = (
    <>
      <LinkButton to="/find">{t(m.find)}</LinkButton>
      <LinkButton kind="secondary" to="/services">{t(m.clear)}</LinkButton>
    </>
  );
  return <EmptyState title={t(m.noneTitle)} icon="search" actions={actions}>{t(m.noneText)}</EmptyState>;
}

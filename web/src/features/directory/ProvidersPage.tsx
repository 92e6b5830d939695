import { useQuery } from '@apollo/client/react';
import { ProvidersPageDocument } from '@luotsi/schema';
import type { OrganisationKind } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './providers.messages.ts';
import { m as list } from './directory.messages.ts';
import { m as kinds } from './kinds.messages.ts';
import '../../ui/filters.css';
import './directory.css';

const kindCodes = Object.keys(kinds) as OrganisationKind[];

export function ProvidersPage(): ReactNode {
  const t = useText();
  const [query, change] = useAddressQuery();
  const kind = kindCodes.find((one) => one === query.get('kind')) ?? null;
  const search = query.get('q');
  return (
    <>
      <PageHeader title={t(m.providersTitle)} lead={t(m.providersLead)} />
      <SearchField label={t(m.searchProvider)} defaultValue={search ?? ''} onSearch={(q) => change({ q: q.slice(0, 100) })} />
      <div className="filters">
        <Select
          name="kind"
          label={t(m.kind)}
          required
          empty={t(m.allKinds)}
          value={kind ?? ''}
          onChange={(event) => change({ kind: event.target.value })}
          options={kindCodes.map((value) => ({ value, label: t(kinds[value]) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'))}
        />
      </div>
      <Providers kind={kind} search={search} />
    </>
  );
}

function Providers({ kind, search }: { kind: OrganisationKind | null; search: string | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data, previousData, loading, error, fetchMore } = useQuery(ProvidersPageDocument, { variables: { kind, search } });
  const organisations = (data ?? previousData)?.organisations;
  if (error && !organisations) return <ErrorPage error={error} />;
  if (!organisations) return <Section title={t(list.loading)}><Skeleton kind="cards" count={9} /></Section>;
  const { edges, pageInfo, totalCount } = organisations;
  if (edges.length === 0) return <EmptyState title={t(m.noProviders)} icon="search" actions={<LinkButton kind="secondary" to="/providers">{t(list.clear)}</LinkButton>}>{t(m.noProvidersText)}</EmptyState>;
  return (
    <Section title={t(m.providerCount, { n: totalCount })}>
      <CardList columns={3}>
        {edges.map(({ node }) => (
          <Card key={node.id} title={l(node.name)} to={`/providers/${node.slug}`} eyebrow={t(kinds[node.kind])} />
        ))}
      </CardList>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { ProvidersWithoutContactDocument, type ProvidersWithoutContactQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Localized, type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './access.messages.ts';

/** Where a referral would reach nobody, with the way to change that. */
export function WithoutContact(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data, error, loading, fetchMore, refetch } = useQuery(ProvidersWithoutContactDocument, { fetchPolicy: 'cache-and-network' });
  const list = data?.providersWithoutContact;
  return (
    <Section title={t(m.withoutContact)} lead={list?.totalCount === 0 ? t(m.allHaveContact) : t(m.withoutContactLead)}>
      {error && !list && <PartFailed error={error} onAgain={refetch} />}
      {!list && !error && <Skeleton kind="table" />}
      {list && list.totalCount > 0 && (
        <DataTable
          caption={t(m.withoutContact)}
          hideCaption
          rows={list.edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          compact={({ name }) => l(name)}
          columns={columnsOf(t, l)}
          footer={<Pager shown={list.edges.length} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })} />}
        />
      )}
    </Section>
  );
}

type Provider = ProvidersWithoutContactQuery['providersWithoutContact']['edges'][number]['node'];

function columnsOf(t: Text, l: (name: Localized) => string): Column<Provider>[] {
  return [
    { key: 'provider', header: t(m.provider), heading: true, cell: ({ slug, name }) => <Link to={`/providers/${slug}`}>{l(name)}</Link> },
    { key: 'invite', header: t(m.inviting), narrow: 'bare', cell: ({ id, name }) => <Link to={`/access/invite?role=CONTACT&organisation=${id}`}>{t(m.inviteContact)}<span className="visually-hidden">: {l(name)}</span></Link> },
  ];
}

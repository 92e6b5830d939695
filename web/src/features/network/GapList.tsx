import { useQuery } from '@apollo/client/react';
import { GapListDocument, type GapListQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { type GapFilterValues, useFilterWords } from './GapFilters.tsx';
import { m } from './gaps.messages.ts';

type Gap = GapListQuery['routingGaps']['edges'][number]['node'];

/** What was asked in its own words, the last first. */
export function GapList({ filters }: { filters: GapFilterValues }): ReactNode {
  const t = useText();
  return (
    <div id="list" className="gap-list">
      <Section title={t(m.list)} lead={filters.any && <Narrowed filters={filters} />}>
        <Rows filters={filters} />
      </Section>
    </div>
  );
}

function Rows({ filters: { topic, municipality, since } }: { filters: GapFilterValues }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(GapListDocument, { variables: { topic, municipality, since }, fetchPolicy: 'cache-and-network' });
  const gaps = (data ?? previousData)?.routingGaps;
  if (error && !gaps) return <PartFailed error={error} onAgain={refetch} />;
  if (!gaps) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = gaps;
  if (edges.length === 0) return <EmptyState title={t(m.noneFiltered)} level={3}>{t(m.noneFilteredText)}</EmptyState>;
  return (
    <>
      <DataTable caption={t(m.list)} hideCaption columns={gapColumns(t, f, l)} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} />
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

/** What the list is narrowed down to, also on paper, and the way back to all of it. */
function Narrowed({ filters }: { filters: GapFilterValues }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const words = useFilterWords(filters);
  return (
    <>
      {t(m.listOf, { filters: words })}{' '}
      <Link className="no-print" to={changedQuery(search, { topic: null, municipality: null, days: null }) || '?'}>{t(m.showAll)}</Link>
    </>
  );
}

function gapColumns(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Gap>[] {
  return [
    { key: 'words', header: t(m.words), heading: true, cell: ({ text, language }) => <span className="gap-words" lang={language.toLowerCase()}>{text}</span> },
    { key: 'topic', header: t(m.topic), cell: ({ topic }) => (topic ? l(topic.name) : t(m.noTopic)) },
    { key: 'municipality', header: t(m.municipality), cell: ({ municipality }) => (municipality ? l(municipality.name) : t(m.noMunicipality)) },
    { key: 'times', header: t(m.times), align: 'end', cell: ({ times }) => f.number(times) },
    { key: 'day', header: t(m.day), align: 'end', cell: ({ day }) => f.day(day) },
  ];
}

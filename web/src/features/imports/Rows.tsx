import { useQuery } from '@apollo/client/react';
import { ImportRowsDocument, type ImportStateFragment } from '@luotsi/schema';
import type { RowFilter } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './dryRun.messages.ts';
import { RowTable } from './RowTable.tsx';

type Kind = Exclude<RowFilter, 'CHANGES'>;
type Props = { found: ImportStateFragment };

/** The table row by row: what has to be corrected first, then what changes. */
export function Rows({ found }: Props): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const [query] = useAddressQuery();
  const counts = countsOf(found);
  const kinds = Object.keys(counts) as Kind[];
  const asked = kinds.find((kind) => kind.toLowerCase() === query.get('show'));
  const shown = asked ?? kinds.find((kind) => counts[kind] > 0)!;
  const tabs = kinds.filter((kind) => counts[kind] > 0 || kind === shown).map((kind) => ({ to: changedQuery(search, { show: kind.toLowerCase() }), label: t(m[kind]), count: counts[kind], current: kind === shown }));
  return (
    <Section title={t(found.status === 'APPLIED' ? m.whatDone : m.what)}>
      <Tabs label={t(m.show)} tabs={tabs} />
      <Shown key={shown} id={found.id} kind={shown} isApplied={found.status === 'APPLIED'} />
    </Section>
  );
}

function countsOf({ errors, updates, creates, unchanged }: ImportStateFragment): Record<Kind, number> {
  return { ERRORS: errors, UPDATES: updates, CREATES: creates, UNCHANGED: unchanged, ALL: errors + updates + creates + unchanged };
}

function Shown({ id, kind, isApplied }: { id: string; kind: Kind; isApplied: boolean }): ReactNode {
  const t = useText();
  const { data, error, loading, fetchMore, refetch } = useQuery(ImportRowsDocument, { variables: { import: id, filter: kind } });
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = data.importRows;
  if (edges.length === 0) return <EmptyState title={t(m.noRows)} level={3} />;
  return (
    <>
      <RowTable kind={kind} rows={edges.map(({ node }) => node)} isApplied={isApplied} />
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { ForgottenListDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './privacy.messages.ts';
import { inWords, useWords } from './useWords.ts';

/** What the daily job did: how many of what, and when. */
export function ForgottenList({ titles }: { titles: ReadonlyMap<string, string> }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { fields: words } = useWords();
  const { data, error, loading, fetchMore, refetch } = useQuery(ForgottenListDocument, { variables: { first: 10 }, fetchPolicy: 'cache-and-network' });
  const list = data?.forgotten;
  return (
    <Section title={t(m.done)} lead={list?.totalCount === 0 ? t(m.nothingDone) : t(m.doneLead)}>
      {error && !list && <PartFailed error={error} onAgain={refetch} />}
      {!list && !error && <Skeleton kind="table" />}
      {list && list.totalCount > 0 && (
        <DataTable
          caption={t(m.done)}
          hideCaption
          rows={list.edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'kind', header: t(m.kind), heading: true, cell: ({ entity }) => titles.get(entity) ?? entity },
            { key: 'day', header: t(m.day), cell: ({ day }) => f.day(day) },
            { key: 'ending', header: t(m.what), cell: ({ ending }) => t(m[ending]) },
            { key: 'fields', header: t(m.fields), cell: ({ fields }) => inWords(fields.split(',').filter(Boolean), words) },
            { key: 'count', header: t(m.count), align: 'end', cell: ({ count }) => f.number(count) },
          ]}
          footer={<Pager shown={list.edges.length} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })} />}
        />
      )}
    </Section>
  );
}

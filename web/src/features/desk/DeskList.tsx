import { useApolloClient, useQuery } from '@apollo/client/react';
import { DeskCountsDocument, type DeskLineFragment, DeskPageDocument, JoinRequestChangesDocument, NeedChangesDocument, PromiseChangesDocument, ReferralChangesDocument } from '@luotsi/schema';
import type { DeskKind } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { LiveNote } from '../../app/LiveNote.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Deed } from './DeedDone.tsx';
import { useDeskColumns } from './deskColumns.tsx';
import { m } from './desk.messages.ts';

type Props = { kind: DeskKind | null; municipality: string | null; showsPlace: boolean; onDeed: (deed: Deed) => void };

/** As the query asks for. */
const PAGE = 25;
const FIVE_MINUTES = 300_000;
const changes = [JoinRequestChangesDocument, ReferralChangesDocument, NeedChangesDocument, PromiseChangesDocument];

export function DeskList({ kind, municipality, showsPlace, onDeed }: Props): ReactNode {
  const t = useText();
  const done = useTakenOff(onDeed);
  const variables = { kinds: kind && [kind], municipality };
  const { data, loading, error, fetchMore, refetch } = useQuery(DeskPageDocument, { variables, fetchPolicy: 'cache-and-network', pollInterval: FIVE_MINUTES, skipPollAttempt: () => document.hidden });
  const columns = useDeskColumns(showsPlace, done);
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo } = data.desk;
  const more = () => void fetchMore({ variables: { after: pageInfo.endCursor } });
  return (
    <>
      {edges.length === 0 && !pageInfo.hasNextPage && <Empty ofKind={kind !== null} />}
      {edges.length > 0 && <DataTable caption={t(m.title)} hideCaption columns={columns} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} />}
      {pageInfo.hasNextPage && <Pager shown={edges.length} hasMore pending={loading} onMore={more} />}
      <LiveNote changes={changes} queries={[DeskPageDocument, DeskCountsDocument]} hold={edges.length > PAGE} />
    </>
  );
}

/** What is dealt with leaves the list at once, without the list shrinking to its first page. */
function useTakenOff(onDeed: (deed: Deed) => void): (row: DeskLineFragment, name: string) => void {
  const client = useApolloClient();
  return (row, name) => {
    client.cache.evict({ id: client.cache.identify(row) });
    client.cache.gc();
    onDeed({ key: crypto.randomUUID(), row, name, undone: false });
    void client.refetchQueries({ include: [DeskCountsDocument] }).catch(() => undefined);
  };
}

function Empty({ ofKind }: { ofKind: boolean }): ReactNode {
  const t = useText();
  if (ofKind) return <EmptyState title={t(m.emptyKind)} icon="check" actions={<LinkButton kind="secondary" to="/desk">{t(m.showAll)}</LinkButton>}>{t(m.emptyKindText)}</EmptyState>;
  return <EmptyState title={t(m.emptyTitle)} icon="coffee" actions={<LinkButton kind="secondary" to="/companies">{t(m.companies)}</LinkButton>}>{t(m.emptyText)}</EmptyState>;
}

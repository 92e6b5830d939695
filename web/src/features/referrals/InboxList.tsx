import { useQuery } from '@apollo/client/react';
import { InboxCountsDocument, InboxPageDocument, type InboxRowFragment, ReferralChangesDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { LiveNote } from '../../app/LiveNote.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { GiveBackDialog } from './GiveBackDialog.tsx';
import { inboxColumns, pickedOf } from './inboxColumns.tsx';
import { EmptyView } from './ReferralList.tsx';
import type { Desk, View } from './referralViews.ts';
import { SeveralBar } from './SeveralBar.tsx';
import { SeveralTold } from './SeveralTold.tsx';
import { type Picked, useSeveral } from './useSeveral.ts';

/** As the query asks for. */
const PAGE = 20;

type Props = { desk: Desk; view: View; organisation: string | null; /** Of several organisations: each row says of which. */ several: boolean };

export function InboxList({ desk, view, organisation, several }: Props): ReactNode {
  const variables = { statuses: view.statuses, order: view.order ?? ('LAST_MOVED' as const), organisation };
  const { data, loading, error, fetchMore } = useQuery(InboxPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<readonly Picked[]>([]);
  const work = useSeveral(({ done, failed }) => {
    const gone = new Set([...done, ...failed.filter(({ again }) => !again).map(({ one }) => one)].map(({ id }) => id));
    setChosen((before) => before.filter(({ id }) => !gone.has(id)));
  });
  const [givingBack, setGivingBack] = useState(false);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = data.referrals;
  const rows = edges.map(({ node }) => node);
  return (
    <>
      {work.told && <SeveralTold told={work.told} />}
      <SeveralBar {...{ rows, chosen, work }} onChoose={setChosen} onGiveBack={() => setGivingBack(true)} />
      <GiveBackDialog open={givingBack} chosen={chosen} onClose={() => setGivingBack(false)} onGiveBack={(said) => work.giveBackAll(chosen, said)} />
      {rows.length === 0 ? <EmptyView desk={desk} view={view} /> : <Rows {...{ view, rows, several, chosen, work }} onChoose={setChosen} />}
      <Pager shown={rows.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      <LiveNote changes={ReferralChangesDocument} queries={[InboxPageDocument, InboxCountsDocument]} hold={rows.length > PAGE || chosen.length > 0 || work.progress !== null} />
    </>
  );
}

type RowsProps = Pick<Props, 'view' | 'several'> & { rows: readonly InboxRowFragment[]; chosen: readonly Picked[]; work: ReturnType<typeof useSeveral>; onChoose: (chosen: readonly Picked[]) => void };

function Rows({ view, rows, several, chosen, work, onChoose }: RowsProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const toggle = (row: InboxRowFragment, on: boolean) => onChoose(on ? [...chosen, pickedOf(row, t)] : chosen.filter(({ id }) => id !== row.id));
  const columns = inboxColumns({
    t,
    l,
    view,
    several,
    isChosen: ({ id }) => chosen.some((one) => one.id === id),
    busy: work.progress !== null,
    onToggle: toggle,
    onTake: (row) => void work.takeAll([pickedOf(row, t)]),
  });
  return <DataTable caption={t(view.label)} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

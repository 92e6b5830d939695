import { useQuery } from '@apollo/client/react';
import { AdviserCountsDocument, ReferralChangesDocument, ReferralCountsDocument, type ReferralRowFragment, ReferralsPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { LiveNote } from '../../app/LiveNote.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Since } from '../questions/Since.tsx';
import { OwnReferrals } from './OwnReferrals.tsx';
import { DueCell } from './DueCell.tsx';
import { m as inbox } from './inbox.messages.ts';
import { ReferralStatusTag } from './ReferralStatusTag.tsx';
import { m } from './referrals.messages.ts';
import type { Desk, View } from './referralViews.ts';
import { whyOf } from './referralWords.ts';

/** As the query asks for. */
const PAGE = 20;

type Words = { t: Text; l: ReturnType<typeof useLocalized> };

export function ReferralList({ desk, view }: { desk: Desk; view: View }): ReactNode {
  const { data, loading, error, fetchMore } = useQuery(ReferralsPageDocument, { variables: { statuses: view.statuses, order: view.order ?? 'LAST_MOVED', waitsForSender: view.waitsForSender ?? null }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = data.referrals;
  return (
    <>
      {edges.length === 0 ? <EmptyView desk={desk} view={view} /> : <Rows desk={desk} view={view} rows={edges.map(({ node }) => node)} />}
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      <LiveNote changes={ReferralChangesDocument} queries={[ReferralsPageDocument, desk.role === 'ADVISER' ? AdviserCountsDocument : ReferralCountsDocument]} hold={edges.length > PAGE} />
    </>
  );
}

function Rows({ desk, view, rows }: { desk: Desk; view: View; rows: readonly ReferralRowFragment[] }): ReactNode {
  const words = { t: useText(), l: useLocalized() };
  if (desk.role === 'ENTREPRENEUR') return <OwnReferrals caption={words.t(view.label)} rows={rows} />;
  const columns = adviserColumns(words, view);
  return <DataTable caption={words.t(view.label)} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function adviserColumns(words: Words, view: View): Column<ReferralRowFragment>[] {
  const isRunning = view.order === 'DUE';
  return [companyColumn(words), serviceColumn(words), isRunning ? dueColumn(words) : resultColumn(words), movedColumn(words)];
}

function dueColumn({ t }: Words): Column<ReferralRowFragment> {
  return { key: 'due', header: t(inbox.due), cell: (row) => <DueCell referral={row} /> };
}

/** Beside the state, why: what one reads before opening it. */
function resultColumn({ t }: Words): Column<ReferralRowFragment> {
  const cell = (row: ReferralRowFragment) => {
    const why = whyOf(row);
    return (
      <>
        <ReferralStatusTag {...row} />
        {why && <span className="second-line">{t(why)}</span>}
      </>
    );
  };
  return { key: 'state', header: t(m.state), cell };
}

function companyColumn({ t }: Words): Column<ReferralRowFragment> {
  return {
    key: 'company',
    header: t(m.company),
    heading: true,
    cell: ({ id, company, reference }) => <Link to={`/referrals/${id}`}>{company?.name ?? t(m.noCompany, { reference })}</Link>,
  };
}

function serviceColumn({ t, l }: Words): Column<ReferralRowFragment> {
  return {
    key: 'service',
    header: t(m.service),
    cell: ({ service }) => (
      <>
        {l(service.name)}
        <span className="second-line">{l(service.organisation.name)}</span>
      </>
    ),
  };
}

function movedColumn({ t }: Words): Column<ReferralRowFragment> {
  return { key: 'moved', header: t(m.moved), cell: ({ updatedAt }) => <Since at={updatedAt} /> };
}

export function EmptyView({ desk, view }: { desk: Desk; view: View }): ReactNode {
  const t = useText();
  const [title, text] = view === desk.views[0] ? desk.firstEmpty : [m.emptyOther, m.emptyOtherText];
  return <EmptyState title={t(title)} icon="check">{t(text)}</EmptyState>;
}

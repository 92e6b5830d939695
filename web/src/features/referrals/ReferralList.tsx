import { useQuery } from '@apollo/client/react';
import { ReferralChangesDocument, ReferralCountsDocument, type ReferralRowFragment, ReferralsPageDocument } from '@luotsi/schema';
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
import { ReferralStatusTag } from './ReferralStatusTag.tsx';
import { m } from './referrals.messages.ts';
import type { Desk, View } from './referralViews.ts';

/** As the query asks for. */
const PAGE = 20;

type Words = { t: Text; l: ReturnType<typeof useLocalized> };

export function ReferralList({ desk, view }: { desk: Desk; view: View }): ReactNode {
  const { data, loading, error, fetchMore } = useQuery(ReferralsPageDocument, { variables: { statuses: view.statuses }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = data.referrals;
  return (
    <>
      {edges.length === 0 ? <Empty desk={desk} view={view} /> : <Rows desk={desk} view={view} rows={edges.map(({ node }) => node)} />}
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      <LiveNote changes={ReferralChangesDocument} queries={[ReferralsPageDocument, ReferralCountsDocument]} hold={edges.length > PAGE} />
    </>
  );
}

function Rows({ desk, view, rows }: { desk: Desk; view: View; rows: readonly ReferralRowFragment[] }): ReactNode {
  const words = { t: useText(), l: useLocalized() };
  if (desk.role === 'ENTREPRENEUR') return <OwnReferrals caption={words.t(view.label)} rows={rows} />;
  const columns = desk.role === 'CONTACT' ? inboxColumns(words) : adviserColumns(words);
  return <DataTable caption={words.t(view.label)} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function adviserColumns(words: Words): Column<ReferralRowFragment>[] {
  return [companyColumn(words), serviceColumn(words), stateColumn(words), movedColumn(words)];
}

function inboxColumns(words: Words): Column<ReferralRowFragment>[] {
  const { t, l } = words;
  return [
    companyColumn(words),
    { key: 'matter', header: t(m.matter), cell: ({ message }) => (message ? <span className="excerpt">{message}</span> : '–') },
    { key: 'service', header: t(m.service), cell: ({ service }) => l(service.name) },
    { key: 'arrived', header: t(m.arrived), cell: ({ sentAt }) => (sentAt ? <Since at={sentAt} /> : '–') },
    stateColumn(words),
  ];
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

function stateColumn({ t }: Words): Column<ReferralRowFragment> {
  return { key: 'state', header: t(m.state), cell: ({ status, usefulness }) => <ReferralStatusTag status={status} usefulness={usefulness} /> };
}

function movedColumn({ t }: Words): Column<ReferralRowFragment> {
  return { key: 'moved', header: t(m.moved), cell: ({ updatedAt }) => <Since at={updatedAt} /> };
}

function Empty({ desk, view }: { desk: Desk; view: View }): ReactNode {
  const t = useText();
  const [title, text] = view === desk.views[0] ? desk.firstEmpty : [m.emptyOther, m.emptyOtherText];
  return <EmptyState title={t(title)} icon="check">{t(text)}</EmptyState>;
}

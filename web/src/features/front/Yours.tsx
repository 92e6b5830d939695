import { useQuery } from '@apollo/client/react';
import { YoursDocument, type YoursQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { hasRole, type Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Card, CardList } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './front.messages.ts';
import { entrepreneurCards } from './YoursOfEntrepreneur.tsx';

type CardOfYours = { key: string; card: ReactNode };

/** What waits for the reader, as a few cards: each role brings its own. */
export function Yours({ viewer }: { viewer: Viewer }): ReactNode {
  const is = {
    entrepreneur: hasRole(viewer, 'ENTREPRENEUR') || viewer.roles.length === 0,
    member: hasRole(viewer, 'ENTREPRENEUR'),
    adviser: hasRole(viewer, 'ADVISER'),
    contact: hasRole(viewer, 'CONTACT'),
    head: hasRole(viewer, 'HEAD'),
  };
  // Outside the cache: counts of one-row pages must not stand in for the lists behind them.
  const { data } = useQuery(YoursDocument, { variables: is, fetchPolicy: 'no-cache' });
  if (!data) return <Skeleton kind="cards" count={1} />;
  const cards: CardOfYours[] = [
    ...(is.entrepreneur ? entrepreneurCards(data) : []),
    ...(is.adviser ? adviserCards(data) : []),
    ...(is.contact ? [{ key: 'inbox', card: <InboxCard data={data} /> }] : []),
    ...(is.head ? [{ key: 'board', card: <BoardCard data={data} /> }] : []),
    ...(hasRole(viewer, 'COORDINATOR') ? [{ key: 'network', card: <NetworkCard /> }] : []),
  ];
  return (
    <CardList columns={3}>
      {cards.map(({ key, card }) => (
        <div key={key} className="yours-card">{card}</div>
      ))}
    </CardList>
  );
}

function adviserCards(data: YoursQuery): CardOfYours[] {
  return [
    { key: 'desk', card: <DeskCard data={data} /> },
    { key: 'refer', card: <ReferCard /> },
    { key: 'need', card: <NeedCard /> },
    { key: 'referrals', card: <ReferralsCard data={data} /> },
  ];
}

function DeskCard({ data }: { data: YoursQuery }): ReactNode {
  const t = useText();
  const n = (data.deskCounts ?? []).reduce((sum, { count }) => sum + count, 0);
  const overdue = data.deskCounts?.find(({ kind }) => kind === 'OVERDUE')?.count ?? 0;
  const tags = (
    <>
      <Waiting n={n} text={t(m.deskCount, { n })} />
      {overdue > 0 && <StatusTag tone="bad">{t(m.overdueCount, { n: overdue })}</StatusTag>}
    </>
  );
  return <Card level={2} title={t(m.desk)} to="/desk" tags={tags} />;
}

function ReferCard(): ReactNode {
  const t = useText();
  return <Card level={2} title={t(m.refer)} to="/referrals/new">{t(m.referText)}</Card>;
}

function NeedCard(): ReactNode {
  const t = useText();
  return <Card level={2} title={t(m.recordNeed)} to="/needs/new">{t(m.recordNeedText)}</Card>;
}

function ReferralsCard({ data }: { data: YoursQuery }): ReactNode {
  const t = useText();
  const declined = data.declined?.totalCount ?? 0;
  const tags = (
    <>
      <Waiting n={data.waiting?.totalCount ?? 0} text={t(m.waitingCount, { n: data.waiting?.totalCount ?? 0 })} />
      {declined > 0 && <StatusTag tone="bad" icon="back">{t(m.declinedCount, { n: declined })}</StatusTag>}
    </>
  );
  return <Card level={2} title={t(m.yourReferrals)} to="/referrals" tags={tags} />;
}

function InboxCard({ data }: { data: YoursQuery }): ReactNode {
  const t = useText();
  const n = data.inbox?.totalCount ?? 0;
  return (
    <Card level={2} title={t(m.inbox)} to="/referrals" tags={<Waiting n={n} text={t(m.inboxCount, { n })} />}>
      {t(m.takenCount, { n: data.taken?.totalCount ?? 0 })}
    </Card>
  );
}

function BoardCard({ data }: { data: YoursQuery }): ReactNode {
  const t = useText();
  const n = data.unanswered?.totalCount ?? 0;
  const promised = data.promised?.totalCount ?? 0;
  return (
    <Card level={2} title={t(m.board)} to="/needs" tags={<Waiting n={n} text={t(m.unansweredCount, { n })} />}>
      {promised > 0 && t(m.promisedCount, { n: promised })}
    </Card>
  );
}

function NetworkCard(): ReactNode {
  const t = useText();
  return <Card level={2} title={t(m.network)} to="/network">{t(m.networkText)}</Card>;
}

function Waiting({ n, text }: { n: number; text: string }): ReactNode {
  return <StatusTag tone={n > 0 ? 'waiting' : 'good'}>{text}</StatusTag>;
}

import { useQuery } from '@apollo/client/react';
import { AdviserCountsDocument, ReferralCountsDocument } from '@luotsi/schema';
import type { ReferralStatus } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { Inbox } from './Inbox.tsx';
import { m as inbox } from './inbox.messages.ts';
import { ReferralList } from './ReferralList.tsx';
import { m } from './referrals.messages.ts';
import { chosenView, type Desk, desksOf } from './referralViews.ts';
import { SignInToSeeReferrals } from './SignInToSeeReferrals.tsx';
import './referrals.css';

export function ReferralsPage(): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const { viewer, loading } = useSession();
  if (loading) return <Skeleton kind="table" />;
  if (!viewer) return <SignInToSeeReferrals />;
  const desks = desksOf(viewer.roles);
  const desk = desks.find(({ role }) => role === query.get('as')) ?? desks[0];
  if (!desk) return <PageHeader title={t(m.notYoursTitle)} lead={t(m.notYoursText)} />;
  return (
    <>
      <PageHeader title={t(desk.title)} lead={t(desk.lead)} actions={desk.role === 'ADVISER' && <AdviserActions />} />
      {desks.length > 1 && <Tabs label={t(inbox.roles)} tabs={desks.map(({ role, title }) => ({ to: `?as=${role}`, label: t(title), current: role === desk.role }))} />}
      {desk.role === 'CONTACT' ? <Inbox desk={desk} /> : desk.role === 'ADVISER' ? <AdviserViews desk={desk} /> : <OwnViews desk={desk} />}
    </>
  );
}

function AdviserActions(): ReactNode {
  const t = useText();
  return (
    <>
      <LinkButton icon="handover" to="/referrals/new">{t(m.newReferral)}</LinkButton>
      <LinkButton kind="secondary" to="/desk">{t(m.desk)}</LinkButton>
      <LinkButton kind="secondary" to="/companies">{t(m.companies)}</LinkButton>
    </>
  );
}

function AdviserViews({ desk }: { desk: Desk }): ReactNode {
  const { data, error } = useQuery(AdviserCountsDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  return <Views desk={desk} counts={[data.returned, data.waiting, data.going, data.answered, data.done].map(({ totalCount }) => totalCount)} />;
}

function OwnViews({ desk }: { desk: Desk }): ReactNode {
  const [one, two, three, four] = desk.views.map(({ statuses }) => statuses) as [ReferralStatus[], ReferralStatus[], ReferralStatus[], ReferralStatus[]];
  const { data, error } = useQuery(ReferralCountsDocument, { variables: { one, two, three, four }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const counts = [data.one, data.two, data.three, data.four].map(({ totalCount }) => totalCount);
  return counts.every((count) => count === 0) ? <NothingYet /> : <Views desk={desk} counts={counts} />;
}

function Views({ desk, counts }: { desk: Desk; counts: readonly number[] }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const view = chosenView(desk, query.get('view'), counts);
  const as = query.get('as') ? `&as=${desk.role}` : '';
  const tabs = desk.views.map(({ key, label }, index) => ({ to: `?view=${key}${as}`, label: t(label), count: counts[index], current: key === view.key }));
  return (
    <>
      <Tabs label={t(m.tabs)} tabs={tabs} />
      <ReferralList key={view.key} desk={desk} view={view} />
    </>
  );
}

function NothingYet(): ReactNode {
  const t = useText();
  return (
    <EmptyState title={t(m.emptyMine)} icon="handover" actions={<LinkButton to="/find">{t(m.find)}</LinkButton>}>
      {t(m.emptyMineText)}
    </EmptyState>
  );
}

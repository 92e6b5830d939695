import { useQuery } from '@apollo/client/react';
import { ReferralCountsDocument } from '@luotsi/schema';
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
import { ReferralList } from './ReferralList.tsx';
import { m } from './referrals.messages.ts';
import { chosenView, type Desk, deskOf } from './referralViews.ts';
import { SignInToSeeReferrals } from './SignInToSeeReferrals.tsx';
import './referrals.css';

export function ReferralsPage(): ReactNode {
  const t = useText();
  const { viewer, loading } = useSession();
  if (loading) return <Skeleton kind="table" />;
  if (!viewer) return <SignInToSeeReferrals />;
  const desk = deskOf(viewer.roles);
  if (!desk) return <PageHeader title={t(m.notYoursTitle)} lead={t(m.notYoursText)} />;
  return (
    <>
      <PageHeader title={t(desk.title)} lead={t(desk.lead)} actions={desk.role === 'ADVISER' && <AdviserActions />} />
      <Views desk={desk} />
    </>
  );
}

function AdviserActions(): ReactNode {
  const t = useText();
  return (
    <>
      <LinkButton icon="handover" to="/referrals/new">{t(m.newReferral)}</LinkButton>
      <LinkButton kind="secondary" to="/companies">{t(m.companies)}</LinkButton>
    </>
  );
}

function Views({ desk }: { desk: Desk }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const [one, two, three, four] = desk.views;
  const variables = { one: one.statuses, two: two.statuses, three: three.statuses, four: four.statuses };
  const { data, error } = useQuery(ReferralCountsDocument, { variables, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const counts = [data.one, data.two, data.three, data.four].map(({ totalCount }) => totalCount);
  if (desk.role === 'ENTREPRENEUR' && counts.every((count) => count === 0)) return <NothingYet />;
  const view = chosenView(desk, query.get('view'), counts);
  const tabs = desk.views.map(({ key, label }, index) => ({ to: `?view=${key}`, label: t(label), count: counts[index], current: key === view.key }));
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

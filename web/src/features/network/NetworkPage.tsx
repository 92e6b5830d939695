import { useQuery } from '@apollo/client/react';
import { NetworkPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Coffees } from './Coffees.tsx';
import { Gaps } from './Gaps.tsx';
import { m } from './network.messages.ts';
import { Referrals } from './Referrals.tsx';

export function NetworkPage(): ReactNode {
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  return hasRole(viewer, 'COORDINATOR') ? <Figures /> : <ForCoordinator isSignedIn={viewer !== null} />;
}

function Figures(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [today] = useState(() => new Date());
  const { data, error } = useQuery(NetworkPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const { referrals, gaps, coffees, services, servicesNotConfirmed } = data.networkFigures;
  const print = <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>;
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { date: day(today) })} actions={print} />
      <Referrals referrals={referrals} />
      <Gaps gaps={gaps} />
      <Coffees coffees={coffees} />
      <Section title={t(m.directory)} lead={t(m.directoryText, { n: services, unconfirmed: servicesNotConfirmed })}>
        {null}
      </Section>
    </>
  );
}

function ForCoordinator({ isSignedIn }: { isSignedIn: boolean }): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  const signIn = isSignedIn ? undefined : <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.forCoordinator)} lead={t(m.forCoordinatorText)} actions={signIn} />;
}

import { useQuery } from '@apollo/client/react';
import { NetworkPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Coffees } from './Coffees.tsx';
import { CoordinatorOnly } from './CoordinatorOnly.tsx';
import { Gaps } from './Gaps.tsx';
import { m } from './network.messages.ts';
import { NetworkTabs } from './NetworkTabs.tsx';
import { LeftProviders } from './LeftProviders.tsx';
import { Referrals } from './Referrals.tsx';

export function NetworkPage(): ReactNode {
  return (
    <CoordinatorOnly>
      <Figures />
    </CoordinatorOnly>
  );
}

function Figures(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [today] = useState(() => new Date());
  const { data, error } = useQuery(NetworkPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const { referrals, gaps, coffees, services, servicesNotConfirmed } = data.networkFigures;
  const print = (
    <>
      <LinkButton kind="secondary" to="/referrals/figures">{t(m.referralFigures)}</LinkButton>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
    </>
  );
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { date: day(today) })} actions={print} />
      <NetworkTabs current="/network" />
      <Referrals referrals={referrals} />
      <Gaps gaps={gaps} />
      <Coffees coffees={coffees} />
      <Section title={t(m.directory)} lead={t(m.directoryText, { n: services, unconfirmed: servicesNotConfirmed })}>
        <LeftProviders left={data.organisations.edges.map(({ node }) => node)} />
      </Section>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { NetworkPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { type Text, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { OnThisPage, type Part } from '../../ui/OnThisPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { ExportLinks } from '../imports/ExportLinks.tsx';
import { m as imports } from '../imports/imports.messages.ts';
import { m as needs } from '../needs/answers.messages.ts';
import { OverdueAnswers } from '../needs/OverdueAnswers.tsx';
import { Coffees } from './Coffees.tsx';
import { CoordinatorOnly } from './CoordinatorOnly.tsx';
import { m } from './network.messages.ts';
import { NetworkTabs } from './NetworkTabs.tsx';
import { LeftProviders } from './LeftProviders.tsx';
import { Overview } from './Overview.tsx';
import { m as overview } from './overview.messages.ts';
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
  const { referrals, coffees, services, servicesNotConfirmed } = data.networkFigures;
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
      <OnThisPage parts={partsOf(t)} />
      <Overview />
      <Referrals referrals={referrals} />
      <OverdueAnswers />
      <Coffees coffees={coffees} />
      <Section id="directory" title={t(m.directory)} lead={t(m.directoryText, { n: services, unconfirmed: servicesNotConfirmed })}>
        <div className="overview-exchange">
          <ExportLinks of={t(imports.whole)}>
            <LinkButton kind="secondary" to="/directory/import">{t(imports.import)}</LinkButton>
          </ExportLinks>
        </div>
        <LeftProviders left={data.organisations.edges.map(({ node }) => node)} />
      </Section>
    </>
  );
}

function partsOf(t: Text): Part[] {
  return [
    { id: 'gaps', title: t(m.gaps) },
    { id: 'providers', title: t(overview.providers) },
    { id: 'departments', title: t(overview.departments) },
    { id: 'unconfirmed', title: t(overview.unconfirmed) },
    { id: 'referrals', title: t(m.referrals) },
    { id: 'overdue', title: t(needs.overdue) },
    { id: 'coffees', title: t(m.coffees) },
    { id: 'directory', title: t(m.directory) },
  ];
}

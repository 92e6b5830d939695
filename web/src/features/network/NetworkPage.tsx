import { useQuery } from '@apollo/client/react';
import { NetworkPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { ExportLinks } from '../imports/ExportLinks.tsx';
import { m as imports } from '../imports/imports.messages.ts';
import { Coffees } from './Coffees.tsx';
import { CoordinatorOnly } from './CoordinatorOnly.tsx';
import { m } from './network.messages.ts';
import { NetworkTabs } from './NetworkTabs.tsx';
import { LeftProviders } from './LeftProviders.tsx';
import { Overview } from './Overview.tsx';
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
  return (
    <div className="overview">
      <PageHeader title={t(m.title)} lead={t(m.lead, { date: day(today) })} />
      <NetworkTabs current="/network" />
      <Overview figures={data.networkFigures} />
      <Referrals referrals={referrals} />
      <Coffees coffees={coffees} />
      <Section id="directory" title={t(m.directory)} lead={t(m.directoryText, { n: services, unconfirmed: servicesNotConfirmed })}>
        <div className="overview-exchange">
          <ExportLinks of={t(imports.whole)}>
            <LinkButton kind="secondary" to="/directory/import">{t(imports.import)}</LinkButton>
          </ExportLinks>
        </div>
        <LeftProviders left={data.organisations.edges.map(({ node }) => node)} />
      </Section>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { AccessPageDocument, type AccessPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { OrphanedRequests } from '../joining/CompanyRequests.tsx';
import { CoordinatorOnly } from '../network/CoordinatorOnly.tsx';
import { LongTable } from '../network/LongTable.tsx';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { TableFile } from '../network/TableFile.tsx';
import './access.css';
import { m } from './access.messages.ts';
import { Invitations } from './Invitations.tsx';
import { Reviewed } from './Reviewed.tsx';
import { Roles } from './Roles.tsx';
import { WithoutContact } from './WithoutContact.tsx';

export function AccessPage(): ReactNode {
  return (
    <CoordinatorOnly>
      <Access />
    </CoordinatorOnly>
  );
}

function Access(): ReactNode {
  const t = useText();
  const { data, error, refetch } = useQuery(AccessPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const actions = (
    <>
      <LinkButton icon="plus" to="/access/invite">{t(m.invite)}</LinkButton>
      <TableFile address="/access/roles.csv" of={t(m.roles)} asked={{}} />
    </>
  );
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={actions} />
      <NetworkTabs current="/access" />
      <OrphanedRequests />
      <Reviewed page={data} onReviewed={refetch} />
      <Invitations />
      <Roles />
      <WithoutContact />
      <CompanyPeople counts={data.companyPeople} />
    </>
  );
}

function CompanyPeople({ counts }: { counts: AccessPageQuery['companyPeople'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <Section title={t(m.companies)} lead={t(m.companiesLead)}>
      {counts.length > 0 && (
        <LongTable
          caption={t(m.companies)}
          rows={counts.toSorted((a, b) => l(a.municipalityName).localeCompare(l(b.municipalityName), 'fi'))}
          rowKey={({ municipality }) => municipality}
          compact={({ municipalityName }) => l(municipalityName)}
          columns={[
            { key: 'municipality', header: t(m.municipality), heading: true, cell: ({ municipalityName }) => l(municipalityName) },
            { key: 'people', header: t(m.people), align: 'end', narrow: 'beside', cell: ({ people }) => f.number(people) },
          ]}
        />
      )}
    </Section>
  );
}

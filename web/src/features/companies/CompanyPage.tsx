import { useQuery } from '@apollo/client/react';
import { CompanyPageDocument, type CompanyPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './companies.messages.ts';
import { CompanyFactsPart } from './CompanyFactsPart.tsx';
import { SignInToSeeCompanies } from './SignInToSeeCompanies.tsx';
import './companies.css';

/** Only advisers see and load what was talked about and promised. */
const CompanyEntries = lazy(async () => ({ default: (await import('../contacts/CompanyEntries.tsx')).CompanyEntries }));
const CompanyHistory = lazy(async () => ({ default: (await import('../contacts/CompanyHistory.tsx')).CompanyHistory }));
const CompanyPromises = lazy(async () => ({ default: (await import('../promises/CompanyPromises.tsx')).CompanyPromises }));

type Company = NonNullable<CompanyPageQuery['company']>;
type Localize = ReturnType<typeof useLocalized>;

export function CompanyPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(CompanyPageDocument, { variables: { id }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  if (!loading && !viewer) return <SignInToSeeCompanies />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.company) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  return <CompanyContent company={data.company} advises={hasRole(viewer, 'ADVISER')} mayChange={hasRole(viewer, 'ADVISER', 'ENTREPRENEUR')} />;
}

function CompanyContent({ company, advises, mayChange }: { company: Company; advises: boolean; mayChange: boolean }): ReactNode {
  const t = useText();
  const [round, setRound] = useState(0);
  const actions = advises && (
    <>
      <LinkButton icon="handover" to={`/referrals/new?company=${company.id}`}>{t(m.refer)}</LinkButton>
      <LinkButton kind="secondary" to={`/needs/new?company=${company.id}`}>{t(m.recordNeed)}</LinkButton>
    </>
  );
  return (
    <>
      <Breadcrumbs items={[{ to: '/companies', label: t(m.title) }]} />
      <PageHeader title={company.name} lead={company.activity} actions={actions} />
      <Columns aside={<People company={company} />}>
        {advises && (
          <Suspense fallback={<Skeleton />}>
            <CompanyEntries company={company.id} name={company.name} onMerged={() => setRound(round + 1)} />
            <CompanyPromises key={round} company={company.id} />
            <CompanyHistory key={`history${round}`} company={company.id} onPromise={() => setRound(round + 1)} />
          </Suspense>
        )}
        <CompanyFactsPart company={company} mayChange={mayChange} />
        <Referrals company={company} />
        <Needs company={company} />
      </Columns>
    </>
  );
}

function People({ company }: { company: Company }): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.people)}>
      {company.people.length === 0 && <p>{t(m.noPeople)}</p>}
      <ul className="company-people">
        {company.people.map(({ id, title, person }) => (
          <li key={id}>
            <strong>{person.name}</strong> {title && <span className="role">{title}</span>}
            <br />
            <a href={`mailto:${person.email}`}>{person.email}</a>
            {person.phone && (
              <>
                <br />
                <a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Referrals({ company }: { company: Company }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <Section title={t(m.referrals)}>
      {company.referrals.length === 0 ? (
        <p>{t(m.noReferrals)}</p>
      ) : (
        <DataTable caption={t(m.referrals)} hideCaption columns={referralColumns(t, l, f)} rows={company.referrals} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

function referralColumns(t: Text, l: Localize, f: Format): Column<Company['referrals'][number]>[] {
  return [
    { key: 'service', header: t(m.service), heading: true, cell: ({ id, service }) => <Link to={`/referrals/${id}`}>{l(service.name)}</Link> },
    { key: 'sent', header: t(m.sent), cell: ({ createdAt }) => f.day(createdAt) },
  ];
}

function Needs({ company }: { company: Company }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  if (company.needs.length === 0) return <Section title={t(m.needs)}><p>{t(m.noNeeds)}</p></Section>;
  return (
    <Section title={t(m.needs)}>
      <ul className="company-people">
        {company.needs.map(({ id, title, topic, windowFrom }) => (
          <li key={id}>
            <Link to={`/needs/${id}`}>{title}</Link>
            <br />
            <span className="role">{l(topic.name)}, {f.quarter(windowFrom)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

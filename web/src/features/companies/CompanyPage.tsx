import { useQuery } from '@apollo/client/react';
import { CompanyPageDocument, type CompanyPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Redirect, useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
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

/** What was talked about and promised is seen by advisers only: nobody else loads it. */
const CompanyEntries = lazy(async () => ({ default: (await import('../contacts/CompanyEntries.tsx')).CompanyEntries }));
const CompanyPeople = lazy(async () => ({ default: (await import('../contacts/CompanyPeople.tsx')).CompanyPeople }));
const CompanyRequests = lazy(async () => ({ default: (await import('../joining/CompanyRequests.tsx')).CompanyRequests }));
const CompanyHistory = lazy(async () => ({ default: (await import('../contacts/CompanyHistory.tsx')).CompanyHistory }));
const CompanyPromises = lazy(async () => ({ default: (await import('../promises/CompanyPromises.tsx')).CompanyPromises }));

type Company = NonNullable<CompanyPageQuery['company']>;
type Localize = ReturnType<typeof useLocalized>;

export function CompanyPage(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error, loading: asking } = useQuery(CompanyPageDocument, { variables: { id }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  if (!loading && !viewer) return <SignInToSeeCompanies />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.company) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  // The entry of this address was merged into another one. What the cache remembers of that may have been undone since.
  if (data.company.id !== id.toLowerCase()) return asking ? <PageSkeleton /> : <Redirect to={inLanguage(language, `/companies/${data.company.id}`)} />;
  const isOwn = viewer?.memberships.some(({ company }) => company?.id === id) ?? false;
  return <CompanyContent company={data.company} advises={hasRole(viewer, 'ADVISER')} own={isOwn ? viewer!.id : null} />;
}

function CompanyContent({ company, advises, own }: { company: Company; advises: boolean; /** The reader, where they are one of its people. */ own: string | null }): ReactNode {
  const t = useText();
  const [round, setRound] = useState(0);
  const mayChange = advises || own !== null;
  // Others read a part of it: where that is empty nothing is said, for there may be more.
  const knows = (part: readonly unknown[]) => mayChange || part.length > 0;
  const actions = advises && (
    <>
      <LinkButton icon="handover" to={`/referrals/new?company=${company.id}`}>{t(m.refer)}</LinkButton>
      <LinkButton kind="secondary" to={`/needs/new?company=${company.id}`}>{t(m.recordNeed)}</LinkButton>
    </>
  );
  return (
    <>
      <Breadcrumbs items={[advises ? { to: '/companies', label: t(m.title) } : { to: '/my', label: t(m.my) }]} />
      <PageHeader title={company.name} lead={company.activity} actions={actions} />
      {mayChange && <Suspense fallback={null}><CompanyRequests company={company.id} /></Suspense>}
      <Columns aside={knows(company.people) && <Suspense fallback={<Skeleton />}><CompanyPeople company={company} matters={company.referrals} mayChange={mayChange} own={own} /></Suspense>}>
        {advises && (
          <Suspense fallback={<Skeleton />}>
            <CompanyEntries company={company} onMerged={() => setRound(round + 1)} />
            <CompanyPromises key={round} company={company.id} />
            <CompanyHistory key={`history${round}`} company={company.id} onPromise={() => setRound(round + 1)} />
          </Suspense>
        )}
        <CompanyFactsPart company={company} mayChange={mayChange} />
        {knows(company.referrals) && <Referrals company={company} />}
        {knows(company.needs) && <Needs company={company} />}
      </Columns>
    </>
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
        <DataTable caption={t(m.referrals)} hideCaption columns={referralColumns(t, l, f)} rows={company.referrals} rowKey={({ id }) => id} compact={({ service }) => l(service.name)} />
      )}
    </Section>
  );
}

function referralColumns(t: Text, l: Localize, f: Format): Column<Company['referrals'][number]>[] {
  return [
    { key: 'service', header: t(m.service), heading: true, cell: ({ id, service }) => <Link to={`/referrals/${id}`}>{l(service.name)}</Link> },
    { key: 'sent', header: t(m.sent), narrow: 'beside', cell: ({ createdAt }) => f.day(createdAt) },
  ];
}

function Needs({ company }: { company: Company }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  if (company.needs.length === 0) return <Section title={t(m.needs)}><p>{t(m.noNeeds)}</p></Section>;
  return (
    <Section title={t(m.needs)}>
      <ul className="company-people">
        {company.needs.map(({ id, title, topic, windowFrom, windowTo, answerChangedAt }) => (
          <li key={id}>
            <Link to={`/needs/${id}`}>{title}</Link>
            <br />
            <span className="role">{[l(topic.name), monthsText(language, windowFrom, windowTo), answerChangedAt && t(m.answerChanged, { day: f.day(answerChangedAt) })].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { MyPageDocument, type MyPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import './events.css';
import { m } from './my.messages.ts';
import { MyCompanies } from './MyCompanies.tsx';
import { MyNeeds } from './MyNeeds.tsx';
import { MyPlaces } from './MyPlaces.tsx';
import { MyReferrals } from './MyReferrals.tsx';

/** Of a later feature. */
const MyCompaniesRequests = lazy(async () => ({ default: (await import('../joining/CompanyRequests.tsx')).MyCompaniesRequests }));

export type Me = NonNullable<MyPageQuery['me']>;
export type MyCompany = NonNullable<Me['memberships'][number]['company']>;

export function MyPage(): ReactNode {
  const t = useText();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(MyPageDocument, { fetchPolicy: 'cache-and-network', skip: !viewer });
  if (loading) return <PageSkeleton />;
  if (!viewer) return <SignInFirst />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.me) return <SignInFirst />;
  const companies = data.me.memberships.flatMap(({ company }) => company ?? []);
  const only = companies.length === 1 ? companies[0]!.id : null;
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {companies.length > 0 && <Suspense fallback={null}><MyCompaniesRequests /></Suspense>}
      <MyPlaces places={data.me.registrations} />
      {companies.length > 0 && <MyReferrals company={only} />}
      {companies.length > 0 && <MyNeeds company={only} />}
      <MyCompanies companies={companies} />
    </>
  );
}

function SignInFirst(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const to = `/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, '/my') })}`;
  return (
    <>
      <PageHeader title={t(m.title)} />
      <EmptyState title={t(m.signInTitle)} icon="person" actions={<LinkButton to={to}>{t(m.signIn)}</LinkButton>}>{t(m.signInText)}</EmptyState>
    </>
  );
}

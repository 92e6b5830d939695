import { useQuery } from '@apollo/client/react';
import { CompaniesPageDocument, type CompaniesPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AddCompanyDialog } from './AddCompanyDialog.tsx';
import { m } from './companies.messages.ts';
import { SignInToSeeCompanies } from './SignInToSeeCompanies.tsx';
import './companies.css';

/** Loaded by the advisers who look for them. */
const QuietCompanies = lazy(async () => ({ default: (await import('../contacts/QuietCompanies.tsx')).QuietCompanies }));

type Row = CompaniesPageQuery['companies']['edges'][number]['node'];

export function CompaniesPage(): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const language = useLanguage();
  const { viewer, loading } = useSession();
  const [query, change] = useAddressQuery();
  const [adding, setAdding] = useState(false);
  if (loading) return <Skeleton kind="table" />;
  if (!viewer) return <SignInToSeeCompanies />;
  if (!hasRole(viewer, 'ADVISER', 'CONTACT', 'ENTREPRENEUR')) return <NotYours />;
  const advises = hasRole(viewer, 'ADVISER');
  const quiet = advises && query.get('view') === 'quiet';
  const addButton = advises && <Button kind="secondary" icon="plus" onClick={() => setAdding(true)}>{t(m.add)}</Button>;
  const text = query.get('q') ?? '';
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={addButton} />
      {advises && <Tabs label={t(m.views)} tabs={[{ to: '?', label: t(m.all), current: !quiet }, { to: '?view=quiet', label: t(m.quiet), current: quiet }]} />}
      {quiet ? (
        <Suspense fallback={<Skeleton kind="table" />}>
          <QuietCompanies />
        </Suspense>
      ) : (
        <>
          <div className="companies-search">
            <SearchField label={t(m.search)} defaultValue={text} onSearch={(q) => change({ q })} />
          </div>
          <Companies text={text} addButton={addButton} />
        </>
      )}
      <AddCompanyDialog open={adding} typed={text} onClose={() => setAdding(false)} onAdded={({ id }) => navigate(inLanguage(language, `/companies/${id}`))} />
    </>
  );
}

function Companies({ text, addButton }: { text: string; addButton: ReactNode }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data, loading, error, fetchMore } = useQuery(CompaniesPageDocument, { variables: { search: text || null }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = data.companies;
  if (edges.length === 0) return <NoCompanies text={text} addButton={addButton} />;
  return (
    <>
      <DataTable caption={t(m.title)} hideCaption columns={columnsOf(t, l)} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} compact={({ name }) => name} />
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function columnsOf(t: Text, l: ReturnType<typeof useLocalized>): Column<Row>[] {
  return [
    { key: 'name', header: t(m.company), heading: true, cell: ({ id, name }) => <Link to={`/companies/${id}`}>{name}</Link> },
    { key: 'businessId', header: t(m.businessId), narrow: 'beside', cell: ({ businessId }) => <span className="company-number">{businessId ?? '–'}</span> },
    { key: 'place', header: t(m.place), narrow: 'bare', cell: ({ place, municipality }) => [place, l(municipality.name)].filter(Boolean).join(', ') },
    { key: 'industry', header: t(m.industry), narrow: 'bare', cell: ({ industry }) => (industry ? l(industry.name) : '–') },
    { key: 'size', header: t(m.size), narrow: 'bare', cell: ({ sizeClass }) => (sizeClass ? t(m[sizeClass]) : '–') },
  ];
}

function NoCompanies({ text, addButton }: { text: string; addButton: ReactNode }): ReactNode {
  const t = useText();
  if (!text) return <EmptyState title={t(m.emptyTitle)} icon="company" actions={addButton}>{t(m.emptyText)}</EmptyState>;
  return (
    <EmptyState title={t(m.noneTitle, { text })} icon="search" actions={<>{addButton}<LinkButton kind="secondary" to="/companies">{t(m.showAll)}</LinkButton></>}>
      {t(m.noneText)}
    </EmptyState>
  );
}

import { useQuery } from '@apollo/client/react';
import { AddCompanyIndustriesDocument, QuietCompaniesDocument, type QuietCompaniesQuery } from '@luotsi/schema';
import type { SizeClass } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Filters } from '../../ui/Filters.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m as companies } from '../companies/companies.messages.ts';
import { sizeClasses } from '../companies/companyWords.ts';
import { m } from './contacts.messages.ts';

type Row = QuietCompaniesQuery['quietCompanies']['edges'][number]['node'];

const PERIODS = ['6', '12', '24', '36'];
const USUAL = '12';

/** Of whom nothing has been heard for long, by industry and size: whom to call next. */
export function QuietCompanies(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [query] = useAddressQuery();
  const months = PERIODS.includes(query.get('months') ?? '') ? query.get('months')! : USUAL;
  const sizeClass = sizeClasses.find((one) => one === query.get('size')) ?? null;
  const variables = { months: Number(months), industry: query.get('industry') || null, sizeClass };
  const { data, loading, error, fetchMore } = useQuery(QuietCompaniesDocument, { variables, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  const found = data?.quietCompanies;
  return (
    <Section title={t(m.quietTitle)} lead={t(m.quietLead)}>
      <QuietFilters months={months} industry={variables.industry} sizeClass={sizeClass} />
      {!found && <Skeleton kind="table" />}
      {found?.edges.length === 0 && <EmptyState title={t(m.noQuietTitle)} icon="company">{t(m.noQuietText)}</EmptyState>}
      {found && found.edges.length > 0 && <DataTable caption={t(m.quiet)} hideCaption columns={columnsOf(t, l, f)} rows={found.edges.map(({ node }) => node)} rowKey={({ id }) => id} compact={({ name }) => name} />}
      {found && <Pager shown={found.edges.length} total={found.totalCount} hasMore={found.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: found.pageInfo.endCursor } })} />}
    </Section>
  );
}

function QuietFilters({ months, industry, sizeClass }: { months: string; industry: string | null; sizeClass: SizeClass | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [, change] = useAddressQuery();
  const { data } = useQuery(AddCompanyIndustriesDocument);
  const sections = (data?.industries ?? []).filter(({ parent }) => !parent).map(({ code, name }) => ({ value: code, label: l(name) }));
  const period = <Select name="months" label={t(m.months)} required empty={null} value={months} onChange={(event) => change({ months: event.target.value })} options={PERIODS.map((value) => ({ value, label: t(m.nMonths, { n: Number(value) }) }))} />;
  const choices = [
    { name: 'industry', label: t(companies.industry), empty: t(m.anyIndustry), value: industry ?? '', options: sections },
    { name: 'size', label: t(companies.size), empty: t(m.anySize), value: sizeClass ?? '', options: sizeClasses.map((value) => ({ value, label: t(companies[value]) })) },
  ];
  return <Filters label={t(m.quiet)} first={period} choices={choices} onChange={(changes) => change(changes)} />;
}

function columnsOf(t: Text, l: ReturnType<typeof useLocalized>, f: Format): Column<Row>[] {
  return [
    { key: 'name', header: t(companies.company), heading: true, cell: ({ id, name }) => <Link to={`/companies/${id}`}>{name}</Link> },
    { key: 'last', header: t(m.lastHeard), cell: ({ lastHeardAt }) => (lastHeardAt ? f.day(lastHeardAt) : t(m.never)) },
    { key: 'place', header: t(companies.place), narrow: 'bare', cell: ({ place, municipality }) => [place, l(municipality.name)].filter(Boolean).join(', ') },
    { key: 'industry', header: t(companies.industry), narrow: 'bare', cell: ({ industry }) => (industry ? l(industry.name) : '–') },
    { key: 'size', header: t(companies.size), narrow: 'bare', cell: ({ sizeClass }) => (sizeClass ? t(companies[sizeClass]) : '–') },
    { key: 'log', header: t(m.contact), narrow: 'beside', cell: ({ id, name }) => <LinkButton kind="quiet" to={`/contacts/new?company=${id}`}>{t(m.logShort)}<span className="visually-hidden">: {name}</span></LinkButton> },
  ];
}

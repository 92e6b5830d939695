import { useQuery } from '@apollo/client/react';
import { OverviewDocument, type OverviewQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { FigureTiles } from '../../ui/FigureTiles.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { periodOf, todayInFinland } from '../figures/periods.ts';
import { Departments } from './Departments.tsx';
import { Gaps } from './Gaps.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { Providers } from './Providers.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';
import { m } from './overview.messages.ts';
import './overview.css';

/** The parts that count over a period, which stands in the address. */
export function Overview(): ReactNode {
  const [query] = useAddressQuery();
  const [today] = useState(() => todayInFinland());
  const days = periodOf(query, today);
  const asked = { from: days.from, to: days.to };
  const { data, previousData, error, refetch } = useQuery(OverviewDocument, { variables: asked, fetchPolicy: 'cache-and-network' });
  const known = data ?? previousData;
  return (
    <>
      <PeriodFilter days={days} today={today} />
      {error && !data && <PartFailed error={error} onAgain={refetch} />}
      {!known && !error && <Skeleton kind="table" />}
      {known && !(error && !data) && <Parts overview={known} />}
    </>
  );
}

function Parts({ overview: { networkOverview, referralFigures } }: { overview: OverviewQuery }): ReactNode {
  const { from, to, gaps, departments, unconfirmed } = networkOverview;
  const days = { from, to };
  return (
    <>
      <Headlines overview={{ networkOverview, referralFigures }} />
      <Gaps gaps={gaps} days={days} />
      <Providers rows={referralFigures.rows} days={days} />
      <Departments departments={departments} days={days} />
      <Unconfirmed providers={unconfirmed} />
    </>
  );
}

function Headlines({ overview: { networkOverview, referralFigures } }: { overview: OverviewQuery }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { from, to, searches, departments, unconfirmed } = networkOverview;
  const figures = [
    { label: t(m.sent), number: f.number(referralFigures.total.sent) },
    { label: t(m.unanswered), number: f.number(searches), to: '/network/gaps' },
    { label: t(m.withDepartments), number: f.number(departments.length) },
    { label: t(m.unconfirmedServices), number: f.number(unconfirmed.reduce((sum, one) => sum + one.unconfirmed, 0)) },
  ];
  return (
    <Section title={t(m.headlines)} lead={t(m.period, { from: f.day(from), to: f.day(to) })}>
      <FigureTiles figures={figures} />
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { type NetworkPageQuery, OverviewDocument, type OverviewQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { periodOf, todayInFinland } from '../figures/periods.ts';
import { Attention } from './Attention.tsx';
import { Departments } from './Departments.tsx';
import { Gaps } from './Gaps.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { Providers } from './Providers.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';
import { m } from './network.messages.ts';
import './overview.css';

type Figures = NetworkPageQuery['networkFigures'];

/** What needs attention, and the parts that count over a period, which stands in the address. */
export function Overview({ figures }: { figures: Figures }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const [today] = useState(() => todayInFinland());
  const days = periodOf(query, today);
  const asked = { from: days.from, to: days.to };
  const { data, previousData, error, refetch } = useQuery(OverviewDocument, { variables: asked, fetchPolicy: 'cache-and-network' });
  const known = data ?? previousData;
  return (
    <>
      <div className="overview-top">
        <PeriodFilter days={days} today={today} />
        <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
      </div>
      {error && !data && <PartFailed error={error} onAgain={refetch} />}
      {!known && !error && <Skeleton kind="table" />}
      {known && !(error && !data) && <Parts overview={known} figures={figures} />}
    </>
  );
}

function Parts({ overview, figures }: { overview: OverviewQuery; figures: Figures }): ReactNode {
  const { from, to, gaps, departments, unconfirmed } = overview.networkOverview;
  const days = { from, to };
  return (
    <>
      <Attention overview={overview} figures={figures} />
      <Gaps gaps={gaps} days={days} />
      <Providers rows={overview.referralFigures.rows} days={days} />
      <Departments departments={departments} days={days} />
      <Unconfirmed providers={unconfirmed} />
    </>
  );
}

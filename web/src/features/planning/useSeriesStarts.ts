import { useQuery } from '@apollo/client/react';
import { SeriesStartsDocument } from '@luotsi/schema';
import { type Plan, startOf } from './plan.ts';

export const MOST_IN_SERIES = 24;

/** When the events of a series would start; null as long as too little is known. */
export function useSeriesStarts(plan: Plan): readonly string[] | null {
  const startsAt = startOf(plan);
  const count = Number(plan.count);
  const length = plan.ends === 'COUNT' ? { count } : { until: plan.until };
  const isKnown = plan.ends === 'COUNT' ? Number.isInteger(count) && count >= 2 && count <= MOST_IN_SERIES : plan.until !== '';
  const ready = startsAt !== null && plan.repeat !== 'NONE' && isKnown;
  const every = plan.repeat === 'WEEK' ? 'WEEK' : 'MONTH';
  const { data, previousData } = useQuery(SeriesStartsDocument, ready ? { variables: { startsAt, every, ...length } } : { skip: true, variables: { startsAt: '', every } });
  return ready ? ((data ?? previousData)?.seriesStarts ?? null) : null;
}

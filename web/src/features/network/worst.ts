import type { OverviewQuery } from '@luotsi/schema';

type Overview = OverviewQuery['networkOverview'];
export type Provider = OverviewQuery['referralFigures']['rows'][number];

/** Referrals of those with a promised time that were taken over after it; none where the figures may not be told. */
export const lateOf = (counts: { promised: number; keptPromise: number } | null | undefined): number => (counts ? counts.promised - counts.keptPromise : 0);

/** Who is late most often, then who has most on the desk, then who got most. */
export function latestFirst(providers: readonly Provider[]): Provider[] {
  return [...providers].sort((a, b) => lateOf(b.counts) - lateOf(a.counts) || (b.counts?.open ?? 0) - (a.counts?.open ?? 0) || b.sent - a.sent);
}

/** What is asked for where nobody answers or one service alone does. */
export const barelyAnswered = (gaps: Overview['gaps']): Overview['gaps'] => gaps.filter(({ services }) => services <= 1);

export const sumOf = <Row>(rows: readonly Row[], number: (row: Row) => number): number => rows.reduce((sum, row) => sum + number(row), 0);

import type { EventInsightPageQuery, InsightPageQuery } from '@luotsi/schema';

export type OneEvent = EventInsightPageQuery['eventInsight'];
export type EventRow = InsightPageQuery['eventsInsight']['events'][number];
export type ThemeRow = InsightPageQuery['eventsInsight']['themes'][number];
/** What one event, a theme and a whole year have alike. */
export type Figures = InsightPageQuery['eventsInsight']['year'];

/** Null where there is nothing to be a part of: no one came, no one was invited. */
export function percent(part: number, all: number): number | null {
  return all > 0 ? Math.round((100 * part) / all) : null;
}

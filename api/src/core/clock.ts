import { DateTime } from 'luxon';

export const ZONE = 'Europe/Helsinki';

export function inHelsinki(at: Date): DateTime<true> {
  return DateTime.fromJSDate(at, { zone: ZONE }) as DateTime<true>;
}

/** What time it is for a request or a job: tests move the clock. */
export function nowOf({ clock }: { clock?: (() => Date) | undefined }): Date {
  return clock?.() ?? new Date();
}

/** The calendar day in Finland, as 2026-12-31. */
export function dayOf(at: Date): string {
  return inHelsinki(at).toISODate();
}

/** The first day of the quarter that is `offset` quarters from the one of `at`. */
export function quarterStart(at: Date, offset = 0): string {
  return inHelsinki(at).startOf('quarter').plus({ quarters: offset }).toISODate();
}

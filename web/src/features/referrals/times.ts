import { momentOf, onClock, type OnClock } from '../planning/clock.ts';

export const MOST_TIMES = 5;
export const USUAL_TIME = '09:00';

/** A row as it is typed: parts may be empty. */
export type TimeRow = OnClock & { key: string };
export type TimeMistake = 'passed' | 'twice';

/** There is always a row to type into. */
export function rowsOf(times: readonly string[]): TimeRow[] {
  return times.length > 0 ? times.map((time) => ({ key: crypto.randomUUID(), ...onClock(time) })) : [emptyRow()];
}

export function emptyRow(): TimeRow {
  return { key: crypto.randomUUID(), day: '', time: '' };
}

/** What is complete, in the order of the rows. */
export function timesOf(rows: readonly TimeRow[]): string[] {
  return rows.flatMap((row) => momentOf(row) ?? []);
}

/** A time can only be kept where it is to come, and is proposed once. */
export function mistakeIn(rows: readonly TimeRow[], index: number, now = new Date()): TimeMistake | null {
  const moment = momentOf(rows[index]!);
  if (moment === null) return null;
  if (new Date(moment) <= now) return 'passed';
  return rows.slice(0, index).some((earlier) => momentOf(earlier) === moment) ? 'twice' : null;
}

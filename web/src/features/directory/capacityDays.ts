import { dayInFinland } from '../../ui/moments.ts';

const DAY = 86_400_000;
const FEWEST_DAYS = 7;

export const TWO_WEEKS = 14;

/** A calendar day some days later: `2026-12-08`. */
export function daysLater(day: string, days: number): string {
  return dayInFinland(new Date(Date.parse(`${day}T10:00:00Z`) + days * DAY));
}

/** The first day after this month; where the month is nearly over, after the next one. */
export function afterMonth(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = (months: number) => new Date(Date.UTC(year, month - 1 + months, 1, 10)).toISOString().slice(0, 10);
  return first(1) < daysLater(today, FEWEST_DAYS) ? first(2) : first(1);
}

import type { Language } from '../../app/language.ts';
import { monthOf, withoutKuu } from '../../app/months.ts';

const zone = 'Europe/Helsinki';

/** The first days of this quarter and the ones after it, as the board has them: `2026-10-01`. */
export function quarterStarts(count: number, now: Date = new Date()): string[] {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(now).split('-').map(Number) as [number, number];
  const first = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => startOf(first + index));
}

/** The last day of the quarter that begins on this day. */
export function quarterEnd(start: string): string {
  const [year, month] = start.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
}

export const windowUnits = ['month', 'quarter', 'year'] as const;
export type WindowUnit = (typeof windowUnits)[number];
const monthsOf: Record<WindowUnit, number> = { month: 1, quarter: 3, year: 12 };
const periodCounts: Record<WindowUnit, number> = { month: 24, quarter: 12, year: 6 };

/** The first and last days of this month, quarter or year and of those after it. */
export function periods(unit: WindowUnit, now: Date = new Date()): { from: string; to: string }[] {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(now).split('-').map(Number) as [number, number];
  const length = monthsOf[unit];
  const first = Math.floor((month - 1) / length) * length;
  const day = (months: number, date: number) => new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
  return Array.from({ length: periodCounts[unit] }, (_, index) => ({ from: day(first + index * length, 1), to: day(first + (index + 1) * length, 0) }));
}

/** The unit in which a time can be said: the largest of which it begins and ends one. */
export function unitOf(from: string, to: string, now: Date = new Date()): WindowUnit {
  const fits = (unit: WindowUnit) => periods(unit, now).some((one) => one.from === from) && periods(unit, now).some((one) => one.to === to);
  return (['year', 'quarter', 'month'] as const).find(fits) ?? 'quarter';
}

export function isQuarterStart(text: string | null): text is string {
  return /^\d{4}-(01|04|07|10)-01$/.test(text ?? '');
}

/** The months of a quarter and its year apart, for the narrow heads of a table: `tammi–maalis`, `jan–mar`. */
export function quarterHead(language: Language, start: string): { months: string; year: string } {
  const short = (day: string) => (language === 'fi' ? withoutKuu(monthOf(language, day)) : monthOf(language, day).slice(0, 3));
  return { months: `${short(start)}–${short(quarterEnd(start))}`, year: start.slice(0, 4) };
}

function startOf(quarter: number): string {
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
}

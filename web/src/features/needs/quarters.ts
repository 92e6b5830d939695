import type { Language } from '../../app/language.ts';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
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

export function isQuarterStart(text: string | null): text is string {
  return /^\d{4}-(01|04|07|10)-01$/.test(text ?? '');
}

/** `tammi–kesäkuu 2027`: months say more to people than numbers of quarters. */
export function monthsText(language: Language, from: string, to: string): string {
  const [first, last] = [monthOf(language, from), monthOf(language, to)];
  const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (year !== lastYear) return `${first} ${year} – ${last} ${lastYear}`;
  return first === last ? `${last} ${year}` : `${language === 'fi' ? withoutKuu(first) : first}–${last} ${year}`;
}

/** The months of a quarter and its year apart, for the narrow heads of a table: `tammi–maalis`, `jan–mar`. */
export function quarterHead(language: Language, start: string): { months: string; year: string } {
  const short = (day: string) => (language === 'fi' ? withoutKuu(monthOf(language, day)) : monthOf(language, day).slice(0, 3));
  return { months: `${short(start)}–${short(quarterEnd(start))}`, year: start.slice(0, 4) };
}

function monthOf(language: Language, day: string): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: zone, month: 'long' }).format(noon(day));
}

function withoutKuu(month: string): string {
  return month.replace(/kuu(ta)?$/, '');
}

function startOf(quarter: number): string {
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
}

function noon(day: string): Date {
  return new Date(`${day}T10:00:00Z`);
}

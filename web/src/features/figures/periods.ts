export const periods = ['YEAR', 'QUARTER', 'THIS_YEAR', 'LAST_YEAR', 'OWN'] as const;
export type Period = (typeof periods)[number];
export type Days = { from: string; to: string };

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const finland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' });

export const todayInFinland = (now = new Date()): string => finland.format(now);

/** What an address says of a period; what it says wrongly is as if it said nothing. */
export function periodOf(query: URLSearchParams, today: string): Days & { period: Period } {
  const period = periods.find((one) => one === query.get('period')) ?? 'YEAR';
  const [from, to] = [query.get('from'), query.get('to')];
  if (period === 'OWN' && isDay(from) && isDay(to) && from <= to) return { period, from, to };
  return { period, ...daysOf(period, today) };
}

function daysOf(period: Period, today: string): Days {
  const year = Number(today.slice(0, 4));
  if (period === 'THIS_YEAR') return { from: `${year}-01-01`, to: today };
  if (period === 'LAST_YEAR') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  return { from: monthsBefore(today, period === 'QUARTER' ? 3 : 12), to: today };
}

/** The same day some months earlier, or the last day of that month where it is shorter. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

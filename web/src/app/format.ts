import { type Language, useLanguage } from './language.ts';

/** Everything happens in Finland, wherever the reader's device is. */
const timeZone = 'Europe/Helsinki';
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const clock: Record<Language, string> = { fi: 'klo ', sv: 'kl. ', en: '' };
const dayMs = 86_400_000;

export type Moment = string | Date;
export type Money = { cents: number; currency?: string };
export type Format = ReturnType<typeof formatIn>;

export function useFormat(): Format {
  return formats[useLanguage()];
}

export function formatIn(language: Language) {
  const locale = locales[language];
  const parts = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const dayFormat = parts(language === 'en' ? { day: 'numeric', month: 'short', year: 'numeric' } : { day: 'numeric', month: 'numeric', year: 'numeric' });
  const longFormat = parts({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const weekdayFormat = parts({ weekday: 'short' });
  const monthFormat = parts({ month: 'long', year: 'numeric' });
  const timeFormat = parts({ hour: 'numeric', minute: '2-digit' });
  const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const number = (value: number) => numberFormat.format(value);
  const day = (moment: Moment) => dayFormat.format(asDate(moment));
  const time = (moment: Moment) => timeFormat.format(asDate(moment));
  const date = (moment: Moment) => `${weekdayFormat.format(asDate(moment))} ${day(moment)}`;
  const clockTime = (moment: Moment) => `${clock[language]}${time(moment)}`;
  const dateTime = (moment: Moment) => `${date(moment)}${language === 'en' ? ', ' : ' '}${clockTime(moment)}`;

  return {
    number,
    /** `3.12.2026`: for tables and dense lists. */
    day,
    /** `to 3.12.2026`: the weekday is what people plan by. */
    date,
    /** `torstaina 3. joulukuuta 2026` */
    longDate: (moment: Moment) => longFormat.format(asDate(moment)),
    /** `joulukuu 2026` */
    month: (moment: Moment) => monthFormat.format(asDate(moment)),
    /** `8.00` */
    time,
    clockTime,
    /** `to 3.12.2026 klo 8.00` */
    dateTime,
    /** `to 3.12.2026 klo 8.00–9.30`, and both dates where it runs over midnight. */
    dateRange: (start: Moment, end: Moment) =>
      dayNumber(start) === dayNumber(end) ? `${dateTime(start)}–${time(end)}` : `${dateTime(start)} – ${dateTime(end)}`,
    squareMetres: (value: number) => `${number(value)}\u00a0m²`,
    megawatts: (value: number) => `${number(value)}\u00a0MW`,
    /** Cents, as the API gives money; whole euros without decimals. */
    money: ({ cents, currency = 'EUR' }: Money) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100),
    /** `1. neljännes 2027` */
    quarter: (moment: Moment) => quarterName(language, asDate(moment)),
    /** `tänään`, `huomenna`, `3 päivän päästä`: by calendar days in Finland, not by 24 hours. */
    relativeDays: (moment: Moment, now: Moment = new Date()) => relativeFormat.format(dayNumber(moment) - dayNumber(now), 'day'),
  };
}

function quarterName(language: Language, date: Date): string {
  const { year, month } = calendarDay(date);
  const quarter = Math.ceil(month / 3);
  const names: Record<Language, string> = {
    fi: `${quarter}. neljännes ${year}`,
    sv: `kvartal ${quarter}/${year}`,
    en: `Q${quarter} ${year}`,
  };
  return names[language];
}

/** A bare date (`2026-12-03`) means that day in Finland; noon keeps it there in every time zone. */
function asDate(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  return new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T10:00:00Z` : moment);
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

function calendarDay(date: Date): { year: number; month: number; day: number } {
  const [year, month, day] = calendar.format(date).split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

function dayNumber(moment: Moment): number {
  const { year, month, day } = calendarDay(asDate(moment));
  return Date.UTC(year, month - 1, day) / dayMs;
}

const formats: Record<Language, Format> = { fi: formatIn('fi'), sv: formatIn('sv'), en: formatIn('en') };

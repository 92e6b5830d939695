import type { Language } from './language.ts';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** `tammi–kesäkuu 2027`: how every page tells when something is needed. Months say more to people than numbers of quarters. */
export function monthsText(language: Language, from: string, to: string): string {
  const [first, last] = [monthOf(language, from), monthOf(language, to)];
  const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (year !== lastYear) return `${first} ${year} – ${last} ${lastYear}`;
  return first === last ? `${last} ${year}` : `${language === 'fi' ? withoutKuu(first) : first}–${last} ${year}`;
}

export function monthOf(language: Language, day: string): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Helsinki', month: 'long' }).format(new Date(`${day}T10:00:00Z`));
}

/** `tammikuu` as the first of several months: `tammi–kesäkuu`. */
export function withoutKuu(month: string): string {
  return month.replace(/kuu(ta)?$/, '');
}

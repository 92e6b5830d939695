import type { Language } from '../../app/language.ts';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const ordinals: Record<Language, readonly string[]> = {
  fi: ['ensimmäisenä', 'toisena', 'kolmantena', 'neljäntenä', 'viidentenä tai viimeisenä'],
  sv: ['första', 'andra', 'tredje', 'fjärde', 'femte eller sista'],
  en: ['first', 'second', 'third', 'fourth', 'fifth or last'],
};

/** How a series goes on, in words: "Joka kuukauden toisena torstaina". A fifth weekday is the last where a month has but four. */
export function rhythm(language: Language, every: 'WEEK' | 'MONTH', day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  // In Finnish the weekday has the form it needs only within a date: torstaina 3. joulukuuta.
  const parts = new Intl.DateTimeFormat(locales[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatToParts(date);
  const weekday = parts.find(({ type }) => type === 'weekday')?.value ?? '';
  const ordinal = ordinals[language][Math.floor((date.getUTCDate() - 1) / 7)]!;
  const words: Record<Language, Record<typeof every, string>> = {
    fi: { WEEK: `Joka viikko ${weekday}`, MONTH: `Joka kuukauden ${ordinal} ${weekday}` },
    sv: { WEEK: `Varje vecka på ${weekday}en`, MONTH: `Den ${ordinal} ${weekday}en varje månad` },
    en: { WEEK: `Every week on ${weekday}`, MONTH: `On the ${ordinal} ${weekday} of each month` },
  };
  return words[language][every];
}

import { DateTime } from 'luxon';
import { ZONE } from '../../core/clock.js';
import type { Language } from '../../core/localized.js';

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
const FORMS: Record<Language, { day: string; moment: string }> = {
  fi: { day: 'd.M.yyyy', moment: "d.M.yyyy 'klo' H.mm" },
  sv: { day: 'd.M.yyyy', moment: "d.M.yyyy 'kl.' H.mm" },
  en: { day: 'd MMMM yyyy', moment: 'd MMMM yyyy, HH:mm' },
};

/** A value of the database as a person reads it; null: there is nothing to read. */
export function textOf(value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return momentOf(value, language) ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? null : listOf(value, language);
  const own = (value as Record<string, unknown>)[language];
  if (typeof own === 'string') return own;
  const said = Object.entries(value).flatMap(([name, one]) => (textOf(one, language) ? [`${name}: ${textOf(one, language)}`] : []));
  return said.length === 0 ? null : said.join('; ');
}

function listOf(values: readonly unknown[], language: Language): string {
  // Files that came with a mail are told by their names.
  return values.flatMap((one) => textOf((one as { name?: unknown })?.name ?? one, language) ?? []).join(', ');
}

function momentOf(text: string, language: Language): string | null {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!isDay && !MOMENT.test(text)) return null;
  return DateTime.fromISO(text, { zone: ZONE, locale: language }).toFormat(FORMS[language][isDay ? 'day' : 'moment']);
}

import type { UpkeepChoicesQuery } from '@luotsi/schema';
import { type Message, type Text, useText } from '../../app/text.ts';
import { useFieldLabel, useWords } from '../upkeep/useWords.ts';
import { m } from './columns.messages.ts';

/** What each column is called in the forms of the upkeep. */
const fieldOf: Record<string, string> = {
  name_fi: 'name.fi',
  name_sv: 'name.sv',
  name_en: 'name.en',
  description_fi: 'description.fi',
  description_sv: 'description.sv',
  description_en: 'description.en',
  service_classes: 'serviceClasses',
  coverage_type: 'coverageType',
  coverage_regions: 'coverageRegions',
  coverage_area: 'coverageArea',
  municipalities: 'coverageMunicipalities',
  promised_days: 'promisedDays',
  phrases_fi: 'needPhrases.fi',
  phrases_sv: 'needPhrases.sv',
  phrases_en: 'needPhrases.en',
  full_until: 'fullUntil',
  assured_on: 'assuredOn',
};

const lists = ['topics', 'service_classes', 'stages', 'industries', 'sizes', 'coverage_regions', 'municipalities'];

export const columnNames = ['slug', 'provider', 'name_fi', 'name_sv', 'name_en', 'description_fi', 'description_sv', 'description_en', 'topics', 'service_classes', 'stages', 'industries', 'sizes', 'coverage_type', 'coverage_regions', 'coverage_area', 'municipalities', 'cost', 'web', 'phone', 'email', 'promised_days', 'phrases_fi', 'phrases_sv', 'phrases_en', 'capacity', 'full_until', 'assured_on'] as const;
export type ColumnName = (typeof columnNames)[number];

export const hasPhrases = (column: string): boolean => column.startsWith('phrases_');
const isOnlyTold = (column: string): boolean => ['capacity', 'full_until', 'assured_on'].includes(column);

/** How a column is called, in the words of the form. */
export function useColumnLabel(): (column: string) => string {
  const t = useText();
  const label = useFieldLabel();
  const own: Record<string, Message> = { slug: m.slugLabel, provider: m.providerLabel };
  return (column) => (own[column] ? t(own[column]) : label(fieldOf[column] ?? column));
}

/** What is written into the cells of a column, where it is not one of a few codes. */
export function writing(name: ColumnName, t: Text): string {
  if (name.startsWith('name_')) return t(m.name);
  if (name.startsWith('description_')) return t(name === 'description_fi' ? m.descriptionFi : m.description);
  if (hasPhrases(name)) return t(m.phrases);
  if (isOnlyTold(name)) return t(m.onlyTold);
  return t((m as Record<string, Message>)[name] ?? m.required);
}

/** Where something stands that nobody knows: what might. A few codes are named by the error itself. */
export function hintFor(column: string | null, code: string, t: Text): string | null {
  const isLong = ['topics', 'service_classes', 'industries', 'coverage_regions', 'coverage_area', 'municipalities'].includes(column ?? '');
  return isLong && ['UNKNOWN', 'INVALID'].includes(code) ? writing(column as ColumnName, t) : null;
}

/** What a cell says, in plain words instead of codes. */
export function useCellWords(choices: UpkeepChoicesQuery | undefined): (column: string, values: readonly string[]) => string {
  const words = useWords(choices);
  return (column, values) => words(fieldOf[column] ?? column, values);
}

/** The codes of a list, the phrases one by one, or the text as it is. */
export function valuesOf(column: string, cell: string | null): readonly string[] {
  if (cell === null) return [];
  if (hasPhrases(column)) return cell.split('\n');
  return lists.includes(column) ? cell.split('; ') : [cell];
}

export type ListChange = { leaves: string[]; joins: string[]; rest: number };

/** What changes in a long list; null where both sides are better read whole, or where one was cut off. */
export function changeOfList(column: string, before: string | null, after: string | null, few: number): ListChange | null {
  if (!lists.includes(column) || [before, after].some((cell) => cell?.endsWith('…'))) return null;
  const [old, young] = [valuesOf(column, before), valuesOf(column, after)];
  if (Math.max(old.length, young.length) <= few) return null;
  return { leaves: old.filter((code) => !young.includes(code)), joins: young.filter((code) => !old.includes(code)), rest: old.filter((code) => young.includes(code)).length };
}

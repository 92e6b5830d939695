import type { HeardNeedFragment } from '@luotsi/schema';
import type { HeardInput } from './heardInput.ts';

export const windows = ['THIS_QUARTER', 'NEXT_QUARTER', 'YEAR', 'LATER'] as const;
export type When = (typeof windows)[number];

/** A need while it is being typed. */
export type Draft = {
  words: string;
  /** Null: as routing proposes. */
  topic: string | null;
  /** Null: those that answer the topic. */
  departments: string[] | null;
  when: When;
  /** What stands in the box of who said it; empty: nobody. */
  who: string;
  heardFrom: string | null;
  nameShown: boolean;
};

export const emptyDraft: Draft = { words: '', topic: null, departments: null, when: 'YEAR', who: '', heardFrom: null, nameShown: false };

/** The first and the last day, from the day of the coffee on: the quarter it is in, the one after it, a year, or the years after that. */
export function daysOf(when: When, day: string): { windowFrom: string; windowTo: string } {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const quarter = Math.floor((month - 1) / 3);
  const nextYear = (years: number) => `${year + years}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
  switch (when) {
    case 'THIS_QUARTER':
      return { windowFrom: day, windowTo: dayBefore(year, (quarter + 1) * 3) };
    case 'NEXT_QUARTER':
      return { windowFrom: isoDay(year, (quarter + 1) * 3, 1), windowTo: dayBefore(year, (quarter + 2) * 3) };
    case 'YEAR':
      return { windowFrom: day, windowTo: nextYear(1) };
    case 'LATER':
      return { windowFrom: nextYear(1), windowTo: nextYear(3) };
  }
}

/** The same backwards, for a need that is corrected. */
export function whenOf(need: Pick<HeardNeedFragment, 'windowFrom' | 'windowTo'>, day: string): When {
  return windows.find((when) => daysOf(when, day).windowTo === need.windowTo) ?? 'YEAR';
}

/** Enter writes it down; with several lines it only ends a line, and Ctrl+Enter writes it down. */
export function savesBy({ key, ctrlKey, metaKey, shiftKey }: { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }, words: string): boolean {
  if (key !== 'Enter' || shiftKey) return false;
  return ctrlKey || metaKey || !words.trim().includes('\n');
}

export function inputOf(draft: Draft, topic: string | null, day: string, language: HeardInput['language']): HeardInput {
  const who = draft.who.trim();
  return {
    words: draft.words.trim(),
    language,
    topic,
    departments: draft.departments,
    ...daysOf(draft.when, day),
    heardFrom: draft.heardFrom,
    companyName: draft.heardFrom ? null : who || null,
    saidBy: who || null,
    nameShown: who !== '' && draft.nameShown,
  };
}

export function draftOfInput(input: HeardInput, day: string): Draft {
  return { words: input.words, topic: input.topic, departments: input.departments, when: whenOf(input, day), who: input.saidBy ?? '', heardFrom: input.heardFrom, nameShown: input.nameShown };
}

export function saidByOf({ company, companyName, heardFrom }: Pick<HeardNeedFragment, 'company' | 'companyName' | 'heardFrom'>): string {
  return company?.name ?? companyName ?? heardFrom?.guestCompany ?? heardFrom?.guestName ?? '';
}

export function draftOfNeed(need: HeardNeedFragment, day: string): Draft {
  return { words: need.words, topic: need.topic.code, departments: need.departments.map(({ id }) => id), when: whenOf(need, day), who: saidByOf(need), heardFrom: need.heardFrom?.id ?? null, nameShown: need.nameShown };
}

function dayBefore(year: number, month: number): string {
  return isoDay(year, month, 0);
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

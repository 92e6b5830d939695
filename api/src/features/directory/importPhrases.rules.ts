import type { Language } from '../../core/localized.js';
import { PHRASE_COLUMN_NAMES, PHRASE_COLUMNS, phrasesAsText, shown, type Cells, type PhraseColumn } from './importColumns.rules.js';
import { rowError } from './importErrors.rules.js';
import type { RowChange, RowError } from './importTerms.entity.js';

/** How businesses ask for a service, by language. */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** What a list of phrases in one language would take away and add, and what is wrong with it. */
export interface PhraseChange {
  readonly leaves: readonly string[];
  readonly joins: readonly string[];
  readonly problem: { readonly code: RowError['code']; readonly limit?: number; readonly value: string } | null;
}
export type PhraseChanges = Readonly<Partial<Record<Language, PhraseChange>>>;
export type ChangeOfPhrases = (now: readonly string[], wished: readonly string[]) => PhraseChange;

export const NO_PHRASES: Phrases = { fi: [], sv: [], en: [] };

/** What the cells make of the phrases of a service: a column that is not there, or says the same, changes nothing. */
export function phraseChangesOf(now: Phrases, cells: Cells, changeBetween: ChangeOfPhrases): PhraseChanges {
  const all = PHRASE_COLUMN_NAMES.filter((name) => cells[name] !== undefined).map((name) => {
    const language = PHRASE_COLUMNS[name];
    return [language, changeBetween(now[language], cells[name] as readonly string[])] as const;
  });
  return Object.fromEntries(all.filter(([, { leaves, joins, problem }]) => leaves.length + joins.length > 0 || problem !== null));
}

export function errorsOfPhrases(changes: PhraseChanges): RowError[] {
  return named(changes).flatMap(([name, { problem }]) => (problem ? [rowError(name, problem.code, problem.value, problem.limit)] : []));
}

/** Of a long list only what goes and what comes. */
export function shownPhrases(changes: PhraseChanges): RowChange[] {
  return named(changes).map(([field, { leaves, joins }]) => ({ field, before: shown(phrasesAsText(leaves)), after: shown(phrasesAsText(joins)) }));
}

function named(changes: PhraseChanges): [PhraseColumn, PhraseChange][] {
  return PHRASE_COLUMN_NAMES.flatMap((name) => (changes[PHRASE_COLUMNS[name]] ? [[name, changes[PHRASE_COLUMNS[name]]!]] : []));
}

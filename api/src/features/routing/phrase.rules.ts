import type { PhraseChange } from '../directory/importPhrases.rules.js';
import { plainly } from './sameness.rules.js';

export const SHORTEST_PHRASE = 2;
export const LONGEST_PHRASE = 120;
/** So many phrases of one service in one language are plenty; more would only blur what it is. */
export const MOST_PHRASES = 60;

/** A phrase as it is kept: on one line, without doubled spaces. */
export function keptPhrase(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** What a whole list would take away from the phrases of one language, and add to them. What stays is not judged anew. */
export function changeBetween(now: readonly string[], wished: readonly string[]): PhraseChange {
  const list = wished.map(keptPhrase);
  const [old, young] = [new Set(now.map(keptPhrase)), new Set(list)];
  const joins = list.filter((text) => !old.has(text));
  const leaves = now.filter((text) => !young.has(keptPhrase(text)));
  return { leaves, joins, problem: (joins.length > 0 ? wrongIn(joins, list.length) : null) ?? (joins.length + leaves.length > 0 ? repeatedIn(list) : null) };
}

function wrongIn(joins: readonly string[], total: number): PhraseChange['problem'] {
  if (total > MOST_PHRASES) return { code: 'TOO_MANY', limit: MOST_PHRASES, value: String(total) };
  for (const value of joins) {
    if (value.includes('\0')) return { code: 'INVALID', value };
    if (value.length < SHORTEST_PHRASE) return { code: 'TOO_SHORT', limit: SHORTEST_PHRASE, value };
    if (value.length > LONGEST_PHRASE) return { code: 'TOO_LONG', limit: LONGEST_PHRASE, value };
  }
  return null;
}

/** Two that differ only in capitals and signs are one. */
function repeatedIn(list: readonly string[]): PhraseChange['problem'] {
  const seen = new Set<string>();
  const value = list.find((text) => seen.size === seen.add(plainly(text)).size);
  return value === undefined ? null : { code: 'REPEATED', value };
}

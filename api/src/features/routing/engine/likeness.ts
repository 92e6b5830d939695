import type { Corpus } from './corpus.js';
import { beginningRuns } from './grams.js';
import type { Stem } from './postings.js';
import { groupsOf } from './synonyms.js';
import type { NeedWord } from './need.js';

/** A stem of the catalogue that a word of the need stands for, and how surely (0 to 1). */
export interface Likeness {
  term: Stem;
  degree: number;
}

const LIKE_FROM = 0.5;
const MOST_ALIKE = 12;
const SHORTEST_PART = 4;
/** A synonym says less than the word itself. */
const GROUP_DEGREE = 0.9;

/** Exact stems first; then compounds that share a part, and misspellings. */
export function likenessesOf({ word, stems }: NeedWord, corpus: Corpus): Likeness[] {
  const found = new Map<number, Likeness>();
  stems.forEach((stem, order) => {
    const term = corpus.stems.find(stem);
    if (term && !found.has(term.id)) found.set(term.id, { term, degree: order === 0 ? 1 : 0.9 });
  });
  for (const group of groupsOf(word.folded)) {
    const term = corpus.stems.find(group);
    if (term) found.set(term.id, { term, degree: GROUP_DEGREE });
  }
  const stem = stems[0]!;
  const runs = beginningRuns(stem);
  for (const [id, shared] of corpus.stems.sharing(runs)) {
    if (shared < 2 || found.has(id)) continue;
    const term = corpus.stems.byId(id);
    const degree = Math.max(spelling(runs.length, term.text.length, shared), compound(word.folded, stem, term.text));
    if (degree >= LIKE_FROM) found.set(id, { term, degree });
  }
  return [...found.values()].sort((a, b) => b.degree - a.degree || a.term.id - b.term.id).slice(0, MOST_ALIKE);
}

/** A word of n letters has about n - 1 runs of three with its beginning. */
function spelling(own: number, otherLength: number, shared: number): number {
  return (0.9 * (2 * shared)) / (own + otherLength - 1);
}

/** A part at the beginning or end of a compound: starttirahahakemus has starttiraha, yritystontti has tontti. */
function compound(folded: string, stem: string, other: string): number {
  const [longer, shorter] = folded.length >= other.length ? [folded, other] : [other, stem];
  if (shorter.length < SHORTEST_PART || shorter.length === longer.length) return 0;
  const part = longer.startsWith(shorter) ? 1 : longer.lastIndexOf(shorter) >= 3 ? 0.95 : 0;
  return part * (0.5 + 0.35 * Math.min(1, shorter.length / longer.length));
}

import type { Corpus } from './corpus.js';
import { gramsOf } from './grams.js';
import type { NeedWord } from './need.js';
import { isTelling, stemOf } from './terms.js';
import { wordsOf } from './words.js';
import type { NeedLanguage } from './engine.types.js';

/** A text of what businesses do not come here for. */
export interface OutsideText {
  lang: NeedLanguage;
  text: string;
}

interface Told {
  stems: ReadonlySet<string>;
  grams: ReadonlySet<string>;
}

/** What people ask elsewhere: a need that is more like these texts than like any service's is out of scope. */
export class Background {
  readonly #texts: Told[];
  readonly #stems: Map<string, number[]>;
  readonly #grams: Map<string, number[]>;

  constructor(texts: readonly OutsideText[]) {
    this.#texts = texts.map(told);
    this.#stems = postings(this.#texts.map(({ stems }) => stems));
    this.#grams = postings(this.#texts.map(({ grams }) => grams));
  }

  /** The likest text, by stems and by grams. */
  likeness(telling: readonly NeedWord[]): { stems: number; grams: number } {
    const stems = telling.map(({ stems }) => stems.find((stem) => this.#stems.has(stem)) ?? stems[0]!);
    const grams = [...new Set(telling.flatMap(({ grams }) => grams))];
    return { stems: this.#likest(stems, this.#stems, ({ stems }) => stems.size), grams: this.#likest(grams, this.#grams, ({ grams }) => grams.size) };
  }

  /** How much more often a word stands in these texts than in those of the catalogue (a logarithm). */
  odds({ stems }: NeedWord, corpus: Corpus): number {
    const outside = Math.max(0, ...stems.map((stem) => this.#stems.get(stem)?.length ?? 0));
    const inside = Math.max(0, ...stems.map((stem) => corpus.stems.find(stem)?.texts.length ?? 0));
    return Math.log((outside + 0.5) / (this.#texts.length + 1)) - Math.log((inside + 0.5) / (corpus.textCount + 1));
  }

  #likest(terms: readonly string[], postings: ReadonlyMap<string, readonly number[]>, sizeOf: (text: Told) => number): number {
    const weights = new Map<number, number>();
    let total = 0;
    const rarity = (term: string) => Math.log1p(this.#texts.length / ((postings.get(term)?.length ?? 0) + 0.5));
    for (const term of terms) {
      const weight = rarity(term);
      total += weight;
      for (const text of postings.get(term) ?? []) weights.set(text, (weights.get(text) ?? 0) + weight);
    }
    let likest = 0;
    const usual = total / Math.max(1, terms.length);
    for (const [text, weight] of weights) likest = Math.max(likest, weight / Math.sqrt(total * usual * sizeOf(this.#texts[text]!)));
    return likest;
  }
}

function told({ text, lang }: OutsideText): Told {
  const words = wordsOf(text)
    .map(({ folded }) => folded)
    .filter(isTelling);
  return { stems: new Set(words.map((word) => stemOf(word, lang))), grams: new Set(words.flatMap(gramsOf)) };
}

function postings(texts: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  texts.forEach((terms, at) => {
    for (const term of terms) {
      const list = lists.get(term);
      if (list) list.push(at);
      else lists.set(term, [at]);
    }
  });
  return lists;
}

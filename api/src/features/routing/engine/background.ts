import type { Corpus } from './corpus.js';
import { gramsOf, lengthOf, type Gram } from './grams.js';
import type { NeedWord } from './need.js';
import { isTelling, stemOf } from './terms.js';
import { wordsOf } from './words.js';
import type { NeedLanguage } from './engine.types.js';

/** A text of what businesses do not come here for. */
export interface OutsideText {
  lang: NeedLanguage;
  text: string;
}

const ODDS_GRAM = 4;
/** So many texts' worth of the common rate is added to each side. */
const DRAWN_TO_COMMON = 150;

interface Told {
  stems: ReadonlySet<string>;
  grams: ReadonlySet<Gram>;
}

/** What people ask elsewhere: a need that is more like these texts than like any service's is out of scope. */
export class Background {
  readonly #texts: Told[];
  readonly #stems: Map<string, number[]>;
  readonly #grams: Map<Gram, number[]>;

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

  /** How much more often a word, and its runs of characters, stand in these texts than in those of the catalogue (logarithms). */
  odds({ stems, grams }: NeedWord, corpus: Corpus): { word: number; grams: number } {
    const outside = Math.max(0, ...stems.map((stem) => this.#stems.get(stem)?.length ?? 0));
    const inside = Math.max(0, ...stems.map((stem) => corpus.stems.find(stem)?.texts.length ?? 0));
    const long = grams.filter((gram) => lengthOf(gram) >= ODDS_GRAM);
    const sum = long.reduce((total, gram) => total + this.#odds(this.#grams.get(gram)?.length ?? 0, corpus.grams.at(gram).length, corpus), 0);
    return { word: this.#odds(outside, inside, corpus), grams: sum / Math.max(1, long.length) };
  }

  /** Both rates are drawn to the common one, so that what is rare or unknown says little. */
  #odds(outside: number, inside: number, corpus: Corpus): number {
    const common = (outside + inside) / (this.#texts.length + corpus.textCount);
    const rate = (count: number, texts: number) => (count + DRAWN_TO_COMMON * common + 1e-9) / (texts + DRAWN_TO_COMMON);
    return Math.log(rate(outside, this.#texts.length) / rate(inside, corpus.textCount));
  }

  #likest<Term>(terms: readonly Term[], postings: ReadonlyMap<Term, readonly number[]>, sizeOf: (text: Told) => number): number {
    const weights = new Map<number, number>();
    let total = 0;
    const rarity = (term: Term) => Math.log1p(this.#texts.length / ((postings.get(term)?.length ?? 0) + 0.5));
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

function postings<Term>(texts: readonly ReadonlySet<Term>[]): Map<Term, number[]> {
  const lists = new Map<Term, number[]>();
  texts.forEach((terms, at) => {
    for (const term of terms) {
      const list = lists.get(term);
      if (list) list.push(at);
      else lists.set(term, [at]);
    }
  });
  return lists;
}

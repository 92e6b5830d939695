import type { Corpus, IndexedText } from './corpus.js';
import type { Stem } from './postings.js';
import { likenessesOf, type Likeness } from './likeness.js';
import type { Need, NeedWord } from './need.js';
import { Sums } from './numbers.js';

/** How strongly the whole catalogue's use of a word pulls on a document's own (Dirichlet smoothing). */
const SMOOTHING = 4;
/** So many entries of posting lists are read for one need at most, those of rare terms first. */
const MOST_POSTINGS = 150_000;

export interface WordEvidence {
  need: NeedWord;
  likenesses: Likeness[];
  /** What it would say if just one text of one document had it. */
  mass: number;
}

/** What the words of a need say for documents and texts. */
export interface Evidence {
  words: WordEvidence[];
  mass: number;
  /** By document: log ratios of the words, added up. */
  documents: Sums;
  /** By text: dot products over stems and over grams. */
  stems: Sums;
  grams: Sums;
  stemNorm: number;
  gramNorm: number;
}

export class EvidenceReader {
  readonly #documents = new Sums();
  readonly #stems = new Sums();
  readonly #grams = new Sums();
  readonly #word = new Sums();
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  read(need: Need): Evidence {
    const words = need.telling.map((word) => this.#wordEvidence(word));
    this.#documents.reset(this.#corpus.documents.length);
    for (const word of words) this.#addWord(word);
    const stems = new Set(words.flatMap(({ likenesses }) => likenesses.filter(({ degree }) => degree >= 0.9).map(({ term }) => term.texts)));
    const grams = new Set(words.flatMap(({ need: { grams } }) => grams.map((gram) => this.#corpus.grams.at(gram)).filter(({ length }) => length > 0)));
    const stemNorm = this.#addTerms(this.#stems, stems) + this.#unknownStems(words);
    const gramNorm = this.#addTerms(this.#grams, grams);
    return {
      words,
      mass: words.reduce((sum, { mass }) => sum + mass, 0),
      documents: this.#documents,
      stems: this.#stems,
      grams: this.#grams,
      stemNorm: Math.sqrt(stemNorm),
      gramNorm: Math.sqrt(gramNorm),
    };
  }

  /** What a word says for a document that has its term in `count` texts. */
  saysFor(term: Stem, count: number): number {
    return Math.log1p((count * this.#corpus.textCount) / (SMOOTHING * (term.texts.length + 0.5)));
  }

  /** What one word says for a document. */
  saidBy({ likenesses }: WordEvidence, document: number): number {
    return Math.max(0, ...likenesses.map(({ term, degree }) => degree * this.saysFor(term, term.documents.get(document) ?? 0)));
  }

  /** How much a term says that stands in so many texts, squared. */
  #weight(texts: number): number {
    return Math.log1p(this.#corpus.textCount / (texts + 0.5)) ** 2;
  }

  /** Lengths of a text's vectors, computed again where the catalogue has changed since. */
  measure(text: IndexedText): IndexedText {
    if (text.measured === this.#corpus.version) return text;
    text.stemNorm = this.#normOf(text.stems, (id) => this.#corpus.stems.byId(id).texts.length);
    text.gramNorm = this.#normOf(text.grams, (gram) => this.#corpus.grams.at(gram).length);
    text.measured = this.#corpus.version;
    return text;
  }

  #wordEvidence(need: NeedWord): WordEvidence {
    return { need, likenesses: likenessesOf(need, this.#corpus), mass: Math.log1p((2 * this.#corpus.textCount) / SMOOTHING) };
  }

  /** Of the terms that a word may stand for, the one that says most for a document counts. */
  #addWord({ likenesses }: WordEvidence): void {
    this.#word.reset(this.#corpus.documents.length);
    for (const { term, degree } of likenesses) {
      for (const [document, count] of term.documents) this.#word.raise(document, degree * this.saysFor(term, count));
    }
    for (const document of this.#word.touched) this.#documents.add(document, this.#word.values[document]!);
  }

  /** `lists`: for each term of the need, the texts that have it. */
  #addTerms(sums: Sums, lists: ReadonlySet<readonly number[]>): number {
    sums.reset(this.#corpus.texts.length);
    let norm = 0;
    let read = 0;
    for (const texts of [...lists].sort((a, b) => a.length - b.length)) {
      const weight = this.#weight(texts.length);
      norm += weight;
      read += texts.length;
      if (read <= MOST_POSTINGS) for (const text of texts) sums.add(text, weight);
    }
    return norm;
  }

  /** Words that no text has make a need less like any text. */
  #unknownStems(words: readonly WordEvidence[]): number {
    const unknown = words.filter(({ likenesses }) => !likenesses.some(({ degree }) => degree >= 0.9)).length;
    return unknown * Math.log1p(2 * this.#corpus.textCount) ** 2 * 0.5;
  }

  #normOf(terms: Int32Array, textsOf: (term: number) => number): number {
    let sum = 0;
    for (const term of terms) sum += this.#weight(textsOf(term));
    return Math.sqrt(sum);
  }
}

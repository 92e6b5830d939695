import type { CatalogueService, InLanguages, NeedLanguage } from './engine.types.js';
import { gramsOf } from './grams.js';
import { Numbering } from './numbers.js';
import { placesIn, type PlaceForms } from './places.js';
import { GramLists, Stems } from './postings.js';
import { groupsOf } from './synonyms.js';
import { isTelling, stemOf } from './terms.js';
import { wordsOf } from './words.js';

export type TextKind = 'NAME' | 'DESCRIPTION' | 'PHRASE' | 'PROVIDER';

/** One text of a document; the same text of several services is kept once. */
export interface IndexedText {
  number: number;
  document: number;
  kind: TextKind;
  language: NeedLanguage;
  written: string;
  uses: number;
  stems: Int32Array;
  grams: Int32Array;
  /** Lengths of its vectors as of the index's version `measured`. */
  stemNorm: number;
  gramNorm: number;
  measured: number;
}

/** What services of one concept say together. */
export interface Document {
  number: number;
  key: string;
  /** Concept, or slug of a service that stands alone: what was learned of a document is kept under it. */
  name: string;
  topics: readonly string[];
  industries: readonly string[];
  stages: readonly string[];
  sizes: readonly string[];
  texts: Map<string, IndexedText>;
}

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The texts of all documents with their terms. */
export class Corpus {
  readonly stems = new Stems();
  readonly grams = new GramLists();
  readonly texts: (IndexedText | undefined)[] = [];
  readonly documents: (Document | undefined)[] = [];
  readonly words = new Map<string, Record<NeedLanguage, number>>();
  /** Rises with every change, so that what was computed from the whole can be computed again. */
  version = 0;
  textCount = 0;
  documentCount = 0;
  readonly #byKey = new Map<string, Document>();
  readonly #textNumbers = new Numbering();
  readonly #documentNumbers = new Numbering();
  readonly #places: PlaceForms;

  constructor(places: PlaceForms) {
    this.#places = places;
  }

  /** Adds a service's texts to its document and returns them for `release`. */
  add(service: CatalogueService): { document: Document; texts: IndexedText[] } {
    this.version++;
    const document = this.#documentOf(service);
    const texts = textsOf(service).map(([kind, language, text]) => this.#use(document, kind, language, text));
    return { document, texts };
  }

  release(document: Document, texts: readonly IndexedText[]): void {
    this.version++;
    for (const text of texts) if (--text.uses === 0) this.#forget(document, text);
    if (document.texts.size > 0) return;
    this.#byKey.delete(document.key);
    this.documents[document.number] = undefined;
    this.#documentNumbers.release(document.number);
    this.documentCount--;
  }

  #documentOf(service: CatalogueService): Document {
    const key = service.concept ? `@${service.concept}` : this.#signatureOf(service);
    const known = this.#byKey.get(key);
    if (known) return known;
    const { topics, industries, stages, sizes } = service;
    const document = { number: this.#documentNumbers.take(), key, name: service.concept ?? service.slug, topics, industries, stages, sizes, texts: new Map<string, IndexedText>() };
    this.documents[document.number] = document;
    this.#byKey.set(key, document);
    this.documentCount++;
    return document;
  }

  /** Services without a concept that say the same word for word, but for their places, share a document too. */
  #signatureOf(service: CatalogueService): string {
    const texts = textsOf(service).filter(([kind]) => kind !== 'PROVIDER');
    return [...service.topics, ...texts.map(([kind, , text]) => this.#saidBy(kind, text))].join('\n');
  }

  /** Names say the same where only the place or a number differs. */
  #saidBy(kind: TextKind, text: string): string {
    if (kind === 'PHRASE' || kind === 'DESCRIPTION') return text;
    return this.#withoutPlaces(text).filter(isTelling).join(' ');
  }

  #withoutPlaces(text: string): string[] {
    const words = wordsOf(text);
    const places = placesIn(words, this.#places, text).words;
    return words.filter((_, at) => !places.has(at)).map(({ folded }) => folded);
  }

  #use(document: Document, kind: TextKind, language: NeedLanguage, written: string): IndexedText {
    const key = `${kind} ${language} ${this.#saidBy(kind, written)}`;
    const known = document.texts.get(key) ?? this.#create(document, kind, language, written);
    known.uses++;
    document.texts.set(key, known);
    return known;
  }

  #create(document: Document, kind: TextKind, language: NeedLanguage, written: string): IndexedText {
    const number = this.#textNumbers.take();
    const words = this.#withoutPlaces(written);
    const telling = [...new Set(words)].filter(isTelling);
    const stems = [...new Set(telling.flatMap((word) => [stemOf(word, language), ...groupsOf(word)]))].map((stem) => this.stems.add(stem, number, document.number).id);
    const grams = [...new Set(telling.flatMap(gramsOf))];
    for (const gram of grams) this.grams.add(gram, number);
    const text = { number, document: document.number, kind, language, written, uses: 0, stems: Int32Array.from(stems), grams: Int32Array.from(grams) };
    for (const word of words) this.#count(word, language, 1);
    this.textCount++;
    return (this.texts[number] = { ...text, stemNorm: 0, gramNorm: 0, measured: -1 });
  }

  #forget(document: Document, text: IndexedText): void {
    for (const id of text.stems) this.stems.drop(id, text.number, text.document);
    for (const gram of text.grams) this.grams.drop(gram, text.number);
    for (const [key, value] of document.texts) if (value === text) document.texts.delete(key);
    for (const word of this.#withoutPlaces(text.written)) this.#count(word, text.language, -1);
    this.texts[text.number] = undefined;
    this.#textNumbers.release(text.number);
    this.textCount--;
  }

  #count(word: string, language: NeedLanguage, by: number): void {
    const counts = this.words.get(word) ?? { fi: 0, sv: 0, en: 0 };
    counts[language] += by;
    if (counts.fi + counts.sv + counts.en > 0) this.words.set(word, counts);
    else this.words.delete(word);
  }
}

function textsOf({ name, description, provider, phrases }: CatalogueService): [TextKind, NeedLanguage, string][] {
  const one = (kind: TextKind, texts: InLanguages<string>) => LANGUAGES.map((language): [TextKind, NeedLanguage, string] => [kind, language, texts[language]]);
  const said = LANGUAGES.flatMap((language) => phrases[language].map((phrase): [TextKind, NeedLanguage, string] => ['PHRASE', language, phrase]));
  return [...one('NAME', name), ...one('DESCRIPTION', description), ...one('PROVIDER', provider.name), ...said];
}

import { beginningRuns, type Gram } from './grams.js';
import { drop, Numbering } from './numbers.js';

/** A stem and where it stands. */
export interface Stem {
  id: number;
  text: string;
  /** Texts that have it. */
  texts: number[];
  /** How many texts of each document have it. */
  documents: Map<number, number>;
}

/** Stems by their spelling. One that no text has any more is forgotten. */
export class Stems {
  readonly #stems = new Map<string, Stem>();
  readonly #byId: (Stem | undefined)[] = [];
  readonly #numbering = new Numbering();
  /** Which stems have a run of characters. */
  readonly #spelling = new GramLists();

  get size(): number {
    return this.#stems.size;
  }

  find(text: string): Stem | undefined {
    return this.#stems.get(text);
  }

  byId(id: number): Stem {
    return this.#byId[id]!;
  }

  add(text: string, textNumber: number, document: number): Stem {
    const stem = this.#stems.get(text) ?? this.#create(text);
    stem.texts.push(textNumber);
    stem.documents.set(document, (stem.documents.get(document) ?? 0) + 1);
    return stem;
  }

  drop(id: number, textNumber: number, document: number): void {
    const stem = this.byId(id);
    drop(stem.texts, textNumber);
    const left = stem.documents.get(document)! - 1;
    if (left > 0) stem.documents.set(document, left);
    else stem.documents.delete(document);
    if (stem.texts.length === 0) this.#forget(stem);
  }

  /** Stems spelt like this one, with how many runs they share. */
  sharing(runs: readonly Gram[]): Map<number, number> {
    const shared = new Map<number, number>();
    for (const gram of runs) for (const id of this.#spelling.at(gram)) shared.set(id, (shared.get(id) ?? 0) + 1);
    return shared;
  }

  #create(text: string): Stem {
    const stem: Stem = { id: this.#numbering.take(), text, texts: [], documents: new Map() };
    this.#stems.set(text, stem);
    this.#byId[stem.id] = stem;
    for (const gram of beginningRuns(text)) this.#spelling.add(gram, stem.id);
    return stem;
  }

  #forget(stem: Stem): void {
    this.#stems.delete(stem.text);
    this.#byId[stem.id] = undefined;
    this.#numbering.release(stem.id);
    for (const gram of beginningRuns(stem.text)) this.#spelling.drop(gram, stem.id);
  }
}

const NONE: readonly number[] = [];

/** What has a run of characters: texts, or stems. */
export class GramLists {
  readonly #lists = new Map<Gram, number[]>();

  get size(): number {
    return this.#lists.size;
  }

  at(gram: Gram): readonly number[] {
    return this.#lists.get(gram) ?? NONE;
  }

  add(gram: Gram, number: number): void {
    const list = this.#lists.get(gram);
    if (list) list.push(number);
    else this.#lists.set(gram, [number]);
  }

  drop(gram: Gram, number: number): void {
    const list = this.#lists.get(gram);
    if (!list) return;
    drop(list, number);
    if (list.length === 0) this.#lists.delete(gram);
  }
}

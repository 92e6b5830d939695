import { gramsOf } from './grams.js';
import { Numbering, Numbers } from './numbers.js';

/** A stem or a run of characters, and where it stands. */
export interface Term {
  id: number;
  text: string;
  /** Texts that have it. */
  texts: Numbers;
  /** How many texts of each document have it; kept for stems only. */
  documents: Map<number, number>;
}

/** Terms by their spelling. A term that no text has any more is forgotten. */
export class Lexicon {
  readonly #terms = new Map<string, Term>();
  readonly #byId: (Term | undefined)[] = [];
  readonly #numbering = new Numbering();
  readonly #spelling: Spelling | null;

  constructor({ similar }: { similar: boolean }) {
    this.#spelling = similar ? new Spelling() : null;
  }

  get size(): number {
    return this.#terms.size;
  }

  find(text: string): Term | undefined {
    return this.#terms.get(text);
  }

  byId(id: number): Term {
    return this.#byId[id]!;
  }

  /** Terms spelt like this one, with how many grams they share. */
  sharing(text: string): Map<number, number> {
    return this.#spelling?.sharing(text) ?? new Map();
  }

  add(text: string, textNumber: number, document: number): Term {
    const term = this.#terms.get(text) ?? this.#create(text);
    term.texts.add(textNumber);
    if (this.#spelling) term.documents.set(document, (term.documents.get(document) ?? 0) + 1);
    return term;
  }

  drop(id: number, textNumber: number, document: number): void {
    const term = this.byId(id);
    term.texts.drop(textNumber);
    const left = (term.documents.get(document) ?? 0) - 1;
    if (left > 0) term.documents.set(document, left);
    else term.documents.delete(document);
    if (term.texts.length === 0) this.#forget(term);
  }

  #create(text: string): Term {
    const term: Term = { id: this.#numbering.take(), text, texts: new Numbers(), documents: new Map() };
    this.#terms.set(text, term);
    this.#byId[term.id] = term;
    this.#spelling?.add(text, term.id);
    return term;
  }

  #forget(term: Term): void {
    this.#terms.delete(term.text);
    this.#byId[term.id] = undefined;
    this.#numbering.release(term.id);
    this.#spelling?.drop(term.text, term.id);
  }
}

/** Which stems share runs of characters. */
class Spelling {
  readonly #stems = new Map<string, Numbers>();

  add(stem: string, id: number): void {
    for (const gram of trigramsOf(stem)) {
      let stems = this.#stems.get(gram);
      if (!stems) this.#stems.set(gram, (stems = new Numbers()));
      stems.add(id);
    }
  }

  drop(stem: string, id: number): void {
    for (const gram of trigramsOf(stem)) this.#stems.get(gram)?.drop(id);
  }

  sharing(stem: string): Map<number, number> {
    const shared = new Map<number, number>();
    for (const gram of trigramsOf(stem)) {
      const stems = this.#stems.get(gram);
      if (!stems) continue;
      for (let at = 0; at < stems.length; at++) shared.set(stems.values[at]!, (shared.get(stems.values[at]!) ?? 0) + 1);
    }
    return shared;
  }
}

/** Runs of three with the word's beginning; its end is where inflection is. */
export function trigramsOf(stem: string): string[] {
  return gramsOf(stem).filter((gram) => gram.length === 3 && !gram.endsWith('>'));
}

import { Corpus, type Document, type IndexedText } from './corpus.js';
import type { CatalogueService, Vocabulary } from './engine.types.js';
import { placeForms, type PlaceForms } from './places.js';

/** What is kept of a service besides its texts, which are in its document. */
export interface Listed {
  id: string;
  document: Document;
  texts: readonly IndexedText[];
  topics: readonly string[];
  stages: readonly string[];
  industries: readonly string[];
  sizes: readonly string[];
  coverage: ReadonlySet<string> | null;
  capacity: CatalogueService['capacity'];
}

/** The services of one document: those for all of Finland, and the others by municipality. */
interface Offer {
  all: Set<Listed>;
  national: Set<Listed>;
  local: Map<string, Set<Listed>>;
}

/** All services, by document and place. */
export class Catalogue {
  readonly places: PlaceForms;
  readonly corpus: Corpus;
  readonly #services = new Map<string, Listed>();
  readonly #offers: (Offer | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.places = placeForms(vocabulary);
    this.corpus = new Corpus(this.places);
  }

  get size(): number {
    return this.#services.size;
  }

  put(service: CatalogueService): void {
    // The new texts come before the old ones go, so that what stays the same is not worked out again.
    const { document, texts } = this.corpus.add(service);
    this.remove(service.id);
    const { id, topics, stages, industries, sizes, coverage, capacity } = service;
    const listed = { id, document, texts, topics, stages, industries, sizes, coverage, capacity };
    this.#services.set(id, listed);
    Object.assign(document, { topics, industries, stages, sizes });
    this.#offer(listed);
  }

  remove(id: string): void {
    const listed = this.#services.get(id);
    if (!listed) return;
    this.#services.delete(id);
    this.#withdraw(listed);
    this.corpus.release(listed.document, listed.texts);
  }

  /** Services of a document that serve the place, those that have room and the smallest area first; all of them where no place is known. */
  at(document: number, municipality: string | null): Listed[] {
    const offer = this.#offers[document];
    if (!offer) return [];
    if (municipality === null) return inOrder([...offer.all]);
    return [...inOrder([...(offer.local.get(municipality) ?? [])]), ...inOrder([...offer.national])];
  }

  isAt(document: number, municipality: string | null): boolean {
    const offer = this.#offers[document];
    if (!offer) return false;
    return municipality === null || offer.national.size > 0 || offer.local.has(municipality);
  }

  isLocal(document: number): boolean {
    return this.#offers[document]?.national.size === 0;
  }

  #offer(listed: Listed): void {
    const offer = (this.#offers[listed.document.number] ??= { all: new Set(), national: new Set(), local: new Map() });
    offer.all.add(listed);
    if (!listed.coverage) offer.national.add(listed);
    for (const municipality of listed.coverage ?? []) {
      const here = offer.local.get(municipality);
      if (here) here.add(listed);
      else offer.local.set(municipality, new Set([listed]));
    }
  }

  #withdraw(listed: Listed): void {
    const offer = this.#offers[listed.document.number]!;
    offer.all.delete(listed);
    offer.national.delete(listed);
    for (const municipality of listed.coverage ?? []) {
      const here = offer.local.get(municipality);
      here?.delete(listed);
      if (here?.size === 0) offer.local.delete(municipality);
    }
    if (offer.all.size === 0) this.#offers[listed.document.number] = undefined;
  }
}

function inOrder(listed: Listed[]): Listed[] {
  const size = ({ coverage }: Listed) => coverage?.size ?? Number.POSITIVE_INFINITY;
  const full = ({ capacity }: Listed) => Number(capacity === 'FULL');
  return listed.sort((a, b) => full(a) - full(b) || size(a) - size(b) || (a.id < b.id ? -1 : 1));
}

import type { Background } from './background.js';
import { Catalogue } from './catalogue.js';
import { theBackground } from './outside.js';
import type { CatalogueService, NeedAsked, NeedRouted, RoutingIndex, Vocabulary } from './engine.types.js';
import { EvidenceReader } from './evidence.js';
import { measure, type Measured } from './features.js';
import type { Asker } from './fit.js';
import { LEARNED, type Learned } from './learned.js';
import { readNeed, type Need } from './need.js';
import { rankDocuments, type RankedDocument } from './rank.js';
import { answer } from './answer.js';
import type { Evidence } from './evidence.js';

/** All that is found out about a need on the way to its answer. */
export interface Considered {
  need: Need;
  asker: Asker;
  evidence: Evidence;
  measured: Measured[];
  ranked: RankedDocument[];
}

export interface EngineSettings {
  learned: Learned;
  background: Background;
}

/** The index in memory. It holds no request's data: what it measures with is set back for each need. */
export class Engine implements RoutingIndex {
  readonly catalogue: Catalogue;
  readonly reader: EvidenceReader;
  readonly settings: EngineSettings;

  constructor(vocabulary: Vocabulary, settings: EngineSettings) {
    this.catalogue = new Catalogue(vocabulary);
    this.reader = new EvidenceReader(this.catalogue.corpus);
    this.settings = settings;
  }

  get size(): number {
    return this.catalogue.size;
  }

  put(service: CatalogueService): void {
    this.catalogue.put(service);
  }

  remove(id: string): void {
    this.catalogue.remove(id);
  }

  route(asked: NeedAsked, limit: number): NeedRouted {
    return answer(this, this.consider(asked), asked, limit);
  }

  consider(asked: NeedAsked): Considered {
    const { corpus, places } = this.catalogue;
    const need = readNeed(asked.text, corpus, places);
    const municipality = need.places.municipality ?? asked.municipality ?? need.places.passing;
    const asker = { municipality, industry: asked.industry, stage: asked.stage, size: asked.size };
    const evidence = this.reader.read(need);
    const measured = measure(evidence, corpus, this.reader, (document) => this.catalogue.isAt(document, municipality));
    return { need, asker, evidence, measured, ranked: rankDocuments(measured, this.catalogue, asker, this.settings.learned) };
  }
}

/** Builds the index of a network's services. */
export function createIndex(vocabulary: Vocabulary, services: Iterable<CatalogueService>): RoutingIndex {
  const engine = new Engine(vocabulary, { learned: LEARNED, background: theBackground() });
  for (const service of services) engine.put(service);
  return engine;
}

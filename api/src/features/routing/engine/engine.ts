import { answer } from './answer.js';
import { Catalogue } from './catalogue.js';
import type { Considered, EngineSettings, Sources } from './considered.js';
import type { CatalogueService, NeedAsked, NeedRouted, RoutingIndex, Titled, Vocabulary } from './engine.types.js';
import { EvidenceReader } from './evidence.js';
import { measure } from './features.js';
import { LEARNED } from './learned.js';
import { readNeed } from './need.js';
import { theBackground } from './outside.js';
import { rankDocuments } from './rank.js';
import { sureTopics, topicShares } from './sure.js';

/** The index in memory. It holds no request's data: what it measures with is set back for each need. */
export class Engine implements RoutingIndex, Sources {
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

  about({ title, text, municipality }: Titled): string[] {
    const sharesOf = (words: string) => topicShares(this, this.consider({ text: words, municipality, industry: null, stage: null, size: null }));
    return sureTopics(this, sharesOf(title), sharesOf(`${title}\n${text}`));
  }

  consider(asked: NeedAsked): Considered {
    const { corpus, places } = this.catalogue;
    const need = readNeed(asked.text, corpus, places);
    const municipality = need.places.municipality ?? asked.municipality ?? need.places.passing;
    const asker = { municipality, industry: asked.industry, stage: asked.stage, size: asked.size };
    const evidence = this.reader.read(need);
    const measured = measure(evidence, corpus, this.reader, (document) => this.catalogue.isAt(document, municipality));
    return { need, asker, evidence, ranked: rankDocuments(measured, this.catalogue, asker, this.settings.learned) };
  }
}

/** Builds the index of a network's services. */
export function createIndex(vocabulary: Vocabulary, services: Iterable<CatalogueService>): RoutingIndex {
  const engine = new Engine(vocabulary, { learned: LEARNED, background: theBackground() });
  for (const service of services) engine.put(service);
  return engine;
}

import type { Background } from './background.js';
import type { Catalogue } from './catalogue.js';
import type { Evidence, EvidenceReader } from './evidence.js';
import type { Asker } from './fit.js';
import type { Learned } from './learned.js';
import type { Need } from './need.js';
import type { RankedDocument } from './rank.js';

/** What answers are made from. */
export interface Sources {
  catalogue: Catalogue;
  reader: EvidenceReader;
  settings: EngineSettings;
}

export interface EngineSettings {
  learned: Learned;
  background: Background;
}

/** All that is found out about a need on the way to its answer. */
export interface Considered {
  need: Need;
  asker: Asker;
  evidence: Evidence;
  ranked: RankedDocument[];
}

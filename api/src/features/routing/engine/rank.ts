import type { Catalogue } from './catalogue.js';
import type { Document } from './corpus.js';
import type { Measured } from './features.js';
import { costOf, dot, fitFeatures, shares, type Asker } from './fit.js';
import type { Learned } from './learned.js';
import { spokenFor } from './related.js';

export interface RankedDocument {
  document: Document;
  measured: Measured;
  features: Float64Array;
  /** By the text and the rules alone. */
  fit: number;
  /** That it is the right one, if any is. */
  probability: number;
  /** In the end, with what the probable ones say of it. */
  score: number;
  here: boolean;
}

/** Documents by how well they answer the need: first each by itself, then with what usually goes together. */
export function rankDocuments(measured: readonly Measured[], catalogue: Catalogue, asker: Asker, learned: Learned): RankedDocument[] {
  const features = fitFeatures(measured, catalogue, asker);
  const ranked = measured.map((each, at): RankedDocument => {
    const document = catalogue.corpus.documents[each.document]!;
    const fit = dot(features[at]!, learned.fit) + costOf(document, asker);
    return { document, measured: each, features: features[at]!, fit, probability: 0, score: 0, here: catalogue.isAt(each.document, asker.municipality) };
  });
  addProbabilities(ranked);
  addScores(ranked, learned);
  return ranked.sort((a, b) => b.score - a.score || b.fit - a.fit || (a.document.name < b.document.name ? -1 : 1));
}

function addProbabilities(ranked: readonly RankedDocument[]): void {
  const here = ranked.filter((each) => each.here);
  if (here.length === 0) return;
  const probabilities = shares(here.map(({ fit }) => fit));
  here.forEach((each, at) => (each.probability = probabilities[at]!));
}

/** The one that fits best stays first; relations order what comes after it. */
function addScores(ranked: readonly RankedDocument[], { order, relations }: Learned): void {
  const spoken = spokenFor(ranked, relations);
  ranked.forEach((each, at) => {
    const { byConcept, byTopic } = spoken[at]!;
    each.score = order.fit * each.fit + order.log * Math.log(each.probability + 1e-4) + order.byConcept * Math.sqrt(byConcept) + order.byTopic * Math.sqrt(byTopic);
  });
  const highest = Math.max(...ranked.map(({ score }) => score));
  const best = ranked.filter(({ here }) => here).sort((a, b) => b.fit - a.fit)[0];
  if (best) best.score = Math.max(best.score, highest + 1);
}

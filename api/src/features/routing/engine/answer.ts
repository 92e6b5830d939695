import type { Considered, Engine } from './engine.js';
import type { Listed } from './catalogue.js';
import type { Confidence, NeedAsked, NeedRouted, RankedService } from './engine.types.js';
import { explain } from './reasons.js';
import type { RankedDocument } from './rank.js';
import { outsideProbability, saysNothing, scopeFeatures } from './scope.js';

/** Documents this much less probable than the best one are no answer. */
const LEAST_SHARE = 0.002;
/** Beside an adviser only what is near: this much of a name, a phrase or of what the words could say. */
const NEAR_FROM = 0.2;
/** Elsewhere only what would be among the best here. */
const LEAST_SHARE_ELSEWHERE = 0.3;
const STRONG_FROM = 0.55;
const GOOD_FROM = 0.15;
const MOST_VARIANTS_ELSEWHERE = 3;

export function answer(engine: Engine, considered: Considered, asked: NeedAsked, limit: number): NeedRouted {
  const { need, asker } = considered;
  const read = saysNothing(need.telling) ? [] : considered.ranked;
  const askAdviser = !read.some(({ here }) => here) || outsideOf(engine, considered) >= engine.settings.learned.outsideFrom;
  const ranked = askAdviser ? read.filter(isNear) : read;
  const topic = topicOf(ranked);
  const matches = matchesOf(engine, considered, ranked, limit);
  const elsewhere = elsewhereOf(engine, ranked, limit);
  const say = ([listed, document]: Found): RankedService => {
    const { reasons, marks } = explain(listed, document, considered.evidence, engine.reader, need, asker, topic);
    const confidence = askAdviser ? 'POSSIBLE' : confidenceOf(document.probability);
    return { id: listed.id, score: document.probability, confidence, reasons, marks };
  };
  return {
    language: need.language,
    municipality: asker.municipality,
    municipalityNamed: asker.municipality !== null && asker.municipality !== asked.municipality,
    askAdviser,
    topic,
    matches: matches.map(say),
    elsewhere: elsewhere.map(say),
  };
}

function isNear({ measured: { measures } }: RankedDocument): boolean {
  return Math.max(measures.phrases, measures.nameStems, measures.wordsShare) >= NEAR_FROM;
}

type Found = [Listed, RankedDocument];

function outsideOf(engine: Engine, { need, evidence, ranked }: Considered): number {
  const { learned, background } = engine.settings;
  return outsideProbability(scopeFeatures(need, evidence, ranked, engine.catalogue.corpus, background), learned.scope);
}

/** Where no place is known, the best document shows its services of all places, and the others one each. */
function matchesOf(engine: Engine, { asker }: Considered, ranked: readonly RankedDocument[], limit: number): Found[] {
  const here = ranked.filter((each) => each.here);
  const best = here[0]?.probability ?? 0;
  const likely = here.filter(({ probability }, at) => at < 3 || probability >= best * LEAST_SHARE);
  const found: Found[] = [];
  for (const document of likely) {
    if (found.length >= limit) break;
    const services = engine.catalogue.at(document.document.number, asker.municipality);
    const shown = asker.municipality === null && found.length > 0 ? services.slice(0, 1) : services;
    found.push(...shown.map((listed): Found => [listed, document]));
  }
  return found.slice(0, limit);
}

function elsewhereOf(engine: Engine, ranked: readonly RankedDocument[], limit: number): Found[] {
  const best = Math.max(...ranked.filter(({ here }) => here).map(({ fit }) => fit));
  const likely = ranked.filter(({ here, fit }) => !here && fit - best >= Math.log(LEAST_SHARE_ELSEWHERE));
  return likely
    .flatMap((document) => engine.catalogue.at(document.document.number, null).slice(0, MOST_VARIANTS_ELSEWHERE).map((listed): Found => [listed, document]))
    .slice(0, limit);
}

function confidenceOf(probability: number): Confidence {
  if (probability >= STRONG_FROM) return 'STRONG';
  return probability >= GOOD_FROM ? 'GOOD' : 'POSSIBLE';
}

/** The topic for which the most probable documents speak, also those elsewhere. */
function topicOf(ranked: readonly RankedDocument[]): string | null {
  const best = [...ranked].sort((a, b) => b.fit - a.fit).slice(0, 8);
  if (best.length === 0) return null;
  const sums = new Map<string, number>();
  for (const { fit, document } of best) {
    for (const topic of document.topics) sums.set(topic, (sums.get(topic) ?? 0) + Math.exp(fit - best[0]!.fit) / document.topics.length);
  }
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

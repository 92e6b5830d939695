import type { Listed } from './catalogue.js';
import type { Considered, Sources } from './considered.js';
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
/** Of practice needs' first services above these, 19 of 20 and more than half are the right one. */
const STRONG_FROM = 0.6;
const GOOD_FROM = 0.2;
/** So much better must be what works elsewhere, before nothing here counts as an answer: twenty times as probable. */
const ELSEWHERE_BY_FAR = 3;
const MOST_VARIANTS_ELSEWHERE = 3;
/** Among so many, those about a known topic are looked for. */
const MOST_TURNED = 50;

export function answer(sources: Sources, considered: Considered, asked: NeedAsked, limit: number): NeedRouted {
  const { need, asker } = considered;
  const read = saysNothing(need.telling) ? [] : considered.ranked;
  const askAdviser = isElsewhere(read) || outsideOf(sources, considered) >= sources.settings.learned.outsideFrom;
  const ranked = askAdviser ? read.filter(isNear) : read;
  const topic = topicOf(ranked);
  const matches = firstAbout(asked.topic, matchesOf(sources, considered, ranked, asked.topic ? MOST_TURNED : limit)).slice(0, limit);
  const elsewhere = elsewhereOf(sources, ranked, limit);
  const share = shareHere(read);
  const say = ([listed, document]: Found): RankedService => {
    const { reasons, marks } = explain(listed, document, considered.evidence, sources.reader, need, asker, topic);
    const confidence = askAdviser ? 'POSSIBLE' : confidenceOf(document.probability * share);
    return { id: listed.id, score: strength(document, ranked), confidence, reasons, marks };
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

/** What the need is about is not offered at the place: nothing is, or what fits best by far works elsewhere. */
function isElsewhere(ranked: readonly RankedDocument[]): boolean {
  const bestOf = (isHere: boolean) => Math.max(...ranked.filter(({ here }) => here === isHere).map(({ fit }) => fit));
  return bestOf(true) < bestOf(false) - ELSEWHERE_BY_FAR || !ranked.some(({ here }) => here);
}

/** How probable it is that the right one works at the place, whichever it is. */
function shareHere(ranked: readonly RankedDocument[]): number {
  const highest = Math.max(...ranked.map(({ fit }) => fit));
  const sumOf = (documents: readonly RankedDocument[]) => documents.reduce((sum, { fit }) => sum + Math.exp(fit - highest), 0);
  return sumOf(ranked.filter(({ here }) => here)) / sumOf(ranked);
}

/** How strong a document is against the best one, in the order of the answer. */
function strength({ score }: RankedDocument, ranked: readonly RankedDocument[]): number {
  return Math.exp(Math.min(0, score - ranked[0]!.score));
}

function isNear({ measured: { measures } }: RankedDocument): boolean {
  return Math.max(measures.phrases, measures.nameStems, measures.wordsShare) >= NEAR_FROM;
}

type Found = [Listed, RankedDocument];

/** How probable it is that the network does not answer the need. */
export function outsideOf(sources: Sources, { need, evidence, ranked }: Considered): number {
  const { learned, background } = sources.settings;
  return outsideProbability(scopeFeatures(need, evidence, ranked, sources.catalogue.corpus, background), learned.scope);
}

/** Where no place is known, the best document shows its services of all places, and the others one each. */
function matchesOf(sources: Sources, { asker }: Considered, ranked: readonly RankedDocument[], limit: number): Found[] {
  const here = ranked.filter((each) => each.here);
  const best = here[0]?.probability ?? 0;
  const likely = here.filter(({ probability }, at) => at < 3 || probability >= best * LEAST_SHARE);
  const found: Found[] = [];
  for (const document of likely) {
    if (found.length >= limit) break;
    const services = sources.catalogue.at(document.document.number, asker.municipality);
    const shown = asker.municipality === null && found.length > 0 ? services.slice(0, 1) : services;
    found.push(...shown.map((listed): Found => [listed, document]));
  }
  return found.slice(0, limit);
}

/** Whoever knows the topic knows more than chatty words say; still only what the words led to. */
function firstAbout(topic: string | null | undefined, found: readonly Found[]): readonly Found[] {
  if (!topic) return found;
  const isAbout = ([listed]: Found) => listed.topics.includes(topic);
  return [...found.filter(isAbout), ...found.filter((one) => !isAbout(one))];
}

function elsewhereOf(sources: Sources, ranked: readonly RankedDocument[], limit: number): Found[] {
  const here = ranked.filter((each) => each.here);
  const best = Math.max(...(here.length > 0 ? here : ranked).map(({ fit }) => fit));
  const likely = ranked.filter(({ here: isHere, fit }) => !isHere && fit - best >= Math.log(LEAST_SHARE_ELSEWHERE));
  return likely
    .flatMap((document) => sources.catalogue.at(document.document.number, null).slice(0, MOST_VARIANTS_ELSEWHERE).map((listed): Found => [listed, document]))
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

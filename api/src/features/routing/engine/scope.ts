import type { Corpus } from './corpus.js';
import type { Evidence } from './evidence.js';
import type { Need, NeedWord } from './need.js';
import type { RankedDocument } from './rank.js';
import type { Background } from './background.js';
import { signsIn } from './scope.words.js';

/** What tells a need that the network answers from one that it does not. The learned weights are in this order, then a constant. */
export const SCOPE_FEATURES = [
  'fit', 'probability', 'probabilityOfThree', 'wordsEach', 'wordsShare', 'phraseStems', 'phraseGrams', 'phrases', 'nameStems', 'descriptionStems',
  'known', 'telling', 'outsideStems', 'outsideGrams', 'outsideWords', 'outsideMost', 'insideMost', 'outsideRuns', 'outsideRunsMost', 'insideRunsMost', 'closer', 'person', 'buying', 'business',
] as const;

/** A number for each of `SCOPE_FEATURES`. */
export function scopeFeatures(need: Need, evidence: Evidence, ranked: readonly RankedDocument[], corpus: Corpus, background: Background): number[] {
  const here = ranked.filter((each) => each.here).sort((a, b) => b.fit - a.fit);
  const measures = here[0]?.measured.measures;
  const three = here.slice(0, 3).reduce((sum, { probability }) => sum + probability, 0);
  const outside = background.likeness(need.telling);
  const odds = need.telling.map((word) => background.odds(word, corpus));
  const known = evidence.words.filter(({ likenesses }) => (likenesses[0]?.degree ?? 0) >= 0.7).length / Math.max(1, evidence.words.length);
  const signs = signsIn(need.words);
  const inside = ((measures?.phraseStems ?? 0) + (measures?.phraseGrams ?? 0)) / 2;
  return [
    here[0]?.fit ?? 0, here[0]?.probability ?? 0, three, measures?.wordsEach ?? 0, measures?.wordsShare ?? 0, measures?.phraseStems ?? 0, measures?.phraseGrams ?? 0, measures?.phrases ?? 0,
    measures?.nameStems ?? 0, measures?.descriptionStems ?? 0, known, Math.log1p(need.telling.length), outside.stems, outside.grams, ...spreadOf(odds.map(({ word }) => word)), ...spreadOf(odds.map(({ grams }) => grams)),
    inside - (outside.stems + outside.grams) / 2, signs.person, signs.buying, signs.business,
  ];
}

/** The probability that the network does not answer the need. */
export function outsideProbability(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * weights[at]!, weights[features.length]!);
  return 1 / (1 + Math.exp(-sum));
}

/** Nothing in the text is a word that says what is needed: empty, signs, another alphabet. */
export function saysNothing(telling: readonly NeedWord[]): boolean {
  return telling.every(({ word }) => !/[a-z]/u.test(word.folded));
}

function spreadOf(odds: readonly number[]): [mean: number, most: number, least: number] {
  const sum = odds.reduce((total, value) => total + value, 0);
  return [sum / Math.max(1, odds.length), Math.max(0, ...odds), Math.min(0, ...odds)];
}

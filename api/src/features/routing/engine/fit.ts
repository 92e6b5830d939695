import type { Catalogue } from './catalogue.js';
import type { Document } from './corpus.js';
import type { Measured, Measures } from './features.js';

/** What is known of the asker besides the text. */
export interface Asker {
  municipality: string | null;
  industry: string | null;
  stage: string | null;
  size: string | null;
}

const MEASURES = [
  'words', 'wordsEach', 'wordsShare', 'phraseStems', 'phraseGrams', 'phraseWithin', 'phrases', 'nameStems', 'nameGrams', 'nameWithin', 'descriptionStems', 'descriptionGrams', 'providerWithin',
] as const satisfies readonly (keyof Measures)[];

/** Each measure by itself, and against the best of the need; then the rules. The learned weights are in this order. */
export const FIT_FEATURES = [
  ...MEASURES,
  ...MEASURES.map((name) => `${name}AgainstBest` as const),
  'industryPassed', 'industryFailed', 'industryUnknown', 'local', 'localPlaceUnknown',
] as const;

/** A number for each of `FIT_FEATURES`. */
export function fitFeatures(measured: readonly Measured[], catalogue: Catalogue, asker: Asker): Float64Array[] {
  const best = bestOf(measured.filter(({ document }) => catalogue.isAt(document, asker.municipality)));
  return measured.map(({ document, measures }) => {
    const own = MEASURES.map((name) => shaped(name, measures[name]));
    const against = MEASURES.map((name) => measures[name] / (best[name] || 1));
    return Float64Array.from([...own, ...against, ...rules(document, catalogue, asker)]);
  });
}

function shaped(name: keyof Measures, value: number): number {
  return name === 'words' ? Math.sqrt(value) : value;
}

function bestOf(measured: readonly Measured[]): Record<keyof Measures, number> {
  const best = Object.fromEntries(MEASURES.map((name) => [name, 0])) as Record<keyof Measures, number>;
  for (const { measures } of measured) for (const name of MEASURES) best[name] = Math.max(best[name], measures[name]);
  return best;
}

function rules(document: number, catalogue: Catalogue, { municipality, industry }: Asker): number[] {
  const industries = catalogue.corpus.documents[document]!.industries;
  const limited = industries.length > 0;
  const local = catalogue.isLocal(document);
  return [
    limited && industry !== null && industries.includes(industry),
    limited && industry !== null && !industries.includes(industry),
    limited && industry === null,
    local,
    local && municipality === null,
  ].map(Number);
}

/** Set by hand: the practice needs tell neither stage nor size. Unknown costs nothing. */
const STAGE_FAILED = -0.5;
const SIZE_FAILED = -1;

export function costOf({ stages, sizes }: Document, { stage, size }: Asker): number {
  const fails = (allowed: readonly string[], value: string | null) => allowed.length > 0 && value !== null && !allowed.includes(value);
  return (fails(stages, stage) ? STAGE_FAILED : 0) + (fails(sizes, size) ? SIZE_FAILED : 0);
}

export function dot(features: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at]! * weights[at]!;
  return sum;
}

/** Scores as shares of one. */
export function shares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

import type { Confidence, ReasonOutcome, RoutingReason } from './routing.types.js';

/** What retrieval found of one service. */
export interface Candidate {
  id: string;
  score: number;
  words: string[];
  nameLikeness: number;
  /** The topics of the service, and whether the need names one of them. */
  topics: string[];
  topicNamed: boolean;
  covers: boolean;
  industries: string[];
  stages: string[];
  capacity: 'OPEN' | 'LIMITED' | 'FULL';
}

export interface Asker {
  municipality: string | null;
  industry: string | null;
  stage: string | null;
}

/** Below this nothing fits well enough to be shown as an answer. */
const POSSIBLE_FROM = 0.1;
const GOOD_FROM = 0.36;
const STRONG_FROM = 0.6;
const NAME_LIKE_FROM = 0.55;

export function confidenceOf(score: number): Confidence | null {
  if (score >= STRONG_FROM) return 'STRONG';
  if (score >= GOOD_FROM) return 'GOOD';
  return score >= POSSIBLE_FROM ? 'POSSIBLE' : null;
}

/** Reasons as data: what matched, and each rule as passed, failed or unknown. What is not known is said, never held against. */
export function reasonsOf(candidate: Candidate, asker: Asker): RoutingReason[] {
  const reasons: RoutingReason[] = [];
  const add = (kind: RoutingReason['kind'], outcome: ReasonOutcome, values: string[] = []) => reasons.push({ kind, outcome, values });
  if (candidate.topicNamed) add('TOPIC', 'PASSED', candidate.topics);
  if (candidate.words.length > 0) add('WORDS', 'PASSED', candidate.words);
  if (candidate.nameLikeness >= NAME_LIKE_FROM) add('NAME', 'PASSED');
  add('AREA', asker.municipality === null && !candidate.covers ? 'UNKNOWN' : candidate.covers ? 'PASSED' : 'FAILED');
  if (candidate.industries.length > 0) add('INDUSTRY', membership(candidate.industries, asker.industry), candidate.industries);
  if (candidate.stages.length > 0 && asker.stage) add('STAGE', membership(candidate.stages, asker.stage), candidate.stages);
  if (candidate.capacity === 'FULL') add('CAPACITY', 'FAILED');
  return reasons;
}

function membership(allowed: readonly string[], value: string | null): ReasonOutcome {
  if (value === null) return 'UNKNOWN';
  return allowed.includes(value) ? 'PASSED' : 'FAILED';
}

/** A rule that failed costs more than one that is unknown; neither drops the service silently. */
export function scoreWithRules(score: number, reasons: readonly RoutingReason[]): number {
  const weight = (reason: RoutingReason) => {
    if (reason.kind === 'AREA' || reason.outcome === 'PASSED') return 1;
    return reason.outcome === 'FAILED' ? 0.5 : 0.95;
  };
  return reasons.reduce((total, reason) => total * weight(reason), score);
}

const CASES = '(n|in|an|en|on|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|hun|hin|i|s)?';

/** The municipality that a text names, in any of its common inflected forms: Porissa, Merikarvialla, i Björneborg. */
export function municipalityIn(text: string, municipalities: readonly { code: string; names: readonly string[] }[]): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = municipalities.find(({ names }) =>
    names.some((name) => {
      const stem = name.toLowerCase();
      if (stem.length < 4) return false;
      const pattern = new RegExp(`^${stem}${CASES}$`, 'u');
      return words.some((word) => pattern.test(word));
    }),
  );
  return named?.code ?? null;
}

/** Words with which people ask, in all three languages: they say nothing of what is needed. */
const ASKING =
  /^(tarvi(ts|t|tt)\p{L}*|halu\p{L}+|etsi(n|mme|i|tään|ssä)|löyty\p{L}+|saa(n|nko|mme|da|isi|isin|tte|ko)?|pitä(ä|isi|s|si)|pitäs|vo(i|isi|in|imme|isiko|iko|is)|mi(stä|ten|kä|tä|hin|nne|llä|ssä)|ku(ka|inka)|kene\p{L}*|onko|olisi(ko)?|olisko|mei(lle|dän|llä)|m(inu|u)lle|minun|nykyi\p{L}+|uu(si|den|teen|tta|sia)|lisää|yrity(s|kselle|ksen|ksellä|ksemme|kseni|stä)|firma(lle|n|lla)?|behöv\p{L}*|vill|söker|hur|får|jag|vi|kan|mitt|vårt|företag(et)?|needs?|wants?|looking|how|where|who|get|help|our|business|company)$/u;

/** What a need is about, without the words of asking; the need itself where nothing else is in it. */
export function subjectOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const telling = words.filter((word) => !ASKING.test(word));
  return telling.length > 0 ? telling.join(' ') : text;
}

import type { Listed } from './catalogue.js';
import type { Evidence, EvidenceReader, WordEvidence } from './evidence.js';
import type { Mark, Reason, ReasonKind, ReasonOutcome } from './engine.types.js';
import type { Asker } from './fit.js';
import type { Need } from './need.js';
import type { RankedDocument } from './rank.js';

const MOST_WORDS = 8;
const MOST_PHRASES = 2;
/** A word is named where it says at least this share of what the strongest one says. */
const TELLING_SHARE = 0.25;
const PHRASE_LIKE_FROM = 0.45;
const NAME_LIKE_FROM = 0.5;

export interface Explained {
  reasons: Reason[];
  marks: Mark[];
}

/** Why a service is proposed: what in the text speaks for it, and each rule as passed, failed or unknown. */
export function explain(listed: Listed, ranked: RankedDocument, evidence: Evidence, reader: EvidenceReader, need: Need, asker: Asker, topic: string | null): Explained {
  const words = tellingWords(ranked, evidence, reader);
  const named = new Set(words.map(({ need: { word } }) => word.folded));
  const marks = need.words.filter(({ folded }) => named.has(folded)).map(({ start, end }) => ({ start, end }));
  const reasons = [...saidReasons(words, ranked), ...(topic && listed.topics.includes(topic) ? [passed('TOPIC', [topic])] : []), ...ruleReasons(listed, asker)];
  return { reasons, marks };
}

/** Words that made this document's score, the strongest first. */
function tellingWords({ document }: RankedDocument, { words }: Evidence, reader: EvidenceReader): WordEvidence[] {
  const said = words
    .map((word) => ({ word, said: reader.saidBy(word, document.number) }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said);
  const from = (said[0]?.said ?? 0) * TELLING_SHARE;
  return said.filter(({ said }) => said >= from).slice(0, MOST_WORDS).map(({ word }) => word);
}

function saidReasons(words: readonly WordEvidence[], { measured: { measures, likest } }: RankedDocument): Reason[] {
  const reasons: Reason[] = [];
  if (words.length > 0) reasons.push(passed('WORDS', words.map(({ need }) => need.word.text)));
  const phrases = likest.filter(({ degree }) => degree >= PHRASE_LIKE_FROM).slice(0, MOST_PHRASES);
  if (phrases.length > 0) reasons.push(passed('PHRASE', phrases.map(({ text }) => text.written)));
  if ((measures.nameStems + measures.nameGrams) / 2 >= NAME_LIKE_FROM) reasons.push(passed('NAME', []));
  return reasons;
}

function ruleReasons(listed: Listed, { municipality, industry, stage, size }: Asker): Reason[] {
  const reasons: Reason[] = [{ kind: 'AREA', outcome: areaOutcome(listed, municipality), values: [] }];
  const rule = (kind: ReasonKind, allowed: readonly string[], value: string | null) => {
    if (allowed.length > 0) reasons.push({ kind, outcome: outcomeOf(allowed, value), values: allowed });
  };
  rule('INDUSTRY', listed.industries, industry);
  if (stage !== null) rule('STAGE', listed.stages, stage);
  rule('SIZE', listed.sizes, size);
  if (listed.capacity !== 'OPEN') reasons.push({ kind: 'CAPACITY', outcome: listed.capacity === 'FULL' ? 'FAILED' : 'PASSED', values: [] });
  return reasons;
}

function areaOutcome({ coverage }: Listed, municipality: string | null): ReasonOutcome {
  if (coverage === null) return 'PASSED';
  if (municipality === null) return 'UNKNOWN';
  return coverage.has(municipality) ? 'PASSED' : 'FAILED';
}

export function outcomeOf(allowed: readonly string[], value: string | null): ReasonOutcome {
  if (value === null) return 'UNKNOWN';
  return allowed.includes(value) ? 'PASSED' : 'FAILED';
}

function passed(kind: ReasonKind, values: readonly string[]): Reason {
  return { kind, outcome: 'PASSED', values };
}

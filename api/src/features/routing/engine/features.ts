import type { Corpus, IndexedText, TextKind } from './corpus.js';
import type { Evidence, EvidenceReader } from './evidence.js';
import { Sums } from './numbers.js';

/** What is measured of a document for a need; learned weights make one score of it. */
export interface Measures {
  /** Words: log ratios added up, for each word of the need, and for all it could say. */
  words: number;
  wordsEach: number;
  wordsShare: number;
  /** The likest phrase, name and description: cosines over stems and grams, and how much of the phrase is in the need. */
  phraseStems: number;
  phraseGrams: number;
  phraseWithin: number;
  /** How many phrases are like it: a soft sum. */
  phrases: number;
  nameStems: number;
  nameGrams: number;
  nameWithin: number;
  descriptionStems: number;
  descriptionGrams: number;
  providerWithin: number;
}

export interface Measured {
  document: number;
  measures: Measures;
  /** The phrases that the need is most like. */
  likest: { text: IndexedText; degree: number }[];
}

const MOST_HERE = 50;
const MOST_ELSEWHERE = 10;
const PEAK = 3;
const LIKEST = new Sums();

/** Measures the documents that come into question; `isHere`: it has a service for the place. */
export function measure(evidence: Evidence, corpus: Corpus, reader: EvidenceReader, isHere: (document: number) => boolean): Measured[] {
  const candidates = candidatesOf(evidence, corpus, isHere).map((document): Measured => ({ document, measures: wordMeasures(document, evidence), likest: [] }));
  const byDocument: Measured[] = [];
  for (const measured of candidates) byDocument[measured.document] = measured;
  for (const number of evidence.grams.touched) {
    const text = corpus.texts[number]!;
    const measured = byDocument[text.document];
    if (measured) addText(measured, reader.measure(text), evidence);
  }
  for (const { measures } of candidates) measures.phrases = Math.cbrt(measures.phrases);
  return candidates;
}

/** Documents with the most telling words, and those with the likest text for what is misspelt; some of them elsewhere. */
function candidatesOf({ documents, grams }: Evidence, corpus: Corpus, isHere: (document: number) => boolean): number[] {
  LIKEST.reset(corpus.documents.length);
  for (const number of grams.touched) LIKEST.raise(corpus.texts[number]!.document, grams.values[number]!);
  const candidates = new Set<number>();
  for (const sums of [documents, LIKEST]) {
    const order = Int32Array.from(sums.touched).sort((a, b) => sums.values[b]! - sums.values[a]! || a - b);
    let here = MOST_HERE;
    let elsewhere = MOST_ELSEWHERE;
    for (const document of order) {
      if (here + elsewhere === 0) break;
      if (isHere(document) ? here > 0 && here-- : elsewhere > 0 && elsewhere--) candidates.add(document);
    }
  }
  return [...candidates];
}

function wordMeasures(document: number, { documents, words, mass }: Evidence): Measures {
  const sum = documents.values[document] ?? 0;
  const none = { phraseStems: 0, phraseGrams: 0, phraseWithin: 0, phrases: 0, nameStems: 0, nameGrams: 0, nameWithin: 0, descriptionStems: 0, descriptionGrams: 0, providerWithin: 0 };
  return { ...none, words: sum, wordsEach: sum / Math.max(1, words.length), wordsShare: sum / Math.max(1, mass) };
}

function addText({ measures, likest }: Measured, text: IndexedText, evidence: Evidence): void {
  const inStems = evidence.stems.values[text.number] ?? 0;
  const inGrams = evidence.grams.values[text.number]!;
  const stems = inStems / (text.stemNorm * evidence.stemNorm || 1);
  const grams = inGrams / (text.gramNorm * evidence.gramNorm || 1);
  const within = inGrams / (text.gramNorm ** 2 || 1);
  raise(measures, text.kind, stems, grams, within);
  if (text.kind !== 'PHRASE') return;
  const degree = (stems + grams) / 2;
  measures.phrases += degree ** PEAK;
  if (likest.length < 3 || degree > likest.at(-1)!.degree) {
    likest.push({ text, degree });
    likest.sort((a, b) => b.degree - a.degree || a.text.number - b.text.number).splice(3);
  }
}

function raise(measures: Measures, kind: TextKind, stems: number, grams: number, within: number): void {
  const up = (key: keyof Measures, value: number) => (measures[key] = Math.max(measures[key], value));
  if (kind === 'PHRASE') {
    up('phraseStems', stems);
    up('phraseGrams', grams);
    up('phraseWithin', within);
  } else if (kind === 'NAME') {
    up('nameStems', stems);
    up('nameGrams', grams);
    up('nameWithin', within);
  } else if (kind === 'DESCRIPTION') {
    up('descriptionStems', stems);
    up('descriptionGrams', grams);
  } else up('providerWithin', within);
}

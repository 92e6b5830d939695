import type { Corpus } from './corpus.js';
import type { NeedLanguage } from './engine.types.js';
import { gramsOf, type Gram } from './grams.js';
import { languageOf } from './language.js';
import { placesIn, type PlaceForms, type PlacesNamed } from './places.js';
import { isTelling, stemsOf } from './terms.js';
import { wordsOf, type Word } from './words.js';

/** Work on a need stays bounded: a story's first words tell what it is about. */
const MOST_TELLING = 60;

export interface NeedWord {
  word: Word;
  stems: string[];
  grams: readonly Gram[];
}

export interface Need {
  language: NeedLanguage;
  words: readonly Word[];
  /** Words that say what is needed, each stem once. */
  telling: NeedWord[];
  places: PlacesNamed;
}

export function readNeed(text: string, corpus: Corpus, places: PlaceForms): Need {
  const words = wordsOf(text);
  const named = placesIn(words, places, text);
  const language = languageOf(words, (word) => corpus.words.get(word));
  const telling = words.filter((word, at) => !named.words.has(at) && isTelling(word.folded));
  return { language, words, places: named, telling: distinct(telling, language).slice(0, MOST_TELLING) };
}

function distinct(words: readonly Word[], language: NeedLanguage): NeedWord[] {
  const byStem = new Map<string, NeedWord>();
  for (const word of words) {
    const stems = stemsOf(word.folded, language);
    if (!byStem.has(stems[0]!)) byStem.set(stems[0]!, { word, stems, grams: gramsOf(word.folded) });
  }
  return [...byStem.values()];
}

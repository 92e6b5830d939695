import { isAsking } from './asking.js';
import type { NeedLanguage } from './engine.types.js';
import { stemEnglish } from './stem.en.js';
import { stemFinnish } from './stem.fi.js';
import { stemSwedish } from './stem.sv.js';

export const STEMMERS: Record<NeedLanguage, (folded: string) => string> = { fi: stemFinnish, sv: stemSwedish, en: stemEnglish };

const LONGEST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** The stem of a folded word; stems of a catalogue's words are asked for again and again. */
export function stemOf(folded: string, language: NeedLanguage): string {
  const key = language + folded;
  let stem = remembered.get(key);
  if (stem === undefined) {
    stem = STEMMERS[language](folded);
    if (remembered.size >= LONGEST_REMEMBERED) remembered.clear();
    remembered.set(key, stem);
  }
  return stem;
}

/** Stems of a word in the need's language first; words of another language stand in any need. */
export function stemsOf(folded: string, language: NeedLanguage): string[] {
  const others = (['fi', 'sv', 'en'] as const).filter((other) => other !== language);
  return [...new Set([language, ...others].map((each) => stemOf(folded, each)))];
}

/** A word that says what is needed. Digits alone do not. */
export function isTelling(folded: string): boolean {
  return !isAsking(folded) && !/^\d+$/u.test(folded);
}

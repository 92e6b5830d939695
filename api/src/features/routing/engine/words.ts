/** A word of a text as written, with its place and the form in which words are compared. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, without dots and rings: people leave them out on foreign keyboards. */
  folded: string;
  /** UTF-16 offsets; the end is exclusive. */
  start: number;
  end: number;
}

/** What is beyond is not read: no need is that long, and work stays bounded. */
const MOST_CHARACTERS = 4_000;
const MOST_WORDS = 160;
const LONGEST_WORD = 48;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(0, MOST_CHARACTERS).matchAll(WORD)) {
    words.push({ text: match[0], folded: foldedFormOf(match[0]), start: match.index, end: match.index + match[0].length });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** Folds a word for comparing: Työntekijä, TYÖNTEKIJÄ and tyontekija become one. */
export function foldedFormOf(word: string): string {
  const plain = word.slice(0, LONGEST_WORD).normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replaceAll('ø', 'o').replaceAll('æ', 'a').replaceAll('ß', 'ss');
}

import { stemsOf, isTelling } from '../routing/engine/terms.js';
import { wordsOf } from '../routing/engine/words.js';

/** A shorter beginning is that of too many words. */
const SHORTEST = 4;
/** From this length on a stem is looked for within words too: kahvila in yrityskahvila. */
const WITHIN_FROM = 6;
/** Words so long are mostly compounds, and their beginning stands in others: lounasravintola, lounaspaikka. */
const COMPOUND_FROM = 10;
const COMPOUND_BEGINNING = 6;
const MOST_TERMS = 12;

/** Half of all ideas have a word that begins so: these make none alike, but for compounds as a whole (yritystontti). */
const EVERYWHERE =
  /^(alue|yrity|yhtei|yhtie|paik|pais|kunta|kunna|kaupun|tyonte|palvel|mahdol|kehit|jarjes|saata|tehda|parem|kunto|kunno|enemm|pien|suur|tila|tilo|omrad|foreta|kommun|plats|gemens|battre|stor|sma|area|compan|busin|place|share|common|peopl|bette|small|large|town|munic)/u;

/** Beginnings and stems of the words of a title, as regular expressions for PostgreSQL: what inflected words and compounds have in common. */
export function termsOf(title: string): string[] {
  const terms = wordsOf(title).flatMap(({ text, folded }) => {
    const word = text.normalize('NFC').toLowerCase();
    // The stem is cut from the word as written: ideas are kept with their dots and rings.
    if (word.length !== folded.length || word.length < SHORTEST || !isTelling(folded)) return [];
    const stem = word.slice(0, Math.max(SHORTEST, lengthOfStem(folded)));
    const beginning = word.length >= COMPOUND_FROM ? [`\\m${word.slice(0, COMPOUND_BEGINNING)}`] : [];
    const own = stem.length >= WITHIN_FROM ? stem : `\\m${stem}`;
    if (EVERYWHERE.test(folded)) return stem.length >= COMPOUND_FROM ? [own] : [];
    return [own, ...beginning];
  });
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

/** How much of a word all of its forms share, by the stemmer that takes most away; where a grade changes the stem, what is before the change. */
function lengthOfStem(folded: string): number {
  return Math.min(...stemsOf(folded, 'fi').map((stem) => sharedLength(stem, folded)));
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

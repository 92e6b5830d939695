/** A light stemmer for folded Finnish (ä is a, ö is o): endings off, then one grade for p, t and k at the end. It errs; character n-grams catch what it misses. */

const SHORTEST = 3;
const ENDINGS = (
  // Cases, singular and plural.
  'ssa sta lla lta lle ksi tta na ta a n t in en an on un issa ista illa ilta ille iksi ina ita ia oita eita eja oja ien iin ihin iden itten ojen jen oiden aan een oon uun yyn seen ' +
  'oissa oista oilla oilta oille oihin eissa eista eilla eille eihin hun hin hon hyn hen han ineen ' +
  // Verbs: persons, infinitives, participles, conditional.
  'taan daan maan massa masta malla matta mme tte vat neet tu ttu da isi isin isit isimme isivat taisiin ttava ttavaa ttavat ttaisi nyt neen'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Endings that other words have as a part of them, and what must stand before these to be endings. */
const ONLY_AFTER: readonly (readonly [ending: RegExp, before: RegExp])[] = [
  [/^t(a|aan|u|tu)$/u, /[aeiouys]$/u],
  [/^na$/u, /.{3}[aeiouy]$/u],
  [/^h.n$/u, /[aeiouy]{2}$/u],
];
const DOING = /mi(nen|sen|sta|seen|sessa|sesta|seksi|selle|sella|set|sia)$/u;

export function stemFinnish(word: string): string {
  if (word.length < 5) return sameGrade(bare(word));
  let stem = withoutPossessive(withoutClitic(word));
  if (stem.length > 7 && DOING.test(stem)) return sameGrade(bare(stem.replace(DOING, '')));
  if (stem.endsWith('nen')) return `${stem.slice(0, -3)}s`;
  // Partitives of -ys and -tus look like the case that ends in -sta.
  stem = /(ys|tus)ta$/u.test(stem) ? stem.slice(0, -2) : bare(withoutEnding(stem));
  if (stem.endsWith('ks')) stem = `${stem.slice(0, -2)}s`;
  return sameGrade(stem);
}

/** -ko, -kin and -kaan stand after a vowel or n; elsewhere they belong to the word (verkko, kioskin). */
function withoutClitic(word: string): string {
  return word.replace(/(?<=.{3}[aeiouyn])(ko|kin|kaan)$/u, '');
}

function withoutPossessive(word: string): string {
  return word.replace(/(?<=.{4})(nsa|mme|nne|ni)$/u, '');
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((end) => word.length - end.length >= SHORTEST && word.endsWith(end) && mayEnd(word.slice(0, -end.length), end));
  return ending ? word.slice(0, -ending.length) : word;
}

function mayEnd(rest: string, ending: string): boolean {
  return ONLY_AFTER.every(([pattern, before]) => !pattern.test(ending) || before.test(rest));
}

/** Without the vowels at the end, as far as three letters stay. */
function bare(word: string): string {
  let end = word.length;
  while (end > SHORTEST && 'aeiouy'.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

/** Consonant gradation at the end: kaupp- and kaup-, kunn- and kunt-, luv- and lup- become one. */
function sameGrade(stem: string): string {
  return stem
    .replace(/([ptk])\1$/u, '$1')
    .replace(/nn$/u, 'nt')
    .replace(/mm$/u, 'mp')
    .replace(/ll$/u, 'lt')
    .replace(/rr$/u, 'rt')
    .replace(/ng$/u, 'nk')
    .replace(/v$/u, 'p')
    .replace(/(?<=[aeiouyhlr])d$/u, 't');
}

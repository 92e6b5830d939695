/** A light stemmer for folded Finnish (ä is a, ö is o): endings off, then one grade for p, t and k at the end. It errs; character n-grams catch what it misses. */

const SHORTEST = 3;
const ENDINGS = longestFirst(
  // Cases, singular and plural.
  'ssa sta lla lta lle ksi tta na ta a n t in en an on un issa ista illa ilta ille iksi ina ita ia oita ien iin ihin iden itten ojen jen oiden aan een oon uun yyn seen hun hin hon hyn hen han ineen itta itse ' +
    // Verbs: persons, infinitives, participles, conditional.
    'taan daan maan massa masta malla matta mme tte vat vatko nut neet tu ttu da ella isi isin isit isimme isivat taisiin ttava ttavaa ttavat ttaisi nyt neen ' +
    // Names of doings.
    'minen misen mista miseen misessa misesta miseksi miselle misella mista miset misia',
);

export function stemFinnish(word: string): string {
  if (word.length < 5) return sameGrade(bare(word));
  let stem = withoutClitic(word);
  stem = cut(stem, ['nsa', 'mme', 'nne', 'ni'], 4);
  if (stem.endsWith('nen')) return `${stem.slice(0, -3)}s`;
  stem = cut(stem, ENDINGS, SHORTEST);
  stem = bare(stem);
  if (stem.endsWith('ks')) stem = `${stem.slice(0, -2)}s`;
  return sameGrade(stem);
}

/** -ko, -kin and -kaan stand after a vowel or n; elsewhere they belong to the word (verkko, kioskin). */
function withoutClitic(word: string): string {
  return word.replace(/(?<=.{3}[aeiouyn])(ko|kin|kaan)$/u, '');
}

function cut(word: string, endings: readonly string[], shortest: number): string {
  const ending = endings.find((end) => word.length - end.length >= shortest && word.endsWith(end));
  return ending ? word.slice(0, -ending.length) : word;
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

function longestFirst(endings: string): string[] {
  return [...new Set(endings.split(' '))].sort((a, b) => b.length - a.length);
}

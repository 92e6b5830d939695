/** A light stemmer for folded Swedish (å and ä are a, ö is o). */

const SHORTEST = 3;
const ENDINGS = (
  'heternas heterna hetens heten heter arnas ernas ornas arens arna erna orna ande ades aren aste ast are ade ens ets het arn ern ' +
  'ad an at en et er ar or as es a e s'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

export function stemSwedish(word: string): string {
  let stem = word;
  const ending = ENDINGS.find((end) => stem.length - end.length >= SHORTEST && stem.endsWith(end));
  if (ending && !(ending === 's' && /[aeiouys]s$/u.test(stem))) stem = stem.slice(0, -ending.length);
  stem = stem.replace(/(?<=.{3})(lig|ig|els)$/u, '');
  return stem.replace(/([bdfgklmnprt])\1$/u, '$1').replace(/(?<=.{2})(gt|kt|dt)$/u, (end) => end[0]!);
}

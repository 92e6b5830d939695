/** A light stemmer for English: plurals, -ing and -ed, and the commonest endings of nouns. */

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/'?s$/u, 's'],
  [/ies$/u, 'y'],
  [/(ss|sh|ch|x|z)es$/u, '$1'],
  [/(?<=..[^suai])s$/u, ''],
  [/(?<=...)(ation|ating|ated|ator|ate)$/u, 'at'],
  [/(?<=...)(ment|ness|ing|ed|ly)$/u, ''],
  [/(?<=...)(er|or)$/u, ''],
  [/(?<=..)([bdfgmnprt])\1$/u, '$1'],
  [/(?<=...)[ei]$/u, ''],
  [/(?<=..)y$/u, 'i'],
];

export function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  for (const [pattern, replacement] of STEPS) {
    const next = stem.replace(pattern, replacement);
    if (next.length >= 3) stem = next;
  }
  return stem;
}

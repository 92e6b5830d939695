/** A run of characters as a number: up to five of 64 symbols, so that looking one up needs no string. */
export type Gram = number;

const SHORTEST = 3;
const LONGEST = 5;
const BITS = 6;
const EDGE = 1;
const REMEMBERED = 20_000;
const remembered = new Map<string, readonly Gram[]>();

/** The runs of 3 to 5 characters of a folded word with its edges: what misspelt, inflected and compound words have in common. */
export function gramsOf(folded: string): readonly Gram[] {
  let grams = remembered.get(folded);
  if (!grams) {
    grams = distinctRuns(folded);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(folded, grams);
  }
  return grams;
}

/** The runs of three of a word with its beginning; its end is where inflection is. */
export function beginningRuns(folded: string): readonly Gram[] {
  const symbols = [EDGE, ...symbolsOf(folded)];
  return [...new Set(symbols.slice(0, -2).map((_, start) => run(symbols, start, SHORTEST)))];
}

/** How many characters a gram has. */
export function lengthOf(gram: Gram): number {
  return Math.ceil((32 - Math.clz32(gram)) / BITS);
}

function distinctRuns(folded: string): Gram[] {
  const symbols = [EDGE, ...symbolsOf(folded), EDGE];
  const runs = new Set<Gram>();
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let start = 0; start + length <= symbols.length; start++) runs.add(run(symbols, start, length));
  }
  return [...runs];
}

function run(symbols: readonly number[], start: number, length: number): Gram {
  let code = 0;
  for (let at = start; at < start + length; at++) code = (code << BITS) | symbols[at]!;
  return code;
}

/** Letters and digits have symbols of their own; the letters of other alphabets share the rest. */
function symbolsOf(folded: string): number[] {
  const symbols: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 97 && code <= 122) symbols.push(code - 95);
    else if (code >= 48 && code <= 57) symbols.push(code - 20);
    else symbols.push(38 + (code % 26));
  }
  return symbols;
}

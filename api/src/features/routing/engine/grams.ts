const SHORTEST = 3;
const LONGEST = 5;

/** The runs of 3 to 5 characters of a folded word with its edges: what misspelt, inflected and compound words have in common. */
export function gramsOf(folded: string): string[] {
  const edged = `<${folded}>`;
  const grams = new Set<string>();
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let start = 0; start + length <= edged.length; start++) grams.add(edged.slice(start, start + length));
  }
  return [...grams];
}

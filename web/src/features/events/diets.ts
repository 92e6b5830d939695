import type { Localized } from '../../app/text.ts';

/** Diets that are asked for most: one tap for who comes, and for the kitchen the same words from everybody. */
export const diets: readonly Localized[] = [
  { fi: 'gluteeniton', sv: 'glutenfri', en: 'gluten-free' },
  { fi: 'laktoositon', sv: 'laktosfri', en: 'lactose-free' },
  { fi: 'maidoton', sv: 'mjölkfri', en: 'dairy-free' },
  { fi: 'kasvisruoka', sv: 'vegetarisk', en: 'vegetarian' },
  { fi: 'vegaaninen', sv: 'vegansk', en: 'vegan' },
  { fi: 'pähkinäallergia', sv: 'nötallergi', en: 'nut allergy' },
];

export type DietCount = { diet: Localized | string; parties: number };

/** How many parties told of each diet, those in other words as they were written; the most common first. */
export function countDiets(told: readonly (string | null)[]): DietCount[] {
  const counts = new Map<string, DietCount>();
  for (const text of told) {
    const own = (text ?? '').split(/[,;\n]/).map((one) => one.trim().replace(/\.$/, '')).filter(Boolean);
    for (const [key, diet] of new Map(own.map(known))) counts.set(key, { diet: counts.get(key)?.diet ?? diet, parties: (counts.get(key)?.parties ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.parties - one.parties);
}

/** The same diet has the same name, whatever language it was told in. */
function known(text: string): [string, Localized | string] {
  const lower = text.toLocaleLowerCase('fi');
  const diet = diets.find((one) => Object.values(one).includes(lower));
  return diet ? [diet.fi ?? lower, diet] : [lower, text];
}

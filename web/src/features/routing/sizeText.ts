import type { Text } from '../../app/text.ts';
import { sizeClasses } from '../companies/companyWords.ts';
import { m as companies } from '../companies/companies.messages.ts';
import { m } from './reasons.messages.ts';

/** Fewest people of each class, from the smallest. */
const fewest = [0, 2, 10, 50, 250];

/** "under 10 people", "at least 50 people", "10–249 people": classes that lie beside each other are one range. */
export function sizeText(classes: readonly string[], t: Text): string {
  const places = sizeClasses.flatMap((one, place) => (classes.includes(one) ? [place] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (last - first + 1 > places.length) return places.map((place) => t(companies[sizeClasses[place]!])).join(', ');
  const above = fewest[last + 1];
  if (above === undefined) return t(m.sizeFrom, { n: fewest[first]! });
  return first === 0 ? t(m.sizeUnder, { n: above }) : t(m.sizeRange, { from: fewest[first]!, to: above - 1 });
}

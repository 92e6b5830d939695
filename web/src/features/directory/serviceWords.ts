import type { ServiceLineFragment } from '@luotsi/schema';
import type { Format } from '../../app/format.ts';
import type { Localized, Text } from '../../app/text.ts';
import { m } from './service.messages.ts';

export type ServiceLine = Omit<ServiceLineFragment, ' $fragmentName'>;
type Localize = (name: Localized) => string;

const FEW = 3;

/** Where it works, in words: the whole country, regions, an area, a few municipalities by name, or how many. */
export function coverageText({ coverageType, coverageArea, coverageRegions, coverage }: Pick<ServiceLine, 'coverageType' | 'coverageArea' | 'coverageRegions' | 'coverage'>, t: Text, l: Localize): string {
  if (coverageType === 'NATIONAL') return t(m.NATIONAL);
  if (coverageRegions.length > 0) return coverageRegions.map(({ name }) => l(name)).join(', ');
  if (coverageArea) return l(coverageArea.name);
  const names = coverage.map(({ name }) => l(name));
  return names.length <= FEW ? names.join(', ') : `${names.slice(0, FEW - 1).join(', ')} + ${t(m.manyMunicipalities, { n: names.length - FEW + 1 })}`;
}

/** Says only what a reader must know before calling: nothing where it takes new clients. */
export function capacityText({ capacity, fullUntil }: Pick<ServiceLine, 'capacity' | 'fullUntil'>, t: Text, f: Format): string | null {
  if (capacity === 'OPEN') return null;
  return capacity === 'FULL' && fullUntil ? t(m.fullUntil, { day: f.day(fullUntil) }) : t(m[capacity]);
}

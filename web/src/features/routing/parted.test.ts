import { describe, expect, it } from 'vitest';
import { partedBy, sureFirst } from './parted.ts';

const of = (letters: string) => [...letters].map((letter, place) => ({ place, confidence: ({ S: 'STRONG', G: 'GOOD', P: 'POSSIBLE' } as const)[letter as 'S' | 'G' | 'P'] }));
const places = (found: readonly { place: number }[]) => found.map(({ place }) => place).join('');

describe('the parts of an answer', () => {
  it.each([
    ['SPPPPP', false, '0', '123', '45'],
    ['SPGP', false, '02', '13', ''],
    ['PPPPP', false, '0', '123', '4'],
    ['GPPPP', true, '', '012', ''],
    ['', true, '', '', ''],
  ])('%s, adviser: %s', (letters, askAdviser, fitting, maybe, rest) => {
    const parted = partedBy(of(letters), askAdviser);
    expect([parted.fitting, parted.maybe, parted.rest].map(places)).toEqual([fitting, maybe, rest]);
  });
});

it('puts what fits before what may help, each in the order of the ranking', () => {
  expect(places(sureFirst(of('PGPSG')))).toBe('13402');
});

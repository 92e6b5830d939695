import { describe, expect, it, test } from 'vitest';
import { phraseOf, placeToTry, rankOf } from './phraseWords.ts';

test.each([
  ['tarvitsen lainaa sorviin, nimeni on […]', 'tarvitsen lainaa sorviin, nimeni on'],
  ['[…] haluaa  lainaa, […].\nKiire', 'haluaa lainaa,. Kiire'],
  ['', ''],
])('%j begins as the phrase %j', (said, phrase) => {
  expect(phraseOf(said)).toBe(phrase);
});

describe('a phrase is tried', () => {
  it.each([
    ['at home where the service works there', [{ code: '609' }, { code: '790' }], false, '790', '790'],
    ['at home where it works everywhere', [], true, '790', '790'],
    ['else where it works', [{ code: '609' }], false, '790', '609'],
    ['anywhere', [], true, null, null],
  ])('%s', (_name, coverage, isNational, home, place) => {
    expect(placeToTry(coverage, isNational, home)).toBe(place);
  });
});

it('counts places from 1', () => {
  const matches = [{ service: { id: 'a' } }, { service: { id: 'b' } }];
  expect([rankOf(matches, 'a'), rankOf(matches, 'b'), rankOf(matches, 'c')]).toEqual([1, 2, null]);
});

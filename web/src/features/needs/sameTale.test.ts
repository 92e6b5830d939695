import { expect, test } from 'vitest';
import { isSameTale } from './sameTale.ts';

test.each([
  ['Tarvitsemme tontin', 'Tarvitsemme tontin ja hallin', true],
  ['Tarvitsemme tontin ja hallin', 'Tarvitsemme tontin', true],
  ['Tarvitsemme tontin', 'Tarvitsemme tontin', true],
  ['Miten ilmoitan yrityksen rekisteriin?', 'Tarvitsemme tontin', false],
  ['Tarvitsemme tontin', '', false],
])('after %j, %j: %s', (before, now, same) => {
  expect(isSameTale(before, now)).toBe(same);
});

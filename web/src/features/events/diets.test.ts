import { expect, test } from 'vitest';
import { countDiets } from './diets.ts';

test('the same diet counts together in all languages, each party once, others as they were written', () => {
  const told = ['gluteeniton, laktoositon', 'Glutenfri', 'gluten-free, gluteeniton', null, 'Ei sieniä; vegaaninen\n', ' ', 'ei sieniä'];
  const counted = countDiets(told).map(({ diet, parties }) => [typeof diet === 'string' ? diet : diet.fi, parties]);
  expect(counted).toEqual([
    ['gluteeniton', 3],
    ['Ei sieniä', 2],
    ['laktoositon', 1],
    ['vegaaninen', 1],
  ]);
});

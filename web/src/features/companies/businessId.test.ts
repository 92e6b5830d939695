import { expect, test } from 'vitest';
import { businessIdIn } from './businessId.ts';

test.each([
  ['0737546-2', '0737546-2', true],
  [' 07375462 ', '0737546-2', true],
  ['0737546-3', '0737546-3', false],
  ['1000000-1', '1000000-1', false],
])('%s is a business ID', (typed, id, right) => {
  expect(businessIdIn(typed)).toEqual({ id, right });
});

test.each(['', '073754', '0737546-', 'Rautakarkku 0737546-2', '0737546-22'])('%s is none', (typed) => {
  expect(businessIdIn(typed)).toBeNull();
});

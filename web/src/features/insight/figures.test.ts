import { expect, test } from 'vitest';
import { percent } from './figures.ts';

test('a share is in whole per cents, and none where there is nothing to share', () => {
  expect(percent(1, 3)).toBe(33);
  expect(percent(0, 4)).toBe(0);
  expect(percent(0, 0)).toBeNull();
});

import { expect, test } from 'vitest';
import { isBusinessId } from './businessId.js';

test.each([
  ['1234567-1', true],
  ['1234567-2', false],
  ['0000000-0', true],
  ['123456-1', false],
  ['12345671', false],
  ['1234567-11', false],
  ['', false],
  ['1234567-x', false],
  ['1000010-1', false],
])('%s: %s', (text, valid) => {
  expect(isBusinessId(text)).toBe(valid);
});

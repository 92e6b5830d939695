import { expect, test } from 'vitest';
import { concernsOneOf } from './weekly.rules.js';

const SASTAMALA = { code: '790', region: '06' };
const PORI = { code: '609', region: '04' };

test.each([
  ['no place: all', [SASTAMALA], [], [], true],
  ['no place, and a reader without one', [], [], [], true],
  ['the municipality', [SASTAMALA], [], ['790'], true],
  ['its region', [SASTAMALA], ['06'], [], true],
  ['another municipality', [SASTAMALA], [], ['609'], false],
  ['another region', [SASTAMALA], ['04'], [], false],
  ['one of several', [SASTAMALA, PORI], ['04'], ['049'], true],
  ['a place, and a reader without one', [], ['04'], [], false],
] as const)('a bulletin with %s', (_case, places, regions, municipalities, concerns) => {
  expect(concernsOneOf(places, { regions, municipalities })).toBe(concerns);
});

import { describe, expect, test } from 'vitest';
import { changedFields, merged, type NeedSaid } from './needInput.ts';
import { periods, unitOf } from './quarters.ts';

const before: NeedSaid = { topic: 'plots', title: 'Tontti', words: 'Halli', language: 'FI', windowFrom: '2027-01-01', windowTo: '2027-03-31', certainty: 'LIKELY', departments: ['a'], nameShown: false, jobs: null, permits: [], skills: [] };

describe('two who change a need at once', () => {
  test.each([
    ['other fields: both are kept', { title: 'Piha' }, { jobs: 4 }, { title: 'Piha', jobs: 4 }],
    ['the same field: who writes last has seen the other', { title: 'Piha' }, { title: 'Kenttä' }, { title: 'Piha' }],
    ['lists', { permits: ['WATER'] }, { departments: ['b'] }, { permits: ['WATER'], departments: ['b'] }],
  ] as [string, Partial<NeedSaid>, Partial<NeedSaid>, Partial<NeedSaid>][])('%s', (_what, mine, theirs, both) =>
    expect(merged(before, { ...before, ...mine }, { ...before, ...theirs })).toEqual({ ...before, ...both }));

  test('are told the fields that differ', () => expect(changedFields(before, { ...before, jobs: 4, permits: ['WATER'] })).toEqual(['jobs', 'permits']));
});

describe('the time of a need', () => {
  // In Finland it is the first of January already.
  const now = new Date('2026-12-31T22:30:00Z');

  test.each([
    ['month', '2027-01-01', '2027-01-31'],
    ['quarter', '2027-01-01', '2027-03-31'],
    ['year', '2027-01-01', '2027-12-31'],
  ] as const)('begins with this %s', (unit, from, to) => expect(periods(unit, now)[0]).toEqual({ from, to }));

  test.each([
    ['2028-02-01', '2028-02-29', 'month'],
    ['2027-04-01', '2027-12-31', 'quarter'],
    ['2028-01-01', '2029-12-31', 'year'],
    ['2027-01-05', '2027-02-11', 'quarter'],
  ])('from %s to %s is said by the %s', (from, to, unit) => expect(unitOf(from, to, now)).toBe(unit));
});

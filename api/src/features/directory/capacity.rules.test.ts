import { expect, test } from 'vitest';
import { capacityAfter, errorsInCapacity, reopened } from './capacity.rules.js';

const today = '2026-12-22';

test.each([
  ['open', 'OPEN', null, []],
  ['busy', 'LIMITED', null, []],
  ['full until tomorrow', 'FULL', '2026-12-23', []],
  ['full for a year', 'FULL', '2027-12-23', []],
  ['full without an end', 'FULL', null, ['fullUntil: REQUIRED']],
  ['full until today', 'FULL', '2026-12-22', ['fullUntil: IN_THE_PAST']],
  ['full until a day that has passed', 'FULL', '2020-01-01', ['fullUntil: IN_THE_PAST']],
  ['full for longer than anybody knows', 'FULL', '2027-12-24', ['fullUntil: INVALID']],
  ['open until a day', 'OPEN', '2026-12-30', ['fullUntil: INVALID']],
] as const)('%s', (_name, capacity, fullUntil, errors) => {
  expect(errorsInCapacity({ capacity, fullUntil }, today).map(({ path, code }) => `${path}: ${code}`)).toEqual(errors);
});

test('what is full opens as what it was before', () => {
  const busy = { capacity: 'LIMITED', fullUntil: null, reopensAs: null } as const;
  const full = capacityAfter(busy, { capacity: 'FULL', fullUntil: '2026-12-30' });
  expect(full).toEqual({ capacity: 'FULL', fullUntil: '2026-12-30', reopensAs: 'LIMITED' });
  const longer = capacityAfter(full, { capacity: 'FULL', fullUntil: '2027-01-15' });
  expect(reopened(longer)).toEqual(busy);
  expect(capacityAfter(longer, { capacity: 'OPEN', fullUntil: null })).toEqual({ capacity: 'OPEN', fullUntil: null, reopensAs: null });
  expect(reopened({ capacity: 'FULL', fullUntil: '2026-12-22', reopensAs: null }).capacity).toBe('OPEN');
});

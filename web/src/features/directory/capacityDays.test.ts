import { expect, test } from 'vitest';
import { afterMonth, daysLater, TWO_WEEKS } from './capacityDays.ts';

test.each([
  ['2026-11-02', '2026-12-01'],
  ['2026-11-24', '2026-12-01'],
  ['2026-11-25', '2027-01-01'],
  ['2026-12-31', '2027-02-01'],
  ['2027-02-10', '2027-03-01'],
])('until the end of the month, on %s: open again on %s', (today, day) => {
  expect(afterMonth(today)).toBe(day);
});

test('two weeks later, also over a change of the clock', () => {
  expect([daysLater('2026-10-20', TWO_WEEKS), daysLater('2027-03-20', TWO_WEEKS), daysLater('2026-12-24', 14)]).toEqual(['2026-11-03', '2027-04-03', '2027-01-07']);
});

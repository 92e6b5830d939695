import { expect, test } from 'vitest';
import { momentOf, onClock } from './clock.ts';

test.each([
  ['2026-12-03', '08:00', '2026-12-03T06:00:00.000Z'],
  ['2026-06-04', '08:00', '2026-06-04T05:00:00.000Z'],
  ['2027-03-28', '02:30', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28', '04:30', '2027-03-28T01:30:00.000Z'],
  ['2026-10-25', '08:00', '2026-10-25T06:00:00.000Z'],
  ['2026-10-24', '23:30', '2026-10-24T20:30:00.000Z'],
])('%s at %s in Finland', (day, time, moment) => {
  expect(momentOf({ day, time })).toBe(moment);
  expect(onClock(moment)).toEqual({ day, time });
});

test('what is not typed in full is no moment', () => {
  expect(momentOf({ day: '', time: '08:00' })).toBeNull();
  expect(momentOf({ day: '2026-12-03', time: '' })).toBeNull();
  expect(onClock(null)).toEqual({ day: '', time: '' });
});

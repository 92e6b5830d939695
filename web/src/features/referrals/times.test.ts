import { describe, expect, test } from 'vitest';
import { mistakeIn, rowsOf, timesOf } from './times.ts';

const now = new Date('2026-12-01T08:00:00Z');

describe('times that are proposed', () => {
  test('come back as the moments that they were, on both sides of the change of clocks', () => {
    const times = ['2026-12-03T07:00:00.000Z', '2027-06-03T06:30:00.000Z'];
    const rows = rowsOf(times);
    expect(rows.map(({ day, time }) => `${day} ${time}`)).toEqual(['2026-12-03 09:00', '2027-06-03 09:30']);
    expect(timesOf(rows)).toEqual(times);
  });

  test('begin with a row to type into, which counts once it is complete', () => {
    const [row] = rowsOf([]);
    expect(timesOf([row!, { ...row!, day: '2026-12-03' }])).toEqual([]);
  });

  test('are neither over nor the same twice', () => {
    const rows = rowsOf(['2026-12-01T07:59:00Z', '2026-12-03T07:00:00Z', '2026-12-03T07:00:00Z']);
    expect(rows.map((_, index) => mistakeIn(rows, index, now))).toEqual(['passed', null, 'twice']);
  });
});

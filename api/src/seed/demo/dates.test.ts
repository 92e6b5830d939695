import { describe, expect, test } from 'vitest';
import { daysOf, instantOf } from './dates.js';

const TUESDAY = new Date('2026-11-23T22:30:00Z'); // half past midnight in Helsinki, still Monday in UTC
const THURSDAY = new Date('2026-11-26T10:00:00Z');
const SUNDAY = new Date('2026-11-29T10:00:00Z');

describe('moments', () => {
  test('Thursdays are never today, also on a Thursday', () => {
    expect(instantOf({ thursday: 1, time: '08:00' }, TUESDAY).toISOString()).toBe('2026-11-26T06:00:00.000Z');
    expect(instantOf({ thursday: -1, time: '08:00' }, TUESDAY).toISOString()).toBe('2026-11-19T06:00:00.000Z');
    expect(instantOf({ thursday: 1, time: '08:00' }, THURSDAY).toISOString()).toBe('2026-12-03T06:00:00.000Z');
    expect(instantOf({ thursday: -1, time: '08:00' }, THURSDAY).toISOString()).toBe('2026-11-19T06:00:00.000Z');
    expect(() => instantOf({ thursday: 0, time: '08:00' }, THURSDAY)).toThrow('counted from 1 or -1');
  });

  test('eight in the morning stays eight in summer', () => {
    expect(instantOf({ thursday: 20, time: '08:00' }, THURSDAY).toISOString()).toBe('2027-04-29T05:00:00.000Z');
  });

  test('coming Thursdays skip holidays and the days between Christmas and New Year', () => {
    expect([3, 4, 5].map((thursday) => instantOf({ thursday, time: '08:00' }, THURSDAY).toISOString().slice(0, 10))).toEqual(['2026-12-17', '2027-01-07', '2027-01-14']);
    expect(instantOf({ thursday: 1, time: '08:00' }, new Date('2027-05-03T10:00:00Z')).toISOString().slice(0, 10)).toBe('2027-05-13');
  });

  test('working days skip weekends in both directions', () => {
    expect(instantOf({ workday: -1, time: '15:30' }, SUNDAY).toISOString()).toBe('2026-11-27T13:30:00.000Z');
    expect(instantOf({ workday: 1, time: '15:30' }, SUNDAY).toISOString()).toBe('2026-11-30T13:30:00.000Z');
    expect(instantOf({ workday: -5, time: '09:00' }, THURSDAY).toISOString()).toBe('2026-11-19T07:00:00.000Z');
  });

  test('windows run from the first day of a quarter to the last', () => {
    expect(daysOf({ from: 1, to: 2 }, THURSDAY)).toEqual({ firstDay: '2027-01-01', lastDay: '2027-06-30' });
    expect(daysOf({ from: 0, to: 0 }, THURSDAY)).toEqual({ firstDay: '2026-10-01', lastDay: '2026-12-31' });
  });
});

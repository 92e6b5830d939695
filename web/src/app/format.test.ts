import { describe, expect, it } from 'vitest';
import { formatIn } from './format.ts';

const fi = formatIn('fi');
const sv = formatIn('sv');
const en = formatIn('en');
const start = '2026-12-03T06:00:00Z';
const end = '2026-12-03T07:30:00Z';
/** Group separators are no-break spaces; the tests read better without them. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('dates', () => {
  it('writes a range as people in that language do, in Finnish time', () => {
    expect(fi.dateRange(start, end)).toBe('to 3.12.2026 klo 8.00–9.30');
    expect(sv.dateRange(start, end)).toBe('tors 3.12.2026 kl. 8.00–9.30');
    expect(en.dateRange(start, end)).toBe('Thu 3 Dec 2026, 8:00–9:30');
  });

  it('names both days of a range that runs over midnight', () => {
    expect(fi.dateRange('2026-12-03T20:00:00Z', '2026-12-03T23:00:00Z')).toBe('to 3.12.2026 klo 22.00 – pe 4.12.2026 klo 1.00');
  });

  it('follows summer time', () => {
    expect(fi.time('2026-07-01T06:00:00Z')).toBe('9.00');
  });

  it('keeps a bare date on its day', () => {
    expect(fi.day('2026-12-03')).toBe('3.12.2026');
    expect(fi.longDate('2026-12-03')).toBe('torstaina 3. joulukuuta 2026');
  });

  it('counts relative days by the calendar in Finland', () => {
    expect(fi.relativeDays('2026-12-03T22:30:00Z', '2026-12-03T21:30:00Z')).toBe('huomenna');
    expect(sv.relativeDays('2026-12-03', '2026-12-03')).toBe('i dag');
    expect(en.relativeDays('2026-12-03', '2026-12-06')).toBe('3 days ago');
  });

  it('knows the quarter by the day in Finland', () => {
    expect(fi.quarter('2026-12-31T22:30:00Z')).toBe('1. neljännes 2027');
    expect(sv.quarter('2026-09-30')).toBe('kvartal 3/2026');
    expect(en.quarter('2026-10-01')).toBe('Q4 2026');
  });
});

describe('amounts', () => {
  it('writes units after the number with a space that does not break', () => {
    expect(fi.squareMetres(1200)).toBe('1\u00a0200\u00a0m²');
    expect(plain(sv.megawatts(2.5))).toBe('2,5 MW');
    expect(plain(en.squareMetres(1200))).toBe('1,200 m²');
  });

  it('writes money from cents and drops empty decimals', () => {
    expect(plain(fi.money({ cents: 1_250_000 }))).toBe('12 500 €');
    expect(plain(fi.money({ cents: 1_250 }))).toBe('12,50 €');
    expect(en.money({ cents: 1_250_000 })).toBe('€12,500');
  });
});

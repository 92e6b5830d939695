import { describe, expect, test } from 'vitest';
import { holidaysOf, isWorkingDay, workingDayNumbers, workingDaysBetween, workingDaysLater } from './workingDays.js';

describe('holidays', () => {
  test('of 2026, all of them', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-24',
      '2026-06-19', '2026-06-20', '2026-10-31', '2026-12-06', '2026-12-24', '2026-12-25', '2026-12-26',
    ]);
  });

  test.each([
    ['Good Friday 2024', '2024-03-29'],
    ['Easter Monday 2024', '2024-04-01'],
    ['Easter Monday 2025', '2025-04-21'],
    ['Easter Monday 2027', '2027-03-29'],
    ['Easter Monday of the latest Easter of the century', '2038-04-26'],
    ['Easter Monday where old rules of thumb fail', '2049-04-19'],
    ['Ascension 2025', '2025-05-29'],
    ['Ascension on the Thursday after May Day', '2035-05-03'],
    ['Midsummer’s Eve 2024', '2024-06-21'],
    ['Midsummer’s Eve at its earliest', '2026-06-19'],
    ['Midsummer’s Eve at its latest', '2027-06-25'],
    ['Epiphany on a Tuesday', '2026-01-06'],
    ['May Day on a Friday', '2026-05-01'],
    ['Independence Day on a Monday', '2027-12-06'],
    ['Christmas Eve on a Thursday', '2026-12-24'],
    ['Boxing Day on a Thursday', '2024-12-26'],
    ['New Year’s Day', '2027-01-01'],
  ])('%s is no working day', (_name, day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  test.each([
    ['the Thursday before Good Friday', '2026-04-02'],
    ['Whit Monday, abolished in 1972', '2026-05-25'],
    ['the Thursday before Midsummer’s Eve', '2026-06-18'],
    ['New Year’s Eve', '2026-12-31'],
    ['the Monday after an Independence Day on a Sunday: it is not given back', '2026-12-07'],
    ['the Friday before All Saints', '2026-10-30'],
    ['a leap day', '2028-02-29'],
  ])('%s is one', (_name, day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  test('All Saints is the Saturday of 31 October to 6 November', () => {
    for (let year = 2020; year < 2040; year++) {
      const saints = holidaysOf(year).find((day) => day >= `${year}-10-31` && day <= `${year}-11-06`)!;
      expect(new Date(saints).getUTCDay()).toBe(6);
    }
  });
});

test.each([
  ['2026-11-24', 3, '2026-11-27'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 3, '2026-12-02'],
  // Christmas on weekdays, with Epiphany in the middle of the week.
  ['2024-12-20', 3, '2024-12-30'],
  ['2024-12-23', 5, '2025-01-03'],
  ['2024-12-23', 6, '2025-01-07'],
  ['2025-12-19', 5, '2025-12-31'],
  ['2026-12-22', 3, '2026-12-29'],
  ['2026-12-23', 9, '2027-01-11'],
  // Easter.
  ['2026-04-01', 3, '2026-04-08'],
  ['2025-04-17', 1, '2025-04-22'],
  // Midsummer.
  ['2026-06-17', 3, '2026-06-23'],
  ['2027-06-24', 1, '2027-06-28'],
  ['2024-06-19', 2, '2024-06-24'],
  // May Day and Ascension.
  ['2026-04-30', 1, '2026-05-04'],
  ['2026-05-11', 4, '2026-05-18'],
])('after %s the working day number %i is %s', (from, n, day) => {
  expect(workingDaysLater(from, n)).toBe(day);
  expect(workingDaysBetween(from, day)).toBe(n);
});

test('days that do not count are passed over', () => {
  const isCounted = (day: string) => day < '2026-11-26' || day >= '2026-12-01';
  expect(workingDaysLater('2026-11-24', 3, isCounted)).toBe('2026-12-02');
  expect(() => workingDaysLater('2026-11-24', 1, () => false)).toThrow(RangeError);
  for (const n of [0, -1, 1.5, Number.NaN]) expect(() => workingDaysLater('2026-11-24', n)).toThrow(RangeError);
  expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
});

test('between counts nothing backwards, and numbers tell the same', () => {
  expect(workingDaysBetween('2026-11-24', '2026-11-24')).toBe(0);
  expect(workingDaysBetween('2026-11-24', '2026-11-20')).toBe(0);
  const numbers = workingDayNumbers('2026-01-01', '2027-12-31');
  expect(numbers).toHaveLength(730);
  const place = (day: string) => (Date.parse(day) - Date.parse('2026-01-01')) / 86_400_000;
  for (const [from, to] of [['2026-01-01', '2026-01-07'], ['2026-12-23', '2027-01-08'], ['2026-06-17', '2026-06-23']] as const) {
    expect(numbers[place(to)]! - numbers[place(from)]!).toBe(workingDaysBetween(from, to));
  }
  // 2026 has 261 days from Monday to Friday, and nine of its holidays are among them.
  expect(numbers[364]).toBe(261 - 9);
});

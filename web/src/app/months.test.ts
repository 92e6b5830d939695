import { expect, test } from 'vitest';
import { monthsText } from './months.ts';

test.each([
  ['fi', '2027-07-01', '2027-12-31', 'heinä–joulukuu 2027'],
  ['sv', '2027-07-01', '2027-12-31', 'juli–december 2027'],
  ['en', '2027-07-01', '2027-12-31', 'July–December 2027'],
  ['fi', '2027-04-15', '2027-04-30', 'huhtikuu 2027'],
  ['fi', '2026-11-01', '2027-02-28', 'marraskuu 2026 – helmikuu 2027'],
] as const)('%s: %s to %s is %s', (language, from, to, text) => {
  expect(monthsText(language, from, to)).toBe(text);
});

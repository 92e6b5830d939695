import { expect, test } from 'vitest';
import type { Language } from '../../app/language.ts';
import { rhythm } from './rhythm.ts';

test.each<[Language, 'WEEK' | 'MONTH', string, string]>([
  ['fi', 'MONTH', '2026-12-10', 'Joka kuukauden toisena torstaina'],
  ['fi', 'WEEK', '2026-12-11', 'Joka viikko perjantaina'],
  ['fi', 'MONTH', '2026-12-31', 'Joka kuukauden viidentenä tai viimeisenä torstaina'],
  ['sv', 'MONTH', '2026-12-01', 'Den första tisdagen varje månad'],
  ['sv', 'WEEK', '2026-12-10', 'Varje vecka på torsdagen'],
  ['en', 'MONTH', '2026-12-16', 'On the third Wednesday of each month'],
])('%s %s from %s: %s', (language, every, day, words) => {
  expect(rhythm(language, every, day)).toBe(words);
});

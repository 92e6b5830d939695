import { expect, it, test } from 'vitest';
import { nextOf, writtenOf } from './nextBest.ts';

test.each([
  ['the words', { words: 'takaus', need: { words: 'halli' }, message: 'viesti' }, 'takaus'],
  ['the need', { words: null, need: { words: 'halli' }, message: 'viesti' }, 'halli'],
  ['the need, where the words are blank', { words: ' \n', need: { words: 'halli' }, message: null }, 'halli'],
  ['the message', { words: null, need: null, message: ' viesti ' }, 'viesti'],
  ['nothing', { words: null, need: null, message: null }, ''],
])('the matter is looked for again by %s', (_what, referral, text) => {
  expect(writtenOf(referral)).toBe(text);
});

it('never asks the API for more than it takes', () => {
  expect(writtenOf({ words: null, need: null, message: 'x'.repeat(4000) })).toHaveLength(2000);
});

it('leaves out who declined and who was suggested, and shows what fits first', () => {
  const fit = (id: string, confidence: 'GOOD' | 'POSSIBLE') => ({ confidence, service: { id } });
  const referral = { service: { id: 'declined' }, betterService: { id: 'better' } } as never;
  const next = nextOf(referral, [fit('declined', 'GOOD'), fit('a', 'POSSIBLE'), fit('b', 'POSSIBLE'), fit('better', 'GOOD'), fit('c', 'POSSIBLE'), fit('d', 'GOOD')]);
  expect(next.map(({ service }) => service.id)).toEqual(['d', 'a', 'b']);
});

import { expect, test } from 'vitest';
import { changeBetween, LONGEST_PHRASE, MOST_PHRASES } from './phrase.rules.js';

const many = (n: number) => Array.from({ length: n }, (_, one) => `sanonta ${one}`);

test.each([
  ['the same, in another order and with white space', ['a a', 'b b'], ['  b  b', 'a\na'], [], []],
  ['one more', ['a a'], ['a a', 'b b'], [], ['b b']],
  ['one less', ['a a', 'b b'], ['a a'], ['b b'], []],
  ['none', ['a a', 'b b'], [], ['a a', 'b b'], []],
  ['another spelling', ['prizztechiltä'], ['Prizztechiltä'], ['prizztechiltä'], ['Prizztechiltä']],
  ['the same twice where nothing changes', ['a a'], ['a a', 'a a'], [], []],
  ['what was kept before the rules, untouched', ['x', 'y'.repeat(200), ...many(MOST_PHRASES)], ['x', 'y'.repeat(200), ...many(MOST_PHRASES)], [], []],
  ['less of too many', ['x', ...many(MOST_PHRASES)], many(MOST_PHRASES), ['x'], []],
  ['as many as there may be, as long as they may be', [], ['ö'.repeat(LONGEST_PHRASE), ...many(MOST_PHRASES - 1)], [], ['ö'.repeat(LONGEST_PHRASE), ...many(MOST_PHRASES - 1)]],
])('%s', (_what, now, wished, leaves, joins) => {
  expect(changeBetween(now, wished)).toEqual({ leaves, joins, problem: null });
});

test.each([
  ['TOO_SHORT', ['a a'], ['a a', 'b'], 2, 'b'],
  ['TOO_LONG', [], ['b'.repeat(121)], 120, 'b'.repeat(121)],
  ['TOO_MANY', many(MOST_PHRASES), [...many(MOST_PHRASES), 'b b'], 60, '61'],
  ['INVALID', [], ['b\0b'], undefined, 'b\0b'],
  ['REPEATED', [], ['Kasvun rahoitus', 'kasvun  rahoitus!'], undefined, 'kasvun rahoitus!'],
  ['REPEATED', ['kasvun rahoitus'], ['kasvun rahoitus', 'Kasvun rahoitus'], undefined, 'Kasvun rahoitus'],
  ['REPEATED', ['a a', 'b b'], ['a a', 'a a'], undefined, 'a a'],
])('%s is told with what it is about', (code, now, wished, limit, value) => {
  expect(changeBetween(now, wished).problem).toEqual(limit === undefined ? { code, value } : { code, limit, value });
});

import { expect, it } from 'vitest';
import { lateOf, latestFirst, type Provider, sumOf, barelyAnswered } from './worst.ts';

const provider = (key: string, sent: number, counts: Partial<NonNullable<Provider['counts']>> | null) => ({ key, sent, name: null, counts: counts && { open: 0, promised: 0, keptPromise: 0, ...counts } }) as Provider;

it('has providers that are late most often first, then those with most on the desk, and those of which nothing may be told by what they got', () => {
  const rows = [provider('many', 40, { open: 1, promised: 9, keptPromise: 9 }), provider('few', 2, null), provider('loaded', 5, { open: 4 }), provider('late', 3, { promised: 3, keptPromise: 1 })];
  expect(latestFirst(rows).map(({ key }) => key)).toEqual(['late', 'loaded', 'many', 'few']);
  expect(rows[0]!.key).toBe('many');
});

it('counts as late what was taken over after the promised time', () => {
  expect(lateOf({ promised: 5, keptPromise: 3 })).toBe(2);
  expect(lateOf(null)).toBe(0);
});

it('finds what nobody or one service alone answers', () => {
  const gap = (topic: string, services: number) => ({ topic, services }) as Parameters<typeof barelyAnswered>[0][number];
  expect(barelyAnswered([gap('a', 0), gap('b', 1), gap('c', 2)]).map(({ topic }) => topic)).toEqual(['a', 'b']);
  expect(sumOf([1, 2, 3], (one) => one)).toBe(6);
});

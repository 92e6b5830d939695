import { describe, expect, test } from 'vitest';
import { rankThemes, unserved } from './radar.rules.js';

const now = new Date('2026-12-01T08:00:00+02:00');
const name = { fi: '', sv: '', en: '' };
const theme = (topic: string, openNeeds: number, searches: number, lastServedAt: string | null = null) => ({ topic, topicName: name, openNeeds, companies: openNeeds, needTitles: [], industries: [] as string[], searches, lastServedAt });
const industry = (code: string, companies: number, lastServedAt: string | null) => ({ industry: code, industryName: name, companies, lastServedAt });

describe('suggested themes', () => {
  test.each([
    ['needs weigh more than searches', [theme('searched', 0, 5), theme('needed', 2, 0)], ['needed', 'searched']],
    ['what was lately served comes last, however strong', [theme('served', 9, 9, '2026-11-01T06:00:00Z'), theme('small', 0, 1)], ['small', 'served']],
    ['what is coming counts as served', [theme('coming', 9, 9, '2026-12-20T06:00:00Z'), theme('small', 0, 1)], ['small', 'coming']],
    ['what was served long ago does not', [theme('old', 2, 0, '2026-06-01T06:00:00Z'), theme('small', 0, 1)], ['old', 'small']],
    ['without evidence there is no suggestion', [theme('none', 0, 0)], []],
    ['alike ones stand in a fixed order', [theme('b', 1, 0), theme('a', 1, 0)], ['a', 'b']],
  ])('%s', (_name, topics, order) => {
    expect(rankThemes(topics, now).map(({ topic }) => topic)).toEqual(order);
  });
});

test('the industries of those in need: each once, the most frequent first', () => {
  const [ranked] = rankThemes([{ ...theme('energy', 4, 0), industries: ['F', 'C', null as never, 'C', 'A'] }], now);
  expect(ranked!.industries).toEqual(['C', 'A', 'F']);
});

test.each([
  ['never', industry('C', 3, null), true],
  ['a year and a day ago', industry('C', 3, '2025-11-30T06:00:00Z'), true],
  ['within the year', industry('C', 3, '2025-12-02T06:00:00Z'), false],
  ['to come', industry('C', 3, '2027-01-02T06:00:00Z'), false],
  ['never, but without companies', industry('C', 0, null), false],
])('an industry served %s', (_name, one, isUnserved) => {
  expect(unserved([one], now)).toEqual(isUnserved ? [one] : []);
});

import { describe, expect, test } from 'vitest';
import { demonstration } from './demo/demonstration.js';
import { companyOf, inOrder, isPast, membershipsOf, missingLanguages, MUNICIPALITY_OF, personOf, repeated, topics } from './demo.lookups.js';

const { campaigns, people } = demonstration;
const hosts = (municipality: string) => people.filter(({ memberships }) => memberships.some((one) => one.role === 'ADVISER' && MUNICIPALITY_OF[one.organisation] === municipality)).map(({ key }) => key);

describe('campaigns of the demonstration', () => {
  test('each has a key of its own, and so has each idea', () => {
    expect(repeated(campaigns.map(({ key }) => key))).toEqual([]);
    expect(repeated(campaigns.flatMap(({ ideas }) => ideas.map(({ key }) => key)))).toEqual([]);
  });

  test.each(campaigns)('$key', ({ municipality, title, description, days, invited, answers }) => {
    expect(missingLanguages([title, description, ...answers.filter(({ shown }) => shown).map(({ text }) => text)])).toEqual([]);
    expect([days.collect, days.discuss, days.answer, days.done]).toEqual([days.collect, days.discuss, days.answer, days.done].toSorted((a, b) => a - b));
    for (const company of invited) expect(companyOf.get(company)?.municipality).toBe(municipality);
    expect(repeated(answers.map(({ question }) => question))).toEqual([]);
  });
});

describe.each(campaigns.flatMap(({ municipality, days, ideas }) => ideas.map((idea) => ({ ...idea, municipality, days }))))('idea $key', ({ by, for: company, signedAs, topics: about, at, supports, comments, municipality, days, title }) => {
  test('is written by somebody who is there, for a company of theirs, in the time for ideas', () => {
    const writers = [{ by, for: company, signedAs }, ...comments];
    for (const one of writers) {
      expect(personOf.has(one.by)).toBe(true);
      expect(!one.for || membershipsOf(one.by).some((membership) => membership.role === 'ENTREPRENEUR' && membership.company === one.for)).toBe(true);
      expect(one.signedAs === 'COMPANY' && !one.for).toBe(false);
    }
    expect(about.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(isPast(at) && at.workday >= days.collect && at.workday < days.discuss).toBe(true);
    expect(supports).toBeLessThan(people.length);
  });

  test('is followed by comments in their order; replies come below one', () => {
    expect(inOrder([at, ...comments.filter(({ isReply }) => !isReply).map((one) => one.at)])).toBe(true);
    expect(comments.every((one) => isPast(one.at))).toBe(true);
    expect(comments[0]?.isReply).toBeUndefined();
    for (const { by: host } of comments.filter((one) => !one.for)) expect(hosts(municipality)).toContain(host);
  });
});

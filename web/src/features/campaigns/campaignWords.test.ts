import { expect, test } from 'vitest';
import { campaignUntil, collectWords, dayBefore, mayTakePart } from './campaignWords.ts';
import { m } from './campaigns.messages.ts';

const days = { collectFrom: '2027-02-01', discussFrom: '2027-03-01', answerFrom: '2027-04-01', doneFrom: '2027-05-01', status: 'PUBLISHED' } as const;

test.each([
  ['SOON', '2027-02-01'],
  ['COLLECT', '2027-02-28'],
  ['DISCUSS', '2027-03-31'],
  ['ANSWER', '2027-04-30'],
  ['DONE', '2027-04-30'],
] as const)('in %s the day that counts is %s', (phase, day) => expect(campaignUntil({ ...days, phase }).day).toBe(day));

test.each([
  ['nobody is first', 'COLLECT', null, null, m.step_COLLECT, null],
  ['all may from the beginning', 'SOON', '2027-02-01', 'NOT_COLLECTING', m.step_COLLECT, null],
  ['it is still to begin', 'SOON', '2027-02-10', 'NOT_COLLECTING', m.step_INVITED_FIRST, '2027-02-10'],
  ['invited companies have begun', 'COLLECT', '2027-02-10', 'INVITED_FIRST', m.step_INVITED_FIRST, '2027-02-10'],
  ['others may by now', 'COLLECT', '2027-02-10', null, m.step_COLLECT, null],
  ['others may only when no more ideas are taken', 'COLLECT', '2027-03-01', 'INVITED_FIRST', m.step_INVITED_ONLY, null],
] as const)('who proposes, where %s', (_case, phase, openToAllFrom, refusalToPropose, message, day) => {
  expect(collectWords({ ...days, phase, openToAllFrom, refusalToPropose })).toEqual({ message, day });
});

test('the day before is that of the calendar, over a leap day and a new year', () => expect([dayBefore('2028-03-01'), dayBefore('2027-01-01')]).toEqual(['2028-02-29', '2026-12-31']));

test.each([
  [null, false, true],
  ['INVITED_FIRST', false, false],
  ['INVITED_FIRST', true, true],
  ['NOT_COLLECTING', true, false],
])('refused by %s, invited %s: %s', (refusal, isInvited, may) => expect(mayTakePart(refusal, isInvited)).toBe(may));

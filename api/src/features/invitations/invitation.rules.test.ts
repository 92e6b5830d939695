import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { canBeReminded, rankCompanies, reasonsToInvite, refusalToAnswer, refusalToInvite, refusalToMarkDepartment, sendingTime, type CompanyFacts } from './invitation.rules.js';

const now = new Date('2026-12-01T08:00:00+02:00');
const host = new Viewer('p1', [{ role: 'ADVISER', scope: '790' }]);
const head = new Viewer('p2', [{ role: 'HEAD', scope: 'd1' }]);
const otherHead = new Viewer('p3', [{ role: 'HEAD', scope: 'd2' }]);
const coming = '2026-12-03T08:00:00+02:00';
const over = '2026-12-01T08:00:00+02:00';

test.each([
  ['a host to a published event', host, 'PUBLISHED', coming, null],
  ['a host to a draft', host, 'DRAFT', coming, 'EVENT_NOT_OPEN'],
  ['a host to one called off', host, 'CANCELLED', coming, 'EVENT_NOT_OPEN'],
  ['a host to one that has started', host, 'PUBLISHED', over, 'EVENT_OVER'],
  ['a head', head, 'PUBLISHED', coming, 'NOT_ALLOWED'],
  ['a visitor', VISITOR, 'PUBLISHED', coming, 'NOT_ALLOWED'],
] as const)('inviting by %s', (_name, viewer, status, startsAt, refusal) => {
  expect(refusalToInvite(viewer, { status, startsAt, municipality: { code: '790' } }, now)).toBe(refusal);
});

test.each([
  ['the head', head, 'PUBLISHED', coming, null],
  ['the head, once it has started', head, 'PUBLISHED', over, 'EVENT_OVER'],
  ['the head, of one called off', head, 'CANCELLED', coming, 'EVENT_NOT_OPEN'],
  ['the head of another department', otherHead, 'PUBLISHED', coming, 'NOT_ALLOWED'],
  ['a host', host, 'PUBLISHED', coming, 'NOT_ALLOWED'],
] as const)('answering by %s', (_name, viewer, status, startsAt, refusal) => {
  expect(refusalToAnswer(viewer, { department: { id: 'd1' } }, { status, startsAt }, now)).toBe(refusal);
});

describe('reasons to invite', () => {
  test.each([
    ['never', null, 0, false, ['NEVER_ATTENDED']],
    ['a year and more ago', '2025-11-30T06:00:00Z', 1, true, ['LONG_NOT_ATTENDED', 'OPEN_NEED', 'INDUSTRY']],
    ['within the year', '2025-12-02T06:00:00Z', 0, true, ['INDUSTRY']],
    ['within the year, without anything else', '2026-11-02T06:00:00Z', 0, false, []],
  ])('who came %s', (_name, lastAttendedAt, openNeeds, ofIndustry, reasons) => {
    expect(reasonsToInvite({ lastAttendedAt, openNeeds, ofIndustry }, now)).toEqual(reasons);
  });

  test('put a new face first, then who was away long, then who needs something', () => {
    const facts = (name: string, lastAttendedAt: string | null, openNeeds: number, ofIndustry: boolean): CompanyFacts => ({ company: name, name, industry: null, lastAttendedAt, openNeeds, ofIndustry, people: 1, unwanted: false, languages: ['fi'], place: null, businessId: null, invitedAt: null, outcome: null });
    const all = [
      facts('regular', '2026-11-02T06:00:00Z', 0, true),
      facts('needs', '2026-11-02T06:00:00Z', 2, true),
      facts('long away', '2024-11-02T06:00:00Z', 0, true),
      facts('longer away', '2023-11-02T06:00:00Z', 0, true),
      facts('new', null, 0, true),
      facts('new and needs', null, 1, true),
    ];
    expect(rankCompanies(all, now, 5).map(({ name }) => name)).toEqual(['new and needs', 'new', 'longer away', 'long away', 'needs']);
    const invited = { ...facts('invited', '2026-11-02T06:00:00Z', 0, false), outcome: 'CAME' as const };
    expect(rankCompanies([...all, invited], now, 1).map(({ name }) => name)).toEqual(['new and needs', 'invited']);
  });
});

test.each([
  ['asked a day ago', { answer: 'ASKED', askedAt: '2026-11-30T06:00:00Z', remindedAt: null }, true],
  ['asked today', { answer: 'ASKED', askedAt: now, remindedAt: null }, false],
  ['reminded today', { answer: 'ASKED', askedAt: '2026-11-20T06:00:00Z', remindedAt: now }, false],
  ['reminded days ago', { answer: 'ASKED', askedAt: '2026-11-20T06:00:00Z', remindedAt: '2026-11-24T06:00:00Z' }, true],
  ['that has answered', { answer: 'NO', askedAt: '2026-11-20T06:00:00Z', remindedAt: null }, false],
] as const)('a department %s', (_name, invitation, expected) => {
  expect(canBeReminded(invitation, now)).toBe(expected);
});

test('hosts mark departments from the morning of the day on', () => {
  const event = (changes: object) => ({ status: 'PUBLISHED' as const, startsAt: over, municipality: { code: '790' }, ...changes });
  expect(refusalToMarkDepartment(host, event({}), now)).toBeNull();
  expect(refusalToMarkDepartment(head, event({}), now)).toBe('NOT_ALLOWED');
  expect(refusalToMarkDepartment(host, event({ status: 'CANCELLED' }), now)).toBe('EVENT_NOT_OPEN');
  expect(refusalToMarkDepartment(host, event({ startsAt: coming }), now)).toBe('EVENT_NOT_STARTED');
});

test('invitations go out twenty a minute, after those that wait', () => {
  const seconds = (at: Date) => (at.getTime() - now.getTime()) / 1000;
  expect([0, 1, 20].map((n) => seconds(sendingTime(now, null, n)))).toEqual([0, 3, 60]);
  expect(seconds(sendingTime(now, new Date(now.getTime() + 60_000), 0))).toBe(63);
  expect(seconds(sendingTime(now, new Date(now.getTime() - 60_000), 1))).toBe(3);
});

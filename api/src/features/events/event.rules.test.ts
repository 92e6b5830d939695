import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { nextInQueue, offerExpiry, officeHoursLater, placeFor, refusalToCheckIn, refusalToRegister, registrationLife, type RegistrationFacts } from './event.rules.js';
import type { RegistrationMove, RegistrationStatus } from './event.entity.js';

const at = (text: string) => new Date(text);

describe('registering', () => {
  const now = at('2026-12-01T08:00:00+02:00');
  test.each([
    ['PUBLISHED', '2026-12-03T08:00:00+02:00', null],
    ['DRAFT', '2026-12-03T08:00:00+02:00', 'EVENT_NOT_OPEN'],
    ['CANCELLED', '2026-12-03T08:00:00+02:00', 'EVENT_NOT_OPEN'],
    ['PUBLISHED', '2026-12-01T08:00:00+02:00', 'EVENT_OVER'],
    ['HELD', '2026-11-26T08:00:00+02:00', 'EVENT_OVER'],
  ] as const)('a %s event at %s: %s', (status, startsAt, refusal) => {
    expect(refusalToRegister({ status, startsAt }, now)).toBe(refusal);
  });
});

describe('seats and the queue', () => {
  test.each([
    [1, 1, 0, 'CONFIRMED'],
    [2, 1, 0, 'WAITLISTED'],
    [1, 5, 1, 'WAITLISTED'],
    [6, 6, 0, 'CONFIRMED'],
  ] as const)('a party of %i with %i free and %i waiting is %s', (party, free, waiting, status) => {
    expect(placeFor(party, free, waiting)).toBe(status);
  });

  test.each([
    [[3, 2, 1], 2, 2],
    [[3, 2, 1], 3, 3],
    [[3], 2, undefined],
    [[], 4, undefined],
  ] as const)('of parties %j with %i free the next is the one of %s', (parties, free, next) => {
    expect(nextInQueue(parties.map((partySize) => ({ partySize })), free)?.partySize).toBe(next);
  });
});

describe('offers', () => {
  test.each([
    ['within the day', '2026-12-01T08:00:00+02:00', '2026-12-01T20:00:00+02:00'],
    ['over the night', '2026-12-01T15:00:00+02:00', '2026-12-02T15:00:00+02:00'],
    ['before the office opens', '2026-12-01T03:00:00+02:00', '2026-12-01T20:00:00+02:00'],
    ['after the office has closed', '2026-12-01T22:30:00+02:00', '2026-12-02T20:00:00+02:00'],
    ['into summer time', '2026-03-28T14:00:00+02:00', '2026-03-29T14:00:00+03:00'],
  ])('twelve office hours %s', (_name, from, until) => {
    expect(officeHoursLater(at(from), 12)).toEqual(at(until));
  });

  test.each([
    ['days ahead', '2026-12-01T08:00:00+02:00', '2026-12-10T08:00:00+02:00', '2026-12-01T20:00:00+02:00'],
    ['never after the start', '2026-12-01T19:30:00+02:00', '2026-12-02T19:45:00+02:00', '2026-12-02T19:30:00+02:00'],
    ['less than a day: at once', '2026-12-01T09:00:00+02:00', '2026-12-02T08:00:00+02:00', null],
  ])('%s', (_name, now, startsAt, expiry) => {
    expect(offerExpiry(at(now), at(startsAt))).toEqual(expiry === null ? null : at(expiry));
  });
});

describe('moves of a registration', () => {
  const mine = new Viewer('p1', []);
  const host = new Viewer('p2', [{ role: 'ADVISER', scope: '790' }]);
  const otherHost = new Viewer('p3', [{ role: 'ADVISER', scope: '609' }]);
  const one = (status: RegistrationStatus): RegistrationFacts => ({ status, person: { id: 'p1' }, municipality: { code: '790' } });
  const table: [RegistrationStatus, RegistrationMove[], RegistrationMove[]][] = [
    ['CONFIRMED', ['CANCEL'], ['CANCEL', 'CHECK_IN', 'NO_SHOW']],
    ['WAITLISTED', ['CANCEL'], ['CANCEL']],
    ['OFFERED', ['TAKE', 'CANCEL'], ['CANCEL']],
    ['CANCELLED', [], []],
    ['ATTENDED', [], ['NO_SHOW']],
    ['NO_SHOW', [], ['CHECK_IN']],
  ];
  test.each(table)('%s', (status, own, hosts) => {
    expect(registrationLife.moves(mine, one(status))).toEqual(own);
    expect(registrationLife.moves(host, one(status))).toEqual(hosts);
    expect(registrationLife.moves(otherHost, one(status))).toEqual([]);
    expect(registrationLife.moves(VISITOR, one(status))).toEqual([]);
  });
});

test.each([
  ['2026-12-02T23:00:00+02:00', 'EVENT_NOT_STARTED'],
  ['2026-12-03T06:00:00+02:00', null],
  ['2026-12-05T12:00:00+02:00', null],
])('checking in at %s for an event on 3 December: %s', (now, refusal) => {
  expect(refusalToCheckIn({ startsAt: '2026-12-03T08:00:00+02:00' }, at(now))).toBe(refusal);
});

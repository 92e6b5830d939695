import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { confirmed, keptSeats, nextInQueue, offerExpiry, officeHoursLater, PLACE_LINK, placeFor, refusalToCheckIn, refusalToRegister, registrationLife, seatsAfter, unconfirmed, type RegistrationFacts } from './event.rules.js';
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
    expect(refusalToRegister({ status, startsAt, registrationOpensAt: null, registrationClosesAt: null }, now)).toBe(refusal);
  });
});

describe('the window for registering', () => {
  const event = { status: 'PUBLISHED', startsAt: '2026-12-10T08:00:00+02:00', registrationOpensAt: '2026-12-01T08:00:00+02:00', registrationClosesAt: '2026-12-08T16:00:00+02:00' } as const;
  test.each([
    ['2026-12-01T07:59:59+02:00', 'REGISTRATION_NOT_OPEN_YET'],
    ['2026-12-01T08:00:00+02:00', null],
    ['2026-12-08T15:59:59+02:00', null],
    ['2026-12-08T16:00:00+02:00', 'REGISTRATION_CLOSED'],
    ['2026-12-10T08:00:00+02:00', 'EVENT_OVER'],
  ])('at %s: %s', (now, refusal) => {
    expect(refusalToRegister(event, at(now))).toBe(refusal);
  });
});

describe('seats and the queue', () => {
  test.each([
    [1, 1, 0, 'CONFIRMED'],
    [2, 1, 0, 'WAITLISTED'],
    [1, 5, 1, 'WAITLISTED'],
    [6, 6, 0, 'CONFIRMED'],
  ] as const)('a party of %i with %i free and %i waiting is %s', (partySize, free, parties, status) => {
    expect(placeFor({ partySize, firstTimer: false }, { free, kept: 0 }, { parties, firstTimers: 0 })).toBe(status);
  });

  test.each([
    [[3, 2, 1], 2, 2],
    [[3, 2, 1], 3, 3],
    [[3], 2, undefined],
    [[], 4, undefined],
  ] as const)('of parties %j with %i free the next is the one of %s', (parties, free, next) => {
    expect(nextInQueue(parties.map((partySize) => ({ partySize, firstTimer: false })), { free, kept: 0 })?.partySize).toBe(next);
  });
});

describe('seats for first-timers', () => {
  const until = at('2026-12-01T08:00:00+02:00');
  test.each([
    ['all of them', 3, 0, '2026-12-01T07:59:59+02:00', 3],
    ['those that first-timers do not have yet', 3, 2, '2026-12-01T07:00:00+02:00', 1],
    ['none where more came', 3, 5, '2026-12-01T07:00:00+02:00', 0],
    ['none when their time is over', 3, 0, '2026-12-01T08:00:00+02:00', 0],
  ])('are kept: %s', (_name, firstTimerSeats, had, now, kept) => {
    expect(keptSeats({ firstTimerSeats, firstTimerUntil: until }, had, at(now))).toBe(kept);
    expect(keptSeats({ firstTimerSeats: 2, firstTimerUntil: null }, 0, at(now))).toBe(2);
  });

  test.each([
    ['a regular gets a seat beside the kept ones', 1, false, [3, 2], [0, 0], 'CONFIRMED'],
    ['but none of these', 1, false, [2, 2], [0, 0], 'WAITLISTED'],
    ['nor a part of them', 2, false, [3, 2], [0, 0], 'WAITLISTED'],
    ['a first-timer gets them', 2, true, [2, 2], [0, 0], 'CONFIRMED'],
    ['and others too', 3, true, [3, 2], [0, 0], 'CONFIRMED'],
    ['also while regulars wait', 2, true, [2, 2], [4, 0], 'CONFIRMED'],
    ['but then only these', 3, true, [3, 2], [1, 0], 'WAITLISTED'],
    ['and never before another first-timer', 1, true, [2, 2], [1, 1], 'WAITLISTED'],
    ['nor more than are free', 1, true, [0, 2], [0, 0], 'WAITLISTED'],
  ] as const)('%s', (_name, partySize, firstTimer, [free, kept], [parties, firstTimers], status) => {
    expect(placeFor({ partySize, firstTimer }, { free, kept }, { parties, firstTimers })).toBe(status);
  });

  test('go to the first first-timer in the queue, then to nobody else', () => {
    const queue = [
      { partySize: 1, firstTimer: false },
      { partySize: 1, firstTimer: true },
    ];
    expect(nextInQueue(queue, { free: 1, kept: 1 })).toBe(queue[1]);
    expect(seatsAfter(queue[1]!, { free: 2, kept: 1 })).toEqual({ free: 1, kept: 0 });
    expect(seatsAfter(queue[0]!, { free: 2, kept: 1 })).toEqual({ free: 1, kept: 1 });
    expect(nextInQueue(queue.slice(0, 1), { free: 1, kept: 0 })).toBe(queue[0]);
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
  const holder = new Viewer(null, [{ role: PLACE_LINK, scope: 'r1' }]);
  const otherHolder = new Viewer(null, [{ role: PLACE_LINK, scope: 'r2' }]);
  const proxy = new Viewer('p4', [{ role: 'ADVISER', scope: '609' }]);
  const otherHost = new Viewer('p3', [{ role: 'ADVISER', scope: '609' }]);
  const coordinator = new Viewer('p5', [{ role: 'COORDINATOR', scope: null }]);
  const one = (status: RegistrationStatus): RegistrationFacts => ({ id: 'r1', status, person: { id: 'p1' }, municipality: { code: '790' }, networkOnly: false, registeredBy: { id: 'p4' } });
  const table: [RegistrationStatus, RegistrationMove[], RegistrationMove[]][] = [
    ['UNCONFIRMED', ['CANCEL'], ['CANCEL', 'CHECK_IN']],
    ['UNCONFIRMED_WAITLISTED', ['CANCEL'], ['CANCEL', 'CHECK_IN']],
    ['CONFIRMED', ['CANCEL'], ['CANCEL', 'CHECK_IN', 'NO_SHOW']],
    ['WAITLISTED', ['CANCEL'], ['CANCEL', 'CHECK_IN']],
    ['OFFERED', ['TAKE', 'CANCEL'], ['CANCEL', 'CHECK_IN']],
    ['CANCELLED', [], []],
    ['ATTENDED', [], ['NO_SHOW', 'UNMARK']],
    ['NO_SHOW', [], ['CHECK_IN', 'UNMARK']],
  ];
  test.each(table)('%s', (status, own, hosts) => {
    expect(registrationLife.moves(mine, one(status))).toEqual(own);
    expect(registrationLife.moves(host, one(status))).toEqual(hosts);
    expect(registrationLife.moves(coordinator, { ...one(status), networkOnly: true })).toEqual(hosts);
    for (const viewer of [otherHost, coordinator]) expect(registrationLife.moves(viewer, one(status))).toEqual([]);
    expect(registrationLife.moves(holder, one(status))).toEqual([...(confirmed(status) ? ['CONFIRM'] : []), ...own]);
    expect(registrationLife.moves(proxy, one(status))).toEqual(own.filter((move) => move === 'CANCEL'));
    expect(registrationLife.moves(otherHolder, one(status))).toEqual([]);
    expect(registrationLife.moves(VISITOR, one(status))).toEqual([]);
  });
});

test.each(['CONFIRMED', 'WAITLISTED'] as const)('a guest who confirms gets what was held: %s', (status) => {
  expect(confirmed(unconfirmed(status))).toBe(status);
  expect(confirmed(status)).toBeNull();
});

test.each([
  ['2026-12-02T23:00:00+02:00', 'EVENT_NOT_STARTED'],
  ['2026-12-03T06:00:00+02:00', null],
  ['2026-12-05T12:00:00+02:00', null],
])('checking in at %s for an event on 3 December: %s', (now, refusal) => {
  expect(refusalToCheckIn({ startsAt: '2026-12-03T08:00:00+02:00' }, at(now))).toBe(refusal);
});

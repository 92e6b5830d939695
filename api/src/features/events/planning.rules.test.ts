import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import type { EventMove, EventStatus } from './event.entity.js';
import { daysLater, errorsInPlan, eventLife, refusalToChange, seriesDays, type Plan, type PlannedEvent } from './planning.rules.js';

const at = (text: string) => new Date(text);
const now = at('2026-12-01T08:00:00+02:00');
const host = new Viewer('p1', [{ role: 'ADVISER', scope: '790' }]);
const stranger = new Viewer('p2', [{ role: 'ADVISER', scope: '609' }]);
const coordinator = new Viewer('p3', [{ role: 'COORDINATOR', scope: null }]);
const written = { fi: 'a', sv: 'b', en: 'c' };
const texts = { title: written, description: written };
const event = (status: EventStatus, startsAt: string): PlannedEvent => ({ status, startsAt, municipality: { code: '790' }, networkOnly: false, now, ...texts });

describe('the life of an event', () => {
  const coming = '2026-12-03T08:00:00+02:00';
  const started = '2026-12-01T07:30:00+02:00';
  const table: [EventStatus, string, EventMove[], string | null][] = [
    ['DRAFT', coming, ['PUBLISH', 'CANCEL'], null],
    ['DRAFT', started, ['CANCEL'], null],
    ['PUBLISHED', coming, ['CANCEL'], null],
    ['PUBLISHED', started, ['CANCEL', 'HOLD'], 'EVENT_CLOSED_TO_CHANGES'],
    ['HELD', started, ['SUMMARISE'], 'EVENT_CLOSED_TO_CHANGES'],
    ['SUMMARISED', started, [], 'EVENT_CLOSED_TO_CHANGES'],
    ['CANCELLED', coming, [], 'EVENT_CLOSED_TO_CHANGES'],
  ];
  test.each(table)('%s at %s', (status, startsAt, moves, refusal) => {
    expect(eventLife.moves(host, event(status, startsAt))).toEqual(moves);
    expect(refusalToChange(host, event(status, startsAt))).toBe(refusal);
    const meeting = { ...event(status, startsAt), networkOnly: true };
    expect(eventLife.moves(coordinator, meeting)).toEqual(moves);
    expect(refusalToChange(coordinator, meeting)).toBe(refusal);
    for (const viewer of [stranger, VISITOR]) expect(eventLife.moves(viewer, meeting)).toEqual([]);
    for (const viewer of [stranger, VISITOR, coordinator]) {
      expect(eventLife.moves(viewer, event(status, startsAt))).toEqual([]);
      expect(refusalToChange(viewer, event(status, startsAt))).toBe('NOT_ALLOWED');
    }
  });

  test('a move out of its turn is told from one by somebody else', () => {
    expect(eventLife.refusalTo('PUBLISH', host, event('DRAFT', started))).toBe('EVENT_OVER');
    expect(eventLife.refusalTo('PUBLISH', host, { ...event('DRAFT', coming), description: { ...written, en: '' } })).toBe('TEXTS_MISSING');
    expect(eventLife.refusalTo('HOLD', host, event('PUBLISHED', coming))).toBe('EVENT_STILL_TO_COME');
    expect(eventLife.refusalTo('SUMMARISE', host, event('PUBLISHED', started))).toBe('WRONG_STATE');
    expect(eventLife.refusalTo('SUMMARISE', stranger, event('PUBLISHED', started))).toBe('NOT_ALLOWED');
  });
});

describe('a plan', () => {
  const plan: Plan = { ...texts, startsAt: at('2026-12-03T08:00:00+02:00'), endsAt: at('2026-12-03T09:30:00+02:00'), capacity: 20, firstTimerSeats: 0 };
  const table: [string, Partial<Plan>, { room?: number | null; seatsTaken?: number; draft?: boolean; closedAt?: Date }, string[]][] = [
    ['that is good', {}, {}, []],
    ['that starts now', { startsAt: now }, {}, ['startsAt: MOMENT_PASSED']],
    ['of the far future', { startsAt: at('2040-01-01T08:00:00Z'), endsAt: at('2040-01-01T09:00:00Z') }, {}, ['startsAt: INVALID']],
    ['that ends before it starts', { endsAt: at('2026-12-03T07:00:00+02:00') }, {}, ['endsAt: WRONG_ORDER']],
    ['that ends as it starts', { endsAt: at('2026-12-03T08:00:00+02:00') }, {}, ['endsAt: WRONG_ORDER']],
    ['that lasts a month', { endsAt: at('2027-01-03T08:00:00+02:00') }, {}, ['endsAt: INVALID']],
    ['that takes registrations after its start', { registrationClosesAt: at('2026-12-03T08:30:00+02:00') }, {}, ['registrationClosesAt: AFTER_START']],
    ['that has closed already', { registrationClosesAt: at('2026-11-30T08:00:00+02:00') }, {}, ['registrationClosesAt: MOMENT_PASSED']],
    ['that closes before it opens', { registrationOpensAt: at('2026-12-02T12:00:00+02:00'), registrationClosesAt: at('2026-12-02T08:00:00+02:00') }, {}, ['registrationClosesAt: WRONG_ORDER']],
    ['that opens when it has started', { registrationOpensAt: at('2026-12-03T08:00:00+02:00') }, {}, ['registrationOpensAt: WRONG_ORDER']],
    ['that closed already and stays so', { registrationClosesAt: at('2026-11-30T08:00:00+02:00') }, { closedAt: at('2026-11-30T08:00:00+02:00') }, []],
    ['in Finnish only', { title: { fi: 'a', sv: ' ', en: '' }, description: { fi: '', sv: '', en: '' } }, {}, []],
    ['without a title', { title: { fi: ' ', sv: '', en: '' } }, {}, ['title.fi: REQUIRED']],
    ['that is open to all, in two languages', { title: { fi: 'a', sv: '', en: 'c' } }, { draft: false }, ['title.sv: REQUIRED']],
    ['without any place', {}, { room: null }, ['venue: REQUIRED']],
    ['at a distance', { remoteLink: 'https://meet.example' }, { room: null }, []],
    ['elsewhere', { venue: { fi: 'x' } }, { room: null }, []],
    ['for more than the room holds', { capacity: 31 }, {}, ['capacity: ROOM_TOO_SMALL 30']],
    ['for fewer than have seats', { capacity: 8 }, { seatsTaken: 9 }, ['capacity: BELOW_SEATS_TAKEN 9']],
    ['that keeps more seats than there are', { firstTimerSeats: 21 }, {}, ['firstTimerSeats: TOO_LARGE 20']],
    ['that keeps seats after the start', { firstTimerSeats: 2, firstTimerUntil: at('2026-12-03T08:30:00+02:00') }, {}, ['firstTimerUntil: KEPT_TOO_LONG']],
    ['wrong all over', { startsAt: now, endsAt: now, capacity: 40 }, {}, ['startsAt: MOMENT_PASSED', 'endsAt: WRONG_ORDER', 'capacity: ROOM_TOO_SMALL 30']],
  ];
  test.each(table)('%s', (_name, changes, { room = 30, seatsTaken = 0, draft = true, closedAt }, errors) => {
    expect(errorsInPlan({ ...plan, ...changes }, { now, room, seatsTaken, draft, ...(closedAt ? { closedAt } : {}) }).map(({ path, code, limit }) => `${path}: ${code}${limit === undefined ? '' : ` ${limit}`}`)).toEqual(errors);
  });
});

describe('a series', () => {
  const daysOf = (first: string, repetition: Parameters<typeof seriesDays>[1]) => seriesDays(at(first), repetition).map((days) => daysLater(at(first), days).toISOString());

  test('every week keeps its time by the clock when the clocks go back', () => {
    expect(daysOf('2026-10-22T08:00:00+03:00', { every: 'WEEK', count: 3 })).toEqual(['2026-10-22T05:00:00.000Z', '2026-10-29T06:00:00.000Z', '2026-11-05T06:00:00.000Z']);
  });
  test('every week keeps it when they go forward, until a day that counts too', () => {
    expect(daysOf('2026-03-26T08:00:00+02:00', { every: 'WEEK', until: '2026-04-02' })).toEqual(['2026-03-26T06:00:00.000Z', '2026-04-02T05:00:00.000Z']);
  });
  test.each([
    ['second Thursday', '2026-12-10T08:00:00+02:00', ['2026-12-10', '2027-01-14', '2027-02-11']],
    ['first Monday', '2026-09-07T08:00:00+03:00', ['2026-09-07', '2026-10-05', '2026-11-02']],
    ['fifth Thursday, the last where there are four', '2026-12-31T08:00:00+02:00', ['2026-12-31', '2027-01-28', '2027-02-25']],
  ])('every month on the %s', (_name, first, days) => {
    expect(daysOf(first, { every: 'MONTH', count: 3 }).map((text) => text.slice(0, 10))).toEqual(days);
  });
  test('begins on the day of Finland, not of Greenwich', () => {
    expect(seriesDays(at('2026-12-09T22:30:00Z'), { every: 'MONTH', count: 2 })).toEqual([0, 35]);
  });
  test('stops at the day or the count, whichever comes first, and shows when it is too long', () => {
    expect(seriesDays(at('2026-12-10T08:00:00+02:00'), { every: 'WEEK', until: '2026-12-20', count: 5 })).toEqual([0, 7]);
    expect(seriesDays(at('2026-12-10T08:00:00+02:00'), { every: 'WEEK', until: '2026-12-09' })).toEqual([]);
    expect(seriesDays(at('2026-12-10T08:00:00+02:00'), { every: 'WEEK', until: '9999-12-31' })).toHaveLength(25);
  });
});

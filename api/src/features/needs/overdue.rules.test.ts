import { describe, expect, test } from 'vitest';
import type { NeedStatus } from './need.entity.js';
import { daysBetween, firstDayInTime, overdueSince } from './overdue.rules.js';

// Monday 2 March 2026; ten working days later is Monday 16 March.
const recorded = '2026-03-02T08:00:00Z';

const table: [NeedStatus, string | null, string | null, string, string | null][] = [
  ['OPEN', null, null, '2026-03-16', null],
  ['OPEN', null, null, '2026-03-17', '2026-03-16'],
  ['OPEN', null, '2026-03-09T08:00:00Z', '2026-03-23', null],
  ['OPEN', null, '2026-03-09T08:00:00Z', '2026-03-24', '2026-03-23'],
  ['ACKNOWLEDGED', '2026-06-01', null, '2026-06-01', null],
  ['ACKNOWLEDGED', '2026-06-01', null, '2026-06-02', '2026-06-01'],
  ['ANSWERED', '2026-06-01', null, '2026-12-01', null],
  ['FULFILLED', null, null, '2026-12-01', null],
  ['DROPPED', null, null, '2026-12-01', null],
];
describe('an answer is overdue', () => {
  test.each(table)('%s, promised %s, handed over %s, on %s: since %s', (status, answerPromisedOn, handedOverAt, today, since) => {
    expect(overdueSince({ status, answerPromisedOn, recordedAt: recorded, handedOverAt }, today)).toBe(since);
  });

  test('by the calendar in Finland: 22.30 UTC is the next day there', () => {
    expect(overdueSince({ status: 'OPEN', answerPromisedOn: null, recordedAt: '2026-03-02T22:30:00Z', handedOverAt: null }, '2026-03-17')).toBeNull();
  });

  test.each(['2026-03-17', '2026-04-07', '2026-12-28', '2026-06-22'])('the first day in time seen from %s parts the overdue from the others', (today) => {
    const first = firstDayInTime(today);
    const on = (day: string) => overdueSince({ status: 'OPEN', answerPromisedOn: null, recordedAt: `${day}T10:00:00Z`, handedOverAt: null }, today);
    expect(on(first)).toBeNull();
    expect(on(new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10))).not.toBeNull();
  });

  test('days between two days', () => expect(daysBetween('2026-03-16', '2026-04-01')).toBe(16));
});

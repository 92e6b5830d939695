import { describe, expect, test } from 'vitest';
import { clockOf, isChased, isDaytime, isOverdue, workingDaysLate, type Pause } from './referral.clock.js';

const at = (text: string) => new Date(`${text}+02:00`);
const summer = (text: string) => new Date(`${text}+03:00`);
const local = (moment: Date | null) => moment && new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Helsinki' }).format(moment);
const sent = (from: Date, promisedDays: number | null, pauses: Pause[] = []) => {
  const { dueAt, adviserAt, companyAt } = clockOf({ status: 'SENT', from, promisedDays, pauses });
  return [local(dueAt), local(adviserAt), local(companyAt)];
};

describe('an answer is due', () => {
  test.each([
    ['in 3 working days where nothing is promised', at('2026-11-24T09:00'), null, ['2026-11-27', '2026-12-02', '2026-12-07']],
    ['never sooner, whatever is promised', at('2026-11-24T09:00'), 1, ['2026-11-27', '2026-12-02', '2026-12-07']],
    ['when it is promised; the adviser is told no later than the company', at('2026-11-24T09:00'), 5, ['2026-12-01', '2026-12-07', '2026-12-07']],
    ['and the company not before it', at('2026-11-24T09:00'), 10, ['2026-12-08', '2026-12-08', '2026-12-08']],
    ['counted from Monday for what is sent on a Saturday', at('2026-11-28T23:30'), 3, ['2026-12-02', '2026-12-07', '2026-12-10']],
    ['by the day in Finland, not in Greenwich', at('2026-11-25T00:30'), 3, ['2026-11-30', '2026-12-03', '2026-12-08']],
    ['over Christmas, New Year and Epiphany', at('2026-12-22T15:00'), 3, ['2026-12-29', '2027-01-04', '2027-01-08']],
    ['over a Christmas in the middle of the week', at('2024-12-20T15:00'), 5, ['2025-01-02', '2025-01-09', '2025-01-09']],
  ] as const)('%s', (_name, from, promised, days) => {
    expect(sent(from, promised)).toEqual(days.map((day) => `${day} 16:00`));
  });

  test('over Midsummer and Easter, by summer time', () => {
    expect(sent(summer('2026-06-17T12:00'), 3)).toEqual(['2026-06-23 16:00', '2026-06-26 16:00', '2026-07-01 16:00']);
    expect(sent(at('2026-03-27T12:00'), 5)).toEqual(['2026-04-07 16:00', '2026-04-13 16:00', '2026-04-13 16:00']);
  });
});

describe('while the service is full', () => {
  test.each([
    ['days do not count', [['2026-11-25', '2026-11-30']], '2026-12-02'],
    ['from the day of sending on', [['2026-11-20', '2026-12-01']], '2026-12-03'],
    ['a pause that is over before it was sent is none', [['2026-11-01', '2026-11-24']], '2026-11-27'],
    ['one that begins after it is due is none', [['2026-11-28', '2027-01-31']], '2026-11-27'],
    ['one that begins on the day on which it is due is one', [['2026-11-27', '2026-12-01']], '2026-12-01'],
    ['weekends and holidays are not paused twice', [['2026-12-24', '2027-01-07'], ['2026-11-25', '2026-12-22']], '2027-01-07'],
    ['over Christmas and Epiphany', [['2026-11-25', '2026-12-23']], '2026-12-29'],
  ] as const)('%s', (_name, pauses, day) => {
    expect(sent(at('2026-11-24T09:00'), 3, pauses.map(([fullFrom, fullUntil]) => ({ fullFrom, fullUntil })))[0]).toBe(`${day} 16:00`);
  });

  test('the company’s own time to confirm goes on', () => {
    const pauses = [{ fullFrom: '2026-11-20', fullUntil: '2027-06-01' }];
    const of = (status: 'MET' | 'COMPLETED') => clockOf({ status, from: at('2026-11-24T09:00'), promisedDays: 3, pauses });
    expect(local(of('COMPLETED').adviserAt)).toBe('2026-12-08 16:00');
    expect(local(of('MET').dueAt)! > '2027-06-01').toBe(true);
  });
});

test.each([
  ['ACCEPTED', '2026-12-08 16:00', '2026-12-22 16:00'],
  ['MET', '2026-12-22 16:00', '2027-01-25 16:00'],
  ['ADVISED', null, '2026-12-08 16:00'],
  ['COMPLETED', null, '2026-12-08 16:00'],
  ['DRAFT', null, null],
  ['DECLINED', null, null],
  ['CONFIRMED', null, null],
  ['WITHDRAWN', null, null],
] as const)('%s: due %s, for the adviser %s', (status, due, adviser) => {
  const clock = clockOf({ status, from: at('2026-11-24T09:00'), promisedDays: 3, pauses: [] });
  expect([local(clock.dueAt), local(clock.adviserAt), clock.companyAt]).toEqual([due, adviser, null]);
});

test.each([
  ['sent late on a Monday, looked at when it is due', '2026-11-23T23:00', '2026-11-26T16:00', false],
  ['and in the morning after', '2026-11-23T23:00', '2026-11-27T08:00', true],
  ['sent in the morning', '2026-11-23T08:00', '2026-11-26T16:00', true],
  ['not due yet', '2026-11-23T08:00', '2026-11-26T15:59', false],
])('nothing younger than three days is chased: %s', (_name, sentAt, now, chased) => {
  const from = at(sentAt);
  const { dueAt } = clockOf({ status: 'SENT', from, promisedDays: 1, pauses: [] });
  expect(isChased({ at: dueAt, from }, at(now))).toBe(chased);
});

test('overdue from the moment on', () => {
  expect(isOverdue(null, at('2026-11-24T09:00'))).toBe(false);
  expect(isOverdue(at('2026-11-24T16:00'), at('2026-11-24T15:59'))).toBe(false);
  expect(isOverdue('2026-11-24T14:00:00+00:00', at('2026-11-24T16:00'))).toBe(true);
  expect([7, 8, 17, 18].map((hour) => isDaytime(at(`2026-11-24T${String(hour).padStart(2, '0')}:30`)))).toEqual([false, true, true, false]);
});

test.each([
  ['not due', null, '2026-11-24T16:00', 0],
  ['due later', '2026-11-24T16:00', '2026-11-24T15:59', 0],
  ['due today', '2026-11-24T16:00', '2026-11-24T23:00', 0],
  ['a weekend later', '2026-11-20T16:00', '2026-11-22T12:00', 0],
  ['the Monday after', '2026-11-20T16:00', '2026-11-23T00:30', 1],
  ['over Christmas', '2026-12-23T16:00', '2026-12-29T09:00', 2],
] as const)('working days late: %s', (_name, dueAt, now, days) => {
  expect(workingDaysLate(dueAt && at(dueAt), at(now))).toBe(days);
});

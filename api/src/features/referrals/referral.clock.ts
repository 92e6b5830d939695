import { dayOf, inHelsinki, ZONE } from '../../core/clock.js';
import { workingDaysBetween, workingDaysLater } from '../../core/workingDays.js';
import { DateTime } from 'luxon';
import type { ReferralStatus } from './referral.entity.js';

/** What may be chased is at least so many working days old, whatever was promised; the same where nothing is promised. */
export const FEWEST_DAYS = 3;
const DAY = 86_400_000;
/** The company is told on this working day that it still waits. */
const COMPANY_DAY = 9;
const MEETING_DAYS = 10;
const OUTCOME_DAYS = 20;
const CONFIRMING_DAYS = 10;
/** After the day of an agreed meeting there is so much time to record who was there; before that nobody is chased for it. */
const RECORDING_DAYS = 2;
/** What is due on a day is due when offices close. */
const CLOSING_HOUR = 16;

interface Days {
  readonly due: number | null;
  readonly adviser: number | null;
  readonly company: number | null;
}

/**
 * The clocks: how many working days each state may take before its next step is due, the adviser looks after it, and the
 * company is told. The receiver is always told first, and the adviser never after the company.
 */
const CLOCKS: Partial<Record<ReferralStatus, (promised: number | null) => Days>> = {
  SENT: (promised) => {
    const due = Math.max(promised ?? FEWEST_DAYS, FEWEST_DAYS);
    const company = Math.max(COMPANY_DAY, due);
    return { due, adviser: Math.min(2 * due, company), company };
  },
  ACCEPTED: () => ({ due: MEETING_DAYS, adviser: 2 * MEETING_DAYS, company: null }),
  MET: () => ({ due: OUTCOME_DAYS, adviser: 2 * OUTCOME_DAYS, company: null }),
  // It waits for the company, which is not chased: the adviser may ask it.
  ADVISED: () => ({ due: null, adviser: CONFIRMING_DAYS, company: null }),
  COMPLETED: () => ({ due: null, adviser: CONFIRMING_DAYS, company: null }),
};

/** The states in which the receiver owes the next step. */
export const RUNNING = ['SENT', 'ACCEPTED', 'MET'] as const satisfies readonly ReferralStatus[];
export const hasClock = (status: ReferralStatus): boolean => status in CLOCKS;
const isRunning = (status: ReferralStatus): boolean => (RUNNING as readonly string[]).includes(status);

/** Days on which a service is full, from the first until the day on which it is open again. */
export interface Pause {
  readonly fullFrom: string;
  readonly fullUntil: string;
}

export interface ClockFacts {
  readonly status: ReferralStatus;
  readonly from: Date | null;
  readonly promisedDays: number | null;
  readonly pauses: readonly Pause[];
  /** When the first meeting is, where that is agreed. */
  readonly meetingAt?: Date | null;
}

export interface Clock {
  dueAt: Date | null;
  adviserAt: Date | null;
  companyAt: Date | null;
}

/** When what is due. Working days on which the service is full do not count while the receiver owes the next step. */
export function clockOf({ status, from, promisedDays, pauses, meetingAt }: ClockFacts): Clock {
  const days = CLOCKS[status]?.(promisedDays);
  if (!days || !from) return { dueAt: null, adviserAt: null, companyAt: null };
  const isCounted = (day: string) => !isRunning(status) || !pauses.some(({ fullFrom, fullUntil }) => fullFrom <= day && day < fullUntil);
  const after = (count: number | null) => (count === null ? null : closingOf(workingDaysLater(dayOf(from), count, isCounted)));
  const notBefore = (count: number) => (status === 'ACCEPTED' && meetingAt ? closingOf(workingDaysLater(dayOf(meetingAt), count, () => true)) : null);
  return { dueAt: later(after(days.due), notBefore(RECORDING_DAYS)), adviserAt: later(after(days.adviser), notBefore(2 * RECORDING_DAYS)), companyAt: after(days.company) };
}

function later(one: Date | null, other: Date | null): Date | null {
  return one && other && other > one ? other : one;
}

export function isOverdue(dueAt: Date | string | null, now: Date): boolean {
  return dueAt !== null && new Date(dueAt) <= now;
}

/** By how many working days it is late; 0 on the day on which it was due. */
export function workingDaysLate(dueAt: Date | string | null, now: Date): number {
  return dueAt !== null && isOverdue(dueAt, now) ? workingDaysBetween(dayOf(new Date(dueAt)), dayOf(now)) : 0;
}

/** What is overdue is chased only when it is three whole days old, whatever the hour at which it was sent and is looked at. */
export function isChased({ at, from }: { at: Date | null; from: Date | null }, now: Date): boolean {
  return isOverdue(at, now) && from !== null && now.getTime() - from.getTime() >= FEWEST_DAYS * DAY;
}

function closingOf(day: string): Date {
  return DateTime.fromISO(day, { zone: ZONE }).set({ hour: CLOSING_HOUR }).toJSDate();
}

/** The company is told in the daytime of working days; the chosen hour is for those who are told daily. */
export function isDaytime(now: Date): boolean {
  const { hour } = inHelsinki(now);
  return hour >= 8 && hour < 18;
}

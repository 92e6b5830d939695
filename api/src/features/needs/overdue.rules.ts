import { dayOf, inHelsinki } from '../../core/clock.js';
import { dayAfter, workingDaysLater } from '../../core/workingDays.js';
import type { NeedStatus } from './need.entity.js';

/** So many working days a department has to say by when it answers. */
export const DAYS_TO_SEE = 10;

export interface AnswerClock {
  status: NeedStatus;
  answerPromisedOn: string | null;
  recordedAt: Date | string;
  handedOverAt: Date | string | null;
}

/** The last day on which the department is in time; null where it owes nothing. Whoever got it from another department has the whole time. */
export function answerDueOn({ status, answerPromisedOn, recordedAt, handedOverAt }: AnswerClock): string | null {
  if (status === 'ACKNOWLEDGED') return answerPromisedOn;
  return status === 'OPEN' ? workingDaysLater(dayOf(new Date(handedOverAt ?? recordedAt)), DAYS_TO_SEE) : null;
}

/** The day that has passed without an answer; null where there is still time. */
export function overdueSince(clock: AnswerClock, today: string): string | null {
  const due = answerDueOn(clock);
  return due !== null && due < today ? due : null;
}

/** The first day such that what was recorded on it or later is not overdue yet. */
export function firstDayInTime(today: string): string {
  let day = today;
  while (workingDaysLater(dayAfter(day, -1), DAYS_TO_SEE) >= today) day = dayAfter(day, -1);
  return day;
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** What began before this moment, and that nobody has acknowledged, is late today. */
export function firstMomentInTime(today: string): Date {
  return inHelsinki(new Date(`${firstDayInTime(today)}T12:00:00Z`)).startOf('day').toJSDate();
}

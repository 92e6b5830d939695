import type { Reminder } from './reminder.entity.js';

/** So many hours before an event its people are reminded, the first one first. */
export const REMINDER_HOURS = [48, 2] as const;

const reminders: readonly Reminder[] = ['TWO_DAYS', 'TWO_HOURS'];

export interface ReminderFacts {
  createdAt: Date;
  remindedAt: Date | null;
}

/** Whether a reminder is due: of two that are due at once only the last, and none for who registered after its time. */
export function isReminderDue({ createdAt, remindedAt }: ReminderFacts, startsAt: Date, now: Date): boolean {
  if (startsAt <= now) return false;
  const last = passedMarks(startsAt, now).at(-1);
  return last !== undefined && createdAt < last && (remindedAt === null || remindedAt < last);
}

/** Which reminder goes out now; null where it is too early for any. */
export function reminderOf(startsAt: Date, now: Date): Reminder | null {
  return reminders[passedMarks(startsAt, now).length - 1] ?? null;
}

/** All that are not among these. */
export function otherReminders(some: readonly Reminder[]): Reminder[] {
  return reminders.filter((one) => !some.includes(one));
}

function passedMarks(startsAt: Date, now: Date): Date[] {
  return REMINDER_HOURS.map((hours) => new Date(startsAt.getTime() - hours * 3_600_000)).filter((mark) => mark <= now);
}

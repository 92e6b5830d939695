/** So many hours before an event its people are reminded, the first one first. */
export const REMINDER_HOURS = [48, 2] as const;

export interface ReminderFacts {
  createdAt: Date;
  remindedAt: Date | null;
}

/** Whether a reminder is due: of two that are due at once only the last, and none for who registered after its time. */
export function isReminderDue({ createdAt, remindedAt }: ReminderFacts, startsAt: Date, now: Date): boolean {
  if (startsAt <= now) return false;
  const passed = REMINDER_HOURS.map((hours) => new Date(startsAt.getTime() - hours * 3_600_000)).filter((mark) => mark <= now);
  const last = passed.at(-1);
  return last !== undefined && createdAt < last && (remindedAt === null || remindedAt < last);
}

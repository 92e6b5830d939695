import { expect, test } from 'vitest';
import { isReminderDue } from './reminder.rules.js';

const at = (text: string) => new Date(`${text}+02:00`);
const startsAt = at('2026-12-10T08:00:00');

test.each([
  ['before the first', '2026-12-01T08:00:00', null, '2026-12-08T07:59:59', false],
  ['at the first', '2026-12-01T08:00:00', null, '2026-12-08T08:00:00', true],
  ['not twice', '2026-12-01T08:00:00', '2026-12-08T08:00:00', '2026-12-09T08:00:00', false],
  ['at the second', '2026-12-01T08:00:00', '2026-12-08T08:00:00', '2026-12-10T06:00:00', true],
  ['the second is not sent twice either', '2026-12-01T08:00:00', '2026-12-10T06:00:00', '2026-12-10T07:59:00', false],
  ['not for who registered after its time', '2026-12-09T12:00:00', null, '2026-12-09T13:00:00', false],
  ['but the second for them too', '2026-12-09T12:00:00', null, '2026-12-10T06:30:00', true],
  ['not when it has begun', '2026-12-01T08:00:00', null, '2026-12-10T08:00:00', false],
  ['again where the event has moved', '2026-12-01T08:00:00', '2026-12-05T08:00:00', '2026-12-08T09:00:00', true],
])('a reminder: %s', (_name, createdAt, remindedAt, now, due) => {
  expect(isReminderDue({ createdAt: at(createdAt), remindedAt: remindedAt ? at(remindedAt) : null }, startsAt, at(now))).toBe(due);
});

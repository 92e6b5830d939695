import type { DueFragment } from '@luotsi/schema';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';
import { dayInFinland } from '../../ui/moments.ts';
import { m } from './inbox.messages.ts';

export type DueFacts = Pick<DueFragment, 'status' | 'dueAt' | 'isOverdue' | 'workingDaysLate'> & { service: Pick<DueFragment['service'], 'capacity' | 'fullUntil'> };
export type DueWords = { /** What is due when, or by how much it is late. */ due: string; late: boolean; /** Why the clock stands still. */ paused: string | null };

const steps = { SENT: m.dueSENT, ACCEPTED: m.dueACCEPTED, MET: m.dueMET } as const;
const lateSteps = { SENT: m.lateSENT, ACCEPTED: m.lateACCEPTED, MET: m.lateMET } as const;

/** In words what is due when; null where nothing is. */
export function dueWords(facts: DueFacts, t: Text, f: Format, now = new Date()): DueWords | null {
  const { status, dueAt, isOverdue, workingDaysLate: days, service } = facts;
  if (dueAt === null || !(status in steps)) return null;
  const step = status as keyof typeof steps;
  const late = isOverdue || new Date(dueAt) <= now;
  const day = dayWords(dueAt, f, now);
  const paused = service.capacity === 'FULL' && service.fullUntil ? t(m.paused, { day: f.date(service.fullUntil) }) : null;
  if (!late) return { due: t(steps[step], { day }), late, paused };
  return { due: days > 0 ? t(lateSteps[step], { n: days }) : t(m.lateToday, { time: f.clockTime(dueAt) }), late, paused };
}

/** "Today" and "tomorrow" are what one acts by, later days what one plans by. */
function dayWords(dueAt: string, f: Format, now: Date): string {
  const today = dayInFinland(now);
  const tomorrow = dayInFinland(new Date(now.getTime() + 86_400_000));
  const day = dayInFinland(new Date(dueAt));
  return day === today || day === tomorrow ? `${f.relativeDays(dueAt, now)} ${f.clockTime(dueAt)}` : f.date(dueAt);
}

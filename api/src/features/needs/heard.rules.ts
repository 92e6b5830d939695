import { DateTime } from 'luxon';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { Viewer } from '../../core/viewer.js';
import type { EventStatus } from '../events/event.entity.js';
import { refusalToCheckIn } from '../events/event.rules.js';
import type { NeedStatus } from './need.entity.js';

interface HeardAt {
  status: EventStatus;
  startsAt: Date | string;
  municipality: { code: string };
}

/** Hosts write needs down from the morning of the event's day on, and go on after it. */
export function refusalToRecordHeard(viewer: Viewer, event: HeardAt, now: Date): RefusalCode | null {
  if (!viewer.is('ADVISER', event.municipality.code)) return 'NOT_ALLOWED';
  return event.status === 'DRAFT' || event.status === 'CANCELLED' ? 'EVENT_NOT_OPEN' : refusalToCheckIn(event, now);
}

interface Heard {
  status: NeedStatus;
  event: object | null;
  municipality: { code: string };
}

/** Only what was heard at an event, and only until a department has said that it has seen it. */
export function refusalToCorrectHeard(viewer: Viewer, need: Heard): RefusalCode | null {
  if (!viewer.is('ADVISER', need.municipality.code)) return 'NOT_ALLOWED';
  return need.event && need.status === 'OPEN' ? null : 'WRONG_STATE';
}

const LONGEST_TITLE = 120;

/** The first sentence of what was said, cut at a word. */
export function titleOf(words: string): string {
  const [sentence = ''] = words.trim().split(/(?<=[.!?])\s|\n/);
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const cut = sentence.slice(0, LONGEST_TITLE - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST_TITLE / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The time in which it is needed; nobody at a coffee says that it is not this year. */
export function windowOf(said: { windowFrom?: string | null; windowTo?: string | null }, eventDay: string): { windowFrom: string; windowTo: string } {
  const windowFrom = said.windowFrom ?? (said.windowTo && said.windowTo < eventDay ? said.windowTo : eventDay);
  return { windowFrom, windowTo: said.windowTo ?? DateTime.fromISO(windowFrom).plus({ years: 1 }).toISODate()! };
}

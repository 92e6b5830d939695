import { DateTime } from 'luxon';
import { inHelsinki } from '../../core/clock.js';
import { lifecycle } from '../../core/lifecycle.js';
import { Language, type Localized } from '../../core/localized.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists } from '../../core/row.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visibleFields } from '../../core/visibility.js';
import { Event, Registration, type EventMove, type EventStatus } from './event.entity.js';
import { hosts, isHost, PLACE_LINK } from './event.rules.js';

/** Who has no place does not get into the meeting: the queue and the public see no link. */
visibleFields(Event, ['remoteLink'], (row, me) =>
  anyOf(
    hosts(me, row),
    exists(Registration, (r) => allOf(sql`${r.event} = ${row.id} and ${r.status} in ('CONFIRMED', 'ATTENDED')`, anyOf(me.signedIn && sql`${r.person} = ${me.person}`, me.holds(PLACE_LINK, r.id)))),
  ),
);

export interface HostedEvent {
  status: EventStatus;
  municipality: { code: string };
  networkOnly: boolean;
  startsAt: Date | string;
  now: Date;
}

export interface PlannedEvent extends HostedEvent {
  title: Localized;
  description: Localized;
}

const hasStarted = ({ startsAt, now }: HostedEvent) => new Date(startsAt) <= now;

/** What is not written yet, as paths: `title.sv`. */
export function missingTexts(texts: { title: Localized; description: Localized }): string[] {
  return (['title', 'description'] as const).flatMap((name) => Object.values(Language).filter((language) => texts[name][language].trim() === '').map((language) => `${name}.${language}`));
}

function refusalToPublish(event: PlannedEvent): RefusalCode | null {
  if (hasStarted(event)) return 'EVENT_OVER';
  return missingTexts(event).length > 0 ? 'TEXTS_MISSING' : null;
}

/** The life of an event. A draft whose time has passed must get another time before it can be published. */
export const eventLife = lifecycle<EventStatus, EventMove, PlannedEvent, Viewer>({
  PUBLISH: { from: ['DRAFT'], to: 'PUBLISHED', who: isHost, refuse: refusalToPublish },
  CANCEL: { from: ['DRAFT', 'PUBLISHED'], to: 'CANCELLED', who: isHost },
  HOLD: { from: ['PUBLISHED'], to: 'HELD', who: isHost, refuse: (event) => (hasStarted(event) ? null : 'EVENT_STILL_TO_COME') },
  SUMMARISE: { from: ['HELD'], to: 'SUMMARISED', who: isHost },
});

/** A draft can be changed always; what people have registered for can be changed until it starts. */
export function refusalToChange(viewer: Viewer, event: HostedEvent): RefusalCode | null {
  if (!isHost(viewer, event)) return 'NOT_ALLOWED';
  if (event.status === 'DRAFT') return null;
  return event.status === 'PUBLISHED' && !hasStarted(event) ? null : 'EVENT_CLOSED_TO_CHANGES';
}

export interface Plan {
  title: Localized;
  description: Localized;
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt?: Date | null;
  registrationClosesAt?: Date | null;
  capacity: number;
  firstTimerSeats: number;
  firstTimerUntil?: Date | null;
  venue?: object | null;
  remoteLink?: string | null;
}

export interface Circumstances {
  now: Date;
  /** How many people the room holds; null: no room of the portal. */
  room: number | null;
  seatsTaken: number;
  /** A draft may be written in one language first. */
  draft: boolean;
  /** When registration closed, as it was planned before: what is not changed may have passed. */
  closedAt?: Date | null;
}

const MOST_YEARS_AHEAD = 5;
const MOST_DAYS_LONG = 14;

/** What is wrong with a plan: all of it at once, so that it can be put right at once. */
export function errorsInPlan(plan: Plan, { now, room, seatsTaken, draft, closedAt }: Circumstances): FieldError[] {
  const { startsAt, endsAt, registrationOpensAt: opens, registrationClosesAt: closes, capacity, firstTimerSeats, firstTimerUntil } = plan;
  const latest = DateTime.fromJSDate(now).plus({ years: MOST_YEARS_AHEAD }).toJSDate();
  const errors: (FieldError | false | null | undefined)[] = [
    ...unwritten(plan, draft),
    startsAt <= now && { path: 'startsAt', code: 'MOMENT_PASSED' },
    startsAt > latest && { path: 'startsAt', code: 'INVALID' },
    endsAt <= startsAt && { path: 'endsAt', code: 'WRONG_ORDER' },
    endsAt.getTime() - startsAt.getTime() > MOST_DAYS_LONG * 86_400_000 && { path: 'endsAt', code: 'INVALID' },
    closes && closes > startsAt && { path: 'registrationClosesAt', code: 'AFTER_START' },
    opens && opens >= (closes ?? startsAt) && { path: closes ? 'registrationClosesAt' : 'registrationOpensAt', code: 'WRONG_ORDER' },
    opens && opens.getTime() < now.getTime() - 366 * 86_400_000 && { path: 'registrationOpensAt', code: 'INVALID' },
    closes && closes <= now && closes.getTime() !== closedAt?.getTime() && { path: 'registrationClosesAt', code: 'MOMENT_PASSED' },
    room === null && !plan.venue && !plan.remoteLink?.trim() && { path: 'venue', code: 'REQUIRED' },
    room !== null && capacity > room && { path: 'capacity', code: 'ROOM_TOO_SMALL', limit: room },
    firstTimerSeats > capacity && { path: 'firstTimerSeats', code: 'TOO_LARGE', limit: capacity },
    firstTimerUntil && firstTimerUntil > startsAt && { path: 'firstTimerUntil', code: 'KEPT_TOO_LONG' },
    capacity < seatsTaken && { path: 'capacity', code: 'BELOW_SEATS_TAKEN', limit: seatsTaken },
  ];
  return errors.filter((error): error is FieldError => Boolean(error));
}

function unwritten(plan: Plan, draft: boolean): FieldError[] {
  const missing = missingTexts(plan);
  const titles = Object.values(Language).map((language) => `title.${language}`);
  const required = draft ? (titles.every((title) => missing.includes(title)) ? ['title.fi'] : []) : missing;
  return required.map((path) => ({ path, code: 'REQUIRED' }));
}

export interface Repetition {
  every: 'WEEK' | 'MONTH';
  /** The last day on which an event of the series may be. */
  until?: string | null;
  count?: number | null;
}

export const MOST_IN_SERIES = 24;

/** How many days after the first event each of the series is: 0, 7, 14, …; one more than a series may have tells that it is too long. */
export function seriesDays(startsAt: Date, { every, until, count }: Repetition): number[] {
  const first = inHelsinki(startsAt).startOf('day');
  const days: number[] = [];
  for (let n = 0; n < (count ?? MOST_IN_SERIES + 1) && days.length <= MOST_IN_SERIES; n++) {
    const day = every === 'WEEK' ? first.plus({ weeks: n }) : sameWeekday(first, n);
    if (until && day.toISODate() > until) break;
    days.push(Math.round(day.diff(first, 'days').days));
  }
  return days;
}

/** The second Thursday stays the second Thursday; a fifth one is the last where a month has but four. */
function sameWeekday(first: DateTime<true>, months: number): DateTime<true> {
  const month = first.startOf('month').plus({ months });
  const day = 1 + ((first.weekday - month.weekday + 7) % 7) + 7 * Math.floor((first.day - 1) / 7);
  return month.set({ day: day > month.daysInMonth ? day - 7 : day }) as DateTime<true>;
}

/** So many days later at the same time by the clock, also where the clocks are changed in between. */
export function daysLater<M extends Date | null | undefined>(at: M, days: number): M {
  return (at ? inHelsinki(at).plus({ days }).toJSDate() : at) as M;
}

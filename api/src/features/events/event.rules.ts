import { DateTime } from 'luxon';
import { audits } from '../../core/audit.js';
import { dayOf, inHelsinki } from '../../core/clock.js';
import { refuseOnConflict } from '../../core/command.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { anyOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { Event, Registration, type EventStatus, type RegistrationMove, type RegistrationStatus } from './event.entity.js';

visible(Event, (row, me) => anyOf(sql`${row.status} <> 'DRAFT'`, me.holds('ADVISER', row.municipality)));

/** Who is coming is known to the person, the people of the company and the hosts, never to the public. */
visible(Registration, (row, me) =>
  anyOf(
    me.signedIn && sql`${row.person} = ${me.person}`,
    me.holds('ENTREPRENEUR', row.company),
    me.holds('ADVISER', row.municipality),
  ),
);
audits(Event);
audits(Registration, ['walkInName', 'doorCode']);
refuseOnConflict('registration_one_per_person', 'ALREADY_REGISTERED');

/** States in which a party's seats are taken. */
export const SEATED: readonly RegistrationStatus[] = ['CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW'];

export interface EventFacts {
  status: EventStatus;
  startsAt: Date | string;
}

export function refusalToRegister(event: EventFacts, now: Date): RefusalCode | null {
  if (new Date(event.startsAt) <= now) return 'EVENT_OVER';
  return event.status === 'PUBLISHED' ? null : 'EVENT_NOT_OPEN';
}

export interface RegistrationFacts {
  status: RegistrationStatus;
  person: { id: string } | null;
  municipality: { code: string };
}

const isRegistrant = (viewer: Viewer, { person }: RegistrationFacts) => person?.id === viewer.personId;
const isHost = (viewer: Viewer, { municipality }: RegistrationFacts) => viewer.is('ADVISER', municipality.code);

export const registrationLife = lifecycle<RegistrationStatus, RegistrationMove, RegistrationFacts, Viewer>({
  TAKE: { from: ['OFFERED'], to: 'CONFIRMED', who: isRegistrant },
  CANCEL: { from: ['CONFIRMED', 'WAITLISTED', 'OFFERED'], to: 'CANCELLED', who: (viewer, one) => isRegistrant(viewer, one) || isHost(viewer, one) },
  CHECK_IN: { from: ['CONFIRMED', 'NO_SHOW'], to: 'ATTENDED', who: isHost },
  NO_SHOW: { from: ['CONFIRMED', 'ATTENDED'], to: 'NO_SHOW', who: isHost },
});

/** People are checked in from the morning of the event's day on. */
export function refusalToCheckIn(event: Pick<EventFacts, 'startsAt'>, now: Date): RefusalCode | null {
  return dayOf(now) < dayOf(new Date(event.startsAt)) ? 'EVENT_NOT_STARTED' : null;
}

/** A telephone's clock may be wrong, but nobody came later than now. */
export function doorMoment(at: Date | null | undefined, now: Date): Date {
  return at && at < now ? at : now;
}

/** What a new party gets: seats only where they are free and nobody waits, so that nobody is overtaken. */
export function placeFor(partySize: number, seatsFree: number, queueLength: number): 'CONFIRMED' | 'WAITLISTED' {
  return queueLength === 0 && partySize <= seatsFree ? 'CONFIRMED' : 'WAITLISTED';
}

/** The oldest waiting party that fits into the free seats. */
export function nextInQueue<P extends { partySize: number }>(queue: readonly P[], seatsFree: number): P | undefined {
  return queue.find(({ partySize }) => partySize <= seatsFree);
}

const OFFICE_OPENS = 8;
const OFFICE_CLOSES = 20;
const OFFER_HOURS = 12;
const AT_ONCE_HOURS = 24;

/** Until when an offered seat can be taken; null where so little time is left that the seat is given at once. */
export function offerExpiry(now: Date, startsAt: Date): Date | null {
  if (startsAt.getTime() - now.getTime() < AT_ONCE_HOURS * 3_600_000) return null;
  const expiry = officeHoursLater(now, OFFER_HOURS);
  return expiry < startsAt ? expiry : startsAt;
}

/** The moment when so many hours between 8 and 20 in Finland have gone by. */
export function officeHoursLater(from: Date, hours: number): Date {
  let at = openOrNext(inHelsinki(from));
  let left = hours * 60;
  for (;;) {
    const closes = at.set({ hour: OFFICE_CLOSES, minute: 0, second: 0, millisecond: 0 });
    const today = closes.diff(at, 'minutes').minutes;
    if (left <= today) return at.plus({ minutes: left }).toJSDate();
    left -= today;
    at = openOrNext(closes);
  }
}

function openOrNext(at: DateTime<true>): DateTime<true> {
  const opens = at.set({ hour: OFFICE_OPENS, minute: 0, second: 0, millisecond: 0 }) as DateTime<true>;
  if (at < opens) return opens;
  return at.hour < OFFICE_CLOSES ? at : (opens.plus({ days: 1 }) as DateTime<true>);
}

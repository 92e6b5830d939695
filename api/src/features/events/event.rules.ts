import { DateTime } from 'luxon';
import { audits } from '../../core/audit.js';
import { dayOf, inHelsinki } from '../../core/clock.js';
import { refuseOnConflict } from '../../core/command.js';
import { lifecycle } from '../../core/lifecycle.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, type Me } from '../../core/visibility.js';
import { NETWORK } from '../people/person.rules.js';
import { Event, Registration, type EventStatus, type RegistrationMove, type RegistrationStatus } from './event.entity.js';

/** The role of who holds a mail's link to one place. */
export const PLACE_LINK = 'PLACE_LINK';

/** The role of who holds a mail's link that is about an event. */
export const EVENT_LINK = 'EVENT_LINK';

interface Hosted {
  municipality: { code: string };
  networkOnly: boolean;
}

/** The advisers of its municipality host an event; one for the network alone is hosted by the coordinators of the network too. */
export function isHost(viewer: Viewer, { municipality, networkOnly }: Hosted): boolean {
  return viewer.is('ADVISER', municipality.code) || (networkOnly && viewer.has('COORDINATOR'));
}

/** The same of a row: of an event, or of a place at one. */
export function hosts(me: Me, { municipality, networkOnly }: { municipality: Sql; networkOnly: Sql }): Condition {
  return anyOf(me.holds('ADVISER', municipality), me.has('COORDINATOR') && sql`${networkOnly}`);
}

/** What is for the network only is known to nobody else, but to whom a mail about it was sent. */
visible(Event, (row, me) =>
  anyOf(
    allOf(sql`${row.status} <> 'DRAFT'`, NETWORK.some((role) => me.has(role)) || anyOf(sql`not ${row.networkOnly}`, me.holds(EVENT_LINK, row.id))),
    hosts(me, row),
  ),
);

/** Who is coming is known to the person, the people of the company and the hosts, never to the public. */
visible(Registration, (row, me) =>
  anyOf(
    me.signedIn && sql`${row.person} = ${me.person}`,
    me.holds('ENTREPRENEUR', row.company),
    hosts(me, row),
    me.has('ADVISER') && sql`${row.registeredBy} = ${me.person}`,
    me.holds(PLACE_LINK, row.id),
  ),
);
audits(Event);
audits(Registration, ['typedName', 'companyBusinessId', 'walkInName', 'doorCode']);
refuseOnConflict('registration_one_per_person', 'ALREADY_REGISTERED');

/** States in which a party's seats are taken. */
export const SEATED: readonly RegistrationStatus[] = ['UNCONFIRMED', 'CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW'];

/** States in which a party waits in the queue. */
export const WAITING: readonly RegistrationStatus[] = ['UNCONFIRMED_WAITLISTED', 'WAITLISTED'];

export interface EventFacts {
  status: EventStatus;
  startsAt: Date | string;
  registrationOpensAt: Date | string | null;
  registrationClosesAt: Date | string | null;
}

/** To what is for the network only its people come by themselves: nobody registers others for it. */
export function refusalToRegisterOthers(event: EventFacts & { networkOnly: boolean }, now: Date): RefusalCode | null {
  return event.networkOnly ? 'FOR_NETWORK_ONLY' : refusalToRegister(event, now);
}

export function refusalToRegister(event: EventFacts, now: Date): RefusalCode | null {
  if (new Date(event.startsAt) <= now) return 'EVENT_OVER';
  if (event.status !== 'PUBLISHED') return 'EVENT_NOT_OPEN';
  if (event.registrationOpensAt && now < new Date(event.registrationOpensAt)) return 'REGISTRATION_NOT_OPEN_YET';
  return event.registrationClosesAt && new Date(event.registrationClosesAt) <= now ? 'REGISTRATION_CLOSED' : null;
}

export interface RegistrationFacts {
  id: string;
  status: RegistrationStatus;
  person: { id: string } | null;
  municipality: { code: string };
  networkOnly: boolean;
  registeredBy: { id: string } | null;
}

const isRegistrant = (viewer: Viewer, { id, person }: RegistrationFacts) => (person !== null && person.id === viewer.personId) || viewer.is(PLACE_LINK, id);
const actedForThem = (viewer: Viewer, { registeredBy }: RegistrationFacts) => registeredBy !== null && registeredBy.id === viewer.personId && viewer.has('ADVISER');

export const registrationLife = lifecycle<RegistrationStatus, RegistrationMove, RegistrationFacts, Viewer>({
  // Who waits goes on waiting, confirmed: see `confirmed`.
  CONFIRM: { from: ['UNCONFIRMED', 'UNCONFIRMED_WAITLISTED'], to: 'CONFIRMED', who: (viewer, { id }) => viewer.is(PLACE_LINK, id) },
  TAKE: { from: ['OFFERED'], to: 'CONFIRMED', who: isRegistrant },
  CANCEL: {
    from: ['UNCONFIRMED', 'UNCONFIRMED_WAITLISTED', 'CONFIRMED', 'WAITLISTED', 'OFFERED'],
    to: 'CANCELLED',
    who: (viewer, one) => isRegistrant(viewer, one) || isHost(viewer, one) || actedForThem(viewer, one),
  },
  // Who stands at the door is let in by the host, also out of the queue and where the link of the mail was never opened.
  CHECK_IN: { from: ['UNCONFIRMED', 'UNCONFIRMED_WAITLISTED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'NO_SHOW'], to: 'ATTENDED', who: isHost },
  NO_SHOW: { from: ['CONFIRMED', 'ATTENDED'], to: 'NO_SHOW', who: isHost },
  UNMARK: { from: ['ATTENDED', 'NO_SHOW'], to: 'CONFIRMED', who: isHost },
});

/** So long a guest's seats, or place in the queue, wait for the guest to confirm. */
export const CONFIRM_MINUTES = 30;

/** So often may the same e-mail address, and the same address of the internet, register as a guest. */
export const GUEST_LIMITS = {
  email: { most: 5, minutes: 60 },
  /** Higher: everybody in a room with a QR code on its wall may share one. */
  internet: { most: 60, minutes: 60 },
} as const;

export function unconfirmed(status: 'CONFIRMED' | 'WAITLISTED'): 'UNCONFIRMED' | 'UNCONFIRMED_WAITLISTED' {
  return status === 'CONFIRMED' ? 'UNCONFIRMED' : 'UNCONFIRMED_WAITLISTED';
}

/** What a place becomes when its guest confirms it; null where there is nothing to confirm. */
export function confirmed(status: RegistrationStatus): 'CONFIRMED' | 'WAITLISTED' | null {
  if (status === 'UNCONFIRMED') return 'CONFIRMED';
  return status === 'UNCONFIRMED_WAITLISTED' ? 'WAITLISTED' : null;
}

/** People are checked in from the morning of the event's day on. */
export function refusalToCheckIn(event: Pick<EventFacts, 'startsAt'>, now: Date): RefusalCode | null {
  return dayOf(now) < dayOf(new Date(event.startsAt)) ? 'EVENT_NOT_STARTED' : null;
}

/** A telephone's clock may be wrong, but nobody came later than now. */
export function doorMoment(at: Date | null | undefined, now: Date): Date {
  return at && at < now ? at : now;
}

/** A mark that waited for the network says less than one that was made at the door after it. */
export function isOutdated(at: Date | null | undefined, checkedInAt: Date | null): boolean {
  return Boolean(at && checkedInAt && at < checkedInAt);
}

export interface Party {
  partySize: number;
  firstTimer: boolean;
}

export interface Seats {
  free: number;
  /** How many of the free ones are kept for first-timers. */
  kept: number;
}

export interface Queue {
  parties: number;
  firstTimers: number;
}

/** How many seats are still kept for first-timers: those that they have are no longer waiting for them. */
export function keptSeats(event: { firstTimerSeats: number; firstTimerUntil: Date | null }, seatsOfFirstTimers: number, now: Date): number {
  const isOver = event.firstTimerUntil !== null && event.firstTimerUntil <= now;
  return isOver ? 0 : Math.max(event.firstTimerSeats - seatsOfFirstTimers, 0);
}

/** What a new party gets: seats only where they are free and nobody waits for the same ones, so that nobody is overtaken. */
export function placeFor(party: Party, seats: Seats, queue: Queue): 'CONFIRMED' | 'WAITLISTED' {
  const intoKept = party.firstTimer && queue.firstTimers === 0 && party.partySize <= Math.min(seats.kept, seats.free);
  return intoKept || (queue.parties === 0 && fits(party, seats)) ? 'CONFIRMED' : 'WAITLISTED';
}

/** The oldest waiting party that fits into the free seats. */
export function nextInQueue<P extends Party>(queue: readonly P[], seats: Seats): P | undefined {
  return queue.find((party) => fits(party, seats));
}

/** The seats that are left when a party has got its own; a first-timer takes the kept ones first. */
export function seatsAfter({ partySize, firstTimer }: Party, { free, kept }: Seats): Seats {
  return { free: free - partySize, kept: firstTimer ? Math.max(kept - partySize, 0) : kept };
}

function fits({ partySize, firstTimer }: Party, { free, kept }: Seats): boolean {
  return partySize <= (firstTimer ? free : free - kept);
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

import type { EntityManager } from '@mikro-orm/postgresql';
import { query, type Tx } from '../../core/command.js';
import { Event, Registration, type RegistrationStatus } from './event.entity.js';
import { confirmedMail, offeredMail } from './event.mail.js';
import { keptSeats, nextInQueue, offerExpiry, SEATED, seatsAfter, WAITING, type Queue, type Seats } from './event.rules.js';
import { tellRegistrant } from './registration.mail.js';

interface Counts {
  taken: number;
  firstTimers: number;
  parties: number;
  waitingFirstTimers: number;
}

async function countsOf(em: EntityManager, event: Event): Promise<Counts> {
  const [counts] = await query<Counts>(
    em,
    `select coalesce(sum(party_size) filter (where status = any($2)), 0)::int as taken,
       coalesce(sum(party_size) filter (where status = any($2) and first_timer), 0)::int as "firstTimers",
       count(*) filter (where status = any($3))::int as parties,
       count(*) filter (where status = any($3) and first_timer)::int as "waitingFirstTimers"
     from registration where event_id = $1`,
    [event.id, SEATED, WAITING],
  );
  return counts!;
}

/** How many seats are free and how many parties wait. Right only while the event's row is locked. */
export async function seatsOf(em: EntityManager, event: Event, now: Date): Promise<{ seats: Seats; queue: Queue }> {
  const { taken, firstTimers, parties, waitingFirstTimers } = await countsOf(em, event);
  const seats = { free: Math.max(event.capacity - taken, 0), kept: keptSeats(event, firstTimers, now) };
  return { seats, queue: { parties, firstTimers: waitingFirstTimers } };
}

/** Seats that are given: so few at least an event must have. Right only while the event's row is locked. */
export async function seatsTakenOf(em: EntityManager, event: Event): Promise<number> {
  return (await countsOf(em, event)).taken;
}

/** Gives freed seats to the queue: as an offer that expires, or at once where the event is less than a day away. */
export async function promoteQueue(tx: Tx, event: Event): Promise<void> {
  if (event.status !== 'PUBLISHED' || event.startsAt <= tx.now) return;
  const { seats: freed, queue } = await seatsOf(tx.em, event, tx.now);
  if (freed.free === 0 || queue.parties === 0) return;
  let seats = freed;
  let waiting = await queueOf(tx.em, event);
  for (let next = nextInQueue(waiting, seats); next; next = nextInQueue(waiting, seats)) {
    giveSeats(tx, event, next);
    seats = seatsAfter(next, seats);
    waiting = waiting.filter((one) => one !== next);
  }
}

/** A guest who has yet to confirm holds the seats meanwhile, and gets the mail of the place when it is confirmed. */
function giveSeats(tx: Tx, event: Event, registration: Registration): void {
  if (registration.status === 'UNCONFIRMED_WAITLISTED') {
    registration.status = 'UNCONFIRMED';
    return;
  }
  const expiresAt = offerExpiry(tx.now, event.startsAt);
  registration.status = expiresAt ? 'OFFERED' : 'CONFIRMED';
  registration.offerExpiresAt = expiresAt;
  tellRegistrant(tx, expiresAt ? (about) => offeredMail(about, expiresAt) : confirmedMail, { event, registration });
}

/** The queue, oldest first. */
function queueOf(em: EntityManager, event: Event): Promise<Registration[]> {
  return em.find(Registration, { event, status: { $in: WAITING as RegistrationStatus[] } }, { orderBy: { queuedAt: 'asc', id: 'asc' }, populate: ['person'] });
}

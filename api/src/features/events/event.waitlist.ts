import type { EntityManager } from '@mikro-orm/postgresql';
import { query, type Tx } from '../../core/command.js';
import { Event, Registration } from './event.entity.js';
import { confirmedMail, offeredMail } from './event.mail.js';
import { nextInQueue, offerExpiry, SEATED } from './event.rules.js';

/** How many seats are free and how many parties wait. Right only while the event's row is locked. */
export async function seatsOf(em: EntityManager, event: Event): Promise<{ free: number; waiting: number }> {
  const [{ taken, waiting }] = (await query<{ taken: number; waiting: number }>(
    em,
    `select coalesce(sum(party_size) filter (where status = any($2)), 0)::int as taken, count(*) filter (where status = 'WAITLISTED')::int as waiting
     from registration where event_id = $1`,
    [event.id, SEATED],
  )) as [{ taken: number; waiting: number }];
  return { free: Math.max(event.capacity - taken, 0), waiting };
}

/** Seats that are given: so few at least an event must have. Right only while the event's row is locked. */
export async function seatsTakenOf(em: EntityManager, event: Event): Promise<number> {
  const [row] = await query<{ taken: number }>(em, 'select coalesce(sum(party_size), 0)::int as taken from registration where event_id = $1 and status = any($2)', [event.id, SEATED]);
  return row!.taken;
}

/** Gives freed seats to the queue: as an offer that expires, or at once where the event is less than a day away. */
export async function promoteQueue(tx: Tx, event: Event): Promise<void> {
  if (event.status !== 'PUBLISHED' || event.startsAt <= tx.now) return;
  const { free: seats, waiting: parties } = await seatsOf(tx.em, event);
  if (seats === 0 || parties === 0) return;
  let free = seats;
  let waiting = await queueOf(tx.em, event);
  for (let next = nextInQueue(waiting, free); next; next = nextInQueue(waiting, free)) {
    const expiresAt = offerExpiry(tx.now, event.startsAt);
    const about = { event, registration: next, portalUrl: tx.portalUrl };
    next.status = expiresAt ? 'OFFERED' : 'CONFIRMED';
    next.offerExpiresAt = expiresAt;
    tx.mail(expiresAt ? offeredMail(about, expiresAt) : confirmedMail(about));
    free -= next.partySize;
    waiting = waiting.filter((one) => one !== next);
  }
}

/** The queue, oldest first. */
function queueOf(em: EntityManager, event: Event): Promise<Registration[]> {
  return em.find(Registration, { event, status: 'WAITLISTED' }, { orderBy: { queuedAt: 'asc', id: 'asc' }, populate: ['person'] });
}

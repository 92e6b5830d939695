import type { EntityManager } from '@mikro-orm/postgresql';
import type { Tx } from '../../core/command.js';
import { Event, Registration } from './event.entity.js';
import { confirmedMail, offeredMail } from './event.mail.js';
import { nextInQueue, offerExpiry, SEATED } from './event.rules.js';

/** Free seats and the queue, oldest first. Right only while the event's row is locked. */
export async function seatsOf(em: EntityManager, event: Event): Promise<{ free: number; waiting: Registration[] }> {
  const active = await em.find(
    Registration,
    { event, status: { $in: [...SEATED, 'WAITLISTED'] } },
    { orderBy: { queuedAt: 'asc', id: 'asc' }, populate: ['person'] },
  );
  const waiting = active.filter(({ status }) => status === 'WAITLISTED');
  const taken = active.filter(({ status }) => status !== 'WAITLISTED').reduce((sum, { partySize }) => sum + partySize, 0);
  return { free: Math.max(event.capacity - taken, 0), waiting };
}

/** Gives freed seats to the queue: as an offer that expires, or at once where the event is less than a day away. */
export async function promoteQueue(tx: Tx, event: Event): Promise<void> {
  if (event.status !== 'PUBLISHED' || event.startsAt <= tx.now) return;
  let { free, waiting } = await seatsOf(tx.em, event);
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

import type { Event } from './EventPage.tsx';

/** A new party goes into the queue where it does not fit, and also where somebody waits already: nobody is overtaken. */
export function isQueueing({ seatsFree, queueLength }: Pick<Event, 'seatsFree' | 'queueLength'>, partySize = 1): boolean {
  return queueLength > 0 || partySize > seatsFree;
}

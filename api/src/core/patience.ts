import { DateTime } from 'luxon';
import { query, type Tx } from './command.js';
import { Sender } from './patience.entity.js';
import { Refusal } from './refusal.js';
import { hashOf } from './secrets.js';

export interface Patience {
  /** Who sends, and what: only a digest of it is kept. */
  readonly sender: string;
  readonly most: number;
  readonly minutes: number;
}

/** Counted under a lock for each sender, in the database: it holds for all processes and for many requests at once. */
export async function insistOnPatience(tx: Tx, ...limits: Patience[]): Promise<void> {
  const senders = limits.map((limit) => ({ ...limit, sender: hashOf(limit.sender) })).sort((a, b) => (a.sender < b.sender ? -1 : 1));
  for (const { sender, most, minutes } of senders) {
    await query(tx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [sender]);
    const since = DateTime.fromJSDate(tx.now).minus({ minutes }).toJSDate();
    if ((await tx.em.count(Sender, { sender, at: { $gt: since } })) >= most) throw new Refusal('TOO_MANY_REQUESTS', [], { wait: { minutes } });
    tx.em.persist(tx.em.create(Sender, { sender, at: tx.now }));
  }
}

import type { Pool } from 'pg';
import { hashOf } from './secrets.js';

/** How often somebody may ask in a minute, counted for all processes together. */
export interface Rates {
  /** Counts one request; whether there are more of them in this minute than there may be. */
  isTooMuch(sender: string, most: number): boolean;
  /** Tells the others what was counted here, and hears what they counted. Happens by itself each second. */
  share(): Promise<void>;
  close(): Promise<void>;
}

interface Count {
  /** As all processes have counted it, where they were asked. */
  known: number;
  /** What the others have not been told yet. */
  untold: number;
  most: number;
}

const MOST_SENDERS = 50_000;
/** Who asks less than this part of what they may is nobody else's concern: most requests never reach the database. */
const WORTH_TELLING = 0.1;

const SHARE = `
  insert into request_count (sender, minute, count) select sender, date_trunc('minute', now()), count from unnest($1::text[], $2::int[]) told (sender, count)
  on conflict (sender, minute) do update set count = request_count.count + excluded.count returning sender, count`;

/**
 * Requests are counted in memory and told to the database once a second, so that none of them waits for it: several
 * processes together may let in what comes within a second too much, and no more.
 */
export function sharedRates(pool: Pool, clock: () => number = Date.now): Rates {
  const counts = new Map<string, Count>();
  let minute = 0;
  let sharing: Promise<void> | null = null;
  const begin = () => {
    const now = Math.floor(clock() / 60_000);
    if (now === minute && counts.size < MOST_SENDERS) return;
    minute = now;
    counts.clear();
  };
  const share = async () => {
    const telling = [...counts].filter(([, { known, untold, most }]) => untold > 0 && known + untold > most * WORTH_TELLING).sort(([a], [b]) => (a < b ? -1 : 1));
    if (telling.length === 0) return;
    const told = telling.map(([, count]) => count.untold);
    const { rows } = await pool.query<{ sender: string; count: number }>(SHARE, [telling.map(([sender]) => hashOf(sender)), told]);
    const totals = new Map(rows.map(({ sender, count }) => [sender, count]));
    for (const [at, [sender, count]] of telling.entries()) {
      count.untold -= told[at]!;
      count.known = totals.get(hashOf(sender)) ?? count.known;
    }
    await pool.query("delete from request_count where minute < now() - interval '2 minutes'");
  };
  // While the database is away each process counts on its own.
  const shareOnce = () => (sharing ??= share().catch(() => {}).finally(() => (sharing = null)));
  const timer = setInterval(() => void shareOnce(), 1_000).unref();
  return {
    isTooMuch: (sender, most) => {
      begin();
      const count = counts.get(sender) ?? { known: 0, untold: 0, most };
      counts.set(sender, count);
      if (count.known + count.untold >= most) return true;
      count.untold++;
      return false;
    },
    share: shareOnce,
    close: async () => {
      clearInterval(timer);
      await sharing;
    },
  };
}

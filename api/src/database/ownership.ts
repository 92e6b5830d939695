import type pg from 'pg';
import { connectOnce, withSession, within } from './connect.js';

/**
 * One server owns a folder at a time. The sign of it is an advisory lock, because PostgreSQL drops that by itself
 * however the server ends; a file with a process number would stay behind after a kill -9.
 */
const lock = 4_790;

export interface Ownership {
  /** Tells a second start what to say about this one. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** Takes the folder, or returns null where another server has it. A server that was just killed gets a moment to let go. */
export async function takeOwnership(url: string, address: string): Promise<Ownership | null> {
  const session = await connectOnce(url);
  const taken = await within(1_500, () => tryLock(session));
  if (!taken) {
    await session.end();
    return null;
  }
  await session.query('select set_config($1, $2, false)', ['application_name', address]);
  return {
    announce: async (to) => {
      await session.query('select set_config($1, $2, false)', ['application_name', to]);
    },
    release: () => session.end(),
  };
}

/** What the owner announced, or null where nobody owns the folder. */
export async function ownerAddress(url: string): Promise<string | null> {
  const question = `select a.application_name as address from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.objid = $1 and l.granted`;
  return withSession(url, async (session) => {
    const { rows } = await session.query<{ address: string }>(question, [lock]);
    return rows[0]?.address ?? null;
  });
}

async function tryLock(session: pg.Client): Promise<true | null> {
  const { rows } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock]);
  return rows[0]?.taken ? true : null;
}

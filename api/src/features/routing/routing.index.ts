import type { Pool } from 'pg';
import { listen, type Listener } from '../../core/listen.js';
import { createIndex } from './engine/engine.js';
import { follower, type Follower, type RoutingState } from './routing.follow.js';

/** The index of this process, which follows what any process of the network changes in the directory. */
export interface LiveIndex {
  /** What the database had at most two seconds ago. The first call loads it. */
  now(): Promise<RoutingState>;
  close(): Promise<void>;
}

/** Told by triggers: ids of services, separated by spaces, or ALL. */
const CHANNEL = 'directory_changed';
const ALL = '*';
/** While nothing is heard of changes, the database is asked at most this often. */
const DEAF_MS = 1000;
const RETRY_MS = 1000;

/**
 * PostgreSQL is the source of truth; the index in memory is loaded from it at first use. A change names its services, and only
 * these are read again. After a break everything is read, but only what differs is put into the index.
 */
export function liveIndex(pool: Pool, databaseUrl: string, onTrouble: (error: Error) => void): LiveIndex {
  let started: Promise<{ index: Follower; ears: Listener }> | null = null;
  const start = async () => {
    const index = follower(pool, createIndex);
    const ears = await listenFor(index, databaseUrl, onTrouble);
    index.note(null);
    await index.catchUp().catch(async (error: unknown) => {
      await ears.close();
      throw error;
    });
    return { index, ears };
  };
  return {
    now: async () => {
      started ??= start().catch((error: unknown) => {
        started = null;
        throw error;
      });
      const { index, ears } = await started;
      if (!ears.isConnected() && Date.now() - index.readAllAt() >= DEAF_MS) {
        index.note(null);
        await index.catchUp();
      }
      return index.state()!;
    },
    close: async () => started?.then(({ ears }) => ears.close(), () => {}),
  };
}

/** Takes in what is heard; where that fails it is tried again until it is done. */
async function listenFor(index: Follower, databaseUrl: string, onTrouble: (error: Error) => void): Promise<Listener> {
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  const catchUp = () => {
    clearTimeout(retry);
    if (closed || index.state() === null) return;
    index.catchUp().catch((error: Error) => {
      if (closed) return;
      onTrouble(error);
      retry = setTimeout(catchUp, RETRY_MS);
    });
  };
  const hear = (ids: readonly string[] | null) => {
    index.note(ids);
    catchUp();
  };
  const listener = await listen(databaseUrl, CHANNEL, (payload) => hear(payload === ALL ? null : payload.split(' ')), () => hear(null));
  return {
    isConnected: listener.isConnected,
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await listener.close();
      await index.catchUp().catch(() => {});
    },
  };
}

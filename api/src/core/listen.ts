import { Client } from 'pg';

export interface Listener {
  /** False while the connection is away: what was learnt by listening may be out of date then. */
  isConnected(): boolean;
  close(): Promise<void>;
}

const RETRY_MS = 1000;

/** Hears what any process of the network says on a channel (LISTEN/NOTIFY), and comes back by itself after a break. */
export async function listen(url: string, channel: string, hear: (payload: string) => void, onChange: () => void): Promise<Listener> {
  let client: Client | null = null;
  let connected = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const lost = () => {
    if (!connected && client === null) return;
    connected = false;
    client = null;
    onChange();
    if (!closed) timer = setTimeout(() => void open(), RETRY_MS);
  };
  const open = async () => {
    const next = new Client({ connectionString: url, keepAlive: true });
    client = next;
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ payload }) => hear(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      connected = true;
      onChange();
    } catch {
      next.removeAllListeners('end');
      lost();
    }
  };
  await open();
  return {
    isConnected: () => connected,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      connected = false;
      await last?.end().catch(() => {});
    },
  };
}

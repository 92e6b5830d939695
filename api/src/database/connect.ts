import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** One session; a session that breaks later is reported by its next query, not by an uncaught event. */
export async function connectOnce(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export async function withSession<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connectOnce(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Asks again every 50 ms until there is an answer or the time is over. */
export async function within<T>(milliseconds: number, ask: () => Promise<T | null>): Promise<T | null> {
  for (const deadline = Date.now() + milliseconds; ; await sleep(50)) {
    const answer = await ask();
    if (answer !== null || Date.now() >= deadline) return answer;
  }
}

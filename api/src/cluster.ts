import cluster, { type Worker } from 'node:cluster';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AggregatorRegistry } from 'prom-client';
import { freePort } from './database/ports.js';
import type { AppSettings } from './settings.js';

/** What a worker says to the process that started it. */
export type FromWorker = { ready: { url: string; port: number } } | { failed: string };
export type ToWorker = { settings: AppSettings } | { stop: true };

export interface Workers {
  url: string;
  port: number;
  metrics(): Promise<string>;
  close(): Promise<void>;
}

/** A worker that ended sooner than this is not started again at once: what ended it is still there. */
const SHORT_LIFE_MS = 5_000;

/** Several processes on one port. One that ends by itself is started again; the others serve meanwhile. */
export async function startWorkers(settings: AppSettings, count: number): Promise<Workers> {
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'worker.js'), args: [] });
  const running = new Set<Worker>();
  let stopping = false;
  // All share a port by its number, so it has to be known before the first one.
  const chosen = settings.port === 0 ? { ...settings, port: await freePort() } : settings;
  const start = async () => {
    const worker = cluster.fork();
    const since = Date.now();
    running.add(worker);
    worker.once('exit', () => void again(worker, since));
    worker.send({ settings: chosen } satisfies ToWorker);
    return readiness(worker);
  };
  const again = async (worker: Worker, since: number) => {
    running.delete(worker);
    if (stopping || !ready) return;
    if (Date.now() - since < SHORT_LIFE_MS) await sleep(1_000);
    if (!stopping) await start().catch((error: Error) => console.error(error.message));
  };
  let ready = false;
  const close = async () => {
    stopping = true;
    await Promise.all([...running].map(stop));
  };
  try {
    const [first] = await Promise.all(Array.from({ length: count }, start));
    ready = true;
    const aggregator = new AggregatorRegistry();
    return { ...first!, metrics: () => aggregator.clusterMetrics(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function readiness(worker: Worker): Promise<{ url: string; port: number }> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Partial<{ ready: { url: string; port: number }; failed: string }>) => {
      if (message.ready) resolve(message.ready);
      if (message.failed) reject(new Error(message.failed));
    });
    worker.once('exit', (code, signal) => reject(new Error(`A server process ended with ${signal ?? code}.`)));
  });
}

async function stop(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  if (worker.isConnected()) worker.send({ stop: true } satisfies ToWorker);
  await ended;
}

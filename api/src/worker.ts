import 'reflect-metadata';
import { AggregatorRegistry } from 'prom-client';
import { startApp, type RunningApp } from './app.js';
import type { FromWorker, ToWorker } from './cluster.js';

/** One of several processes that serve; `cluster.ts` starts and ends it. */
let app: Promise<RunningApp> | null = null;

// Ctrl-C in a terminal reaches all processes; the first one says when to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => void end());
process.on('message', (message: Partial<{ settings: object; stop: true }>) => {
  if (message.settings) void begin(message as ToWorker & { settings: never });
  if (message.stop) void end();
});

async function begin({ settings }: Extract<ToWorker, { settings: unknown }>): Promise<void> {
  try {
    app = startApp(settings);
    const { url, port, metrics, warmUp } = await app;
    if (metrics) AggregatorRegistry.setRegistries(metrics.registry as never);
    // Answers the questions of the first process for measurements.
    void new AggregatorRegistry();
    void warmUp().catch(() => {});
    tell({ ready: { url, port } });
  } catch (error) {
    tell({ failed: (error as Error).stack ?? String(error) });
    process.exit(1);
  }
}

async function end(): Promise<void> {
  await (await app?.catch(() => null))?.close().catch(() => {});
  process.exit(0);
}

function tell(message: FromWorker): void {
  process.send?.(message);
}

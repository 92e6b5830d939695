import { createServer } from 'node:http';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads of one process. Nothing in it says who asked or for what: names of operations, numbers and times only. */
export interface Metrics {
  readonly registry: Registry;
  answered(request: { kind: string; operation: string; status: number; seconds: number }): void;
  /** The same job, with its times and failures counted. */
  job<J extends { readonly name: string; run(): Promise<void> }>(job: J): J;
}

const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function measure(pool: Pool): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'luotsi_' });
  const requests = new Histogram({ name: 'luotsi_request_seconds', help: 'Requests answered, and how long it took.', labelNames: ['kind', 'operation', 'status'], buckets: seconds, registers });
  const jobs = new Histogram({ name: 'luotsi_job_seconds', help: 'Jobs done, and how long they took.', labelNames: ['job'], buckets: [0.01, 0.1, 1, 10, 60, 600], registers });
  const failures = new Counter({ name: 'luotsi_job_failures_total', help: 'Jobs that failed and will be tried again.', labelNames: ['job'], registers });
  measureConnections(pool, registers);
  measureQueues(pool, registers);
  return {
    registry,
    answered: ({ kind, operation, status, seconds: took }) => requests.observe({ kind, operation, status: `${Math.floor(status / 100)}xx` }, took),
    job: (job) => ({
      ...job,
      run: async () => {
        const end = jobs.startTimer({ job: job.name });
        await job.run().catch((error: unknown) => {
          failures.inc({ job: job.name });
          throw error;
        });
        end();
      },
    }),
  };
}

function measureConnections(pool: Pool, registers: Registry[]): void {
  const gauge = new Gauge({
    name: 'luotsi_database_connections',
    help: 'Connections for answers by what they do; "waiting" are requests without one.',
    labelNames: ['state'],
    registers,
    collect() {
      gauge.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      gauge.set({ state: 'idle' }, pool.idleCount);
      gauge.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}

const QUEUES = `
  select (select count(*) from outbox_mail where sent_at is null and attempts < 12) as waiting,
    (select count(*) from outbox_mail where sent_at is null and attempts >= 12) as given_up,
    (select coalesce(extract(epoch from now() - min(coalesce(not_before, created_at))), 0) from outbox_mail where sent_at is null and attempts < 12 and coalesce(not_before, created_at) < now()) as oldest,
    (select count(*) from graphile_worker.jobs where locked_at is null and run_at < now()) as jobs`;

/** What is in the database is the same for all processes: of several the largest is told, not the sum. */
function measureQueues(pool: Pool, registers: Registry[]): void {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers, aggregator: 'max' });
  const waiting = gauge('luotsi_mails_waiting', 'Mails that have not gone out yet.');
  const givenUp = gauge('luotsi_mails_given_up', 'Mails that failed too often and need somebody to look at them.');
  const oldest = gauge('luotsi_mail_oldest_seconds', 'How long the oldest mail has been due.');
  const jobs = gauge('luotsi_jobs_waiting', 'Jobs that are due and have not begun.');
  const up = new Gauge({
    name: 'luotsi_database_up',
    help: '1 while the database answers.',
    registers,
    aggregator: 'max',
    async collect() {
      const found = await pool.query(QUEUES).then(({ rows }) => rows[0] as Record<string, string>, () => null);
      up.set(found ? 1 : 0);
      if (!found) return;
      waiting.set(Number(found['waiting']));
      givenUp.set(Number(found['given_up']));
      oldest.set(Number(found['oldest']));
      jobs.set(Number(found['jobs']));
    },
  });
}

/** Serves measurements on a port of their own, which nobody but Prometheus needs to reach. */
export async function serveMetrics(host: string, port: number, read: () => Promise<string>): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    read().then(
      (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address() as { port: number };
  const close = () => new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
  return { url: `http://${host}:${address.port}/metrics`, close };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApp } from './app.js';
import { freePort } from './database/ports.js';
import { clientOf, network } from './test/app.js';
import { make } from './test/make.js';
import { startProcess, type ServerProcess } from './test/processes.js';

const net = network();
// They start servers of their own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
const soon = { timeout: 20_000, interval: 50 };
let server: ServerProcess;
let metricsPort: number;

beforeAll(async () => {
  metricsPort = await freePort();
  server = await startProcess(net().settings.databaseUrl, { METRICS_PORT: String(metricsPort), JOBS: '1' }, ['--workers', '2']);
});
afterAll(() => server?.end());

const ASK = '{ topics { code } }';
const measured = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();

test('two processes serve on one port, and both are ready', async () => {
  expect(server.children()).toHaveLength(2);
  const answers = await Promise.all(Array.from({ length: 20 }, () => clientOf(server.url, null).ask(ASK)));
  expect(answers.every(({ topics }) => topics.length === 40)).toBe(true);
  expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ ready: true, leaving: false, database: 'there' });
});

test('measurements are those of both, without anybody in them', async () => {
  const email = await make(net().sql).person();
  await clientOf(server.url, null).ask('mutation RequestLink($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }', { input: { email, language: 'FI' } });
  await vi.waitFor(async () => expect(await measured()).toMatch(/luotsi_request_seconds_count\{kind="api",operation="unnamed",status="2xx"\} (2\d|[3-9]\d)/), soon);
  const text = await measured();
  expect(text).toMatch(/luotsi_database_up 1/);
  expect(text).toMatch(/luotsi_mails_waiting \d+/);
  expect(text).toMatch(/luotsi_process_cpu_seconds_total/);
  expect(text).not.toContain(email);
  expect(text).not.toContain('@');
  expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
  expect((await fetch(`${server.url}/metrics`, { headers: { accept: 'text/plain' } })).status).toBe(404);
});

test('a process that is killed is replaced, and the other one answers meanwhile', async () => {
  const [victim] = server.children();
  process.kill(victim!, 'SIGKILL');
  // What was on its way to the killed one breaks, as with any power cut; who asks again is answered.
  await vi.waitFor(async () => expect((await clientOf(server.url, null).ask(ASK)).topics).toHaveLength(40), soon);
  await vi.waitFor(() => {
    const now = server.children();
    expect(now).toHaveLength(2);
    expect(now).not.toContain(victim);
  }, soon);
  await vi.waitFor(async () => expect((await clientOf(server.url, null).ask(ASK)).topics).toHaveLength(40), soon);
});

test('told to end, all end, and nothing is left behind', async () => {
  const children = server.children();
  await server.end();
  expect(server.child.exitCode).toBe(0);
  for (const pid of children) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
});

test('a server that ends finishes the request that has begun, says that it is not ready, and then closes', async () => {
  const app = await startApp({ ...net().settings, drainSeconds: 1 });
  const email = await make(net().sql).someone('COORDINATOR');
  const held = new pg.Client({ connectionString: net().settings.databaseUrl });
  await held.connect();
  const client = clientOf(app.url, await net().sessionOf(email));
  await held.query('begin');
  await held.query('select from person where email = $1 for update', [email]);
  const answer = client.send('mutation ($input: UpdateOwnDetailsInput!) { updateOwnDetails(input: $input) { name } }', { input: { name: 'Myöhään Mutta', language: 'FI' } });
  await vi.waitFor(async () => expect((await net().sql.query("select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")).rowCount).toBe(1), soon);
  const closing = app.close();
  await vi.waitFor(async () => expect(await (await fetch(`${app.url}/ready`)).json()).toMatchObject({ ready: false, leaving: true }), soon);
  await vi.waitFor(() => expect(fetch(`${app.url}/health`)).rejects.toThrow('fetch failed'), soon);
  await held.query('commit');
  await held.end();
  expect((await answer).data).toEqual({ updateOwnDetails: { name: 'Myöhään Mutta' } });
  await closing;
});

test('a job that has begun is finished before the server ends', async () => {
  const { startJobs } = await import('./core/jobs.js');
  const pool = new pg.Pool({ connectionString: net().settings.databaseUrl });
  let [begun, done] = [false, false];
  const run = async () => {
    begun = true;
    await sleep(300);
    done = true;
  };
  const runner = await startJobs(pool, [{ name: 'slowJob', cron: '0 0 1 1 *', run }], { info: () => {}, error: () => {} });
  await net().sql.query("select graphile_worker.add_job('slowJob', '{}'::json)");
  await vi.waitFor(() => expect(begun).toBe(true), soon);
  await runner.stop();
  expect(done).toBe(true);
  await pool.end();
});

test('with the switch on, traces tell operations and statements, and nobody\'s words', async () => {
  const sent: string[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk)).on('end', () => {
      sent.push(body);
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const app = await startApp({ ...net().settings, tracesUrl: `http://127.0.0.1:${(collector.address() as { port: number }).port}` });
  const email = 'salainen@example.example';
  await clientOf(app.url, null).ask('mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }', { input: { email, language: 'FI' } });
  await app.close();
  collector.close();
  const all = sent.join('');
  expect(all).toContain('operation unnamed');
  expect(all).toContain('sql insert');
  expect(all).toContain('"luotsi"');
  expect(all).not.toContain(email);
});

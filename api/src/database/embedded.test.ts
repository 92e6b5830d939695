import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectFolder } from '../settings.js';
import { withSession } from './connect.js';
import { startPostgres, type EmbeddedPostgres } from './embedded.js';
import { AlreadyRunning } from './guardedPostmaster.js';

let folder: string;
let lines: string[];
const running = new Set<EmbeddedPostgres>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luotsi-embedded-'));
  lines = [];
});

afterEach(async () => {
  for (const postgres of running) await postgres.stop();
  running.clear();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ folder, projectFolder, durable: true, log: (line) => lines.push(line) });
  running.add(postgres);
  return postgres;
}

async function postmasterPid(): Promise<number> {
  return Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
}

function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  return withSession(url, async (session) => (await session.query(text)).rows);
}

test('keeps its rows, its port and its password from start to start', async () => {
  const first = await start();
  await query(first.url, "create table note (text text); insert into note values ('kept')");
  await first.stop();
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'select text from note')).toEqual([{ text: 'kept' }]);
});

test('listens on this machine only, asks for the password and writes to the disk', async () => {
  const postgres = await start();
  const settings = `select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync,
    current_setting('unix_socket_directories') as sockets`;
  expect(await query(postgres.url, settings)).toEqual([{ listen: '127.0.0.1', fsync: 'on', sockets: '' }]);
  const wrong = new URL(postgres.url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  const access = await stat(join(folder, 'postgres/luotsi-access.json'));
  expect(access.mode & 0o777).toBe(0o600);
});

test('sorts by Finnish rules where asked to, and takes ä and ö for letters', async () => {
  const { url } = await start();
  const sorted = `select string_agg(name, ' ' order by name collate "fi-x-icu") as names
    from unnest(array['Öljy', 'Zeta', 'Åbo', 'Alfa', 'Äiti']) name`;
  expect(await query(url, sorted)).toEqual([{ names: 'Alfa Zeta Åbo Äiti Öljy' }]);
  await query(url, 'create extension pg_trgm');
  expect(await query(url, "select cardinality(show_trgm('yö')) as trigrams, upper('yö') as upper")).toEqual([
    { trigrams: 3, upper: 'YÖ' },
  ]);
});

test('starts again by itself after kill -9 and has every committed row', async () => {
  const { url } = await start();
  await query(url, 'create table note (text text)');
  await query(url, "insert into note values ('confirmed')");
  process.kill(await postmasterPid(), 'SIGKILL');
  await vi.waitFor(async () => expect(lines).toContain('PostgreSQL runs again.'), { timeout: 15_000, interval: 50 });
  expect(await query(url, 'select text from note')).toEqual([{ text: 'confirmed' }]);
  await expect(start()).rejects.toThrow(AlreadyRunning);
});

test('a second start in the same folder says where the first one is and leaves it alone', async () => {
  const first = await start();
  await first.announce('http://localhost:4321');
  await expect(start()).rejects.toThrow(/runs already in this folder: http:\/\/localhost:4321/);
  expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('of two starts at the same time one serves and the other one says so', async () => {
  const results = await Promise.allSettled([start(), start()]);
  const serving = results.filter((result) => result.status === 'fulfilled');
  const refused = results.filter((result) => result.status === 'rejected');
  expect(serving).toHaveLength(1);
  expect(refused[0]?.reason).toBeInstanceOf(AlreadyRunning);
});

test('takes another port where its own has been taken meanwhile, and keeps the rows', async () => {
  const first = await start();
  await query(first.url, "create table note (text text); insert into note values ('moved')");
  await first.stop();
  const intruder = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
  try {
    const second = await start();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await query(second.url, 'select text from note')).toEqual([{ text: 'moved' }]);
  } finally {
    intruder.close();
  }
});

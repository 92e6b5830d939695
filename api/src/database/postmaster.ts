import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAs, spawnAs, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { superuser, type Access } from './cluster.js';
import { connectOnce } from './connect.js';
import { roles, type Role } from './roles.js';

export interface Place {
  cluster: string;
  logFile: string;
  account: Account;
  binaries: Binaries;
}

const pidFile = 'postmaster.pid';

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  // Many small queries gain nothing from parallel workers, and containers keep the /dev/shm that those need small.
  max_parallel_workers_per_gather: '0',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** Starts the postmaster and returns when it takes connections. */
export async function startPostmaster(place: Place, access: Access, durable: boolean): Promise<ChildProcess> {
  await trimLog(place.logFile);
  const logStart = (await stat(place.logFile).catch(() => null))?.size ?? 0;
  const settings = { ...common, ...(durable ? {} : forgetful), port: String(access.port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(place.logFile, 'a', 0o600);
  // A session of its own: Ctrl-C in the terminal reaches the server only, which then stops PostgreSQL in order.
  const child = spawnAs(place.account, place.binaries.postgres, ['-D', place.cluster, ...flags], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const isOurs = async () => (await recordedPostmaster(place))?.pid === child.pid && (await answers(access));
  await untilReady(child, isOurs, async () => (await readFile(place.logFile)).subarray(logStart).toString());
  return child;
}

/** Stops the postmaster of the folder in order: sessions are ended, everything committed is on the disk. */
export async function stopPostmaster(place: Place): Promise<void> {
  await runAs(place.account, place.binaries.pg_ctl, ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', '60', '-s']);
}

/** The port of a postmaster that serves this folder already, or null. */
export async function livePostmaster(place: Place): Promise<number | null> {
  const recorded = await recordedPostmaster(place);
  if (!recorded || !isAlive(recorded.pid)) return null;
  if (await runsFor(recorded.pid, place.cluster)) return recorded.port;
  // The process number has been given to another program since; PostgreSQL would wait for that one to end.
  await rm(join(place.cluster, pidFile), { force: true });
  return null;
}

/** Another postmaster of the same folder may be the one that answers, so the file has to name ours. */
async function recordedPostmaster({ cluster }: Place): Promise<{ pid: number; port: number } | null> {
  const [pid, , , port] = (await readFile(join(cluster, pidFile), 'utf8').catch(() => '')).split('\n');
  return pid && port ? { pid: Number(pid), port: Number(port) } : null;
}

async function untilReady(child: ChildProcess, isReady: () => Promise<boolean>, readLog: () => Promise<string>): Promise<void> {
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `ended with ${signal ?? code}`));
  // Recovery after a power cut can take long; what has begun to recover must not be killed half-way.
  for (const deadline = Date.now() + 600_000; Date.now() < deadline; await sleep(30)) {
    if (ended) throw new Error(`PostgreSQL did not start (${ended}).\n${(await readLog()).trim()}`);
    if (await isReady()) return;
  }
  throw new Error('PostgreSQL did not take connections within ten minutes.');
}

async function answers(access: Access): Promise<boolean> {
  const client = await connectOnce(urlOf(access, 'postgres')).catch(() => null);
  await client?.end();
  return client !== null;
}

export function urlOf({ port, password, roles: passwords }: Access, database: string, role?: Role): string {
  const who = role ? `${roles[role]}:${passwords![role]}` : `${superuser}:${password}`;
  return `postgres://${who}@127.0.0.1:${port}/${database}`;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function runsFor(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(cluster);
}

async function trimLog(file: string): Promise<void> {
  const size = (await stat(file).catch(() => null))?.size ?? 0;
  if (size > 5_000_000) await rename(file, `${file}.old`);
}

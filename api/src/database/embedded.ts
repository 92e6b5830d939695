import { mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../core/operatorError.js';
import { chooseAccount } from './account.js';
import { findBinaries } from './binaries.js';
import { ensureCluster, newPassword, readAccess, writeAccess, type Access } from './cluster.js';
import { withSession, within } from './connect.js';
import { ownerAddress, takeOwnership } from './ownership.js';
import { AlreadyRunning, GuardedPostmaster } from './guardedPostmaster.js';
import { freePort, isFree } from './ports.js';
import { ensureRoles, handToOwner, type Role } from './roles.js';
import { livePostmaster, stopPostmaster, urlOf, type Place } from './postmaster.js';

export interface EmbeddedOptions {
  /** Holds the cluster and its log. */
  folder: string;
  /** Whose owner may run PostgreSQL where the server is started by root. */
  projectFolder: string;
  /** False only for tests: faster, and everything is lost with the machine. */
  durable: boolean;
  log(line: string): void;
}

export interface EmbeddedPostgres {
  /** Address of the database `luotsi`, as the one who may do everything. */
  url: string;
  /** Address of another database of the same cluster, or as another role. */
  urlFor(database: string, role?: Role): string;
  announce(address: string): Promise<void>;
  /** Tells a second start to wait for the end of this one. */
  announceLeaving(): Promise<void>;
  stop(): Promise<void>;
}

const leaving = 'leaving';

/** Starts a PostgreSQL of our own, and starts it again whenever it ends by itself. */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = await preparePlace(options);
  await clearTheWay(place, await readAccess(place.cluster));
  const reached = await withFreePort(place);
  const guarded = new GuardedPostmaster(place, reached, options);
  const access = await prepared(guarded, place, reached);
  return {
    url: urlOf(access, 'luotsi'),
    urlFor: (database, role) => urlOf(access, database, role),
    announce: (address) => guarded.announce(address),
    announceLeaving: () => guarded.announce(leaving).catch(() => undefined),
    stop: () => guarded.stop(),
  };
}

/** Only who owns the folder writes passwords into it: of two starts at once one goes on. */
async function prepared(guarded: GuardedPostmaster, place: Place, reached: Access): Promise<Access> {
  try {
    await guarded.start();
    const access = await withPasswords(place, reached);
    await ensureDatabase(access, 'luotsi');
    await withSession(urlOf(access, 'luotsi'), handToOwner);
    return access;
  } catch (error) {
    await guarded.stop();
    throw error;
  }
}

/** Ends and deletes what a killed run has left in a folder of temporary data. */
export async function removeAbandoned(folder: string, projectFolder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  const binaries = await findBinaries();
  const place = { cluster, logFile: '', account: chooseAccount(cluster, projectFolder, binaries.postgres), binaries };
  if ((await livePostmaster(place)) !== null) await stopPostmaster(place);
  await rm(folder, { recursive: true, force: true });
}

async function preparePlace({ folder, projectFolder }: EmbeddedOptions): Promise<Place> {
  const home = resolve(folder);
  await mkdir(home, { recursive: true });
  const cluster = join(home, 'postgres');
  await refuseForeign(cluster);
  const binaries = await findBinaries();
  const account = chooseAccount(cluster, resolve(projectFolder), binaries.postgres);
  await ensureCluster(cluster, account, binaries);
  return { cluster, logFile: join(home, 'postgres.log'), account, binaries };
}

/** A postmaster that outlived its server (kill -9) is stopped in order; one that a server uses is left alone. */
async function clearTheWay(place: Place, access: Access): Promise<void> {
  const cleared = await within(60_000, async () => {
    const port = await livePostmaster(place);
    if (port === null) return true;
    const url = urlOf({ ...access, port }, 'postgres');
    return (await isAbandoned(url).catch(passOn)) ? stopAbandoned(place) : null;
  });
  if (!cleared) throw new AlreadyRunning('it does not answer');
}

/** False while it cannot be told yet: PostgreSQL takes no connections, or its server is about to end. */
async function isAbandoned(url: string): Promise<boolean> {
  await withSession(url, (session) => session.query('select 1'));
  // Between its first connection and its lock a starting server looks like an abandoned one.
  await sleep(400);
  const ownership = await takeOwnership(url, 'taking over');
  if (ownership) {
    await ownership.release();
    return true;
  }
  const address = await ownerAddress(url);
  if (address === leaving) return false;
  throw new AlreadyRunning(address ?? 'starting');
}

function passOn(error: unknown): boolean {
  if (error instanceof AlreadyRunning) throw error;
  return false;
}

async function stopAbandoned(place: Place): Promise<true> {
  await stopPostmaster(place).catch(async (error: unknown) => {
    if ((await livePostmaster(place)) !== null) throw error;
  });
  return true;
}

/** The cluster keeps its port from start to start, unless another program has taken it. */
async function withFreePort({ cluster, account }: Place): Promise<Access> {
  const access = await readAccess(cluster);
  if (await isFree(access.port, '127.0.0.1')) return access;
  const moved = { ...access, port: await freePort() };
  await writeAccess(cluster, moved, account);
  return moved;
}

async function withPasswords({ cluster, account }: Place, access: Access): Promise<Access> {
  if (access.roles) return access;
  const complete = { ...access, roles: { owner: newPassword(), app: newPassword() } };
  await writeAccess(cluster, complete, account);
  return complete;
}

async function ensureDatabase(access: Access, name: string): Promise<void> {
  await withSession(urlOf(access, 'postgres'), async (session) => {
    await ensureRoles(session, access.roles!);
    const { rowCount } = await session.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await session.query(`create database ${session.escapeIdentifier(name)}`);
  });
}

async function refuseForeign(cluster: string): Promise<void> {
  const owner = (await stat(cluster).catch(() => null))?.uid;
  const self = process.getuid?.();
  if (owner === undefined || self === undefined || self === 0 || self === owner) return;
  throw new OperatorError(`${cluster} belongs to another user. Start as that user, or set LUOTSI_DATA to another folder.`);
}

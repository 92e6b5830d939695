import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../operatorError.js';
import { chooseAccount } from './account.js';
import { findBinaries } from './binaries.js';
import { ensureCluster, readAccess, writeAccess, type Access } from './cluster.js';
import { withSession, within } from './connect.js';
import { ownerAddress, takeOwnership, type Ownership } from './ownership.js';
import { freePort, isFree } from './ports.js';
import { livePostmaster, startPostmaster, stopPostmaster, urlOf, type Place } from './postmaster.js';

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
  /** Address of the database `luotsi`. */
  url: string;
  /** Address of another database of the same cluster. */
  urlFor(database: string): string;
  announce(address: string): Promise<void>;
  /** Tells a second start to wait for the end of this one. */
  announceLeaving(): Promise<void>;
  stop(): Promise<void>;
}

const leaving = 'leaving';

/** Another server uses the same folder. */
export class AlreadyRunning extends OperatorError {
  constructor(readonly address: string) {
    super(`Luotsi runs already in this folder: ${address}`);
  }
}

/** Starts a PostgreSQL of our own, and starts it again whenever it ends by itself. */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = await preparePlace(options);
  await clearTheWay(place, await readAccess(place.cluster));
  const access = await withFreePort(place);
  const guarded = new GuardedPostmaster(place, access, options);
  try {
    await guarded.start();
    await ensureDatabase(access, 'luotsi');
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  return {
    url: urlOf(access, 'luotsi'),
    urlFor: (database) => urlOf(access, database),
    announce: (address) => guarded.announce(address),
    announceLeaving: () => guarded.announce(leaving).catch(() => undefined),
    stop: () => guarded.stop(),
  };
}

/** Ends and deletes what a killed run has left in a folder of temporary data. */
export async function removeAbandoned(folder: string, projectFolder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  const binaries = await findBinaries();
  const place = { cluster, logFile: '', account: chooseAccount(cluster, projectFolder, binaries.postgres), binaries };
  if ((await livePostmaster(place)) !== null) await stopPostmaster(place);
  await rm(folder, { recursive: true, force: true });
}

class GuardedPostmaster {
  private child: ChildProcess | null = null;
  private ownership: Ownership | null = null;
  private stopping = false;
  private restarting: Promise<void> | null = null;
  private address = 'starting';

  constructor(
    private readonly place: Place,
    private readonly access: Access,
    private readonly options: EmbeddedOptions,
  ) {}

  async start(): Promise<void> {
    this.child = await startPostmaster(this.place, this.access, this.options.durable).catch(async (error: unknown) => {
      throw (await this.someoneElse()) ?? error;
    });
    this.child.once('exit', (code, signal) => (this.restarting = this.startAgain(signal ?? code)));
    this.ownership = await takeOwnership(urlOf(this.access, 'postgres'), this.address);
    if (!this.ownership) throw new AlreadyRunning('another start was quicker');
  }

  async announce(address: string): Promise<void> {
    this.address = address;
    await this.ownership?.announce(address);
  }

  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    await this.restarting;
    await this.ownership?.release().catch(() => undefined);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    await stopPostmaster(this.place);
    await ended;
  }

  private async startAgain(reason: string | number | null): Promise<void> {
    for (let pause = 100; !this.stopping; pause = Math.min(pause * 2, 5_000)) {
      this.options.log(`PostgreSQL has ended (${reason}); it is started again.`);
      await sleep(pause);
      if (this.stopping) return;
      try {
        await this.start();
        this.options.log('PostgreSQL runs again.');
        return;
      } catch (error) {
        this.options.log(error instanceof Error ? error.message : String(error));
      }
    }
  }

  private async someoneElse(): Promise<AlreadyRunning | null> {
    if ((await livePostmaster(this.place)) === null) return null;
    return new AlreadyRunning('another start was quicker');
  }
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

async function ensureDatabase(access: Access, name: string): Promise<void> {
  await withSession(urlOf(access, 'postgres'), async (session) => {
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

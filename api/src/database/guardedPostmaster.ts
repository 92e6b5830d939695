import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../core/operatorError.js';
import type { Access } from './cluster.js';
import { takeOwnership, type Ownership } from './ownership.js';
import { livePostmaster, startPostmaster, stopPostmaster, urlOf, type Place } from './postmaster.js';

/** Another server uses the same folder. */
export class AlreadyRunning extends OperatorError {
  constructor(readonly address: string) {
    super(`Luotsi runs already in this folder: ${address}`);
  }
}

interface Guarding {
  /** False only for tests: faster, and everything is lost with the machine. */
  durable: boolean;
  log(line: string): void;
}

/** A PostgreSQL of our own that is started again whenever it ends by itself. */
export class GuardedPostmaster {
  private child: ChildProcess | null = null;
  private ownership: Ownership | null = null;
  private stopping = false;
  private restarting: Promise<void> | null = null;
  private address = 'starting';

  constructor(
    private readonly place: Place,
    private readonly access: Access,
    private readonly options: Guarding,
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

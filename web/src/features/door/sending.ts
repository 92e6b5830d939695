import type { ApolloClient } from '@apollo/client';
import type { Problem } from '../../ui/fieldError.ts';
import { problemOf } from '../../app/problem.ts';
import { allWaiting, drop, replace, type Waiting } from './outbox.ts';
import { sendAction, type Answer } from './sendAction.ts';

export type SendState = { sending: string | null; stuck: 'network' | 'signIn' | null };
type OnAnswer = (sent: Waiting, answer: Answer) => void;

/** A request that takes longer is asked again, by the same key. */
const PATIENCE = 20_000;
const LONGEST_PAUSE = 30_000;
/** An answer that nobody understands is asked for so often before a person must decide. */
const MOST_TRIES = 5;

/** Sends what waits, one after the other in the order in which it was done, as long as the page is open. */
export class Sending {
  state: SendState = { sending: null, stuck: null };
  private pause = 1000;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(private readonly client: ApolloClient, private readonly viewer: string, private readonly onAnswer: OnAnswer, private readonly onState: () => void) {}

  /** Begins at once: something was added, or the network is back. */
  readonly now = (): void => {
    clearTimeout(this.timer);
    this.pause = 1000;
    void this.run();
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private next(): Waiting | undefined {
    return allWaiting().find(({ refused, viewer }) => refused === undefined && viewer === this.viewer);
  }

  private async run(): Promise<void> {
    if (this.running || !this.next()) return;
    this.running = true;
    // Two tabs of one telephone do not send the same things past each other.
    const alone = navigator.locks ? (work: () => Promise<void>) => navigator.locks.request('luotsi.door', work) : (work: () => Promise<void>) => work();
    await alone(() => this.sendAll()).catch(() => {});
    this.running = false;
    this.say({ sending: null, stuck: this.state.stuck });
    if (this.state.stuck === null && this.next()) void this.run();
  }

  private async sendAll(): Promise<void> {
    for (let one = this.next(); one; one = this.next()) {
      this.say({ sending: one.key, stuck: this.state.stuck });
      const stuck = await this.send(one);
      this.say({ sending: null, stuck });
      if (stuck) return this.later();
    }
  }

  private async send(one: Waiting): Promise<SendState['stuck']> {
    try {
      const answer = await inTime(sendAction(this.client, one));
      this.onAnswer(one, answer);
      drop(one.key);
      return null;
    } catch (error) {
      return this.failed(one, error);
    }
  }

  private failed(one: Waiting, error: unknown): SendState['stuck'] {
    const { code = '', message, fields = [] }: Problem = error instanceof OutOfTime ? { code: 'network' } : problemOf(error);
    if (code === 'network' || code === 'UNAVAILABLE') return 'network';
    if (code === 'SIGN_IN_FIRST') return 'signIn';
    const tries = one.tries + 1;
    if (code === 'unexpected' && tries < MOST_TRIES) {
      replace({ ...one, tries });
      return 'network';
    }
    // Which field is wrong, and how, says more than that something is.
    const wrong = fields.flatMap((field) => field.message ?? []).join(' ');
    replace({ ...one, tries, refused: wrong || (message ?? code) });
    return null;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private say(state: SendState): void {
    this.state = state;
    this.onState();
  }
}

class OutOfTime extends Error {}

export function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutOfTime()), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import { listen } from './listen.js';
import type { EntityClass } from './row.js';

/** On this channel commands say what they changed, as `Referral 0190…`, to all processes; and the database whose rights or sessions did, as `Viewer 0190…`. */
export const CHANGED = 'row_changed';

const lively = new Set<string>();

/** Whoever may see a row of this entity can hear of its changes. Only what is audited is heard of: `live(Referral)` beside `audits(Referral)`. */
export function live(entity: EntityClass): void {
  lively.add(entity.name);
}

export function isLive(entity: string): boolean {
  return lively.has(entity);
}

/** One row that changed; without an id something may have been missed, and all that is shown is to be asked for anew. */
export interface Changed {
  readonly id: string | null;
}

export interface LiveChanges {
  /** What changes from now on, of one entity, until `return`; where the person's own rights change, something may have been missed. */
  follow(entity: EntityClass, person: string | null): Follower;
  close(): Promise<void>;
}

/** Hears of changes by any process, over one connection however many follow. */
export async function liveChanges(databaseUrl: string): Promise<LiveChanges> {
  const followers = new Set<Follower>();
  const missed = () => followers.forEach((follower) => follower.note(null));
  const hear = (payload: string) => {
    const [entity, id] = payload.split(' ') as [string, string];
    for (const follower of followers) {
      if (follower.entity === entity) follower.note(id);
      else if (entity === 'Viewer' && follower.person === id) follower.note(null);
    }
  };
  const listener = await listen(databaseUrl, CHANGED, hear, missed);
  return {
    follow: ({ name }, person) => {
      const follower = new Follower(name, person, () => followers.delete(follower));
      followers.add(follower);
      return follower;
    },
    close: async () => {
      for (const follower of followers) follower.end();
      await listener.close();
    },
  };
}

/** More than a slow reader needs one by one: then it asks for all anew. */
const MOST_NOTED = 500;

/** What has changed since it was asked the last time; twice the same row is once. */
export class Follower {
  private noted = new Set<string | null>();
  private wake: (() => void) | null = null;
  private ended = false;
  constructor(
    readonly entity: string,
    readonly person: string | null,
    private readonly leave: () => void,
  ) {}

  note(id: string | null): void {
    if (id === null || this.noted.size >= MOST_NOTED) this.noted = new Set([null]);
    else this.noted.add(id);
    this.wake?.();
  }

  /** The next one, as soon as there is one; undefined when it has ended. */
  async next(): Promise<string | null | undefined> {
    while (this.noted.size === 0 && !this.ended) await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.ended) return undefined;
    const [id] = this.noted as Set<string | null> & Iterable<string | null>;
    this.noted.delete(id!);
    return id!;
  }

  end(): void {
    this.ended = true;
    this.leave();
    this.wake?.();
  }
}

import type { HeardInput } from './heardInput.ts';

/** What hosts do at a coffee, in the order in which they did it; each is sent when the network lets it through. */
export type Action =
  | { kind: 'CHECK_IN' | 'NO_SHOW' | 'UNMARK'; registration: string; name: string }
  | { kind: 'CODE'; code: string }
  | { kind: 'WALK_IN'; name: string; companyName: string | null; email: string | null; partySize: number; language: 'FI' | 'SV' | 'EN' }
  | { kind: 'HEARD'; input: HeardInput }
  | { kind: 'CORRECT'; need: string; /** The one that was read; none in what waits since before versions were kept, which is then put right once more. */ version?: number; input: HeardInput }
  | { kind: 'DROP'; need: string; words: string; note: string };

export type Waiting = {
  /** Made once: sent again after a lost answer, it does nothing twice. */
  key: string;
  /** Keeps the order, also after a reload. */
  order: number;
  at: string;
  event: string;
  /** Who did it: sent only while they are signed in. */
  viewer: string;
  action: Action;
  tries: number;
  /** Why the portal did not take it. */
  refused?: string;
};

export const WAITING = 'luotsi.door.waiting.';

let waiting: readonly Waiting[] = stored();
const listeners = new Set<() => void>();

export function allWaiting(): readonly Waiting[] {
  return waiting;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function add(one: Pick<Waiting, 'event' | 'viewer' | 'action'>): Waiting {
  const order = Math.max(Date.now(), (waiting.at(-1)?.order ?? 0) + 1);
  const added: Waiting = { ...one, key: crypto.randomUUID(), order, at: new Date().toISOString(), tries: 0 };
  store(added);
  change([...waiting, added]);
  return added;
}

export function replace(one: Waiting): void {
  store(one);
  change(waiting.map((other) => (other.key === one.key ? one : other)));
}

export function drop(key: string): void {
  change(waiting.filter((one) => one.key !== key));
  unstore(key);
}

/** Each has an entry of its own, so that two tabs never write over each other's. */
function store(one: Waiting): void {
  try {
    localStorage.setItem(WAITING + one.key, JSON.stringify(one));
  } catch {
    // Where nothing can be stored it waits in this page only.
  }
}

function unstore(key: string): void {
  try {
    localStorage.removeItem(WAITING + key);
  } catch {
    // Nothing was stored.
  }
}

function stored(): Waiting[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(WAITING));
    return keys.map((key) => JSON.parse(localStorage.getItem(key)!) as Waiting).sort((one, other) => one.order - other.order);
  } catch {
    return [];
  }
}

function change(next: readonly Waiting[]): void {
  waiting = next;
  listeners.forEach((listener) => listener());
}

/** Another tab has added something, or has sent it. */
window.addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(WAITING)) change(stored());
});

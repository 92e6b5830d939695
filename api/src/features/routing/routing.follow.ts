import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { CreateIndex, RoutingIndex } from './engine/engine.types.js';
import { knownWords } from './privacy.rules.js';
import { readCatalogue, readVocabulary, serviceOf, type CatalogueRow } from './routing.catalogue.js';

/** What routing knows at a moment. */
export interface RoutingState {
  readonly index: RoutingIndex;
  readonly municipalities: ReadonlySet<string>;
  /** Words that begin with a capital and are no personal data: names of places and providers. */
  readonly known: ReadonlySet<string>;
}

/** An index and the changes that it has not taken in yet. */
export interface Follower {
  state(): RoutingState | null;
  /** When everything was read last. */
  readAllAt(): number;
  /** Notes which services have changed; null: perhaps everything. */
  note(ids: readonly string[] | null): void;
  /** Takes in all that is noted. What fails stays noted. */
  catchUp(): Promise<void>;
}

interface Loaded {
  state: RoutingState | null;
  vocabulary: string;
  /** By service, a digest of what was put into the index: what has not changed is not put in again. */
  readonly digests: Map<string, string>;
  at: number;
}

export function follower(pool: Pool, createIndex: CreateIndex): Follower {
  const loaded: Loaded = { state: null, vocabulary: '', digests: new Map(), at: 0 };
  const noted = new Noted();
  let working: Promise<void> | null = null;
  const work = async () => {
    while (noted.isAny) {
      const taken = noted.take();
      try {
        if (taken === null) await takeInAll(loaded, pool, createIndex);
        else putChanged(loaded, await readCatalogue(pool, taken), taken);
      } catch (error) {
        noted.add(taken);
        throw error;
      }
    }
  };
  return {
    state: () => loaded.state,
    readAllAt: () => loaded.at,
    note: (ids) => noted.add(ids),
    catchUp: () => (working ??= work().finally(() => (working = null))),
  };
}

/** What has changed and is not taken in yet: some services, or perhaps everything. */
class Noted {
  private ids = new Set<string>();
  private all = false;

  get isAny(): boolean {
    return this.all || this.ids.size > 0;
  }

  add(ids: readonly string[] | null): void {
    if (ids === null) this.all = true;
    else for (const id of ids) this.ids.add(id);
  }

  take(): string[] | null {
    const taken = this.all ? null : [...this.ids];
    this.ids = new Set();
    this.all = false;
    return taken;
  }
}

async function takeInAll(loaded: Loaded, pool: Pool, createIndex: CreateIndex): Promise<void> {
  const at = Date.now();
  const { providers, ...vocabulary } = await readVocabulary(pool);
  const rows = await readCatalogue(pool, null);
  const text = JSON.stringify(vocabulary);
  const known = knownWords({ ...vocabulary, providers });
  if (loaded.state && text === loaded.vocabulary) {
    loaded.state = { ...loaded.state, known };
    putChanged(loaded, rows, [...loaded.digests.keys()]);
  } else {
    const municipalities = new Set(vocabulary.municipalities.map(({ code }) => code));
    loaded.state = { index: createIndex(vocabulary, rows.map(serviceOf)), municipalities, known };
    loaded.vocabulary = text;
    loaded.digests.clear();
    for (const row of rows) loaded.digests.set(row.id, digestOf(row));
  }
  loaded.at = at;
}

/** Puts those in that differ, and takes those out that were asked for and are not there any more. */
function putChanged({ state, digests }: Loaded, rows: readonly CatalogueRow[], asked: readonly string[]): void {
  const found = new Set(rows.map(({ id }) => id));
  for (const row of rows) {
    const digest = digestOf(row);
    if (digests.get(row.id) === digest) continue;
    state!.index.put(serviceOf(row));
    digests.set(row.id, digest);
  }
  for (const id of asked) {
    if (found.has(id)) continue;
    state!.index.remove(id);
    digests.delete(id);
  }
}

function digestOf({ json }: CatalogueRow): string {
  return createHash('sha1').update(json).digest('base64');
}

import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { numbered, type Scope, type Sql } from './sql.js';
import type { Viewer } from './viewer.js';

/** What reading needs of a request. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly pool: Pool;
  clock?(): Date;
  /** Told each statement that is run for an answer: the benchmark counts them. */
  readonly onStatement?: (statement: { text: string }) => void;
}

/** Runs a statement that gives one row, under a name, so that PostgreSQL prepares each text once for each connection. */
export async function oneRow(ctx: ReadContext, variables: Scope['variables'], statement: Sql): Promise<unknown[]> {
  const { chunks, params } = numbered(statement);
  const { name, text } = preparedOf(chunks);
  const scope: Scope = { viewer: ctx.viewer, variables };
  const values = params.map((param) => storable(param.valueIn(scope)));
  const result = await ctx.pool.query({ name, text, values, rowMode: 'array' });
  ctx.onStatement?.({ text });
  return result.rows[0] as unknown as unknown[];
}

interface Prepared {
  readonly name: string;
  readonly text: string;
}
interface Step {
  readonly next: Map<string | number, Step>;
  prepared?: Prepared;
}

const MOST_PREPARED = 2000;
let first: Step = { next: new Map() };
let kept = 0;

/** The text of a statement and its name, found piece by piece: putting a long text together only to look it up costs more. */
function preparedOf(chunks: readonly (string | number)[]): Prepared {
  let step = first;
  for (const chunk of chunks) {
    let next = step.next.get(chunk);
    if (!next) step.next.set(chunk, (next = { next: new Map() }));
    step = next;
  }
  return (step.prepared ??= prepare(chunks));
}

function prepare(chunks: readonly (string | number)[]): Prepared {
  if (++kept > MOST_PREPARED) [first, kept] = [{ next: new Map() }, 1];
  const text = chunks.map((chunk) => (typeof chunk === 'number' ? `$${chunk}` : chunk)).join('');
  return { text, name: createHash('sha256').update(text).digest('base64url').slice(0, 32) };
}

/** PostgreSQL has no text with a NUL in it: nothing is found by one, and that is the answer. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

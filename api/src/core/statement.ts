import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { render, type Scope, type Sql } from './sql.js';
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
  const { text, params } = render(statement);
  const scope: Scope = { viewer: ctx.viewer, variables };
  const values = params.map((param) => storable(param.valueIn(scope)));
  const result = await ctx.pool.query({ name: nameOf(text), text, values, rowMode: 'array' });
  ctx.onStatement?.({ text });
  return result.rows[0] as unknown as unknown[];
}

const names = new Map<string, string>();
const MOST_NAMES = 2000;

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    if (names.size >= MOST_NAMES) names.clear();
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return name;
}

/** PostgreSQL has no text with a NUL in it: nothing is found by one, and that is the answer. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

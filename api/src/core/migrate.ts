import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { projectFolder } from '../settings.js';

const folder = join(projectFolder, 'api/migrations');
/** Any number that all processes agree on: who holds it migrates, the others wait. */
const LOCK = 7_100_790;

/**
 * Brings a database to the newest tables: each file of api/migrations once, in the order of their names, each in a
 * transaction of its own. Several processes may call it at once.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('create table if not exists migration (name text primary key, at timestamptz not null default now())');
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const done = new Set(rows.map(({ name }) => name));
    for (const name of (await migrationNames()).filter((one) => !done.has(one))) await apply(client, name);
    await runMigrations({ connectionString: databaseUrl, noHandleSignals: true } as never);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, name: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

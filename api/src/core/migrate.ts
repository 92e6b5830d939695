import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { OperatorError } from './operatorError.js';
import { projectFolder } from '../settings.js';

const folder = join(projectFolder, 'api/migrations');
/** Any number that all processes agree on: who holds it migrates, the others wait. */
const LOCK = 7_100_790;

/**
 * Brings a database to the newest tables: each file of api/migrations once, in the order of their names, each in a
 * transaction of its own. Several processes may call it at once.
 */
export async function migrate(databaseUrl: string, served: { by?: string; upTo?: readonly string[] } = {}): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const pending = await pendingMigrations(client);
    const wanted = served.upTo ? pending.filter((name) => served.upTo!.includes(name)) : pending;
    if (wanted.length > 0) await insistOnOwner(client);
    for (const name of wanted) await apply(client, name);
    await runMigrations({ connectionString: databaseUrl, noHandleSignals: true } as never);
    if (served.by) await grantTo(client, served.by);
  } finally {
    await client.end();
  }
}

/** Asks nothing that only an owner may: a server whose tables are as they should be starts as a role that cannot change them. */
export async function pendingMigrations(client: pg.Client): Promise<string[]> {
  const { rows: known } = await client.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
  const { rows } = known[0]!.there ? await client.query<{ name: string }>('select name from migration') : { rows: [] };
  const done = new Set(rows.map(({ name }) => name));
  return (await migrationNames()).filter((name) => !done.has(name));
}

async function insistOnOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>("select has_schema_privilege('public', 'create') as may");
  if (!rows[0]!.may) throw new OperatorError('The tables have to be made or changed, which the role of DATABASE_URL may not. Set MIGRATION_DATABASE_URL to the same database as its owner.');
  await client.query('create table if not exists migration (name text primary key, at timestamptz not null default now())');
}

/** Reading and writing rows, of tables of later migrations too; nothing else. What happened is only added to. */
async function grantTo(client: pg.Client, appUrl: string): Promise<void> {
  const app = decodeURIComponent(new URL(appUrl).username);
  const { rows } = await client.query<{ self: boolean; open: string[] }>(
    `select current_user = $1 as self, coalesce((select array_agg(quote_ident(t.tablename)) from pg_tables t where schemaname = 'graphile_worker' and rowsecurity
       and not exists (select from pg_policies p where p.schemaname = t.schemaname and p.tablename = t.tablename and p.policyname = $1)), '{}') as open`,
    [app],
  );
  if (rows[0]!.self) return;
  const role = client.escapeIdentifier(app);
  // The queue of jobs lets nobody but its owner in unless a policy says so.
  const policies = rows[0]!.open.map((table) => `create policy ${role} on graphile_worker.${table} to ${role} using (true) with check (true);`);
  await client.query(`begin; ${GRANTS.map((grant) => `${grant} to ${role};`).join(' ')} ${policies.join(' ')} revoke insert, update, delete on migration from ${role}; revoke update, delete, truncate on audit from ${role}; commit`);
}

const GRANTS = ['public', 'graphile_worker'].flatMap((schema) => [
  `grant usage on schema ${schema}`,
  `grant select, insert, update, delete on all tables in schema ${schema}`,
  `grant usage, select on all sequences in schema ${schema}`,
  `alter default privileges in schema ${schema} grant select, insert, update, delete on tables`,
  `alter default privileges in schema ${schema} grant usage, select on sequences`,
]);

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

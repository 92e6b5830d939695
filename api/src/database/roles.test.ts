import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../core/migrate.js';
import { projectFolder } from '../settings.js';
import { withSession } from './connect.js';
import { startPostgres, type EmbeddedPostgres } from './embedded.js';

let folder: string;
let postgres: EmbeddedPostgres | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luotsi-roles-'));
});
afterEach(async () => {
  await postgres?.stop();
  postgres = null;
  await rm(folder, { recursive: true, force: true });
});

const start = async () => (postgres = await startPostgres({ folder, projectFolder, durable: false, log: () => {} }));
const query = (url: string, text: string) => withSession(url, async (session) => (await session.query(text)).rows);

test('who serves reads and writes rows, of later tables too, and changes no table; a new version says what it lacks', async () => {
  const { urlFor } = await start();
  const [owner, app] = [urlFor('luotsi', 'owner'), urlFor('luotsi', 'app')];
  await expect(migrate(app)).rejects.toThrow(/Set MIGRATION_DATABASE_URL/);
  await migrate(owner, { by: app });
  await query(app, "insert into trusted_document (hash) values ('x')");
  await query(app, "update trusted_document set hash = 'y'");
  await query(app, "select graphile_worker.add_job('sendMail', '{}'::json)");
  expect(await query(app, 'select task_identifier from graphile_worker.jobs')).toEqual([{ task_identifier: 'sendMail' }]);
  await query(owner, 'create table later (id serial, text text)');
  await query(app, "insert into later (text) values ('new'); delete from later");
  const forbidden = ['create table mine ()', 'alter table person add column x text', 'drop table audit', 'drop trigger session_ends on session', 'truncate audit', 'delete from audit', "insert into migration (name) values ('0999')", 'create role other', "copy person to program 'cat'"];
  for (const one of forbidden) await expect(query(app, one)).rejects.toThrow(/permission denied|must be owner/);
  await migrate(app);
  await migrate(owner, { by: app });
});

test('a data folder of an earlier version is handed over, with all that is in it', async () => {
  const first = await start();
  // As it was: one superuser for everything.
  await migrate(first.url);
  await query(first.url, "insert into trusted_document (hash) values ('kept'); alter database luotsi owner to luotsi; drop owned by luotsi_owner, luotsi_app; drop role luotsi_owner, luotsi_app");
  await first.stop();
  const file = join(folder, 'postgres/luotsi-access.json');
  const { port, password } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ port, password }));
  const { urlFor, url } = await start();
  const [owner, app] = [urlFor('luotsi', 'owner'), urlFor('luotsi', 'app')];
  await migrate(owner, { by: app });
  expect(await query(app, 'select hash from trusted_document')).toEqual([{ hash: 'kept' }]);
  await query(owner, 'alter table person add column later text; alter view desk_row rename to desk_rows; create index on session (browser)');
  const foreign = await query(url, "select relname from pg_class c where relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace) and relkind in ('r', 'v', 'S') and pg_get_userbyid(relowner) <> 'luotsi_owner'");
  expect(foreign).toEqual([]);
  await postgres!.stop();
  // Nothing is left to hand over the next time.
  await start();
});

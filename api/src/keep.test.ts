import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './core/migrate.js';
import { OperatorError } from './core/operatorError.js';
import { loadBackup, readHead, writeBackup } from './database/backup.js';
import { withSession } from './database/connect.js';
import { startPostgres } from './database/embedded.js';
import { examine, type Finding } from './doctor.js';
import { backup, openBuiltIn, restore } from './keep.js';
import { projectFolder, readSettings } from './settings.js';
import { demoDatabase, freshDatabase } from './test/postgres.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luotsi-keep-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const query = (url: string, text: string) => withSession(url, async (session) => (await session.query(text)).rows);

/** A digest of every row of every table. */
async function digestOf(url: string): Promise<Record<string, string>> {
  const tables = await query(url, "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('migration', 'request_count') order by relname");
  const rows = await Promise.all(tables.map(async ({ relname }) => [relname, (await query(url, `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from "${relname}" t`))[0]!['digest']]));
  return Object.fromEntries(rows);
}

test('a backup of the whole demonstration, restored, is the same in every row', async () => {
  const [source, target] = [await demoDatabase(), await freshDatabase()];
  await query(source.url, String.raw`update person set name = E'Outo\nNimi\t\\.\u2028 "ä"' where id = (select id from person order by id limit 1)`);
  const file = join(folder, 'whole.backup');
  const { rows, tables } = await writeBackup(source.url, file);
  expect(tables).toBeGreaterThan(50);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await loadBackup(target.url, file)).toEqual({ rows });
  expect(await digestOf(target.url)).toEqual(await digestOf(source.url));
  await expect(writeBackup(source.url, file)).rejects.toThrow(/there already/);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  await Promise.all([source.drop(), target.drop()]);
});

test('a backup that was cut short or changed is refused, and nothing of it stays', async () => {
  const [source, target] = [await demoDatabase(), await freshDatabase()];
  const file = join(folder, 'source.backup');
  await writeBackup(source.url, file);
  const lines = gunzipSync(await readFile(file)).toString().split('\n');
  const damaged: Record<string, string[]> = {
    'not complete': lines.slice(0, -2),
    damaged: lines.filter((line, index) => !(line.startsWith('{"table":"municipality"') === false && lines[index - 1]?.startsWith('{"table":"municipality"'))),
  };
  for (const [words, left] of Object.entries(damaged)) {
    const broken = join(folder, `${words}.backup`);
    await writeFile(broken, gzipSync(left.join('\n')));
    await expect(loadBackup(target.url, broken)).rejects.toThrow(words);
  }
  const whole = await readFile(file);
  const changed = Buffer.from(whole);
  changed.fill(0xff, changed.length >> 1, (changed.length >> 1) + 64);
  // As a full disk or a broken transfer leaves it: in the middle, within the first block, before the checksum.
  const files: [Buffer, RegExp][] = [...[whole.length >> 1, 40, whole.length - 4].map((length): [Buffer, RegExp] => [whole.subarray(0, length), /not complete: its end is missing/]), [changed, /is damaged/]];
  for (const [content, words] of files) {
    const broken = join(folder, 'broken.backup');
    await writeFile(broken, content);
    const error = await readHead(broken).then(() => loadBackup(target.url, broken)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect((error as Error).message).toMatch(words);
  }
  expect(await query(target.url, 'select count(*)::int as people from person')).toEqual([{ people: 0 }]);
  await Promise.all([source.drop(), target.drop()]);
});

test('the commands: backup while the server runs, restore when it does not, and what was there before is kept', async () => {
  const settings = readSettings({ LUOTSI_DATA: join(folder, 'data') });
  const file = join(folder, 'network.backup');
  const postgres = await startPostgres({ folder: settings.dataFolder, projectFolder, durable: false, log: () => {} });
  await migrate(postgres.urlFor('luotsi', 'owner'), { by: postgres.urlFor('luotsi', 'app') });
  await query(postgres.url, "insert into person (id, name, email, language) values (gen_random_uuid(), 'Säilyvä', 'one@example.example', 'fi')");
  expect(await backup(settings, file)).toMatch(/^1 rows of \d+ tables are in/);
  await expect(restore(settings, file)).rejects.toThrow('The server is running. Stop it first.');
  await query(postgres.url, "update person set name = 'Muuttunut'");
  await postgres.stop();
  expect(await restore(settings, file)).toMatch(/^1 rows of 20.* are restored/);
  const after = await openBuiltIn(settings.dataFolder);
  expect(await query(after.urlFor('luotsi', 'app'), 'select name from person')).toEqual([{ name: 'Säilyvä' }]);
  const [old] = await query(after.url, "select datname from pg_database where datname like 'luotsi_before_%'");
  expect(await query(after.urlFor(old!['datname'] as string), 'select name from person')).toEqual([{ name: 'Muuttunut' }]);
  await after.close();
  await expect(restore(settings, join(folder, 'nothing'))).rejects.toThrow(/There is no file/);
  await writeFile(join(folder, 'other'), 'something else');
  await expect(restore(settings, join(folder, 'other'))).rejects.toThrow(/is no backup of Luotsi/);
  await expect(backup({ ...settings, databaseUrl: 'postgres://a@b/c' }, file)).rejects.toThrow(/use pg_dump/);
});

const stateOf = (findings: Finding[], name: string) => findings.find((one) => one.name === name)?.state;

test('the doctor finds nothing wrong with a good installation, and says what is wrong with a bad one', async () => {
  const database = await demoDatabase();
  const settings = { ...readSettings({ DATABASE_URL: database.appUrl, PUBLIC_URL: 'https://portal.example.fi' }) };
  const good = await examine(settings);
  expect(good.filter(({ name, state }) => state === 'ill' && name !== 'portal')).toEqual([]);
  expect([stateOf(good, 'role'), stateOf(good, 'coordinators')]).toEqual(['well', 'well']);
  await query(database.url, "update membership set kept_since = now() where role = 'COORDINATOR'");
  const kept = (await examine(settings)).find(({ name }) => name === 'coordinators');
  expect(kept).toMatchObject({ state: 'look', text: expect.stringContaining('npm run invite') });
  await query(database.url, `delete from membership where role = 'COORDINATOR'; insert into migration (name) values ('9999_later.sql');
    insert into outbox_mail (id, created_at, "to", language, subject, text, attachments, attempts, last_error) values (gen_random_uuid(), now(), 'a@b.example', 'fi', 's', 't', '[]', 12, 'Error: 550')`);
  const bad = await examine({ ...settings, databaseUrl: database.url, workers: 50, publicUrl: 'http://portal.example.fi', smtpUrl: 'smtp://127.0.0.1:1' });
  expect(['role', 'tables', 'coordinators', 'outbox', 'connections', 'address', 'mail'].map((name) => [name, stateOf(bad, name)])).toEqual([
    ['role', 'look'],
    ['tables', 'ill'],
    ['coordinators', 'look'],
    ['outbox', 'ill'],
    ['connections', 'ill'],
    ['address', 'ill'],
    ['mail', 'ill'],
  ]);
  expect(JSON.stringify(bad)).not.toContain('a@b.example');
  await database.drop();
  const away = await examine(settings);
  expect(stateOf(away, 'database')).toBe('ill');
});

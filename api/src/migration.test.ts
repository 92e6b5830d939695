import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, migrationNames } from './core/migrate.js';
import { projectFolder } from './settings.js';
import { missingSql } from './migration.js';
import { freshDatabase, type TestDatabase } from './test/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('the migrations make the tables that the entities need', async () => {
  expect(await missingSql(database.url)).toBe('');
});

test('several processes may migrate at once', async () => {
  const all = Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  await expect(all).resolves.toBeDefined();
});

test('a migration leaves the version before it at work: servers are exchanged one after the other', async () => {
  // Those before were made when nobody could run two versions side by side.
  const names = (await migrationNames()).filter((name) => name >= '0040');
  const breaking = /^\s*(drop (table|view|function)|alter table .*( drop column| rename | alter column .* (type|set not null)))/im;
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(projectFolder, 'api/migrations', name), 'utf8')] as const));
  // What the version before no longer uses may go; the migration says so in a line `-- safe: …`.
  expect(texts.filter(([, text]) => breaking.test(text) && !/^-- safe: /m.test(text)).map(([name]) => name)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, migrationNames } from './core/migrate.js';
import { connectOrm } from './core/orm.js';
import { entities } from './features.js';
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

test('what a column may hold is the list that is committed: the version before it fails over a value that it does not know', async () => {
  const orm = await connectOrm(database.url, entities);
  const columns = [...orm.getMetadata().getAll().values()].flatMap(({ tableName, readonly, props }) => (readonly ? [] : props.filter(({ items }) => items).map(({ fieldNames, items }) => `| ${tableName}.${fieldNames[0]} | ${items!.join(', ')} |`)));
  await orm.close(true);
  const text = `# What columns may hold\n\nWritten by a test (\`UPDATE=1\`). Two versions serve side by side, so a new value comes in two steps: first a version that reads it and writes it nowhere, then one that writes it.\nKinds of views need no steps: what a process cannot name it leaves out (\`core/visibility.ts\`).\n\n| column | values |\n|---|---|\n${[...new Set(columns)].sort().join('\n')}\n`;
  const file = join(projectFolder, 'schema/stored.md');
  if (process.env['UPDATE']) return writeFile(file, text);
  expect(await readFile(file, 'utf8')).toBe(text);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './core/migrate.js';
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

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectOrm } from './core/orm.js';
import { migrate, migrationNames } from './core/migrate.js';
import { entities } from './features.js';
import { projectFolder } from './settings.js';

/** What a database with all migrations lacks to hold today's entities; empty where the migrations are complete. */
export async function missingSql(databaseUrl: string): Promise<string> {
  await migrate(databaseUrl);
  const orm = await connectOrm(databaseUrl, entities);
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
    return sql.split('\n').filter((line) => line.trim() !== '' && !isHandWritten(line)).join('\n');
  } finally {
    await orm.close(true);
  }
}

/** Writes the next migration from the difference; a person reads it before it is committed, and nobody changes it after. */
export async function writeMigration(databaseUrl: string, name: string): Promise<string | null> {
  const text = await missingSql(databaseUrl);
  if (text === '') return null;
  const number = String((await migrationNames()).length + 1).padStart(4, '0');
  const file = join(projectFolder, 'api/migrations', `${number}_${name}.sql`);
  await writeFile(file, `${text}\n`);
  return file;
}

/** Indexes of link tables, triggers and functions are written by hand in migrations; the entities do not know them. */
function isHandWritten(line: string): boolean {
  return /^drop (index|trigger|function) /.test(line);
}

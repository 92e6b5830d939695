import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './database/embedded.js';
import { writeMigration } from './migration.js';
import { projectFolder } from './settings.js';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does, in small letters: node dist/writeMigration.js add_event_series');
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'luotsi-migration-'));
const postgres = await startPostgres({ folder, projectFolder, durable: false, log: (line) => console.error(line) });
try {
  const file = await writeMigration(postgres.url, name);
  console.log(file ?? 'The migrations are complete: nothing to write.');
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

import { join } from 'node:path';
import { migrate, migrationNames } from './core/migrate.js';
import { loadBackup, readHead, writeBackup } from './database/backup.js';
import { readAccess } from './database/cluster.js';
import { withSession } from './database/connect.js';
import { startPostgres, type EmbeddedPostgres } from './database/embedded.js';
import { AlreadyRunning } from './database/guardedPostmaster.js';
import { urlOf } from './database/postmaster.js';
import { roles } from './database/roles.js';
import { OperatorError } from './core/operatorError.js';
import { projectFolder, type ServerSettings } from './settings.js';

export type BuiltIn = Pick<EmbeddedPostgres, 'url' | 'urlFor'> & { running: boolean; /** Of the server that runs on it. */ address: string | null; close(): Promise<void> };

/** The built-in PostgreSQL, whether a server runs on it now or not. */
export async function openBuiltIn(folder: string): Promise<BuiltIn> {
  try {
    const postgres = await startPostgres({ folder, projectFolder, durable: true, log: () => {} });
    return { ...postgres, running: false, address: null, close: () => postgres.stop() };
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    const access = await readAccess(join(folder, 'postgres'));
    return { url: urlOf(access, 'luotsi'), urlFor: (database, role) => urlOf(access, database, role), running: true, address: error.address, close: async () => {} };
  }
}

/** npm run backup -- FILE */
export async function backup({ databaseUrl, dataFolder }: ServerSettings, file: string): Promise<string> {
  insistOnBuiltIn(databaseUrl, 'pg_dump');
  const postgres = await openBuiltIn(dataFolder);
  try {
    const { tables, rows } = await writeBackup(postgres.url, file);
    return `${rows} rows of ${tables} tables are in ${file}.`;
  } finally {
    await postgres.close();
  }
}

/** npm run restore -- FILE. What was there before is kept beside it, as a database of another name. */
export async function restore({ databaseUrl, dataFolder }: ServerSettings, file: string): Promise<string> {
  insistOnBuiltIn(databaseUrl, 'pg_restore');
  const { at, migrations } = await readHead(file);
  const known = await migrationNames();
  if (migrations.some((name) => !known.includes(name))) throw new OperatorError(`${file} comes from a newer version of Luotsi. Restore it with that one.`);
  const postgres = await openBuiltIn(dataFolder);
  try {
    if (postgres.running) throw new OperatorError('The server is running. Stop it first.');
    const draft = 'luotsi_restoring';
    const administer = (text: string) => withSession(postgres.urlFor('postgres'), (session) => session.query(text));
    await administer(`drop database if exists ${draft} with (force)`);
    await administer(`create database ${draft} owner ${roles.owner}`);
    const [owner, app] = [postgres.urlFor(draft, 'owner'), postgres.urlFor(draft, 'app')];
    await migrate(owner, { upTo: migrations });
    const { rows } = await loadBackup(postgres.urlFor(draft), file);
    await migrate(owner, { by: app });
    const before = `luotsi_before_${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
    await administer(`alter database luotsi rename to ${before}`);
    await administer(`alter database ${draft} rename to luotsi`);
    return `${rows} rows of ${at} are restored. What was there before is the database ${before}.`;
  } finally {
    await postgres.close();
  }
}

function insistOnBuiltIn(databaseUrl: string | null, program: string): void {
  if (databaseUrl !== null) throw new OperatorError(`This is for the built-in PostgreSQL. For the one of DATABASE_URL use ${program}, which comes with it.`);
}

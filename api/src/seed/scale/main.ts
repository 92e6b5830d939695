import 'reflect-metadata';
import { migrate } from '../../core/migrate.js';
import { startPostgres } from '../../database/embedded.js';
import { projectFolder, readSettings } from '../../settings.js';
import { loadLargeSet } from './scale.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** npm start -- --scale: fills the database of the portal with the large set, then ends. */
const settings = readSettings(process.env);
const postgres = settings.databaseUrl === null ? await startPostgres({ folder: settings.dataFolder, projectFolder, durable: true, log: complain }) : null;
try {
  const owner = postgres?.urlFor('luotsi', 'owner') ?? settings.migrationDatabaseUrl ?? settings.databaseUrl!;
  await migrate(owner, { by: postgres?.urlFor('luotsi', 'app') ?? settings.databaseUrl! });
  // A superuser may leave out what is checked for each row.
  const answer = await loadLargeSet(postgres?.url ?? owner, (line) => say(`  ${line}`));
  say(answer === 'loaded' ? 'The large set is loaded.' : 'The large set is there already.');
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await postgres?.stop();
}

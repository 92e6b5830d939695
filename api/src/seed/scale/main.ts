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
  const url = settings.databaseUrl ?? postgres!.url;
  await migrate(url);
  const answer = await loadLargeSet(url, (line) => say(`  ${line}`));
  say(answer === 'loaded' ? 'The large set is loaded.' : 'The large set is there already.');
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await postgres?.stop();
}

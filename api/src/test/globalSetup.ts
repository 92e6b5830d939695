import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../core/migrate.js';
import { withSession } from '../database/connect.js';
import { roles } from '../database/roles.js';
import { removeAbandoned, startPostgres, type EmbeddedPostgres } from '../database/embedded.js';
import { projectFolder } from '../settings.js';
import { emptyTemplate } from './templates.js';

const prefix = 'luotsi-test-';

/** One PostgreSQL for all tests of a run, however many projects ask for it. */
export default async function startTestPostgres(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.LUOTSI_TEST_POSTGRES;
  if (running) {
    project.provide('postgresUrl', running);
    project.provide('appUrl', process.env.LUOTSI_TEST_APP!);
    return undefined;
  }
  await sweepAbandoned();
  const folder = join(tmpdir(), `${prefix}${process.pid}`);
  const postgres = await startPostgres({ folder, projectFolder, durable: false, log: (line) => console.error(line) });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(postgres);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.LUOTSI_TEST_POSTGRES = postgres.url;
  process.env.LUOTSI_TEST_APP = postgres.urlFor('luotsi', 'app');
  project.provide('postgresUrl', postgres.url);
  project.provide('appUrl', process.env.LUOTSI_TEST_APP);
  return stop;
}

async function makeTemplate({ url, urlFor }: EmbeddedPostgres): Promise<void> {
  await withSession(url, (session) => session.query(`create database ${emptyTemplate} owner ${roles.owner}`));
  await migrate(urlFor(emptyTemplate, 'owner'), { by: urlFor(emptyTemplate, 'app') });
}

/** A run that was killed could not stop its PostgreSQL; the next run does. */
async function sweepAbandoned(): Promise<void> {
  const names = await readdir(tmpdir());
  const abandoned = names.filter((name) => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length))));
  await Promise.all(abandoned.map((name) => removeAbandoned(join(tmpdir(), name), projectFolder)));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

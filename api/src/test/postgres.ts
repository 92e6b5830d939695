import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { withSession } from '../database/connect.js';
import { demoTemplate, emptyTemplate } from './templates.js';

export interface TestDatabase {
  /** As the one who may do everything. */
  url: string;
  /** As the role that serves. */
  appUrl: string;
  drop(): Promise<void>;
}

/** A database with all tables and no rows, for one test file. */
export function freshDatabase(): Promise<TestDatabase> {
  return copyOf(emptyTemplate);
}

/** A database with the demonstration network, for one test file. The first call of a run loads it. */
export async function demoDatabase(): Promise<TestDatabase> {
  await ensureDemoTemplate();
  return copyOf(demoTemplate);
}

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer((session) => session.query(`create database ${name} template ${template}`));
  return {
    url: urlOf(name),
    appUrl: urlOf(name, inject('appUrl')),
    drop: async () => {
      await administer((session) => session.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Test files run in several processes: the lock lets one of them load, and the others wait for it. */
async function ensureDemoTemplate(): Promise<void> {
  await administer(async (session) => {
    await session.query('select pg_advisory_lock(1)');
    const { rowCount } = await session.query('select from pg_database where datname = $1', [demoTemplate]);
    if (rowCount) return;
    const draft = `${demoTemplate}_draft`;
    await session.query(`drop database if exists ${draft} with (force)`);
    await session.query(`create database ${draft} template ${emptyTemplate}`);
    // Loaded here only, so that files without the demonstration do not wait for its modules.
    const { seedDemonstration } = await import('../seed/seed.js');
    await seedDemonstration(urlOf(draft));
    await session.query(`alter database ${draft} rename to ${demoTemplate}`);
  });
}

function administer<T>(work: (session: pg.Client) => Promise<T>): Promise<T> {
  return withSession(inject('postgresUrl'), work);
}

function urlOf(database: string, as = inject('postgresUrl')): string {
  const url = new URL(as);
  url.pathname = `/${database}`;
  return url.href;
}

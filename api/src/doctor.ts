import { existsSync } from 'node:fs';
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type pg from 'pg';
import { migrationNames, pendingMigrations } from './core/migrate.js';
import { withSession } from './database/connect.js';
import { openBuiltIn } from './keep.js';
import { projectFolder, type ServerSettings } from './settings.js';

/** What was looked at, how it is, and what to do where it is not well. */
export interface Finding {
  name: string;
  state: 'well' | 'look' | 'ill';
  text: string;
}

const well = (name: string, text: string): Finding => ({ name, state: 'well', text });
const look = (name: string, text: string): Finding => ({ name, state: 'look', text });
const ill = (name: string, text: string): Finding => ({ name, state: 'ill', text });

/** npm run doctor: says what is wrong with an installation, and changes nothing. */
export async function examine(settings: ServerSettings): Promise<Finding[]> {
  return [...examineProgram(), ...(await examineFolder(settings)), ...(await examineDatabase(settings)), ...(await examineMail(settings)), ...examineAddress(settings)];
}

function examineProgram(): Finding[] {
  const page = existsSync(join(projectFolder, 'web/dist/index.html'));
  const operations = existsSync(join(projectFolder, 'schema/trusted.json'));
  const major = Number(process.versions.node.split('.')[0]);
  return [
    major >= 20 ? well('Node', process.versions.node) : ill('Node', `${process.versions.node} is too old: 20 or later is needed.`),
    page && operations ? well('portal', 'is built.') : ill('portal', 'is not built. npm start builds it.'),
  ];
}

const LEAST_FREE = 1_000_000_000;

async function examineFolder({ databaseUrl, dataFolder }: ServerSettings): Promise<Finding[]> {
  if (databaseUrl !== null) return [];
  try {
    await mkdir(dataFolder, { recursive: true });
    await access(dataFolder, constants.W_OK);
    const { bavail, bsize } = await statfs(dataFolder);
    const free = `${(Number(bavail * bsize) / 1e9).toFixed(1)} GB are free.`;
    return [bavail * bsize > LEAST_FREE ? well('data folder', free) : ill('data folder', `Only ${free} PostgreSQL stops when the disk is full.`)];
  } catch (error) {
    return [ill('data folder', `${dataFolder} cannot be written: ${(error as Error).message}`)];
  }
}

async function examineDatabase(settings: ServerSettings): Promise<Finding[]> {
  const builtIn = settings.databaseUrl === null ? await openBuiltIn(settings.dataFolder).catch((error: Error) => error) : null;
  if (builtIn instanceof Error) return [ill('database', builtIn.message)];
  try {
    return await withSession(builtIn?.urlFor('luotsi', 'app') ?? settings.databaseUrl!, (session) => examineSession(session, settings));
  } catch (error) {
    return [ill('database', `does not answer: ${(error as Error).message || (error as { code?: string }).code}`)];
  } finally {
    await builtIn?.close();
  }
}

interface Facts {
  version: number;
  encoding: string;
  letters: boolean;
  trigrams: boolean;
  mighty: boolean;
  connections: number;
  apart: number;
}

const FACTS = `
  select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding, upper('yö') = 'YÖ' as letters,
    exists (select from pg_available_extensions where name = 'pg_trgm') as trigrams, current_setting('max_connections')::int as connections,
    (select rolsuper from pg_roles where rolname = current_user) or has_schema_privilege('public', 'create') as mighty,
    extract(epoch from clock_timestamp())::float8 - $1::float8 as apart`;
/** What one process may open at most: answers, commands, jobs and listeners. */
const CONNECTIONS_EACH = 30;
const MOST_APART_S = 2;

async function examineSession(session: pg.Client, { workers }: ServerSettings): Promise<Finding[]> {
  const [facts] = (await session.query<Facts>(FACTS, [Date.now() / 1_000])).rows as [Facts];
  const needed = workers * CONNECTIONS_EACH + 10;
  const unknown = await unknownMigrations(session);
  const pending = await pendingMigrations(session);
  return [
    facts.version >= 18 ? well('database', `PostgreSQL ${facts.version}`) : ill('database', `is PostgreSQL ${facts.version}: 18 is needed.`),
    facts.encoding === 'UTF8' && facts.letters ? well('letters', 'ä, ö and å are letters.') : ill('letters', 'The database has to be UTF-8 with a lc_ctype that knows letters, such as C.UTF-8.'),
    facts.trigrams ? well('pg_trgm', 'is there.') : ill('pg_trgm', 'is missing: install the contrib package of PostgreSQL.'),
    facts.mighty ? look('role', 'The server may change its tables. Set MIGRATION_DATABASE_URL to the owner and DATABASE_URL to a role that only reads and writes rows.') : well('role', 'The server cannot change its tables.'),
    Math.abs(facts.apart) < MOST_APART_S ? well('clock', 'agrees with that of the database.') : ill('clock', `is ${Math.abs(facts.apart).toFixed(0)} s apart from that of the database. Let both follow a time server.`),
    facts.connections >= needed ? well('connections', `${facts.connections} are allowed.`) : ill('connections', `${facts.connections} are allowed, ${workers} processes may need ${needed}. Raise max_connections.`),
    unknown.length > 0 ? ill('tables', `are of a newer version (${unknown.at(-1)}). Run that one.`) : pending.length > 0 ? look('tables', `${pending.length} migrations will be made at the next start.`) : well('tables', 'are those of this version.'),
    ...(pending.includes('0002_tables.sql') || pending.some((name) => /outbox|tables/.test(name)) ? [] : await examineContent(session)),
  ];
}

async function unknownMigrations(session: pg.Client): Promise<string[]> {
  const known = await migrationNames();
  const { rows } = await session.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
  if (!rows[0]!.there) return [];
  return (await session.query<{ name: string }>('select name from migration order by name')).rows.map(({ name }) => name).filter((name) => !known.includes(name));
}

const QUEUES = `
  select count(*) filter (where attempts >= 12)::int as given_up, count(*) filter (where attempts < 12 and coalesce(not_before, created_at) < now() - interval '15 minutes')::int as late, max(last_error) as reason,
    (select count(*)::int from graphile_worker.jobs where attempts >= max_attempts) as failed
  from outbox_mail where sent_at is null`;

async function examineContent(session: pg.Client): Promise<Finding[]> {
  const [{ given_up: givenUp, late, reason, failed }] = (await session.query(QUEUES)).rows as [{ given_up: number; late: number; reason: string | null; failed: number }];
  const mails = givenUp + late > 0 ? ill('outbox', `${late} mails are late, ${givenUp} were given up. The last reason: ${(reason ?? 'nobody sends them').slice(0, 120)}`) : well('outbox', 'No mail is late.');
  return [await examineCoordinators(session), mails, failed > 0 ? ill('jobs', `${failed} jobs failed until they were given up; the log says why.`) : well('jobs', 'None was given up.')];
}

async function examineCoordinators(session: pg.Client): Promise<Finding> {
  // Before the next start the column may not be there yet, and then nothing was kept.
  const { rows } = await session.query("select count(distinct person_id)::int as n, count(to_jsonb(m) ->> 'kept_since')::int as kept from membership m where role = 'COORDINATOR'");
  const [{ n, kept }] = rows as [{ n: number; kept: number }];
  if (n === 0) return look('coordinators', 'There is none, so nobody can be invited: npm run invite -- COORDINATOR name@example.fi');
  if (kept === n) return look('coordinators', 'The sign-in provider no longer gives the role to the last one, who keeps it until there is another: npm run invite -- COORDINATOR name@example.fi');
  return well('coordinators', `There ${n === 1 ? 'is 1' : `are ${n}`}.`);
}

async function examineMail({ smtpUrl, demo }: ServerSettings): Promise<Finding[]> {
  if (smtpUrl === null) return [demo ? well('mail', 'stays on the page /mail: this is a demonstration.') : look('mail', 'waits: SMTP_URL is not set.')];
  const transport = nodemailer.createTransport(smtpUrl, { connectionTimeout: 5_000 } as never);
  try {
    await transport.verify();
    return [well('mail', 'The mail server takes mail.')];
  } catch (error) {
    return [ill('mail', `The mail server does not answer as it should: ${(error as { code?: string }).code ?? 'unknown'}`)];
  } finally {
    transport.close();
  }
}

function examineAddress({ publicUrl, demo }: ServerSettings): Finding[] {
  if (demo) return [look('address', 'This is a demonstration: anybody can sign in as anybody.')];
  if (publicUrl === null) return [look('address', 'PUBLIC_URL is not set: links in mail point to this machine.')];
  return [publicUrl.startsWith('https:') ? well('address', publicUrl) : ill('address', 'PUBLIC_URL begins with http: sessions can be read on the way. Put a proxy with TLS in front.')];
}

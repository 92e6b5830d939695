import { createHash } from 'node:crypto';
import pg from 'pg';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { seedDemonstration } from '../seed.js';
import { companies } from './companies.js';
import { events } from './events.js';
import { ground } from './ground.js';
import { ideas } from './ideas.js';
import { needs } from './needs.js';
import { organisations } from './organisations.js';
import { referrals } from './referrals.js';
import { LARGE, type Sizes } from './sizes.js';

interface Part {
  name: string;
  statements: (sizes: Sizes) => string[];
}

const parts: readonly Part[] = [
  { name: 'lists', statements: ground },
  { name: 'organisations and services', statements: organisations },
  { name: 'companies and people', statements: companies },
  { name: 'events and registrations', statements: events },
  { name: 'needs', statements: needs },
  { name: 'referrals', statements: referrals },
  { name: 'ideas and comments', statements: ideas },
];

/**
 * Adds the large set to the demonstration, in one transaction and by PostgreSQL itself, so that it takes minutes. A set
 * of the same version is left as it is; another version is refused, because nothing is ever deleted here.
 */
export async function loadLargeSet(databaseUrl: string, log: (line: string) => void, sizes: Sizes = LARGE): Promise<'loaded' | 'already there'> {
  await seedDemonstration(databaseUrl);
  const version = await versionOfLargeSet(databaseUrl, sizes);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const present = await presentVersion(client);
    if (present === version) return 'already there';
    if (present) throw new Error('This database holds another version of the large set. Load into an empty database.');
    await client.query('begin');
    await loadParts(client, sizes, log);
    await client.query(`comment on table service is '${MARK}${version}'`);
    await client.query('commit');
    await timed('vacuum and statistics', log, () => client.query('vacuum analyze'));
    return 'loaded';
  } finally {
    await client.end();
  }
}

const MARK = 'large set ';

/** The version that a database holds; null where it holds none. */
export async function presentVersion(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(`select obj_description(to_regclass('service'), 'pg_class') as comment`);
  const comment = rows[0]?.comment;
  return comment?.startsWith(MARK) ? comment.slice(MARK.length) : null;
}

/** Changes whenever a statement or a table's columns change. */
export async function versionOfLargeSet(databaseUrl: string, sizes: Sizes = LARGE): Promise<string> {
  const orm = await connectOrm(databaseUrl, entities);
  await orm.close(true);
  const text = parts.flatMap(({ statements }) => statements(sizes)).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function loadParts(client: pg.Client, sizes: Sizes, log: (line: string) => void): Promise<void> {
  await client.query(`set local work_mem = '256MB'`);
  await client.query('set local jit = off');
  await skipChecks(client);
  for (const { name, statements } of parts) {
    await timed(name, log, async () => {
      for (const statement of statements(sizes)) await client.query(statement);
    });
  }
}

/** References are right by construction (a test loads a small set with all checks), so who may skip the checks saves minutes. */
async function skipChecks(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ super: boolean }>(`select current_setting('is_superuser') = 'on' as super`);
  if (rows[0]?.super) await client.query('set local session_replication_role = replica');
}

async function timed(name: string, log: (line: string) => void, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

// A PostgreSQL of the benchmark's own, kept between runs in .data/bench. It is faster than a real one may be (no fsync),
// equally for everybody who is measured, because only reading is measured.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import 'reflect-metadata';
import { hashOf } from '../api/dist/core/secrets.js';
import { migrate, migrationNames } from '../api/dist/core/migrate.js';
import { newId } from '../api/dist/core/ids.js';
import { startPostgres } from '../api/dist/database/embedded.js';
import { loadLargeSet, versionOfLargeSet } from '../api/dist/seed/scale/scale.js';
import { KNOWN } from '../api/dist/seed/scale/sizes.js';
import { projectFolder } from '../api/dist/settings.js';

/** Starts PostgreSQL and loads the large set, unless the database of this version is there already. */
export async function openLargeSet(log) {
  const postgres = await startPostgres({ folder: join(projectFolder, '.data/bench'), projectFolder, durable: false, log });
  try {
    const name = `large_${await versionOfLargeSet(postgres.url)}_${monthNow()}`;
    await session(postgres.url, (client) => ensureLoaded(client, name, postgres.urlFor(name), log));
    await session(postgres.urlFor(name), installForPostGraphile);
    return { url: postgres.urlFor(name), stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Part of the version, because the set's events are counted from the day of loading and slowly pass. */
const monthNow = () => new Date().toISOString().slice(0, 7).replace('-', '_');

async function ensureLoaded(client, name, url, log) {
  const { rows } = await client.query(`select datname from pg_database where datname like 'large\\_%'`);
  const names = rows.map(({ datname }) => datname);
  for (const other of names.filter((one) => one !== name)) await client.query(`drop database ${other} with (force)`);
  const draft = `draft_of_large_set`;
  if (!names.includes(name)) {
    log('Loading the large set: about three minutes, once.');
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    const draftUrl = url.replace(name, draft);
    await migrate(draftUrl);
    await loadLargeSet(draftUrl, (line) => log(`  ${line}`));
    await client.query(`alter database ${draft} rename to ${name}`);
  }
  // Further migrations may have come since; those that change the large set also change its version.
  await migrate(url);
  log(`Large set: database ${name}, ${(await migrationNames()).length} migrations.`);
}

async function installForPostGraphile(client) {
  await client.query(await readFile(new URL('postgraphile.sql', import.meta.url), 'utf8'));
}

/** The people whose pages are measured, each with an open session, and the things that their pages show. */
export async function knownThings(url) {
  return session(url, async (client) => {
    const cookies = {};
    for (const role of ['adviser', 'contact']) cookies[role] = `luotsi_session=${await openSession(client, KNOWN[role])}`;
    const { rows: companies } = await client.query(COMPANIES, [KNOWN.adviser]);
    const { rows: places } = await client.query('select municipality_code as code from company where business_id like \'5%\' group by 1 order by count(*) desc limit 16');
    const { rows: receivers } = await client.query(RECEIVER, [KNOWN.contact]);
    const { rows: campaigns } = await client.query('select campaign_id as id from idea group by 1 order by count(*) desc limit 1');
    return { cookies, companies: companies.map(({ id }) => id), municipalities: places.map(({ code }) => code), organisation: receivers[0], campaign: campaigns[0].id };
  });
}

/** Companies of the adviser's municipality whose pages are full: needs and referrals. */
const COMPANIES = `
  select c.id from company c join membership m on m.municipality_code = c.municipality_code join person p on p.id = m.person_id
  where p.email = $1 and exists (select from need n where n.company_id = c.id) and (select count(*) from referral r where r.company_id = c.id) >= 3
  order by c.id limit 100`;
const RECEIVER = `
  select m.organisation_id as id, (select count(*)::int from referral r where r.organisation_id = m.organisation_id) as referrals
  from membership m join person p on p.id = m.person_id where p.email = $1`;

async function openSession(client, email) {
  const secret = randomBytes(32).toString('base64url');
  await client.query(`delete from session where browser = 'bench' and expires_at < now()`);
  await client.query(
    `insert into session (id, token_hash, person_id, created_at, last_used_at, expires_at, browser) select $1, $2, id, now(), now(), now() + interval '1 day', 'bench' from person where email = $3`,
    [newId(), hashOf(secret), email],
  );
  return secret;
}

async function session(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

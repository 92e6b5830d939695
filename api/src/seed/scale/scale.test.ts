import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isBusinessId } from '../../features/companies/businessId.js';
import { freshDatabase, type TestDatabase } from '../../test/postgres.js';
import { loadLargeSet } from './scale.js';
import { KNOWN, type Sizes } from './sizes.js';

const SMALL: Sizes = { organisations: 40, services: 400, companies: 30_000, events: 300, registrations: 6_000, needs: 2_000, referrals: 3_000, ideas: 400, comments: 3_000 };

let database: TestDatabase;
let session: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  session = new pg.Client(database.url);
  await session.connect();
  await loadLargeSet(database.url, () => undefined, SMALL);
});

afterAll(async () => {
  await session.end();
  await database.drop();
});

async function rowsOf<Row = Record<string, unknown>>(text: string): Promise<Row[]> {
  return (await session.query(text)).rows as Row[];
}

async function countOf(from: string): Promise<number> {
  return (await rowsOf<{ n: number }>(`select count(*)::int as n from ${from}`))[0]!.n;
}

it('adds as many as were asked for', async () => {
  const made = `'%@suuri.example'`;
  expect(await countOf(`service where slug like 'suuri-%'`)).toBe(SMALL.services);
  expect(await countOf(`company where business_id like '5%'`)).toBe(SMALL.companies);
  expect(await countOf(`registration r join person p on p.id = r.person_id where p.email like ${made}`)).toBe(SMALL.registrations);
  expect(await countOf(`need n join person p on p.id = recorded_by_id where p.email like ${made}`)).toBe(SMALL.needs);
  expect(await countOf(`referral r join person p on p.id = sender_id where p.email like ${made}`)).toBe(SMALL.referrals);
  expect(await countOf(`idea i join person p on p.id = author_id where p.email like ${made}`)).toBe(SMALL.ideas);
  expect(await countOf(`idea_comment c join person p on p.id = author_id where p.email like ${made}`)).toBe(SMALL.comments);
  expect(await countOf(`person where email in ('${Object.values(KNOWN).join("','")}')`)).toBe(3);
});

it('is loaded once', async () => {
  expect(await loadLargeSet(database.url, () => undefined, SMALL)).toBe('already there');
  await expect(loadLargeSet(database.url, () => undefined, { ...SMALL, events: 301 })).rejects.toThrow('another version');
});

/** Loading skips PostgreSQL's own checks, so each foreign key is looked at here. */
it('refers only to what there is', async () => {
  const keys = await rowsOf<{ child: string; childColumn: string; parent: string; parentColumn: string }>(`
    select c.conrelid::regclass::text as child, a.attname as "childColumn", c.confrelid::regclass::text as parent, f.attname as "parentColumn"
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace`);
  expect(keys.length).toBeGreaterThan(40);
  for (const { child, childColumn, parent, parentColumn } of keys) {
    const orphans = await countOf(`${child} c where c."${childColumn}" is not null and not exists (select from ${parent} p where p."${parentColumn}" = c."${childColumn}")`);
    expect({ key: `${child}.${childColumn}`, orphans }).toEqual({ key: `${child}.${childColumn}`, orphans: 0 });
  }
});

it('gives every company a business ID whose check digit is right', async () => {
  const rows = await rowsOf<{ business_id: string }>('select business_id from company');
  expect(rows.filter(({ business_id }) => !isBusinessId(business_id))).toEqual([]);
});

it('sells no seat twice and lets nobody overtake the queue', async () => {
  const seated = `r.status in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW')`;
  const made = `e.kind is not null and exists (select from person p where p.id = r.person_id and p.email like '%@suuri.example')`;
  expect(await rowsOf(`select e.id from event e join registration r on r.event_id = e.id where ${seated} group by e.id having sum(party_size) > e.capacity`)).toEqual([]);
  expect(await rowsOf(`select e.id from event e join registration r on r.event_id = e.id where ${made} group by e.id
    having max(queued_at) filter (where ${seated}) > min(queued_at) filter (where r.status = 'WAITLISTED')`)).toEqual([]);
  expect(await countOf(`registration r where status = 'WAITLISTED'`)).toBeGreaterThan(100);
});

it('refers companies to services that cover them', async () => {
  expect(await countOf(`referral r join service s on s.id = r.service_id where s.organisation_id <> r.organisation_id`)).toBe(0);
  expect(await countOf(`referral r join service s on s.id = r.service_id where s.coverage_type <> 'NATIONAL'
    and not exists (select from service_coverage c where c.service_id = s.id and c.municipality_code = r.municipality_code)`)).toBe(0);
  expect(await countOf(`referral r where not exists (select from membership m where m.person_id = r.sender_id and m.municipality_code = r.municipality_code)`)).toBe(0);
});

it('spreads over the whole country', async () => {
  expect((await rowsOf(`select distinct municipality_code from company`)).length).toBe(308);
  expect((await rowsOf(`select distinct topic_code from service_topics`)).length).toBe(40);
  const statuses = await rowsOf<{ status: string; n: number }>('select status, count(*)::int as n from referral group by 1');
  expect(statuses).toHaveLength(9);
});

it('ends each referral in the state of its last step', async () => {
  expect(await rowsOf(`select reference from referral r left join lateral (select status from referral_step s where s.referral_id = r.id order by at desc limit 1) last on true
    where r.status <> coalesce(last.status, 'DRAFT')`)).toEqual([]);
});

it('counts the support and the comments of each idea, and puts replies below a comment on the same idea', async () => {
  expect(await countOf(`idea i where supports <> (select count(*) from idea_support s where s.idea_id = i.id) or comments <> (select count(*) from idea_comment c where c.idea_id = i.id and hidden_at is null)`)).toBe(0);
  expect(await countOf(`idea_comment c where not exists (select from idea_comment above where above.id = c.thread and above.thread = above.id and above.idea_id = c.idea_id)`)).toBe(0);
  expect(await countOf('idea_comment where thread <> id')).toBeGreaterThan(SMALL.comments / 8);
  expect(await countOf('idea where supports > 20')).toBeGreaterThan(0);
});

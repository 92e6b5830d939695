import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../test/postgres.js';
import { demonstration } from './demo/demonstration.js';
import { readNetwork } from './network.js';
import { demonstrationAccounts, seedDemonstration, seedVocabulary } from './seed.js';

let database: TestDatabase;
let session: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  session = new pg.Client(database.url);
  await session.connect();
});

afterAll(async () => {
  await session.end();
  await database.drop();
});

async function rowsOf<Row>(text: string): Promise<Row[]> {
  return (await session.query(text)).rows as Row[];
}

async function countOf(table: string): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(`select count(*)::int as n from ${table}`);
  return row!.n;
}

describe('the demonstration', () => {
  it('is loaded once, however many load it at the same time', async () => {
    const answers = await Promise.all([seedDemonstration(database.url), seedDemonstration(database.url)]);
    expect(answers.sort()).toEqual(['already there', 'loaded']);
    expect(await seedDemonstration(database.url)).toBe('already there');
  });

  it('is loaded completely', async () => {
    const network = readNetwork();
    const { people, coffees, meetings, referrals } = demonstration;
    const expected = {
      region: network.regions.length,
      municipality: 308,
      industry: network.industries.length,
      topic: network.topics.length,
      organisation: network.organisations.length,
      service: network.services.length,
      service_coverage: network.services.flatMap(({ coverage }) => coverage.municipalities).length,
      service_topics: network.services.flatMap(({ topics }) => topics).length,
      department: demonstration.departments.length,
      company: demonstration.companies.length,
      person: people.length,
      membership: people.flatMap(({ memberships }) => memberships).length,
      space: demonstration.spaces.length,
      event: coffees.length + meetings.length,
      registration: coffees.flatMap(({ registrations }) => registrations).length + meetings.flatMap(({ guests }) => guests).length,
      contact: demonstration.contacts.length,
      need: demonstration.needs.length,
      referral: referrals.length,
      company_promise: demonstration.promises.length,
      capacity_period: demonstration.full.length,
      unfinished_referral: demonstration.unfinished.length,
      referral_step: referrals.flatMap(({ history }) => history).length,
      routing_gap: demonstration.gaps.length,
      routing_correction: demonstration.corrections.length,
      routing_feedback: demonstration.corrections.flatMap(({ feedback }) => feedback).length,
      adviser_question: demonstration.questions.length,
      demo_account: demonstration.accounts.length,
      audit: 0,
      outbox_mail: 0,
    };
    const loaded: Record<string, number> = {};
    for (const table of Object.keys(expected)) loaded[table] = await countOf(table);
    expect(loaded).toEqual(expected);
  });

  it('gives a thing the same id in every load', async () => {
    const [row] = await rowsOf<{ id: string }>(`select id from service where slug = 'sas-plots'`);
    expect(row?.id).toBe('e6d6f35d-6242-586c-9b95-a80ae7620f25');
  });

  it('that was loaded before there were phrases gets them, its own changes left as they are', async () => {
    const before = await countOf('need_phrase');
    await session.query(`delete from need_phrase; update service set concept = null, sizes = '{}', capacity = case slug when 'sas-plots' then 'LIMITED' else 'OPEN' end`);
    expect(await seedDemonstration(database.url)).toBe('already there');
    expect(await countOf('need_phrase')).toBe(before);
    expect(await rowsOf(`select concept, capacity from service where slug = 'sas-plots'`)).toEqual([{ concept: '@plots', capacity: 'LIMITED' }]);
    expect(await countOf(`service where cardinality(sizes) > 0`)).toBeGreaterThan(15);
    await session.query(`update service set capacity = 'OPEN'`);
  });

  it('names the accounts in the order in which they are shown', async () => {
    const accounts = await demonstrationAccounts(database.url);
    expect(accounts).toHaveLength(demonstration.accounts.length);
    expect(accounts[0]).toEqual({ role: 'Entrepreneur, Sastamala', name: 'Jouni Alhoranta', email: 'jouni.alhoranta@esimerkki.example' });
  });
});

describe('the loaded network', () => {
  it('joins the nine municipal organisations to their municipalities', async () => {
    const rows = await rowsOf<{ slug: string; name: string }>(
      `select slug, m.name->>'fi' as name from organisation o join municipality m on m.code = municipality_code where kind = 'MUNICIPALITY' order by slug`,
    );
    const names = Object.fromEntries(rows.map(({ slug, name }) => [slug, name]));
    expect(names).toMatchObject({ sas: 'Sastamala', por: 'Pori', mer: 'Merikarvia', teu: 'Teuva', krs: 'Kristiinankaupunki' });
    expect(rows).toHaveLength(9);
  });

  it('covers the municipalities of the area that a service names', async () => {
    const rows = await rowsOf(
      `select s.slug from service s join service_coverage c on c.service_id = s.id join municipality m on m.code = c.municipality_code
       where coverage_area_id is not null and coverage_area_id not in (m.employment_area_id, m.development_centre_id, coalesce(m.wellbeing_county_id, ''))`,
    );
    expect(rows).toEqual([]);
    const bare = await rowsOf(`select slug from service where coverage_area_id is null and coverage_type in ('EMPLOYMENT_AREA', 'ECONOMIC_DEVELOPMENT_CENTRE', 'WELLBEING_COUNTY')`);
    expect(bare).toEqual([]);
  });

  it('says of no service that its provider has confirmed it', async () => {
    expect(await countOf(`service where assured_on is not null or capacity <> 'OPEN'`)).toBe(0);
    expect(await countOf('service where promised_days is not null and id not in (select service_id from referral)')).toBe(0);
  });

  it('has referrals that are late and others on the desk of Sastamala’s advisers', async () => {
    expect(await countOf(`referral where status in ('SENT', 'ACCEPTED', 'MET') and (due_at is null or clock_from is null)`)).toBe(0);
    expect(await countOf(`desk_row where municipality_code = '790' and kind = 'OVERDUE' and shown_from <= now()`)).toBeGreaterThan(0);
    expect(await countOf(`(select distinct kind from desk_row where municipality_code = '790' and shown_from <= now() and (shown_until is null or shown_until > now())) kinds`)).toBe(7);
  });

  it('has no wellbeing county in Helsinki and on Åland', async () => {
    const rows = await rowsOf<{ n: number; region: string }>(`select region_code as region, count(*)::int as n from municipality where wellbeing_county_id is null group by 1 order by 1`);
    expect(rows).toEqual([{ region: '01', n: 1 }, { region: '21', n: 16 }]);
  });
});

describe('the loaded life of the network', () => {
  it('never sells more seats than there are', async () => {
    const rows = await rowsOf(
      `select e.title->>'fi' from event e join registration r on r.event_id = e.id
       where r.status in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW') group by e.id having sum(party_size) > e.capacity`,
    );
    expect(rows).toEqual([]);
  });

  it('keeps the open offer open for the first half day, and ends it before the event', async () => {
    const rows = await rowsOf<{ open: boolean; before: boolean }>(
      `select offer_expires_at > now() + interval '12 hours' as open, offer_expires_at < starts_at as before
       from registration r join event e on e.id = r.event_id where r.status = 'OFFERED'`,
    );
    expect(rows).toEqual([{ open: true, before: true }]);
  });

  it('ends each referral in the state of its last step', async () => {
    const rows = await rowsOf(
      `select reference from referral r left join lateral (select status, at from referral_step s where s.referral_id = r.id order by at desc limit 1) last on true
       where r.status <> coalesce(last.status, 'DRAFT') or updated_at <> coalesce(last.at, created_at)`,
    );
    expect(rows).toEqual([]);
    expect(await countOf(`referral where reference !~ '^R-[2-9A-HJKMNP-Z]{6}$'`)).toBe(0);
  });

  it('addresses needs to departments of their own municipality', async () => {
    const rows = await rowsOf(
      `select n.title from need n join need_departments l on l.need_id = n.id join department d on d.id = l.department_id where d.municipality_code <> n.municipality_code`,
    );
    expect(rows).toEqual([]);
  });

  it('gives departments of one kind the same key in every municipality', async () => {
    const rows = await rowsOf<{ n: number }>(`select count(distinct municipality_code)::int as n from department where key = 'technical'`);
    expect(rows).toEqual([{ n: 4 }]);
  });
});

describe('without a demonstration', () => {
  it('the official lists and the topics are there, and nobody made up', async () => {
    const empty = await freshDatabase();
    const other = new pg.Client(empty.url);
    try {
      expect(await seedVocabulary(empty.url)).toBe('loaded');
      expect(await seedVocabulary(empty.url)).toBe('already there');
      await other.connect();
      const { rows } = await other.query('select (select count(*)::int from municipality) m, (select count(*)::int from topic) t, (select count(*)::int from person) p, (select count(*)::int from service) s');
      expect(rows[0]).toEqual({ m: 308, t: 40, p: 0, s: 0 });
    } finally {
      await other.end();
      await empty.drop();
    }
  });
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApp, type RunningApp } from '../../app.js';
import { newId } from '../../core/ids.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const ROUTE = `query ($input: RouteNeedInput!) { routeNeed(input: $input) { matches { reasons { kind outcome } service { id slug } } elsewhere { service { id slug } } } }`;
const ADD = 'mutation ($input: AddNeedPhraseInput!) { addNeedPhrase(input: $input) { needPhrases { id text } } }';
const REMOVE = 'mutation ($input: RemoveNeedPhraseInput!) { removeNeedPhrase(input: $input) { id } }';
/** What the issue promises. */
const SOON = { timeout: 2000, interval: 20 };

let second: RunningApp;
let other: Client;
let coordinator: Client;

beforeAll(async () => {
  second = await startApp(net().settings);
  other = clientOf(second.url, null);
  coordinator = await net().as(await make(net().sql).someone('COORDINATOR'));
  await Promise.all([net().app.warmUp(), second.warmUp()]);
});
afterAll(() => second.close());

const found = async (text: string, municipality = '790', client = other) => (await client.ask(ROUTE, { input: { text, municipality, limit: 20, record: false } })).routeNeed;
const slugs = (list: { service: { slug: string } }[]) => list.map(({ service }) => service.slug);
const idOf = async (slug: string): Promise<string> => (await net().sql.query('select id from service where slug = $1', [slug])).rows[0].id;
const matches = async (text: string, municipality?: string, client?: Client) => slugs((await found(text, municipality, client)).matches);
/** The services that are found because businesses say it so. */
const said = async (text: string) => slugs((await found(text)).matches.filter(({ reasons }: any) => reasons.some(({ kind }: any) => kind === 'PHRASE')));

describe('two servers on one database', () => {
  test('a phrase added through one is found through the other, and no longer once it is removed', async () => {
    const service = await idOf('sas-plots');
    expect(await said('zörbötin hökötys')).not.toContain('sas-plots');
    const { addNeedPhrase } = await coordinator.ask(ADD, { input: { service, language: 'FI', text: 'zörbötin hökötys' } });
    await vi.waitFor(async () => expect(await said('zörbötin hökötys')).toContain('sas-plots'), SOON);
    const { id } = addNeedPhrase.needPhrases.find(({ text }: { text: string }) => text === 'zörbötin hökötys');
    await coordinator.ask(REMOVE, { input: { phrase: id } });
    await vi.waitFor(async () => expect(await said('zörbötin hökötys')).not.toContain('sas-plots'), SOON);
  });

  test('a change by SQL is followed: capacity, name, topics, coverage', async () => {
    const id = await idOf('por-plots');
    await net().sql.query("update service set capacity = 'FULL', name = name || $2::jsonb where id = $1", [id, JSON.stringify({ fi: 'Kukkulakallion kumpareet' })]);
    const full = { kind: 'CAPACITY', outcome: 'FAILED' };
    await vi.waitFor(async () => expect((await found('kukkulakallion kumpareet', '609')).matches.find(({ service }: any) => service.id === id)?.reasons).toContainEqual(full), SOON);
    await net().sql.query("delete from service_coverage where service_id = $1 and municipality_code = '609'", [id]);
    await net().sql.query("insert into service_coverage values ($1, '790')", [id]);
    await vi.waitFor(async () => expect([await matches('kukkulakallion kumpareet', '609'), await matches('kukkulakallion kumpareet', '790')]).toEqual([expect.not.arrayContaining(['por-plots']), expect.arrayContaining(['por-plots'])]), SOON);
  });

  test('a new service is found, also one of many at once, and a deleted one is not', async () => {
    await insertServices('zz', 150, 'Zeppeliinien katsastus');
    await vi.waitFor(async () => expect((await matches('zeppeliinien katsastus')).join()).toMatch(/zz-/), SOON);
    await net().sql.query("delete from service where slug like 'zz-%'");
    await vi.waitFor(async () => expect((await matches('zeppeliinien katsastus')).join()).not.toMatch(/zz-/), SOON);
  });

  test('what was deleted this moment is left out of the answer, not answered as another service', async () => {
    const [first, next] = await insertServices('yy', 2, 'Sukellusveneiden sukelluslupa');
    await vi.waitFor(async () => expect(await matches('sukellusveneiden sukelluslupa')).toEqual(expect.arrayContaining(['yy-1', 'yy-2'])), SOON);
    await net().sql.query('begin; alter table service disable trigger user');
    await net().sql.query('delete from service where id = $1', [first]);
    await net().sql.query('alter table service enable trigger user; commit');
    const left = await matches('sukellusveneiden sukelluslupa');
    expect(left).toContain('yy-2');
    expect(left).not.toContain('yy-1');
    await net().sql.query('delete from service where id = $1', [next]);
  });
});

describe('a listening connection that breaks', () => {
  const LISTENING = "select pid from pg_stat_activity where datname = current_database() and query = 'listen \"directory_changed\"'";
  const cut = async () => (await net().sql.query(`select count(pg_terminate_backend(pid))::int as n from (${LISTENING}) listening`)).rows[0].n;

  test('costs no change: what happened meanwhile is followed within two seconds', async () => {
    expect(await cut()).toBe(2);
    const service = await idOf('sas-plots');
    await coordinator.ask(ADD, { input: { service, language: 'FI', text: 'rötiskölle tilaa' } });
    await vi.waitFor(async () => expect(await said('rötiskölle tilaa')).toContain('sas-plots'), SOON);
    await vi.waitFor(async () => expect((await net().sql.query(LISTENING)).rowCount).toBe(2), { timeout: 10_000 });
    await coordinator.ask(ADD, { input: { service, language: 'FI', text: 'hötiskölle tilaa' } });
    await vi.waitFor(async () => expect(await said('hötiskölle tilaa')).toContain('sas-plots'), SOON);
  });
});

/** Writes services for all of Finland past the API; their slugs are yy-1, yy-2, … */
async function insertServices(prefix: string, count: number, name: string): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await net().sql.query(
    `insert into service (id, slug, organisation_id, name, description, service_classes, stages, industries, sizes, coverage_type, cost, capacity)
     select one.id, $2 || '-' || n, (select id from organisation limit 1), $3, $3, '{}', '{}', '{}', '{}', 'NATIONAL', 'FREE', 'OPEN' from unnest($1::uuid[]) with ordinality as one(id, n)`,
    [ids, prefix, JSON.stringify({ fi: name, sv: name, en: name })],
  );
  return ids;
}

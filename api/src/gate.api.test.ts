import { parse } from 'graphql';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startApp, type RunningApp } from './app.js';
import { sharedRates } from './core/rates.js';
import { hashOfDocument } from './core/trustedDocuments.js';
import { clientOf, network } from './test/app.js';
import { make } from './test/make.js';

const net = network();
const FREE = '{ topics { code } }';

describe('in production', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ ...net().settings, explorer: false, publicUrl: 'https://portal.example.fi' });
  });
  afterAll(() => app?.close());

  test.each([['fi', /omien sivujensa/], ['sv', /sina egna sidor/], ['en', /its own pages/]])('what is none of the portal\'s operations is refused: %s', async (language, words) => {
    const { status, errors, data } = await clientOf(app.url, null).send(FREE, {}, { 'accept-language': language });
    expect([status, errors[0]!.extensions.code, data]).toEqual([400, 'UNKNOWN_OPERATION', null]);
    expect(errors[0]!.message).toMatch(words);
  });

  test.each([
    ['the schema', '{ __schema { types { name } } }'],
    ['a mutation', 'mutation { signOut }'],
    ['what does not parse', '{ topics {'],
    ['a known name with another text', 'query Session { topics { code } }'],
  ])('nor is %s told', async (_what, query) => {
    expect(await clientOf(app.url, null).refusal(query)).toBe('UNKNOWN_OPERATION');
  });

  test('nor by GET, nor over the socket', async () => {
    const got = await fetch(`${app.url}/graphql?query=${encodeURIComponent(FREE)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(((await got.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code).toBe('UNKNOWN_OPERATION');
    const socket = createClient({ url: `${app.url.replace('http', 'ws')}/graphql/live`, webSocketImpl: WebSocket, retryAttempts: 0 });
    const heard = await new Promise<unknown>((resolve) => socket.subscribe({ query: 'subscription { referralChanged { id status } }' }, { next: resolve, error: resolve, complete: () => resolve(null) }));
    expect(JSON.stringify(heard)).toContain('UNKNOWN_OPERATION');
    await socket.dispose();
  });

  test('an operation of another version that serves this network too is answered', async () => {
    await net().sql.query('insert into trusted_document (hash) values ($1)', [hashOfDocument(parse('query Coming { topics { code name { fi } } }'))]);
    const asked = 'query Coming{topics{code name{fi __typename} __typename}}';
    for (const _time of [1, 2]) expect((await clientOf(app.url, null).ask(asked)).topics).toHaveLength(40);
  });

  test('browsers are told to come by TLS only, and cookies stay with the portal', async () => {
    const { headers } = await fetch(`${app.url}/health`);
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}; includeSubDomains$/);
    const plain = await fetch(`${net().app.url}/health`);
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  });

  test('no policy lets in scripts or styles from elsewhere or from inside the page', async () => {
    const policy = (await fetch(`${app.url}/theme.css`)).headers.get('content-security-policy')!;
    expect(Object.fromEntries(policy.split(';').map((one) => one.trim().split(/ (.*)/s).slice(0, 2)))).toEqual({
      'default-src': "'self'",
      'img-src': "'self' data:",
      'object-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
    });
  });
});

test('an operation is the same however it is printed', () => {
  const [one, two] = ['query A($id: ID!) { a(id: $id) { ...F } } fragment F on T { x ...G } fragment G on T { y }', 'fragment G on T{y __typename} query A($id:ID!){a(id:$id){...F @unmask}} "Why." fragment F on T{x ...G __typename}'];
  expect(hashOfDocument(parse(one!))).toBe(hashOfDocument(parse(two!)));
  expect(hashOfDocument(parse(one!))).not.toBe(hashOfDocument(parse(one!.replace('{ y }', '{ z }'))));
});

describe('who asks too often', () => {
  test('hears so, by person and by address, and nobody else does', async () => {
    const app = await startApp({ ...net().settings, requestsPerMinute: 5 });
    const [one, other] = await Promise.all([0, 1].map(async () => clientOf(app.url, await net().sessionOf(await make(net().sql).person()))));
    const many = async (client: typeof one) => Promise.all(Array.from({ length: 8 }, () => client!.send(FREE)));
    const refused = (await many(one)).filter(({ status }) => status === 429);
    // The minute may have turned between them.
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused[0]!.errors[0]!.extensions.code).toBe('TOO_MANY_REQUESTS');
    expect((await other!.send(FREE)).status).toBe(200);
    expect((await many(clientOf(app.url, null))).some(({ status }) => status === 429)).toBe(true);
    expect((await other!.send(FREE)).status).toBe(200);
    await app.close();
  });

  test('is counted by all processes together, and only a digest of who it is is kept', async () => {
    const pool = new pg.Pool({ connectionString: net().settings.databaseUrl });
    const [here, there] = [sharedRates(pool), sharedRates(pool)];
    const sender = 'person 0190';
    for (let count = 0; count < 6; count++) expect(here.isTooMuch(sender, 10)).toBe(false);
    for (let count = 0; count < 4; count++) expect(there.isTooMuch(sender, 10)).toBe(false);
    await here.share();
    await there.share();
    await here.share();
    expect(there.isTooMuch(sender, 10)).toBe(true);
    expect(there.isTooMuch('person 0191', 10)).toBe(false);
    const { rows } = await net().sql.query('select sender, count from request_count');
    expect(rows).toEqual([{ sender: expect.stringMatching(/^[\w-]{43}$/), count: 10 }]);
    await Promise.all([here.close(), there.close(), pool.end()]);
  });

  test('may ask again in the next minute; who asks seldom is never told to the database', async () => {
    let now = 60_000;
    const statements: string[] = [];
    const rates = sharedRates({ query: async (text: string) => void statements.push(text) } as never, () => now);
    for (let count = 0; count < 3; count++) expect(rates.isTooMuch('a', 3)).toBe(false);
    expect(rates.isTooMuch('a', 3)).toBe(true);
    now += 60_000;
    expect(rates.isTooMuch('a', 3)).toBe(false);
    expect(rates.isTooMuch('b', 600)).toBe(false);
    now += 60_000;
    expect(rates.isTooMuch('b', 600)).toBe(false);
    await rates.share();
    expect(statements).toEqual([]);
    await rates.close();
  });
});

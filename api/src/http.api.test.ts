import { describe, expect, test } from 'vitest';
import { connect, createServer, type Socket } from 'node:net';
import { startApp } from './app.js';
import { clientOf, network } from './test/app.js';
import { demoDatabase } from './test/postgres.js';

const statements: string[] = [];
const net = network({}, { onStatement: ({ text }) => void statements.push(text) });

describe('limits', () => {
  const deep = (levels: number): string => (levels === 0 ? 'slug' : `organisation { services { ${deep(levels - 1)} } }`);
  const wide = Array.from({ length: 20 }, (_, index) => `a${index}: topics { code }`).join(' ');
  test.each([
    ['too deep', `{ services { edges { node { ${deep(8)} } } } }`],
    ['too costly', `{ services(first: 50) { edges { node { organisation { services { organisation { services { organisation { slug } } } } } } } } }`],
    ['too many aliases', `{ ${wide} }`],
  ])('%s is refused before it runs', async (_name, query) => {
    statements.length = 0;
    expect(await net().visitor.refusal(query)).toBe('TOO_COMPLEX');
    expect(statements).toEqual([]);
  });

  test('too many words', async () => {
    const { status, errors } = await net().visitor.send(`{ ${'topics { code } '.repeat(1000)} }`);
    expect([status, errors[0]!.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  test('too large a body', async () => {
    const { status, errors } = await net().visitor.send('{ topics { code } }', { x: 'x'.repeat(200_000) }, { 'accept-language': 'sv' });
    expect([status, errors[0]!.extensions.code]).toEqual([413, 'TOO_COMPLEX']);
    expect(errors[0]!.message).toMatch(/^Frågan är för stor/);
  });

  test('a form of another site cannot send anything', async () => {
    const response = await fetch(`${net().app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ topics { code } }' }) });
    expect(response.status).toBeGreaterThanOrEqual(400);
    const get = await fetch(`${net().app.url}/graphql?query=${encodeURIComponent('{topics{code}}')}`);
    expect(get.status).toBe(400);
  });
});

test('each root field is answered by one statement', async () => {
  statements.length = 0;
  await net().visitor.ask(`{
    services(first: 50) { totalCount edges { node { name { fi } organisation { name { fi } municipality { region { code } } } topics { code } coverage { code } } } }
    events(first: 10) { edges { node { title { fi } seatsTaken seatsFree queueLength myRegistration { status } space { name { fi } } topics { code } refusalToRegister } } }
  }`);
  expect(statements).toHaveLength(2);
});

test('pages are sent with a strict policy', async () => {
  const { headers } = await fetch(`${net().app.url}/theme.css`);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('permissions-policy')).toBe('camera=(self), microphone=(), geolocation=()');
});

test('a mistake in a query is told in the words of GraphQL', async () => {
  const { status, errors } = await net().visitor.send('{ nothing }');
  expect([status, errors[0]!.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

test('while the database is away the answer is 503 in the language of the reader, and then all is well again', async () => {
  const database = await demoDatabase();
  const way = await openWay(new URL(database.url));
  const app = await startApp({ ...net().settings, databaseUrl: way.url });
  const client = clientOf(app.url, null);
  const ASK = '{ topics { code } }';
  try {
    expect((await client.ask(ASK)).topics).toHaveLength(40);
    await way.close();
    const { status, errors } = await client.send(ASK, {}, { 'accept-language': 'en' });
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(errors[0]!.message).toMatch(/Nothing is lost/);
    expect(await client.refusal('mutation { requestSignInLink(input: { email: "a@b.example", language: FI }) }')).toBe('UNAVAILABLE');
    expect((await fetch(`${app.url}/health`)).status).toBe(503);
    await way.open();
    expect((await client.ask(ASK)).topics).toHaveLength(40);
    expect((await fetch(`${app.url}/health`)).status).toBe(200);
  } finally {
    await app.close();
    await way.close();
    await database.drop();
  }
});

/** The way to the database, which can be closed and opened again as a network can. */
async function openWay(target: URL) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onwards = connect(Number(target.port), target.hostname);
    for (const [one, other] of [[socket, onwards], [onwards, socket]] as const) {
      sockets.add(one);
      one.pipe(other).on('error', () => other.destroy());
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  const url = new URL(target);
  url.port = String(port);
  url.hostname = '127.0.0.1';
  return {
    url: url.href,
    open: () => listen(port),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

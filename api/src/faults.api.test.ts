import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startApp } from './app.js';
import { newId } from './core/ids.js';
import { migrate } from './core/migrate.js';
import { startPostgres } from './database/embedded.js';
import { seedVocabulary } from './seed/seed.js';
import { projectFolder } from './settings.js';
import { MARK_COOKIE } from './http.context.js';
import { clientOf, network, openSession, type Client } from './test/app.js';
import { make } from './test/make.js';
import { startProcess } from './test/processes.js';

const net = network();
// They start servers of their own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });
const soon = { timeout: 30_000, interval: 50 };
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status } }';

interface Party {
  email: string;
  secret: string;
  input: { event: string; partySize: number; key: string };
}

async function partiesFor(sql: pg.Client, event: string, count: number): Promise<Party[]> {
  const party = async () => {
    const email = await make(sql).person();
    return { email, secret: await openSession(sql, email), input: { event, partySize: 1, key: newId() } };
  };
  return Promise.all(Array.from({ length: count }, party));
}

const register = (url: string, { secret, input }: Party) => clientOf(url, secret).ask(REGISTER, { input });

/** Each place is there once, with its audit row and its mail, or nothing of it is. */
async function expectWhole(sql: pg.Client, event: string, parties: readonly Party[]): Promise<void> {
  const { rows } = await sql.query(
    `select p.email, count(*)::int as places, (select count(*)::int from audit a where a.entity_id = any(array_agg(r.id::text)) and a.command = 'registerForEvent' and a.change = 'create' and a.entity = 'Registration') as audited,
       (select count(*)::int from outbox_mail m where m."to" = p.email) as mails
     from registration r join person p on p.id = r.person_id where r.event_id = $1 group by p.email order by p.email`,
    [event],
  );
  expect(rows).toEqual(parties.map(({ email }) => ({ email, places: 1, audited: 1, mails: 1 })).sort((a, b) => (a.email < b.email ? -1 : 1)));
}

test('a server that is killed in the middle of commands has done each whole or not at all, and the same requests can be made again', async () => {
  const event = await make(net().sql).event({ capacity: 100 });
  const parties = await partiesFor(net().sql, event, 20);
  const [confirmed, halfway] = [parties.slice(0, 8), parties.slice(8)];
  const [victim, other] = await Promise.all([startProcess(net().settings.databaseUrl), startProcess(net().settings.databaseUrl)]);
  await Promise.all(confirmed.map((party) => register(victim.url, party)));
  const holder = new pg.Client({ connectionString: net().settings.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from event where id = $1 for update', [event]);
  const unanswered = halfway.map((party) => register(victim.url, party).then(() => 'answered', () => 'broken'));
  await vi.waitFor(async () => expect((await net().sql.query("select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")).rowCount).toBeGreaterThan(3), soon);
  await victim.kill();
  expect(new Set(await Promise.all(unanswered))).toEqual(new Set(['broken']));
  await holder.end();
  await expectWhole(net().sql, event, confirmed);
  // The same requests by the same keys, those that were confirmed too: nobody has two places.
  await Promise.all(parties.map((party) => register(other.url, party)));
  await expectWhole(net().sql, event, parties);
  await other.end();
});

test('PostgreSQL that is killed under load loses nothing that was confirmed, and all goes on by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'luotsi-faults-'));
  const postgres = await startPostgres({ folder, projectFolder, durable: true, log: () => {} });
  onTestFinished(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await migrate(postgres.urlFor('luotsi', 'owner'), { by: postgres.urlFor('luotsi', 'app') });
  await seedVocabulary(postgres.url);
  const sql = () => new pg.Client({ connectionString: postgres.url });
  const before = sql();
  await before.connect();
  const event = await make(before).event({ capacity: 100 });
  const parties = await partiesFor(before, event, 40);
  await before.end();
  const app = await startApp({ ...net().settings, databaseUrl: postgres.urlFor('luotsi', 'app') });
  let answered = 0;
  const untilDone = async (party: Party) => {
    for (let tries = 0; tries < 300; tries++) {
      const { data, errors } = await clientOf(app.url, party.secret).send(REGISTER, { input: party.input });
      if (data) return void answered++;
      // Nothing but this is told while the database is away.
      expect(errors[0]!.extensions.code).toBe('UNAVAILABLE');
      await sleep(100);
    }
    throw new Error('The server did not recover.');
  };
  const first = parties.slice(0, 15).map(untilDone);
  await vi.waitFor(() => expect(answered).toBeGreaterThan(5), soon);
  const rest = parties.slice(15).map(untilDone);
  process.kill(Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL');
  await Promise.all([...first, ...rest]);
  const after = sql();
  await after.connect();
  await expectWhole(after, event, parties);
  await after.end();
  expect(await (await fetch(`${app.url}/ready`)).json()).toMatchObject({ ready: true });
  await app.close();
});

test('clocks that are apart by minutes give away no seat twice, and links and sessions of one process hold in the other', async () => {
  const minutes = (count: number) => () => new Date(Date.now() + count * 60_000);
  const [ahead, behind] = await Promise.all([4, -4].map((apart) => startApp(net().settings, { clock: minutes(apart) })));
  const event = await make(net().sql).event({ capacity: 5 });
  const parties = await partiesFor(net().sql, event, 12);
  const answers = await Promise.all(parties.map((party, index) => register((index % 2 ? ahead : behind)!.url, party)));
  expect(answers.filter(({ registerForEvent }) => registerForEvent.status === 'CONFIRMED')).toHaveLength(5);
  for (const [from, to] of [[ahead, behind], [behind, ahead]]) {
    const email = `apart${newId().slice(-6)}@example.example`;
    const asked = await clientOf(from!.url, null).send('mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }', { input: { email, language: 'FI' } });
    // The link works in the browser that asked for it.
    const browser = { cookie: new RegExp(`${MARK_COOKIE}=[^;]+`).exec(asked.cookie!)![0] };
    const { rows } = await net().sql.query('select text from outbox_mail where "to" = $1', [email]);
    const token = /sign-in\/([\w-]+)/.exec(rows[0].text)![1];
    const signIn = (client: Client) => client.send('mutation ($token: String!) { signIn(token: $token) }', { token }, browser);
    const { cookie, errors } = await signIn(clientOf(to!.url, null));
    expect(errors).toEqual([]);
    const secret = /luotsi_session=([^;]+)/.exec(cookie!)![1]!;
    expect((await clientOf(from!.url, secret).ask('{ me { email } }')).me.email).toBe(email);
    expect((await signIn(clientOf(from!.url, null))).errors[0]!.extensions.code).toBe('LINK_NOT_VALID');
  }
  await Promise.all([ahead!.close(), behind!.close()]);
});

test('a mail of a process whose clock is hours ahead goes out at once', async () => {
  const { sendWaitingMail } = await import('./core/mail.js');
  const app = await startApp(net().settings, { clock: () => new Date(Date.now() + 5 * 3_600_000) });
  await clientOf(app.url, null).ask('mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }', { input: { email: 'ahead@example.example', language: 'FI' } });
  const pool = new pg.Pool({ connectionString: net().settings.databaseUrl });
  const sent: string[] = [];
  await sendWaitingMail(pool, async ({ to }) => void sent.push(to));
  expect(sent.filter((to) => to === 'ahead@example.example')).toHaveLength(1);
  await pool.end();
  await app.close();
});

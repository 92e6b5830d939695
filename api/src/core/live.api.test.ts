import { createClient, type Client as SocketClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startApp, type RunningApp } from '../app.js';
import { SESSION_COOKIE } from '../http.context.js';
import { network, type Client } from '../test/app.js';
import { make } from '../test/make.js';

const net = network();
const today = new Date().toISOString().slice(0, 10);
const HEAR = 'subscription { referralChanged { id status message company { name } moves } }';
const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }';
const DECLINE = 'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { status } }';

let second: RunningApp;
let adviser: Client;
let receiver: Client;
let emails: { adviser: string; neighbour: string; receiver: string; head: string };
let company: string;
let service: string;
const sockets: SocketClient[] = [];

beforeAll(async () => {
  second = await startApp(net().settings);
  const { someone, company: newCompany } = make(net().sql);
  const id = async (text: string, values: unknown[] = []) => (await net().sql.query(text, values)).rows[0].id as string;
  const organisation = await id("select id from organisation where slug = 'finnvera'");
  company = await newCompany({ name: 'Salainen Konepaja Oy' });
  service = await id('select id from service where organisation_id = $1 order by slug limit 1', [organisation]);
  emails = {
    adviser: await someone('ADVISER', { municipality_code: '790' }),
    neighbour: await someone('ADVISER', { municipality_code: '609' }),
    receiver: await someone('CONTACT', { organisation_id: organisation }),
    head: await someone('HEAD', { department_id: await id('select id from department limit 1') }),
  };
  adviser = await net().as(emails.adviser);
  receiver = await net().as(emails.receiver);
});
afterEach(async () => {
  await Promise.all(sockets.splice(0).map((socket) => socket.dispose()));
});
afterAll(() => second.close());

interface Heard {
  readonly all: any[];
  readonly errors: any[];
  readonly ended: Promise<void>;
  /** What came up to the first that fits. */
  until(fits: (referral: any) => boolean): Promise<any>;
}

/** Listens in the second process with somebody's session, as a browser does. */
async function listening(email: string | null, query = HEAR, url = second.url, headers: Record<string, string> = {}): Promise<Heard> {
  const cookie: Record<string, string> = email ? { cookie: `${SESSION_COOKIE}=${await net().sessionOf(email)}` } : {};
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { ...cookie, ...headers } });
    }
  }
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql/live`, webSocketImpl: Socket, lazy: false, retryAttempts: 0, connectionParams: { language: 'sv' }, onNonLazyError: () => {} });
  sockets.push(client);
  const all: any[] = [];
  const errors: any[] = [];
  let check = () => {};
  const ended = new Promise<void>((resolve) => {
    client.subscribe<any>(
      { query },
      {
        next: ({ data, errors: failed }) => {
          if (failed) errors.push(...failed);
          else all.push(data.referralChanged);
          check();
        },
        error: (error) => {
          errors.push(...[error].flat());
          resolve();
        },
        complete: resolve,
      },
    );
  });
  const until = (fits: (referral: any) => boolean) =>
    new Promise<any>((resolve) => {
      check = () => {
        const found = all.find(fits);
        if (found !== undefined) resolve(found);
      };
      check();
    });
  return { all, errors, ended, until };
}

async function refer(): Promise<string> {
  const input = { company, service, message: 'Tarvitsee rahoitusta koneeseen.', consent: { givenBy: 'Olli', how: 'PHONE', on: today } };
  return (await adviser.ask(REFER, { input })).referCompany.id;
}

/** Sends until it is heard: a subscription begins a moment after it was asked for. */
async function begun(heard: Heard): Promise<Heard> {
  for (let tries = 0; heard.all.length === 0 && tries < 40; tries++) {
    await refer();
    await Promise.race([heard.until(() => true), new Promise((resolve) => setTimeout(resolve, 250))]);
  }
  return heard;
}

describe('what changes', () => {
  test('is heard in another process by those who may see it, as they may see it, and by nobody else', async () => {
    const mine = await begun(await listening(emails.adviser));
    const theirs = await begun(await listening(emails.receiver));
    const elsewhere = await listening(emails.neighbour);
    const id = await refer();
    expect(await theirs.until((one) => one.id === id)).toEqual({ id, status: 'SENT', message: 'Tarvitsee rahoitusta koneeseen.', company: { name: 'Salainen Konepaja Oy' }, moves: ['ACCEPT', 'DECLINE', 'ADVISE'] });
    await receiver.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
    expect(await theirs.until((one) => one.id === id && one.status === 'DECLINED')).toEqual({ id, status: 'DECLINED', message: null, company: null, moves: [] });
    expect((await mine.until((one) => one.id === id && one.status === 'DECLINED')).company).toEqual({ name: 'Salainen Konepaja Oy' });
    expect(elsewhere.all).toEqual([]);
  });

  test('is not heard where nothing came of it', async () => {
    const mine = await begun(await listening(emails.adviser));
    const before = mine.all.length;
    const { data } = await adviser.send(REFER, { input: { company, service, message: 'Ilman suostumusta lähetetty.' } });
    expect(data).toBeNull();
    const id = await refer();
    await mine.until((one) => one.id === id);
    expect(new Set(mine.all.slice(before).map((one) => one.message))).toEqual(new Set(['Tarvitsee rahoitusta koneeseen.']));
  });

  test('ends with the session', async () => {
    const mine = await begun(await listening(emails.adviser));
    await net().sql.query('delete from session where person_id = (select id from person where email = $1)', [emails.adviser]);
    adviser = await net().as(emails.adviser);
    await refer();
    await mine.ended;
    expect(mine.errors).toEqual([]);
  });

  test('is not heard any more by who has left the company, from that moment on', async () => {
    const { someone } = make(net().sql);
    const [leaver, stayer] = [await someone('ENTREPRENEUR', { company_id: company }), await someone('ENTREPRENEUR', { company_id: company })];
    const [theirs, others] = [await begun(await listening(leaver)), await begun(await listening(stayer))];
    const { rows: [role] } = await net().sql.query('select m.id from membership m join person p on p.id = m.person_id where p.email = $1', [leaver]);
    await (await net().as(leaver)).ask('mutation ($input: EndCompanyRoleInput!) { endCompanyRole(input: $input) { id } }', { input: { membership: role.id } });
    const before = theirs.all.length;
    const id = await refer();
    await others.until((one) => one.id === id);
    expect(theirs.all.slice(before)).toEqual([]);
  });

  test('that may have been missed while the database was away is said', async () => {
    const mine = await begun(await listening(emails.adviser));
    await net().sql.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%row_changed%'");
    expect(await mine.until((one) => one === null)).toBeNull();
  });
});

describe('who may not listen, and to what', () => {
  test.each([
    ['a visitor', async () => listening(null), 'SIGN_IN_FIRST'],
    ['a head of a department', async () => listening(emails.head), 'NOT_ALLOWED'],
    ['a query', async () => listening(emails.adviser, '{ portal { networkName } }'), 'BAD_REQUEST'],
    ['what does not exist', async () => listening(emails.adviser, 'subscription { nothing }'), undefined],
    ['nonsense', async () => listening(emails.adviser, '}}}'), undefined],
    ['too deep an operation', async () => listening(emails.adviser, `subscription { referralChanged ${'{ need { referrals '.repeat(8)}{ id }${' } }'.repeat(8)} }`), 'TOO_COMPLEX'],
  ])('%s is refused', async (_name, open, code) => {
    const heard = await open();
    await heard.ended;
    expect(heard.errors.map((error) => error.extensions?.code)).toEqual([code]);
    expect(heard.all).toEqual([]);
  });

  test('a refusal is said in the language of the page', async () => {
    const heard = await listening(null);
    await heard.ended;
    expect(heard.errors[0].message).toMatch(/[Ll]ogga in/);
  });

  test("a page of another site does not get the reader's session", async () => {
    const heard = await listening(emails.adviser, HEAR, second.url, { origin: 'https://evil.example' });
    await heard.ended;
    expect(heard.errors).toHaveLength(1);
    expect(heard.all).toEqual([]);
  });

  test('over HTTP there are none', async () => {
    expect((await adviser.send(HEAR)).errors).not.toEqual([]);
  });
});

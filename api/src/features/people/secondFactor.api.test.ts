import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SESSION_COOKIE } from '../../http.context.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { Authenticator } from '../../test/authenticator.js';
import { make } from '../../test/make.js';

let now = new Date();
const offered = network({}, { clock: () => now });
const required = network({ sessionLimits: { idleHours: 168, coordinatorIdleHours: 8, days: 30, providerHours: 12, secondFactorRequired: true } });
beforeEach(() => void (now = new Date()));

const STANDING = '{ secondFactor me { passkeys { id name usedAt } } }';
/** A query that only coordinators may ask. */
const COORDINATES = '{ routingGaps(first: 1) { totalCount } }';
const BEGIN = 'mutation { beginPasskey }';
const ADD = 'mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) }';
const BEGIN_CONFIRM = 'mutation { beginSecondFactor }';
const CONFIRM = 'mutation ($response: String!) { confirmByPasskey(response: $response) }';
const BY_CODE = 'mutation ($code: String!) { confirmByCode(code: $code) }';
const REMOVE = 'mutation ($passkey: ID!) { removePasskey(passkey: $passkey) }';
const RENEW = 'mutation { renewRecoveryCodes }';

const coordinator = (net = offered()) => make(net.sql).someone('COORDINATOR');
const authenticator = (net = offered()) => new Authenticator(net.app.url.replace('127.0.0.1', 'localhost'));
const factorOf = async (client: Client) => (await client.ask(STANDING)).secondFactor;
/** The client of the session that a confirmation has set anew. */
const anew = (cookie: string | null, net = offered()) => clientOf(net.app.url, new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(cookie!)![1]!);

async function register(client: Client, key: Authenticator, net = offered()): Promise<{ client: Client; codes: string[] }> {
  const { beginPasskey } = await client.ask(BEGIN);
  const { data, errors, cookie } = await client.send(ADD, { input: { response: key.create(beginPasskey), name: 'Puhelin' } });
  expect(errors).toEqual([]);
  return { client: anew(cookie, net), codes: data.addPasskey };
}
async function registered() {
  const email = await coordinator();
  const key = authenticator();
  const { client, codes } = await register(await offered().as(email), key);
  return { email, key, client, codes, other: await offered().as(email) };
}

describe('a coordinator', () => {
  test('without a passkey has their rights where it is only offered', async () => {
    const client = await offered().as(await coordinator());
    expect(await factorOf(client)).toBe('OFFERED');
    await client.ask(COORDINATES);
  });

  test('without a passkey has no rights where it is required, until they have registered one', async () => {
    const client = await required().as(await coordinator(required()));
    expect([await factorOf(client), await client.refusal(COORDINATES)]).toEqual(['REGISTER', 'NOT_ALLOWED']);
    const after = await register(client, authenticator(required()), required());
    expect(await factorOf(after.client)).toBe('DONE');
    await after.client.ask(COORDINATES);
  });

  test('with a passkey neither deletes the account nor changes its address before they have used it', async () => {
    const { email, other } = await registered();
    await coordinator();
    expect(await other.refusal('mutation { requestEmailChange(input: { email: "thief@x.example" }) }')).toBe('SECOND_FACTOR_FIRST');
    expect(await other.refusal('mutation ($input: DeleteMyDataInput!) { deleteMyData(input: $input) }', { input: { email } })).toBe('SECOND_FACTOR_FIRST');
  });

  test('with a passkey has no rights in a new session until they have used it', async () => {
    const { key, other } = await registered();
    expect([await factorOf(other), await other.refusal(COORDINATES)]).toEqual(['CONFIRM', 'NOT_ALLOWED']);
    const { beginSecondFactor } = await other.ask(BEGIN_CONFIRM);
    const { errors, cookie } = await other.send(CONFIRM, { response: key.get(beginSecondFactor) });
    expect(errors).toEqual([]);
    const confirmed = anew(cookie);
    expect(await factorOf(confirmed)).toBe('DONE');
    await confirmed.ask(COORDINATES);
    expect((await confirmed.ask(STANDING)).me.passkeys[0].usedAt).not.toBeNull();
    await vi.waitFor(async () => expect((await other.ask(STANDING)).me).toBeNull());
  });

  test('who registers one loses the rights of their other sessions at once', async () => {
    const email = await coordinator();
    const [one, other] = [await offered().as(email), await offered().as(email)];
    await other.ask(COORDINATES);
    await register(one, authenticator());
    await vi.waitFor(async () => expect(await other.refusal(COORDINATES)).toBe('NOT_ALLOWED'));
  });

  test('who is something else too keeps that', async () => {
    const email = await coordinator(required());
    await make(required().sql).member(email, 'ADVISER', { municipality_code: '790' });
    const client = await required().as(email);
    expect((await client.ask('{ companies { totalCount } }')).companies.totalCount).toBeGreaterThan(0);
    expect(await client.refusal(COORDINATES)).toBe('NOT_ALLOWED');
  });
});

test('who signs in as a made-up person with one click is not kept out by the passkey of another visitor', async () => {
  const { demoAccounts } = await offered().visitor.ask('{ demoAccounts { id label { en } } }');
  const { id: account } = demoAccounts.find(({ label }: { label: { en: string } }) => /coordinator/i.test(label.en));
  const enter = async () => anew((await offered().visitor.send('mutation ($account: ID!) { signInAsDemo(account: $account) }', { account })).cookie);
  await register(await enter(), authenticator());
  const next = await enter();
  await next.ask(COORDINATES);
  expect(await factorOf(next)).toBe('DONE');
});

test('others need no second factor, and visitors have none', async () => {
  expect(await factorOf(await required().as(await make(required().sql).someone('ADVISER', { municipality_code: '790' })))).toBe('NONE');
  expect((await required().visitor.ask('{ secondFactor }')).secondFactor).toBe('NONE');
  for (const query of [BEGIN, BEGIN_CONFIRM, RENEW]) expect(await offered().visitor.refusal(query)).toBe('SIGN_IN_FIRST');
});

describe('a passkey', () => {
  test('is not added or removed by who has not used the one that there is', async () => {
    const { other, client } = await registered();
    const [{ id: passkey }] = (await client.ask(STANDING)).me.passkeys;
    for (const [query, variables] of [[BEGIN, {}], [REMOVE, { passkey }], [RENEW, {}]] as const) expect(await other.refusal(query, variables)).toBe('SECOND_FACTOR_FIRST');
    expect(await other.refusal(ADD, { input: { response: authenticator().create(JSON.stringify({ challenge: 'x', rp: { id: 'localhost' } })), name: 'x' } })).toBe('SECOND_FACTOR_FIRST');
    await client.ask(REMOVE, { passkey });
    expect((await client.ask(STANDING)).me.passkeys).toEqual([]);
    expect(await client.refusal(RENEW)).toBe('NOT_ALLOWED');
  });

  test('is seen and removed by its own person only', async () => {
    const { client, email } = await registered();
    const [{ id: passkey }] = (await client.ask(STANDING)).me.passkeys;
    const stranger = await registered();
    expect(await stranger.client.refusal(REMOVE, { passkey })).toBe('NOT_FOUND');
    const { rows } = await offered().sql.query('select count(*)::int as n from passkey k join person p on p.id = k.person_id where p.email = $1', [email]);
    expect(rows[0].n).toBe(1);
  });

  test('lets nobody in by an answer that is not right', async () => {
    const { key, other } = await registered();
    const stranger = await registered();
    const begin = async (client: Client): Promise<string> => (await client.ask(BEGIN_CONFIRM)).beginSecondFactor;
    const elsewhere = new Authenticator('https://evil.example');
    const options = await begin(other);
    const foreign = stranger.key.get(options);
    const changed = JSON.stringify({ ...JSON.parse(key.get(options)), id: JSON.parse(foreign).id, rawId: JSON.parse(foreign).id });
    const otherChallenge = key.get(await begin(stranger.other));
    for (const response of ['', 'nonsense', '{}', '{"response":{}}', '{"id":7,"response":null}', foreign, changed, otherChallenge, elsewhere.get(options)])
      expect(await other.refusal(CONFIRM, { response })).toBe('PASSKEY_NOT_VALID');
    expect(await factorOf(other)).toBe('CONFIRM');
  });

  test('signs each challenge once, and soon', async () => {
    const { key, other, email } = await registered();
    const { beginSecondFactor: options } = await other.ask(BEGIN_CONFIRM);
    const response = key.get(options);
    now = new Date(now.getTime() + 5 * 60_000);
    expect(await other.refusal(CONFIRM, { response })).toBe('PASSKEY_NOT_VALID');
    now = new Date();
    const { cookie } = await other.send(CONFIRM, { response });
    expect(await anew(cookie).refusal(CONFIRM, { response })).toBe('PASSKEY_NOT_VALID');
    expect(await (await offered().as(email)).refusal(CONFIRM, { response })).toBe('PASSKEY_NOT_VALID');
  });

  test('made for another site is not registered, nor one for another challenge', async () => {
    const client = await offered().as(await coordinator());
    const { beginPasskey: options } = await client.ask(BEGIN);
    const answers = [new Authenticator('https://evil.example').create(options), authenticator().create(JSON.stringify({ ...JSON.parse(options), challenge: 'AAAA' })), authenticator().create(JSON.stringify({ ...JSON.parse(options), rp: { id: 'evil.example' } })), '{"response":{}}', 'x'];
    for (const response of answers) expect(await client.refusal(ADD, { input: { response, name: 'x' } })).toBe('PASSKEY_NOT_VALID');
    expect(await client.invalid(ADD, { input: { response: '', name: ' ' } })).toEqual(['name: REQUIRED', 'response: REQUIRED']);
    expect(await factorOf(client)).toBe('OFFERED');
  });
});

describe('recovery codes', () => {
  test('are told with the first passkey, and get in once each', async () => {
    const { codes, other, email } = await registered();
    expect(codes).toHaveLength(8);
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const { cookie } = await other.send(BY_CODE, { code: ` ${codes[0]!.toUpperCase().replaceAll('-', ' ')} ` });
    expect(await factorOf(anew(cookie))).toBe('DONE');
    expect(await (await offered().as(email)).refusal(BY_CODE, { code: codes[0] })).toBe('CODE_NOT_VALID');
    const { rows } = await offered().sql.query('select string_agg(hash, $1) as all from recovery_code', [' ']);
    for (const code of codes) expect(rows[0].all).not.toContain(code);
  });

  test('are not told a second time, but made anew, and then the old ones are worth nothing', async () => {
    const { client, codes } = await registered();
    const more = await register(client, authenticator());
    expect(more.codes).toEqual([]);
    const { renewRecoveryCodes: fresh } = await more.client.ask(RENEW);
    expect(new Set([...fresh, ...codes]).size).toBe(16);
    expect(await more.client.refusal(BY_CODE, { code: codes[2] })).toBe('CODE_NOT_VALID');
    expect((await more.client.send(BY_CODE, { code: fresh[0] })).errors).toEqual([]);
  });

  test('are guessed five times in a quarter of an hour, and are nobody else’s', async () => {
    const { codes, other } = await registered();
    const stranger = await registered();
    for (const code of [stranger.codes[0], '', 'x', codes[0]!.slice(1), 'x'.repeat(5000)]) expect(await other.refusal(BY_CODE, { code })).toBe('CODE_NOT_VALID');
    expect(await other.refusal(BY_CODE, { code: codes[0] })).toBe('TOO_MANY_REQUESTS');
    now = new Date(now.getTime() + 15 * 60_000 + 1000);
    expect((await other.send(BY_CODE, { code: codes[0] })).errors).toEqual([]);
  });
});

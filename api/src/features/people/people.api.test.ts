import { describe, expect, test, vi } from 'vitest';
import { newId } from '../../core/ids.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { SESSION_COOKIE } from '../../http.js';

let now = new Date();
const net = network({}, { clock: () => now });
const real = network({ demo: false });

const REQUEST = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }';
const SIGN_IN = 'mutation ($token: String!) { signIn(token: $token) }';
const AS_DEMO = 'mutation ($account: ID!) { signInAsDemo(account: $account) }';
const UPDATE = 'mutation ($input: UpdateOwnDetailsInput!) { updateOwnDetails(input: $input) { name phone language } }';
const ME = '{ me { name email language sessions { id isThis } } }';
const OUT = 'mutation { signOut }';
const OUT_EVERYWHERE = 'mutation { signOutEverywhere }';

let addresses = 0;
const newAddress = () => `uusi${++addresses}@example.example`;
const request = (email: string, more = {}) => net().visitor.ask(REQUEST, { input: { email, language: 'FI', ...more } });
const mailTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at desc, id desc', [email])).rows;
const tokenFor = async (email: string): Promise<string> => {
  await request(email);
  return tokenIn((await mailTo(email))[0].text);
};
const tokenIn = (text: string) => /\/sign-in\/([^\s?]+)/.exec(text)![1]!;
const signedInBy = async (token: string): Promise<Client> => {
  const { data, cookie } = await net().visitor.send(SIGN_IN, { token });
  expect(data).toEqual({ signIn: true });
  return clientOf(net().app.url, new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(cookie!)![1]!);
};

describe('a link that signs in', () => {
  test('is sent to every address with the same answer, in the language asked for', async () => {
    const [known, unknown] = [await make(net().sql).person(), newAddress()];
    const answers = await Promise.all([known, unknown].map((email) => net().visitor.send(REQUEST, { input: { email, language: 'SV' } })));
    expect(answers.map(({ status, data, errors, cookie }) => ({ status, data, errors, cookie }))).toEqual(
      [0, 1].map(() => ({ status: 200, data: { requestSignInLink: true }, errors: [], cookie: null })),
    );
    const mails = await Promise.all([known, unknown].map(mailTo));
    expect(mails.map(([mail]) => mail.subject)).toEqual(['Inloggningslänk', 'Inloggningslänk']);
    const [first, second] = mails.map(([mail]) => mail.text.replace(tokenIn(mail.text), ''));
    expect(first).toBe(second);
  });

  test('opens a session once; afterwards it is refused', async () => {
    const email = await make(net().sql).person({ name: 'Aino Kokki' });
    const token = await tokenFor(email);
    const one = await signedInBy(token);
    expect((await one.ask(ME)).me).toMatchObject({ name: 'Aino Kokki', email });
    const again = await net().visitor.send(SIGN_IN, { token });
    expect([again.errors[0]!.extensions.code, again.cookie]).toEqual(['LINK_NOT_VALID', null]);
  });

  test('works for one of several who use it at the same moment', async () => {
    const token = await tokenFor(newAddress());
    const answers = await Promise.all([1, 2, 3, 4].map(() => net().visitor.send(SIGN_IN, { token })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['LINK_NOT_VALID', 'LINK_NOT_VALID', 'LINK_NOT_VALID']);
  });

  test('makes an account without rights for somebody new, in the language of the mail', async () => {
    const email = newAddress();
    await request(`  ${email.toUpperCase()} `, { language: 'EN' });
    const one = await signedInBy(tokenIn((await mailTo(email))[0].text));
    expect((await one.ask('{ me { name email language memberships { id } } }')).me).toEqual({ name: '', email, language: 'EN', memberships: [] });
  });

  test('expires after 15 minutes', async () => {
    const token = await tokenFor(newAddress());
    const before = now;
    now = new Date(before.getTime() + 15 * 60_000);
    expect(await net().visitor.refusal(SIGN_IN, { token })).toBe('LINK_NOT_VALID');
    now = before;
    await signedInBy(token);
  });

  test.each(['', 'nonsense', "' or 1=1 --", 'x'.repeat(5000)])('made up (%#) is refused', async (token) => {
    expect(await net().visitor.refusal(SIGN_IN, { token })).toBe('LINK_NOT_VALID');
  });

  test('is not sent a sixth time within 15 minutes, whether the address is known or not', async () => {
    for (const email of [await make(net().sql).person(), newAddress()]) {
      for (let sent = 0; sent < 5; sent++) await request(email);
      expect(await net().visitor.refusal(REQUEST, { input: { email, language: 'FI' } })).toBe('TOO_MANY_REQUESTS');
      expect(await mailTo(email)).toHaveLength(5);
    }
  });

  test('keeps where its reader wants to go on, inside the portal only', async () => {
    const email = newAddress();
    await request(email, { returnTo: '/fi/events/7?x=1&y=2' });
    expect((await mailTo(email))[0].text).toContain(`?returnTo=${encodeURIComponent('/fi/events/7?x=1&y=2')}`);
    for (const returnTo of ['https://evil.example', '//evil.example', '/\\evil.example', 'evil', 'javascript:alert(1)', '/a b'])
      expect(await net().visitor.invalid(REQUEST, { input: { email, language: 'FI', returnTo } })).toEqual(['returnTo: INVALID']);
    expect(await net().visitor.invalid(REQUEST, { input: { email, language: 'FI', returnTo: `/${'x'.repeat(300)}` } })).toEqual(['returnTo: TOO_LONG']);
  });

  test.each([[''], ['nobody'], ['a@b'], [`${'x'.repeat(250)}@example.fi`], ['a@example.fi\nBcc: b@example.fi']])('is not sent to %j', async (email) => {
    expect(await net().visitor.invalid(REQUEST, { input: { email, language: 'FI' } })).toEqual(['email: NOT_AN_EMAIL']);
  });

  test('leaves no secret in the database', async () => {
    const token = await tokenFor(newAddress());
    const { rows } = await net().sql.query('select count(*)::int as n from sign_in_link where token_hash = $1', [token]);
    expect(rows[0].n).toBe(0);
  });
});

describe('a demonstration account', () => {
  test('signs in where it is a demonstration', async () => {
    const { demoAccounts } = await net().visitor.ask('{ demoAccounts { id name } }');
    expect(demoAccounts.length).toBeGreaterThan(5);
    const { cookie } = await net().visitor.send(AS_DEMO, { account: demoAccounts[0].id });
    expect(cookie).toMatch(/HttpOnly/);
    expect(await net().visitor.refusal(AS_DEMO, { account: newId() })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(AS_DEMO, { account: 'nonsense' })).toBe('NOT_FOUND');
  });

  test('does not exist elsewhere, and neither does the mailbox', async () => {
    const { rows } = await real().sql.query('select id from demo_account limit 1');
    expect((await real().visitor.ask('{ demoAccounts { id } }')).demoAccounts).toEqual([]);
    expect(await real().visitor.refusal(AS_DEMO, { account: rows[0].id })).toBe('DEMO_ONLY');
    expect(await real().visitor.refusal('{ mailbox { id } }')).toBe('DEMO_ONLY');
    expect((await real().sql.query("select count(*)::int as n from session where created_at > now() - interval '1 minute'")).rows[0].n).toBe(0);
  });
});

describe('sessions', () => {
  test('are seen by their own person only, and the one that asks is marked', async () => {
    const email = await make(net().sql).person();
    const [one] = [await net().as(email), await net().as(email)];
    const { me } = await one.ask(ME);
    expect(me.sessions.map(({ isThis }: { isThis: boolean }) => isThis).sort()).toEqual([false, true]);
    const company = await make(net().sql).company();
    await make(net().sql).member(email, 'ENTREPRENEUR', { company_id: company });
    const adviser = await withRole('ADVISER', { municipality_code: '790' });
    const seen = await adviser.client.ask('query ($id: ID!) { company(id: $id) { people { person { email sessions { id } } } } }', { id: company });
    expect(seen.company.people).toEqual([{ person: { email, sessions: [] } }]);
  });

  test('end one at a time', async () => {
    const email = await make(net().sql).person();
    const [one, other] = [await net().as(email), await net().as(email)];
    expect((await one.send(OUT)).cookie).toMatch(/luotsi_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
    await vi.waitFor(async () => expect((await one.ask(ME)).me).toBeNull());
    expect((await other.ask(ME)).me.sessions).toHaveLength(1);
    expect(await one.refusal(OUT)).toBe('SIGN_IN_FIRST');
  });

  test('end everywhere at once, and nobody else’s do', async () => {
    const email = await make(net().sql).person();
    const [one, other] = [await net().as(email), await net().as(email)];
    const stranger = await net().as(await make(net().sql).person());
    await Promise.all([one, other, stranger].map((client) => client.ask(ME)));
    await one.ask(OUT_EVERYWHERE);
    await vi.waitFor(async () => expect([(await one.ask(ME)).me, (await other.ask(ME)).me]).toEqual([null, null]));
    expect((await stranger.ask(ME)).me).not.toBeNull();
  });

  test('that have expired let nobody in', async () => {
    const email = await make(net().sql).person();
    const one = await net().as(email);
    await net().sql.query("update session set expires_at = now() - interval '1 second' where person_id = (select id from person where email = $1)", [email]);
    await vi.waitFor(async () => expect((await one.ask(ME)).me).toBeNull());
  });
});

describe('a right that ends', () => {
  const ROLES = '{ me { memberships { role } } }';
  const COMPANIES = '{ companies { totalCount } }';

  test('ends for reads within a moment', async () => {
    const { client, membership } = await withRole('ADVISER', { municipality_code: '790' });
    expect((await client.ask(COMPANIES)).companies.totalCount).toBeGreaterThan(0);
    await net().sql.query('delete from membership where id = $1', [membership]);
    await vi.waitFor(async () => expect(await client.refusal(COMPANIES)).toBe('NOT_ALLOWED'));
    expect((await client.ask(ROLES)).me.memberships).toEqual([]);
  });

  test('ends for commands at once, also where the server has not heard of it yet', async () => {
    const { client, membership } = await withRole('ADVISER', { municipality_code: '790' });
    const event = await make(net().sql).event({ starts_at: new Date(Date.now() + 60_000), ends_at: new Date(Date.now() + 3_600_000) });
    const guest = await net().as(await make(net().sql).person());
    const { registerForEvent } = await guest.ask('mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }', { input: { event, partySize: 1 } });
    await client.ask(COMPANIES);
    await net().sql.query('begin; alter table membership disable trigger user');
    await net().sql.query('delete from membership where id = $1', [membership]);
    await net().sql.query('alter table membership enable trigger user; commit');
    expect((await client.ask(COMPANIES)).companies.totalCount).toBeGreaterThan(0);
    expect(await client.refusal('mutation ($id: ID!) { checkIn(registration: $id) { status } }', { id: registerForEvent.id })).toBe('NOT_FOUND');
  });
});

describe('own details', () => {
  test('are corrected, white space left out', async () => {
    const one = await net().as(await make(net().sql).person({ name: '' }));
    expect((await one.ask(UPDATE, { input: { name: '  Aino Kokki ', phone: ' 040 123 4567 ', language: 'SV' } })).updateOwnDetails).toEqual({ name: 'Aino Kokki', phone: '040 123 4567', language: 'SV' });
    expect((await one.ask(UPDATE, { input: { name: 'Aino Kokki', phone: '', language: 'SV' } })).updateOwnDetails.phone).toBeNull();
  });

  test.each([
    [{ name: '' }, ['name: REQUIRED']],
    [{ name: '   ' }, ['name: REQUIRED']],
    [{ name: 'x'.repeat(101) }, ['name: TOO_LONG']],
    [{ phone: 'soita minulle' }, ['phone: NOT_A_PHONE']],
    [{ name: '', phone: '1' }, ['name: REQUIRED', 'phone: NOT_A_PHONE']],
  ])('%j are not taken', async (changes, fields) => {
    const one = await net().as(await make(net().sql).person({ name: 'Ennallaan' }));
    expect(await one.invalid(UPDATE, { input: { name: 'Uusi', language: 'FI', ...changes } })).toEqual(fields);
    expect((await one.ask(ME)).me.name).toBe('Ennallaan');
  });

  test('are those of whoever asks', async () => {
    expect(await net().visitor.refusal(UPDATE, { input: { name: 'Kuka', language: 'FI' } })).toBe('SIGN_IN_FIRST');
    const { errors, data } = await net().visitor.send(UPDATE, { input: { name: 'Kuka', language: 'XX' } });
    expect([errors.length, data?.updateOwnDetails ?? null]).toEqual([1, null]);
  });
});

async function withRole(role: string, place: Record<string, unknown>): Promise<{ client: Client; membership: string }> {
  const email = await make(net().sql).person();
  const membership = await make(net().sql).member(email, role, place);
  return { client: await net().as(email), membership };
}

import { describe, expect, test, vi } from 'vitest';
import { startApp } from '../../app.js';
import { newId } from '../../core/ids.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { LINK_LIMITS } from './person.commands.js';
import { MARK_COOKIE, SESSION_COOKIE } from '../../http.context.js';

let now = new Date();
const net = network({}, { clock: () => now });
const real = network({ demo: false });

const REQUEST = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }';
const SIGN_IN = 'mutation ($token: String!) { signIn(token: $token) }';
const AS_DEMO = 'mutation ($account: ID!) { signInAsDemo(account: $account) }';
const UPDATE = 'mutation ($input: UpdateOwnDetailsInput!) { updateOwnDetails(input: $input) { name phone language } }';
const ME = '{ me { name email language sessions { id isThis lastUsedAt } } }';

let addresses = 0;
const newAddress = () => `uusi${++addresses}@example.example`;
const request = (email: string, more = {}) => net().visitor.ask(REQUEST, { input: { email, language: 'FI', ...more } });
const mailTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at desc, id desc', [email])).rows;
const markIn = (cookie: string | null) => ({ cookie: new RegExp(`${MARK_COOKIE}=[^;]+`).exec(cookie!)![0] });
const tokenFor = async (email: string, more = {}) => {
  const { cookie } = await net().visitor.send(REQUEST, { input: { email, language: 'FI', ...more } });
  return { token: tokenIn((await mailTo(email.trim().toLowerCase()))[0].text), browser: markIn(cookie) };
};
const tokenIn = (text: string) => /\/sign-in\/([^\s?]+)/.exec(text)![1]!;
const sessionIn = (cookie: string | null) => new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(cookie!)![1]!;
const signedInBy = async ({ token, browser }: { token: string; browser: Record<string, string> }): Promise<Client> => {
  const { data, cookie } = await net().visitor.send(SIGN_IN, { token }, browser);
  expect(data).toEqual({ signIn: true });
  return clientOf(net().app.url, sessionIn(cookie));
};

describe('a link that signs in', () => {
  test('is sent to every address with the same answer, in the language asked for', async () => {
    const [known, unknown] = [await make(net().sql).person(), newAddress()];
    const answers = await Promise.all([known, unknown].map((email) => net().visitor.send(REQUEST, { input: { email, language: 'SV' } })));
    expect(answers.map(({ status, data, errors, cookie }) => ({ status, data, errors, cookie: cookie?.replace(/=[\w-]{43};/, '=…;') }))).toEqual(
      [0, 1].map(() => ({ status: 200, data: { requestSignInLink: true }, errors: [], cookie: expect.stringMatching(/^luotsi_browser=…; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/) })),
    );
    const mails = await Promise.all([known, unknown].map(mailTo));
    expect(mails.map(([mail]) => mail.subject)).toEqual(['Inloggningslänk', 'Inloggningslänk']);
    const [first, second] = mails.map(([mail]) => mail.text.replace(tokenIn(mail.text), ''));
    expect(first).toBe(second);
  });

  test('opens a session once; afterwards it is refused', async () => {
    const email = await make(net().sql).person({ name: 'Aino Kokki' });
    const link = await tokenFor(email);
    const one = await signedInBy(link);
    expect((await one.ask(ME)).me).toMatchObject({ name: 'Aino Kokki', email });
    const again = await net().visitor.send(SIGN_IN, { token: link.token }, link.browser);
    expect([again.errors[0]!.extensions.code, again.cookie]).toEqual(['LINK_NOT_VALID', null]);
  });

  test('works for one of several who use it at the same moment', async () => {
    const { token, browser } = await tokenFor(newAddress());
    const answers = await Promise.all([1, 2, 3, 4].map(() => net().visitor.send(SIGN_IN, { token }, browser)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['LINK_NOT_VALID', 'LINK_NOT_VALID', 'LINK_NOT_VALID']);
  });

  test('makes an account without rights for somebody new, in the language of the mail', async () => {
    const email = newAddress();
    const one = await signedInBy(await tokenFor(`  ${email.toUpperCase()} `, { language: 'EN' }));
    expect((await one.ask('{ me { name email language memberships { id } } }')).me).toEqual({ name: '', email, language: 'EN', memberships: [] });
  });

  test('expires after 15 minutes', async () => {
    const link = await tokenFor(newAddress());
    const before = now;
    now = new Date(before.getTime() + 15 * 60_000);
    expect(await net().visitor.refusal(SIGN_IN, { token: link.token })).toBe('LINK_NOT_VALID');
    now = before;
    await signedInBy(link);
  });

  test('works in the browser that asked for it alone, and there still after another one tried', async () => {
    const link = await tokenFor(newAddress());
    const stranger = await tokenFor(newAddress());
    for (const headers of [{}, stranger.browser, { cookie: `${MARK_COOKIE}=nonsense` }]) {
      const { errors, cookie } = await net().visitor.send(SIGN_IN, { token: link.token }, { ...headers, 'accept-language': 'en' });
      expect([errors[0]!.extensions.code, cookie]).toEqual(['OTHER_BROWSER', null]);
      expect(errors[0]!.message).toMatch(/browser in which you asked for it/);
    }
    await signedInBy(link);
  });

  test('of several that one browser asked for, all work', async () => {
    const one = await tokenFor(newAddress());
    const second = newAddress();
    const { cookie } = await net().visitor.send(REQUEST, { input: { email: second, language: 'FI' } }, one.browser);
    expect(markIn(cookie)).toEqual(one.browser);
    await signedInBy(one);
    await signedInBy({ token: tokenIn((await mailTo(second))[0].text), browser: one.browser });
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

  test('is not sent a sixth time to who asks for many at the same moment, of several processes', async () => {
    const email = newAddress();
    const other = await startApp({ ...net().settings });
    const doors = [net().visitor, clientOf(other.url, null)];
    const answers = await Promise.all(Array.from({ length: 12 }, (_, ask) => doors[ask % 2]!.send(REQUEST, { input: { email, language: 'FI' } })));
    await other.close();
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    expect(await mailTo(email)).toHaveLength(5);
  });

  test('is not sent to ever new addresses from one place of the internet', async () => {
    const before = now;
    now = new Date(before.getTime() + 60 * 60_000);
    try {
      const asks = Array.from({ length: LINK_LIMITS.internet.most }, () => request(newAddress()));
      await Promise.all(asks);
      expect(await net().visitor.refusal(REQUEST, { input: { email: newAddress(), language: 'FI' } })).toBe('TOO_MANY_REQUESTS');
    } finally {
      now = before;
      await net().sql.query('delete from question_sender');
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
    const { token, browser } = await tokenFor(newAddress());
    const { rows } = await net().sql.query('select count(*)::int as n from sign_in_link where token_hash = any($1) or browser_hash = any($1)', [[token, browser.cookie!.split('=')[1]]]);
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

  test('has all its mails in the mailbox, also where others got many since', async () => {
    await request('ulla.hiidenlahti@esimerkki.example');
    await net().sql.query(`insert into outbox_mail (id, created_at, "to", language, subject, text, attachments, attempts)
      select gen_random_uuid(), now() + interval '1 day', 'somebody@else.example', 'fi', 'x', 'x', '[]', 0 from generate_series(1, 60)`);
    expect((await net().visitor.ask('{ mailbox { to } }')).mailbox.map(({ to }: { to: string }) => to)).toEqual(Array(50).fill('somebody@else.example'));
    const { mailbox } = await net().visitor.ask('query ($to: String!) { mailbox(to: $to) { to } }', { to: 'ulla.hiidenlahti@esimerkki.example' });
    expect(new Set(mailbox.map(({ to }: { to: string }) => to))).toEqual(new Set(['ulla.hiidenlahti@esimerkki.example']));
  });

  test('does not exist elsewhere, and neither does the mailbox', async () => {
    const { rows } = await real().sql.query('select id from demo_account limit 1');
    expect((await real().visitor.ask('{ demoAccounts { id } }')).demoAccounts).toEqual([]);
    expect(await real().visitor.refusal(AS_DEMO, { account: rows[0].id })).toBe('DEMO_ONLY');
    expect(await real().visitor.refusal('{ mailbox { id } }')).toBe('DEMO_ONLY');
    expect((await real().sql.query("select count(*)::int as n from session where created_at > now() - interval '1 minute'")).rows[0].n).toBe(0);
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

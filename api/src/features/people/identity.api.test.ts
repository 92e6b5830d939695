import { describe, expect, test, vi } from 'vitest';
import { startApp } from '../../app.js';
import { MARK_COOKIE, SESSION_COOKIE } from '../../http.context.js';
import { clientOf } from '../../test/app.js';
import { city, isPortalPage } from '../../test/city.js';
import { make } from '../../test/make.js';
import { Walker } from '../../test/walker.js';

const here = city();
const net = () => here().net;
const provider = () => here().provider;
const ME = '{ me { name email language memberships { role title municipality { code } department { key } } } }';

describe('signing in at a provider', () => {
  test('goes there with PKCE, a state and a nonce, in the language of the page', async () => {
    const walker = new Walker();
    const { address } = await walker.go(here().start(), null, ({ pathname }) => pathname === '/auth');
    expect(address.origin).toBe(provider().issuer);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'luotsi', response_type: 'code', scope: 'openid email profile groups', redirect_uri: `${net().app.url}/auth/oidc/city/callback`,
      code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/), state: expect.stringMatching(/^[\w-]{43}$/), nonce: expect.stringMatching(/^[\w-]{43}$/), ui_locales: 'sv',
    });
  });

  test('makes an account without rights for somebody new', async () => {
    const one = here().account({ email: 'Uusi.Virkanainen@City.Example' });
    const { at, client } = await here().enter(one, '&returnTo=/sv/events/7');
    expect(at).toBe('/sv/enter/done?returnTo=%2Fsv%2Fevents%2F7');
    expect((await client.ask(ME)).me).toEqual({ name: one.name, email: 'uusi.virkanainen@city.example', language: 'SV', memberships: [] });
  });

  test('opens the same account each time, also when the address there has changed', async () => {
    const one = here().account();
    const before = (await (await here().enter(one)).client.ask(ME)).me;
    provider().accounts.set(one.sub, { ...one, email: 'married@city.example', name: 'Other' });
    expect((await (await here().enter(one)).client.ask(ME)).me).toEqual(before);
  });

  test('opens the account that has the address where the provider is trusted and has verified it', async () => {
    const email = await make(net().sql).person({ name: 'Aino Kokki' });
    const { client } = await here().enter(here().account({ email }));
    expect((await client.ask(ME)).me).toMatchObject({ name: 'Aino Kokki', email });
  });

  test('ends the session that the browser had, and is a session of its own', async () => {
    const walker = new Walker();
    const before = await net().sessionOf(await make(net().sql).person());
    walker.keep(net().app.url, [`${SESSION_COOKIE}=${before}`]);
    const { client } = await here().enter(here().account(), '', walker);
    expect(walker.cookie(net().app.url, SESSION_COOKIE)).not.toBe(before);
    await vi.waitFor(async () => expect((await clientOf(net().app.url, before).ask(ME)).me).toBeNull());
    expect((await client.ask(ME)).me).not.toBeNull();
  });

  test('works when another process takes the browser back', async () => {
    const other = await startApp({ ...net().settings, publicUrl: net().app.url });
    const walker = new Walker();
    const there = await walker.go(here().start());
    const { address } = await walker.go(there.address.href, { account: here().account().sub }, ({ pathname }) => pathname.endsWith('/callback'));
    const back = await walker.go(address.href.replace(net().app.url, other.url), null, isPortalPage);
    await other.close();
    expect(back.address.pathname).toBe('/sv/enter/done');
  });

  test('knows a key that the provider has taken into use a moment ago', async () => {
    const one = here().account();
    expect((await here().enter(one)).at).toBe('/sv/enter/done');
    provider().rotateKey();
    expect((await here().enter(one)).at).toBe('/sv/enter/done');
  });

  test('leaves no secret of it in the database', async () => {
    const walker = new Walker();
    const { address } = await walker.go(here().start(), null, ({ pathname }) => pathname === '/auth');
    const { rows } = await net().sql.query('select a::text as row from sign_in_attempt a');
    const mark = walker.cookie(net().app.url, MARK_COOKIE)!;
    for (const secret of [mark, ...['state', 'nonce', 'code_challenge'].map((name) => address.searchParams.get(name)!)]) expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
  });

  test('is limited for each place of the internet', async () => {
    const goes = await Promise.all(Array.from({ length: 61 }, () => new Walker().go(here().start(), null, ({ pathname }) => pathname === '/auth' || isPortalPage({ pathname } as URL))));
    expect(goes.map(({ address }) => address.pathname + address.search).filter((at) => at.startsWith('/sv/'))).toEqual(['/sv/enter/failed?why=BUSY&provider=city']);
  });
});

describe('signing out', () => {
  const OUT = 'mutation { signOut }';
  test('ends the session here, and leads to where the provider ends its own and comes back', async () => {
    const { walker, client } = await here().enter(here().account());
    const { signOut } = await client.ask(OUT);
    const address = new URL(signOut);
    expect([address.origin, address.searchParams.get('post_logout_redirect_uri'), address.searchParams.has('id_token_hint')]).toEqual([provider().issuer, `${net().app.url}/`, true]);
    await vi.waitFor(async () => expect((await client.ask(ME)).me).toBeNull());
    const asked = await walker.go(signOut);
    const form = { xsrf: /name="xsrf" value="(\w+)"/.exec(asked.text)![1]!, logout: 'yes' };
    const { address: back } = await walker.go(new URL(/action="([^"]+)"/.exec(asked.text)![1]!, asked.address).href, form, ({ origin }) => origin === net().app.url);
    expect(back.pathname).toBe('/');
    expect((await walker.go(here().start())).address.pathname).toMatch(/^\/interaction\//);
  });

  test('works while the provider is away, and leads nowhere from a session by link', async () => {
    const linked = await net().as(await make(net().sql).person());
    expect(await linked.ask(OUT)).toEqual({ signOut: null });
    const { client } = await here().enter(here().account());
    provider().isDown = true;
    const { errors } = await client.send(OUT);
    expect(errors).toEqual([]);
    await vi.waitFor(async () => expect((await client.ask(ME)).me).toBeNull());
  });
});

test('the sign-in page is told the names of the providers and nothing else', async () => {
  expect((await net().visitor.ask('{ signInProviders { key name { fi } audience { sv } } }')).signInProviders).toEqual([{ key: 'city', name: { fi: 'Kaupungin tunnus' }, audience: { sv: 'För stadens personal' } }]);
});

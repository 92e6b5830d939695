import { describe, expect, test } from 'vitest';
import { startApp } from '../../app.js';
import { hashOf } from '../../core/secrets.js';
import { SESSION_COOKIE } from '../../http.context.js';
import { city, isPortalPage } from '../../test/city.js';
import type { AccountThere } from '../../test/provider.js';
import { Walker } from '../../test/walker.js';

const here = city();
const net = () => here().net;
const provider = () => here().provider;

describe('a way back that is not right', () => {
  const callback = async (walker: Walker, one: AccountThere) => {
    const there = await walker.go(here().start('&returnTo=/sv/my'));
    return (await walker.go(there.address.href, { account: one.sub }, ({ pathname }) => pathname.endsWith('/callback'))).address;
  };
  const comes = async (walker: Walker, address: URL | string) => {
    const { address: at } = await walker.go(String(address), null, isPortalPage);
    expect(walker.cookie(net().app.url, SESSION_COOKIE)).toBeUndefined();
    return at.pathname + at.search;
  };

  test('after a "no" there says so, and nothing of what the provider wrote', async () => {
    const walker = new Walker();
    const there = await walker.go(here().start('&returnTo=/sv/my'));
    const { address } = await walker.go(there.address.href, { cancel: '1' }, isPortalPage);
    expect(address.pathname + address.search).toBe('/sv/enter/failed?why=DENIED&provider=city&returnTo=%2Fsv%2Fmy');
  });

  test('a second time, too late, without a state, with another one, or in another browser leads to a new beginning', async () => {
    const [walker, one] = [new Walker(), here().account()];
    const address = await callback(walker, one);
    const other = new Walker();
    await other.go(here().start());
    expect(await comes(other, address)).toBe('/fi/enter/failed?why=EXPIRED&provider=city');
    expect(await comes(new Walker(), address)).toBe('/fi/enter/failed?why=EXPIRED&provider=city');
    for (const state of ['', 'x', hashOf('x')]) {
      const changed = new URL(address);
      changed.searchParams.set('state', state);
      expect(await comes(walker, changed)).toBe('/fi/enter/failed?why=EXPIRED&provider=city');
    }
    await walker.go(address.href, null, isPortalPage);
    expect(walker.cookie(net().app.url, SESSION_COOKIE)).toBeDefined();
    walker.forget(net().app.url, SESSION_COOKIE);
    expect(await comes(walker, address)).toBe('/fi/enter/failed?why=EXPIRED&provider=city');

    const slow = new Walker();
    const late = await callback(slow, one);
    here().later(10);
    expect(await comes(slow, late)).toBe('/fi/enter/failed?why=EXPIRED&provider=city');
  });

  test.each([
    ['another issuer', 'iss', 'https://evil.example', 'FAULT'],
    ['no issuer', 'iss', '', 'FAULT'],
    ['a made-up code', 'code', 'made-up', 'EXPIRED'],
  ])('with %s lets nobody in', async (_, name, value, why) => {
    const walker = new Walker();
    const address = await callback(walker, here().account());
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
    expect(await comes(walker, address)).toBe(`/sv/enter/failed?why=${why}&provider=city&returnTo=%2Fsv%2Fmy`);
  });

  const changed = (token: unknown, claims: object) => {
    const [head, body, signature] = String(token).split('.');
    const said = { ...JSON.parse(Buffer.from(body!, 'base64url').toString()), ...claims };
    return [head, Buffer.from(JSON.stringify(said)).toString('base64url'), signature].join('.');
  };
  test.each([
    ['is changed', (tokens: Record<string, unknown>) => ({ ...tokens, id_token: changed(tokens['id_token'], { sub: 'sub-1' }) })],
    ['has another nonce', (tokens: Record<string, unknown>) => ({ ...tokens, id_token: changed(tokens['id_token'], { nonce: 'other' }) })],
    ['has no signature', (tokens: Record<string, unknown>) => ({ ...tokens, id_token: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${String(tokens['id_token']).split('.')[1]}.` })],
    ['is missing', ({ id_token: _token, ...tokens }: Record<string, unknown>) => tokens],
  ])('whose identity token %s lets nobody in', async (_, tamper) => {
    const walker = new Walker();
    const address = await callback(walker, here().account());
    provider().tamper = tamper;
    expect(await comes(walker, address)).toMatch(/^\/sv\/enter\/failed\?why=FAULT/);
  });

  test('while the provider is away says so, before and after', async () => {
    const walker = new Walker();
    const address = await callback(walker, here().account());
    provider().isDown = true;
    expect(await comes(walker, address)).toMatch(/^\/sv\/enter\/failed\?why=AWAY/);
    const other = await startApp({ ...net().settings, publicUrl: net().app.url });
    expect(await comes(new Walker(), `${other.url}/auth/oidc/city?language=en`)).toBe('/en/enter/failed?why=AWAY&provider=city');
    await other.close();
  });

  test('from a provider that nobody knows leads nowhere', async () => {
    expect(await comes(new Walker(), `${net().app.url}/auth/oidc/other?language=en`)).toBe('/en/enter/failed?why=UNKNOWN');
    expect(await comes(new Walker(), `${net().app.url}/auth/oidc/other/callback?state=x&code=y`)).toBe('/fi/enter/failed?why=UNKNOWN');
  });

  test('never leads out of the portal', async () => {
    for (const returnTo of ['https://evil.example', '//evil.example', '/\\evil.example'])
      expect((await here().enter(here().account(), `&returnTo=${encodeURIComponent(returnTo)}`)).at).toBe('/sv/enter/done');
  });
});

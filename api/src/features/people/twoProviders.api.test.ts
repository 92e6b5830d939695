import { afterAll, beforeAll, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../http.context.js';
import { clientOf, startNetwork, type TestNetwork } from '../../test/app.js';
import { isPortalPage } from '../../test/city.js';
import { TestProvider, type AccountThere } from '../../test/provider.js';
import { Walker } from '../../test/walker.js';

let employer: TestProvider;
let citizens: TestProvider;
let net: TestNetwork;

beforeAll(async () => {
  [employer, citizens] = [await TestProvider.start([]), await TestProvider.start([])];
  net = await startNetwork({
    signInProviders: [employer.settings({ memberships: [{ claim: 'groups', value: 'advisers', role: 'ADVISER', place: '790', title: null }] }), citizens.settings({ key: 'citizens', memberships: [] })],
  });
  employer.serve(net.app.url);
  citizens.serve(net.app.url, 'citizens');
});
afterAll(async () => {
  await net.close();
  await Promise.all([employer.close(), citizens.close()]);
});

async function enter(key: string, { sub }: AccountThere) {
  const walker = new Walker();
  const there = await walker.go(`${net.app.url}/auth/oidc/${key}?language=fi`);
  const { address } = await walker.go(there.address.href, { account: sub }, isPortalPage);
  const { me } = await clientOf(net.app.url, walker.cookie(net.app.url, SESSION_COOKIE) ?? null).ask('{ me { memberships { role } } }');
  return { at: address.pathname + address.search, roles: me?.memberships.map(({ role }: { role: string }) => role) };
}

function account(provider: TestProvider, sub: string, changes: Partial<AccountThere>): AccountThere {
  const made = { sub, name: 'Virve', email: 'virve@city.example', email_verified: true, groups: [], ...changes };
  provider.accounts.set(sub, made);
  return made;
}

test('rights that one provider gives are not opened by another, neither at first nor where it was known before', async () => {
  const before = account(citizens, 'known', { email: 'aino@city.example' });
  expect((await enter('citizens', before)).roles).toEqual([]);
  const [aino, virve] = [account(employer, 'aino', { email: 'aino@city.example', groups: ['advisers'] }), account(employer, 'virve', { groups: ['advisers'] })];
  // Aino has an account here already, which the employer's word opens; Virve is new.
  for (const one of [aino, virve]) expect((await enter('city', one)).roles).toEqual(['ADVISER']);
  for (const one of [before, account(citizens, 'new', {})]) expect(await enter('citizens', one)).toEqual({ at: '/fi/enter/failed?why=OTHER&provider=city', roles: undefined });
  for (const one of [aino, virve]) employer.accounts.set(one.sub, { ...one, groups: [] });
  for (const one of [aino, virve]) expect((await enter('city', one)).roles).toEqual([]);
  expect((await enter('citizens', before)).roles).toEqual([]);
});

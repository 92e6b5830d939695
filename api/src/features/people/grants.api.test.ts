import { describe, expect, test, vi } from 'vitest';
import type { Client } from '../../test/app.js';
import { city } from '../../test/city.js';
import { make } from '../../test/make.js';
import { Walker } from '../../test/walker.js';
import type { ClaimRule } from './signInProviders.js';

const memberships: ClaimRule[] = [
  { claim: 'groups', value: 'advisers', role: 'ADVISER', place: '790', title: 'Yritysneuvoja' },
  { claim: 'groups', value: 'technical', role: 'HEAD', place: '790/technical', title: null },
  { claim: 'groups', value: 'network', role: 'COORDINATOR', place: null, title: null },
  { claim: 'groups', value: 'nowhere', role: 'CONTACT', place: 'no-such-organisation', title: null },
];
const here = city(memberships);
const net = () => here().net;
const provider = () => here().provider;

const ME = '{ me { name email language memberships { role title municipality { code } department { key } } } }';
const REQUEST = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }';
const SIGN_IN = 'mutation ($token: String!) { signIn(token: $token) }';
const rolesOf = async (client: Client) => (await client.ask(ME)).me.memberships.map(({ role }: { role: string }) => role).sort();

describe('memberships by claims', () => {
  test('are given and taken away at each sign-in; those given by hand stay', async () => {
    const one = here().account({ groups: ['advisers', 'others'] });
    const { client } = await here().enter(one);
    expect((await client.ask(ME)).me.memberships).toEqual([{ role: 'ADVISER', title: 'Yritysneuvoja', municipality: { code: '790' }, department: null }]);
    await make(net().sql).member(one.email!, 'CONTACT', { organisation_id: (await net().sql.query('select id from organisation limit 1')).rows[0].id });
    provider().accounts.set(one.sub, { ...one, groups: ['technical'] });
    await here().enter(one);
    await vi.waitFor(async () => expect(await rolesOf(client)).toEqual(['CONTACT', 'HEAD']));
    provider().accounts.set(one.sub, { ...one, groups: [] });
    await here().enter(one);
    await vi.waitFor(async () => expect(await rolesOf(client)).toEqual(['CONTACT']));
    const { rows } = await net().sql.query(
      "select change from audit where command = 'enterByProvider' and entity_id in (select entity_id from audit where entity = 'Membership' and after->>'person' = (select id::text from person where email = $1)) order by at, change",
      [one.email],
    );
    expect(rows.map(({ change }) => change)).toEqual(['create', 'create', 'delete', 'delete']);
  });

  test('are asked for again after half a day at most, those by hand need no more than the sign-in', async () => {
    const ends = async (email: string) => (await net().sql.query('select extract(epoch from s.expires_at - s.created_at)::int / 3600 as hours from session s join person p on p.id = s.person_id where p.email = $1', [email])).rows.map(({ hours }) => hours);
    const [granted, stranger] = [here().account({ groups: ['advisers'] }), here().account({ groups: [] })];
    await here().enter(granted);
    await here().enter(stranger);
    expect([await ends(granted.email!), await ends(stranger.email!)]).toEqual([[12], [30 * 24]]);
  });

  test('that somebody has by hand already are not taken over', async () => {
    const email = await make(net().sql).someone('COORDINATOR');
    const one = here().account({ email, groups: ['network'] });
    await here().enter(one);
    provider().accounts.set(one.sub, { ...one, groups: [] });
    expect(await rolesOf((await here().enter(one)).client)).toEqual(['COORDINATOR']);
  });

  test('of a place that does not exist are left out', async () => {
    expect(await rolesOf((await here().enter(here().account({ groups: ['nowhere', 'advisers'] }))).client)).toEqual(['ADVISER']);
  });

  test('let nobody past the provider: the mail leads there instead of being a link, and the answer is the same', async () => {
    const one = here().account({ groups: ['advisers'] });
    await here().enter(one);
    const answer = await net().visitor.send(REQUEST, { input: { email: one.email, language: 'FI' } });
    expect([answer.status, answer.data, answer.errors]).toEqual([200, { requestSignInLink: true }, []]);
    const { text } = await here().mailTo(one.email!);
    expect(text).toContain('Kaupungin tunnus');
    expect(text).toContain(`${net().app.url}/fi/sign-in\n`);
  });
});

describe('an identity whose account nobody can tell', () => {
  const waitingIn = (at: string) => new URL(at, net().app.url).searchParams.get('identity')!;
  const ask = (walker: Walker, email: string, identity: string) => net().visitor.send(REQUEST, { input: { email, language: 'FI', identity } }, walker.headers(net().app.url));
  const tokenTo = async (email: string) => /\/sign-in\/([^\s?]+)/.exec((await here().mailTo(email)).text)![1]!;

  test.each([
    ['without an address', { email: undefined, email_verified: undefined }],
    ['with one that was not verified', { email_verified: false }],
    ['with nonsense for one', { email: 'nobody' }],
  ])('%s is connected by a link in the same browser, and from then on opens the account', async (_, changes) => {
    const one = here().account({ groups: ['advisers'], ...changes });
    const { at, walker, client } = await here().enter(one);
    expect(at).toMatch(/^\/sv\/enter\/connect\?identity=[\w-]+&provider=city$/);
    expect((await client.ask(ME)).me).toBeNull();
    const email = await make(net().sql).person({ name: 'Aino Kokki' });
    expect((await ask(walker, email, waitingIn(at))).errors).toEqual([]);
    const { data, cookie } = await net().visitor.send(SIGN_IN, { token: await tokenTo(email) }, walker.headers(net().app.url));
    expect(data).toEqual({ signIn: true });
    walker.keep(net().app.url, [cookie!]);
    expect((await here().clientIn(walker).ask(ME)).me).toMatchObject({ name: 'Aino Kokki', email, memberships: [{ role: 'ADVISER' }] });
    expect((await (await here().enter(one)).client.ask(ME)).me).toMatchObject({ email });
  });

  test('never takes an account over by an address that was not verified', async () => {
    const email = await make(net().sql).person();
    const { at, client } = await here().enter(here().account({ email, email_verified: false }));
    expect([at.startsWith('/sv/enter/connect'), (await client.ask(ME)).me]).toEqual([true, null]);
    expect((await net().sql.query('select count(*)::int as n from identity i join person p on p.id = i.person_id where p.email = $1', [email])).rows[0].n).toBe(0);
  });

  test('is not connected from another browser, nor by a link that was not asked for that', async () => {
    const one = here().account({ email: undefined });
    const { at, walker } = await here().enter(one);
    const stranger = new Walker();
    expect((await ask(stranger, 'virve@other.example', waitingIn(at))).errors[0]!.extensions.code).toBe('CONNECTION_NOT_VALID');
    const email = await make(net().sql).person();
    await net().visitor.send(REQUEST, { input: { email, language: 'FI' } }, walker.headers(net().app.url));
    await net().visitor.send(SIGN_IN, { token: await tokenTo(email) }, walker.headers(net().app.url));
    expect((await here().enter(one)).at).toMatch(/^\/sv\/enter\/connect/);
  });

  test('does not lead past a provider to the rights that it gives', async () => {
    const staff = here().account({ groups: ['advisers'] });
    await here().enter(staff);
    await net().sql.query("update membership set granted_by = $2 where person_id = (select id from person where email = $1)", [staff.email, 'https://other.example']);
    const { at, walker } = await here().enter(here().account({ email: undefined }));
    await ask(walker, staff.email!, waitingIn(at));
    expect((await here().mailTo(staff.email!)).text).toContain('/sign-in/');
    await net().sql.query('update membership set granted_by = $2 where person_id = (select id from person where email = $1)', [staff.email, provider().issuer]);
    await net().sql.query("update identity set issuer = 'https://other.example' where id = $1", [waitingIn(at)]);
    await ask(walker, staff.email!, waitingIn(at));
    expect((await here().mailTo(staff.email!)).text).toMatch(/\/sign-in\n/);
  });

  test('of a successor with the same address does not open the account of the predecessor', async () => {
    const one = here().account();
    await here().enter(one);
    const { at } = await here().enter(here().account({ email: one.email! }));
    expect(at).toMatch(/^\/sv\/enter\/connect/);
  });
});

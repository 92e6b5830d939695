import { beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '../../test/app.js';
import { city } from '../../test/city.js';
import { make } from '../../test/make.js';
import type { ClaimRule } from '../people/signInProviders.js';

const memberships: ClaimRule[] = [{ claim: 'groups', value: 'advisers', role: 'ADVISER', place: '790', title: 'Yritysneuvoja' }];
const here = city(memberships);
const net = () => here().net;
const END = 'mutation ($id: ID!) { endRole(membership: $id) }';
const RESTORE = 'mutation ($id: ID!) { restoreRole(membership: $id) { byProvider } }';
const INVITE = 'mutation ($input: InviteToRoleInput!) { inviteToRole(input: $input) { id } }';
const ACCEPT = 'mutation ($token: String!) { acceptRoleInvitation(token: $token) }';
let coordinator: Client;

beforeAll(async () => {
  coordinator = await net().as(await make(net().sql).someone('COORDINATOR'));
});

const rolesOf = async (client: Client) => (await client.ask('{ me { memberships { role byProvider } } }')).me.memberships;
const roleOf = async (email: string) => (await net().sql.query('select m.id from membership m join person p on p.id = m.person_id where p.email = $1', [email])).rows[0]?.id as string;
const tokenTo = async (email: string) => /\/join\/([\w-]+)/.exec((await here().mailTo(email)).text)![1]!;

test('a role that was ended does not come back by the provider’s word, until the person is invited to it again', async () => {
  const one = here().account({ groups: ['advisers'] });
  const { client } = await here().enter(one);
  expect(await rolesOf(client)).toEqual([{ role: 'ADVISER', byProvider: true }]);
  await coordinator.ask(END, { id: await roleOf(one.email!) });
  expect(await rolesOf((await here().enter(one)).client)).toEqual([]);
  await coordinator.ask(INVITE, { input: { role: 'ADVISER', municipality: '790', email: one.email, name: one.name, language: 'FI' } });
  const back = await here().enter(one);
  await back.client.ask(ACCEPT, { token: await tokenTo(one.email!) });
  await vi.waitFor(async () => expect(await rolesOf(back.client)).toEqual([{ role: 'ADVISER', byProvider: false }]));
  here().provider.accounts.set(one.sub, { ...one, groups: [] });
  expect(await rolesOf((await here().enter(one)).client)).toEqual([{ role: 'ADVISER', byProvider: false }]);
});

test('an end that is taken back leaves the role the provider’s', async () => {
  const one = here().account({ groups: ['advisers'] });
  await here().enter(one);
  const id = await roleOf(one.email!);
  await coordinator.ask(END, { id });
  expect((await coordinator.ask(RESTORE, { id })).restoreRole).toEqual({ byProvider: true });
  here().provider.accounts.set(one.sub, { ...one, groups: [] });
  expect(await rolesOf((await here().enter(one)).client)).toEqual([]);
});

test('who has rights by a provider accepts signed in there, and not by a mailbox', async () => {
  const one = here().account({ groups: ['advisers'] });
  const { client } = await here().enter(one);
  const { rows } = await net().sql.query('select id from organisation order by slug limit 1');
  await coordinator.ask(INVITE, { input: { role: 'CONTACT', organisation: rows[0].id, email: one.email, name: one.name, language: 'FI' } });
  const token = await tokenTo(one.email!);
  const { errors, cookie } = await net().visitor.send(ACCEPT, { token });
  expect([errors[0]?.extensions.code, cookie]).toEqual(['SIGN_IN_AT_PROVIDER', null]);
  await client.ask(ACCEPT, { token });
  await vi.waitFor(async () => expect((await rolesOf(client)).map(({ role }: { role: string }) => role).sort()).toEqual(['ADVISER', 'CONTACT']));
});

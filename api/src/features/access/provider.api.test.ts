import { beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '../../test/app.js';
import { hashOf } from '../../core/secrets.js';
import { city } from '../../test/city.js';
import { make } from '../../test/make.js';
import type { ClaimRule } from '../people/signInProviders.js';

const memberships: ClaimRule[] = [
  { claim: 'groups', value: 'advisers', role: 'ADVISER', place: '790', title: 'Yritysneuvoja' },
  { claim: 'groups', value: 'own', role: 'CONTACT', place: 'sas', title: null },
  { claim: 'groups', value: 'network', role: 'COORDINATOR', place: null, title: null },
];
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

test('a role that was ended does not come back by deleting the account and signing in anew', async () => {
  const one = here().account({ groups: ['advisers'] });
  await here().enter(one);
  await coordinator.ask(END, { id: await roleOf(one.email!) });
  const { client } = await here().enter(one);
  await client.ask('mutation ($input: DeleteMyDataInput!) { deleteMyData(input: $input) }', { input: { email: one.email } });
  expect(await rolesOf((await here().enter(one)).client)).toEqual([]);
  const other = here().account({ groups: ['advisers'] });
  expect(await rolesOf((await here().enter(other)).client)).toEqual([{ role: 'ADVISER', byProvider: true }]);
});

test('a role that the provider takes ends with what hangs on it: links in mails, and invitations by who coordinates no more', async () => {
  const { insert, company, person } = make(net().sql);
  const [{ service, at }] = (await net().sql.query("select s.id as service, o.id as at from service s join organisation o on o.id = s.organisation_id where o.slug = 'sas' limit 1")).rows;
  const one = here().account({ groups: ['own', 'network'] });
  await here().enter(one);
  const { id } = (await net().sql.query('select id from person where email = $1', [one.email])).rows[0];
  const contact = (await net().sql.query('select id from person where email = $1', [await person({ name: 'Yrittäjä Yksityinen' })])).rows[0].id;
  const referral = await insert('referral', { reference: 'R-ended', company_id: await company(), contact_person_id: contact, service_id: service, organisation_id: at, municipality_code: '790', sender_id: contact, status: 'SENT', message: 'Luottamuksellinen', comes_along: false, consent_given_by: 'Olli', consent_how: 'PHONE', consent_on: '2026-11-01', created_at: new Date(), updated_at: new Date(), sent_at: new Date() });
  const until = new Date(Date.now() + 86_400_000);
  await insert('referral_link', { token_hash: hashOf('reply-token'), referral_id: referral, audience: 'RECEIVER', person_id: id, expires_at: until });
  await insert('role_invitation', { email: 'friend@x.example', name: 'F', role: 'COORDINATOR', language: 'fi', invited_by_id: id, status: 'OPEN', sent_at: new Date(), expires_at: until, token_hash: hashOf('join-token') });
  const REPLY = 'query ($token: String!) { referralByReplyLink(token: $token) { message } }';
  expect((await net().visitor.ask(REPLY, { token: 'reply-token' })).referralByReplyLink).toEqual({ message: 'Luottamuksellinen' });
  here().provider.accounts.set(one.sub, { ...one, groups: [] });
  await here().enter(one);
  expect(await net().visitor.refusal(REPLY, { token: 'reply-token' })).toBe('LINK_NOT_VALID');
  expect(await net().visitor.refusal(ACCEPT, { token: 'join-token' })).toBe('LINK_NOT_VALID');
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

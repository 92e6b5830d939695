import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SESSION_COOKIE } from '../../http.context.js';
import { newId } from '../../core/ids.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date();
const net = network({}, { clock: () => now });
const INVITE = 'mutation ($input: InviteToRoleInput!) { inviteToRole(input: $input) { id status email invitedBy { name } organisation { slug } municipality { code } department { key name { sv } topics { code } } } }';
const LIST = 'query ($open: Boolean! = true) { roleInvitations(open: $open, first: 50) { edges { node { id email status expiresAt } } totalCount } }';
const AGAIN = 'mutation ($id: ID!) { sendRoleInvitationAgain(roleInvitation: $id) { id expiresAt } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawRoleInvitation(roleInvitation: $id) { status } }';
const SEE = 'query ($token: String!) { roleInvitationByLink(token: $token) { name role email invitedBy { name } organisation { name { fi } } } }';
const ACCEPT = 'mutation ($token: String!) { acceptRoleInvitation(token: $token) }';
const DECLINE = 'mutation ($token: String!) { declineRoleInvitation(token: $token) }';
const ME = '{ me { id name email language memberships { role title since byProvider givenBy { name } organisation { slug } municipality { code } department { key } } } }';

let boss: string;
let coordinator: Client;
let organisation: string;
let others: [string, Client][];

beforeAll(async () => {
  const { someone, person, member, company } = make(net().sql);
  const { rows } = await net().sql.query("select id from organisation where slug = 'finnvera'");
  organisation = rows[0].id;
  boss = await person({ name: 'Ulla Kutsuja' });
  await member(boss, 'COORDINATOR');
  coordinator = await net().as(boss);
  const department = (await net().sql.query("select id from department where municipality_code = '790' limit 1")).rows[0].id;
  others = [
    ['CONTACT', await net().as(await someone('CONTACT', { organisation_id: organisation }))],
    ['ADVISER', await net().as(await someone('ADVISER', { municipality_code: '790' }))],
    ['HEAD', await net().as(await someone('HEAD', { department_id: department }))],
    ['ENTREPRENEUR', await net().as(await someone('ENTREPRENEUR', { company_id: await company() }))],
    ['no role', await net().as(await person())],
  ];
});
beforeEach(async () => {
  now = new Date();
  await net().sql.query('delete from question_sender');
});

let guests = 0;
const said = (changes: object = {}) => ({ role: 'CONTACT', email: `Uusi${++guests}@Palvelu.example`, name: 'Kaisa Uusi', title: 'Asiantuntija', language: 'FI', organisation, ...changes });
const invite = async (changes: object = {}) => (await coordinator.ask(INVITE, { input: said(changes) })).inviteToRole as { id: string; email: string };
const mailTo = async (email: string) => (await net().sql.query('select subject, text, language from outbox_mail where "to" = $1 order by created_at desc, id desc limit 1', [email])).rows[0];
const tokenTo = async (email: string) => /\/join\/([\w-]+)/.exec((await mailTo(email)).text)![1]!;
const enter = async (token: string, client = net().visitor) => client.send(ACCEPT, { token });
const clientFrom = (cookie: string | null) => clientOf(net().app.url, new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(cookie!)![1]!);
const reason = async (query: string, token: string) => (await net().visitor.send(query, { token })).errors[0]?.extensions;

describe('an invitation', () => {
  test('goes by mail, opens on its link, and makes the account, the role and the session of a new address, once', async () => {
    const { email } = await invite({ words: 'Kuten puhelimessa sovittiin.' });
    expect(email).toMatch(/^uusi\d+@palvelu\.example$/);
    const { text, subject } = await mailTo(email);
    expect(subject).toBe('Kutsu yrityspalvelujen verkostoon');
    for (const part of ['Hei Kaisa Uusi!', 'Ulla Kutsuja kutsuu sinut rooliin: palvelun yhteyshenkilö, Finnvera', 'Kuten puhelimessa sovittiin.', 'Näet organisaatiollesi ohjatut yritykset']) expect(text).toContain(part);
    const token = await tokenTo(email);
    expect((await net().visitor.ask(SEE, { token })).roleInvitationByLink).toMatchObject({ name: 'Kaisa Uusi', role: 'CONTACT', email, invitedBy: { name: 'Ulla Kutsuja' } });
    expect((await net().sql.query('select 1 from person where email = $1', [email])).rows).toEqual([]);
    const { errors, cookie } = await enter(token);
    expect(errors).toEqual([]);
    const { me } = await clientFrom(cookie).ask(ME);
    expect(me).toMatchObject({ name: 'Kaisa Uusi', email, language: 'FI', memberships: [{ role: 'CONTACT', title: 'Asiantuntija', byProvider: false, givenBy: { name: 'Ulla Kutsuja' }, organisation: { slug: 'finnvera' } }] });
    expect(new Date(me.memberships[0].since).getTime()).toBe(now.getTime());
    expect(await reason(ACCEPT, token)).toMatchObject({ code: 'LINK_NOT_VALID', link: { why: 'USED' } });
    expect(await reason(SEE, token)).toMatchObject({ code: 'LINK_NOT_VALID', link: { why: 'USED' } });
    const { rows } = await net().sql.query("select change, before, after from audit where entity = 'RoleInvitation' order by at");
    expect(rows.map(({ change }) => change)).toEqual(['create', 'update']);
    for (const secret of [email, 'Kaisa', token]) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('keeps only a hash of its secret, and answers nothing to a guess', async () => {
    const { email } = await invite();
    const token = await tokenTo(email);
    const { rows } = await net().sql.query('select to_jsonb(i)::text as all from role_invitation i where email = $1', [email]);
    expect(rows[0].all).not.toContain(token);
    for (const guess of ['', 'x', `${token}x`, 'a'.repeat(5000)]) for (const query of [SEE, ACCEPT, DECLINE]) expect(await net().visitor.refusal(query, { token: guess })).toBe('LINK_NOT_VALID');
  });

  test('is sent by coordinators alone', async () => {
    const { id } = await invite();
    const calls: [string, object][] = [[INVITE, { input: said() }], [LIST, {}], [AGAIN, { id }], [WITHDRAW, { id }]];
    for (const [query, variables] of calls) {
      for (const [, client] of others) expect(await client.refusal(query, variables)).toBe('NOT_ALLOWED');
      expect(await net().visitor.refusal(query, variables)).toBe('SIGN_IN_FIRST');
    }
  });

  test('is not sent by a coordinator whose second factor is missing', async () => {
    const { person, member, insert } = make(net().sql);
    const email = await person();
    await member(email, 'COORDINATOR');
    const { rows } = await net().sql.query('select id from person where email = $1', [email]);
    await insert('passkey', { person_id: rows[0].id, credential_id: newId(), public_key: 'k', counter: 0, transports: '[]', name: 'Avain', created_at: now });
    expect(await (await net().as(email)).refusal(INVITE, { input: said() })).toBe('NOT_ALLOWED');
  });

  test('says what is wrong with it', async () => {
    expect(await coordinator.invalid(INVITE, { input: said({ email: 'ei osoite', name: ' ', title: 'x'.repeat(101), words: 'x'.repeat(1001) }) })).toEqual(['email: NOT_AN_EMAIL', 'name: REQUIRED', 'title: TOO_LONG', 'words: TOO_LONG']);
    expect(await coordinator.invalid(INVITE, { input: said({ municipality: '790' }) })).toEqual(['municipality: INVALID']);
    expect(await coordinator.invalid(INVITE, { input: said({ organisation: newId() }) })).toEqual(['organisation: UNKNOWN']);
    expect(await coordinator.invalid(INVITE, { input: said({ role: 'ADVISER', organisation: null, municipality: '999' }) })).toEqual(['municipality: UNKNOWN']);
    expect(await coordinator.invalid(INVITE, { input: said({ role: 'HEAD', organisation: null }) })).toEqual(['department: REQUIRED']);
  });

  test('to the same role twice is refused while the first is open, and where they have the role', async () => {
    const { email } = await invite();
    expect(await coordinator.refusal(INVITE, { input: said({ email }) })).toBe('ALREADY_INVITED');
    await enter(await tokenTo(email));
    expect(await coordinator.refusal(INVITE, { input: said({ email }) })).toBe('HAS_THE_ROLE');
  });

  test('sent at the same time twice is one, and the same key again is the same', async () => {
    const input = said();
    const both = await Promise.all([coordinator.send(INVITE, { input }), coordinator.send(INVITE, { input })]);
    expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'sent').sort()).toEqual(['ALREADY_INVITED', 'sent']);
    const again = { ...said(), key: newId() };
    const [one, two] = [await coordinator.ask(INVITE, { input: again }), await coordinator.ask(INVITE, { input: again })];
    expect(one).toEqual(two);
    expect((await net().sql.query('select count(*)::int as n from outbox_mail where "to" = $1', [again.email.toLowerCase()])).rows[0].n).toBe(1);
  });

  test('sent again has a new link, and the old one is worth nothing; withdrawn neither', async () => {
    const { id, email } = await invite();
    const first = await tokenTo(email);
    now = new Date(now.getTime() + 60_000);
    await coordinator.ask(AGAIN, { id });
    const second = await tokenTo(email);
    expect(second).not.toBe(first);
    expect(await net().visitor.refusal(SEE, { token: first })).toBe('LINK_NOT_VALID');
    await net().visitor.ask(SEE, { token: second });
    expect((await coordinator.ask(WITHDRAW, { id })).withdrawRoleInvitation).toEqual({ status: 'WITHDRAWN' });
    expect(await reason(ACCEPT, second)).toMatchObject({ code: 'LINK_NOT_VALID', link: { why: 'LEFT' } });
    for (const query of [AGAIN, WITHDRAW]) expect(await coordinator.refusal(query, { id })).toBe('WRONG_STATE');
    expect((await coordinator.ask(LIST, { open: false })).roleInvitations.edges.map(({ node }: any) => node.id)).toContain(id);
  });

  test('works for 14 days, and is then invited anew in its place', async () => {
    const { id, email } = await invite();
    const token = await tokenTo(email);
    now = new Date(now.getTime() + 14 * 86_400_000 + 1000);
    expect(await reason(SEE, token)).toMatchObject({ link: { why: 'EXPIRED' } });
    expect((await coordinator.ask(LIST)).roleInvitations.edges.map(({ node }: any) => node.id)).toContain(id);
    expect((await invite({ email, name: 'Kaisa Toinen' })).id).toBe(id);
    expect((await net().visitor.ask(SEE, { token: await tokenTo(email) })).roleInvitationByLink.name).toBe('Kaisa Toinen');
  });

  test('is not sent to one address too often', async () => {
    const { id } = await invite();
    for (let sent = 1; sent < 10; sent++) await coordinator.ask(AGAIN, { id });
    expect(await coordinator.refusal(AGAIN, { id })).toBe('TOO_MANY_REQUESTS');
  });

  test('that is declined tells who invited, in their language', async () => {
    const { email } = await invite();
    const token = await tokenTo(email);
    await net().visitor.ask(DECLINE, { token });
    expect(await mailTo(boss)).toMatchObject({ subject: 'Kutsusta kieltäydyttiin: Kaisa Uusi' });
    expect(await reason(ACCEPT, token)).toMatchObject({ link: { why: 'MOVED_ON' } });
    expect((await net().sql.query('select 1 from person where email = $1', [email])).rows).toEqual([]);
  });
});

describe('each role', () => {
  test.each([
    ['ADVISER', { organisation: null, municipality: '790' }, { role: 'ADVISER', municipality: { code: '790' } }, 'SV', 'Inbjudan till nätverket för företagstjänster'],
    ['COORDINATOR', { organisation: null }, { role: 'COORDINATOR' }, 'EN', 'Invitation to the network of business services'],
  ])('%s is given by its invitation, in the language of the mail', async (role, place, expected, language, subject) => {
    const { email } = await invite({ role, language, ...place });
    expect((await mailTo(email)).subject).toBe(subject);
    const { me } = await clientFrom((await enter(await tokenTo(email))).cookie).ask(ME);
    expect(me).toMatchObject({ language, memberships: [expected] });
  });

  test('HEAD is invited to a department that is there, or to one that is added', async () => {
    const { rows } = await net().sql.query("select id, key, name from department where municipality_code = '790' order by key limit 1");
    const known = await invite({ role: 'HEAD', organisation: null, department: rows[0].id });
    const { me } = await clientFrom((await enter(await tokenTo(known.email))).cookie).ask(ME);
    expect(me.memberships).toMatchObject([{ role: 'HEAD', department: { key: rows[0].key } }]);
    const newDepartment = { municipality: '790', name: { fi: 'Satama ja väylät', sv: 'Hamn och farleder', en: 'Port and fairways' }, topics: ['plots'] };
    const { inviteToRole } = await coordinator.ask(INVITE, { input: said({ role: 'HEAD', organisation: null, newDepartment }) });
    expect(inviteToRole.department).toEqual({ key: 'satama-ja-vaylat', name: { sv: 'Hamn och farleder' }, topics: [{ code: 'plots' }] });
    const refused = (changes: object) => coordinator.invalid(INVITE, { input: said({ role: 'HEAD', organisation: null, newDepartment: { ...newDepartment, ...changes } }) });
    expect(await refused({})).toEqual(['newDepartment.name.fi: ALREADY_THERE']);
    expect(await refused({ municipality: '999' })).toEqual(['newDepartment.municipality: UNKNOWN']);
    expect(await refused({ name: { fi: 'Uusi', sv: ' ', en: 'New' } })).toEqual(['newDepartment.name.sv: REQUIRED']);
    expect(await refused({ name: { fi: 'Uusi', sv: 'Ny', en: 'New' }, topics: ['no-such'] })).toEqual(['newDepartment.topics: UNKNOWN']);
  });
});

describe('who is signed in', () => {
  test('as the invited person gets the role in the same session', async () => {
    const email = await make(net().sql).person({ name: 'Oma Nimi' });
    const client = await net().as(email);
    await invite({ email });
    const answer = await enter(await tokenTo(email), client);
    expect([answer.errors, answer.cookie]).toEqual([[], null]);
    await vi.waitFor(async () => expect((await client.ask(ME)).me).toMatchObject({ name: 'Oma Nimi', memberships: [{ role: 'CONTACT' }] }));
  });

  test('opens no rights that the person has already: they sign in first', async () => {
    const email = await make(net().sql).someone('ADVISER', { municipality_code: '790' });
    await invite({ email });
    const token = await tokenTo(email);
    const { errors, cookie } = await enter(token);
    expect([errors[0]?.extensions.code, cookie]).toEqual(['SIGN_IN_TO_ACCEPT', null]);
    const client = await net().as(email);
    expect((await enter(token, client)).errors).toEqual([]);
    await vi.waitFor(async () => expect((await client.ask(ME)).me.memberships.map(({ role }: any) => role).sort()).toEqual(['ADVISER', 'CONTACT']));
  });

  test('as somebody else is refused, and nothing is mixed', async () => {
    const stranger = await net().as(await make(net().sql).person());
    const { email } = await invite();
    const token = await tokenTo(email);
    expect(await stranger.refusal(ACCEPT, { token })).toBe('OTHER_PERSON_SIGNED_IN');
    expect((await stranger.ask(ME)).me.memberships).toEqual([]);
    expect((await enter(token)).errors).toEqual([]);
  });

  test('accepted by two at once is accepted once', async () => {
    const { email } = await invite();
    const token = await tokenTo(email);
    const both = await Promise.all([enter(token), enter(token)]);
    expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'in').sort()).toEqual(['LINK_NOT_VALID', 'in']);
  });
});

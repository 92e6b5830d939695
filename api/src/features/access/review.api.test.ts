import { createClient } from 'graphql-ws';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SESSION_COOKIE } from '../../http.context.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date();
const net = network({}, { clock: () => now });
const ROLES = `query ($role: NetworkRole, $search: String, $unused: Boolean! = false, $after: String) { networkRoles(role: $role, search: $search, unused: $unused, first: 50, after: $after)
  { edges { node { id role since byProvider givenBy { name } lastUsedOn openWork isOnly hasSecondFactor person { id email } municipality { code } organisation { slug } } } totalCount pageInfo { endCursor hasNextPage } } }`;
const END = 'mutation ($id: ID!) { endRole(membership: $id) }';
const RESTORE = 'mutation ($id: ID!) { restoreRole(membership: $id) { id role title since organisation { slug } } }';
const LEAVE = 'mutation ($id: ID!) { leaveRole(membership: $id) }';
const RESET = 'mutation ($person: ID!) { resetSecondFactor(person: $person) }';
const MARK = 'mutation ($roles: Int! = 0) { markAccessReviewed(roles: $roles) { at roles by { name } } }';
const COUNTS = '{ companyPeople { municipality people } accessReviews { at roles } providersWithoutContact(first: 50) { edges { node { slug } } totalCount } }';
const INBOX = '{ referrals(first: 5) { totalCount } }';

let coordinator: Client;
let boss: string;
let organisation: string;
let service: string;

beforeAll(async () => {
  const { person, member, insert } = make(net().sql);
  boss = await person({ name: 'Ulla Tarkka' });
  await member(boss, 'COORDINATOR');
  coordinator = await net().as(boss);
  const { rows } = await net().sql.query("select * from organisation where slug = 'finnvera'");
  organisation = await insert('organisation', { slug: 'oma-palvelu', name: JSON.stringify({ fi: 'Oma Palvelu', sv: 'Egen Tjänst', en: 'Own Service' }), kind: rows[0].kind });
  const { rows: services } = await net().sql.query("select id from service where organisation_id = $1 limit 1", [rows[0].id]);
  service = services[0].id;
});

const idOf = async (email: string) => (await net().sql.query('select id from person where email = $1', [email])).rows[0].id as string;
const contact = async (place: object = { organisation_id: organisation }, title: string | null = null) => {
  const { person, member } = make(net().sql);
  const email = await person({ name: 'Kaisa Kontakti', language: 'sv' });
  return { email, role: await member(email, 'CONTACT', { ...place, title }) };
};
const rowsOf = async (variables: object = {}) => (await coordinator.ask(ROLES, variables)).networkRoles.edges.map(({ node }: any) => node);
const mailTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at desc, id desc limit 1', [email])).rows[0];
/** A referral to the organisation, with a link of its mail. */
const referred = async (changes: object = {}) => {
  const { insert, company, someone } = make(net().sql);
  const sender = await idOf(await someone('ADVISER', { municipality_code: '790' }));
  return insert('referral', { reference: `R-${newSecret().secret.slice(0, 8)}`, company_id: await company(), service_id: service, organisation_id: organisation, municipality_code: '790', sender_id: sender, status: 'SENT', message: 'Viesti', comes_along: false, consent_given_by: 'Olli', consent_how: 'PHONE', consent_on: '2026-11-01', created_at: now, updated_at: now, sent_at: now, ...changes });
};

describe('the review', () => {
  test('shows who has which role, since when, by whom, when it was last used and what hangs on it', async () => {
    const { email, role } = await contact();
    await referred();
    const [before] = await rowsOf({ search: email });
    expect(before).toMatchObject({ id: role, role: 'CONTACT', byProvider: false, givenBy: null, openWork: 1, isOnly: true, hasSecondFactor: false, lastUsedOn: null, person: { email }, organisation: { slug: 'oma-palvelu' } });
    await net().sessionOf(email);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
    expect((await rowsOf({ search: email }))[0].lastUsedOn).toBe(today);
    const second = await contact();
    expect((await rowsOf({ search: second.email }))[0].isOnly).toBe(false);
    expect((await rowsOf({ search: 'Egen Tjänst' })).map(({ id }: any) => id).sort()).toEqual([role, second.role].sort());
    await net().sql.query('delete from membership where id = any($1)', [[role, second.role]]);
  });

  test('has everybody once, page by page, and nobody of a company', async () => {
    const { rows } = await net().sql.query("select id from membership where role <> 'ENTREPRENEUR'");
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: any = (await coordinator.ask(ROLES, { after })).networkRoles;
      seen.push(...page.edges.map(({ node }: any) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('finds by role, and what was not used for 90 days', async () => {
    const { email, role } = await contact();
    expect((await rowsOf({ role: 'HEAD', search: email })).length).toBe(0);
    expect(await rowsOf({ unused: true, search: email })).toEqual([]);
    await net().sql.query("update membership set since = now() - interval '100 days' where id = $1", [role]);
    await net().sql.query("update person set seen_at = now() - interval '91 days' where email = $1", [email]);
    expect((await rowsOf({ unused: true, search: email })).length).toBe(1);
    await net().sessionOf(email);
    expect(await rowsOf({ unused: true, search: email })).toEqual([]);
  });

  test('is for coordinators, and so is its file', async () => {
    const { someone, company } = make(net().sql);
    const { email } = await contact();
    const others = [await net().as(email), await net().as(await someone('ADVISER', { municipality_code: '790' })), await net().as(await someone('ENTREPRENEUR', { company_id: await company() }))];
    for (const query of [ROLES, COUNTS, MARK]) {
      for (const client of others) expect(await client.refusal(query)).toBe('NOT_ALLOWED');
      expect(await net().visitor.refusal(query)).toBe('SIGN_IN_FIRST');
    }
    const file = async (secret: string | null) => fetch(`${net().app.url}/access/roles.csv?language=fi`, { headers: secret ? { cookie: `${SESSION_COOKIE}=${secret}` } : {} });
    expect((await file(null)).status).toBe(403);
    expect((await file(await net().sessionOf(email))).status).toBe(403);
    const text = await (await file(await net().sessionOf(boss))).text();
    expect(text.split('\r\n')[0]).toContain('Nimi;Sähköposti;Rooli;Paikka');
    expect(text).toContain(`Kaisa Kontakti;${email};palvelun yhteyshenkilö;Oma Palvelu;`);
  });

  test('tells others nothing of somebody’s role but that they have it', async () => {
    const { email } = await contact();
    const adviser = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    const { me } = await (await net().as(email)).ask('{ me { memberships { since openWork isOnly byProvider lastUsedOn } } }');
    expect(me.memberships).toEqual([{ since: expect.any(String), openWork: expect.any(Number), isOnly: expect.any(Boolean), byProvider: false, lastUsedOn: null }]);
    const { referral } = await adviser.ask('query ($id: ID!) { referral(id: $id) { sender { memberships { role since openWork isOnly byProvider lastUsedOn hasSecondFactor givenBy { name } } } } }', { id: await referred() });
    expect(referral.sender.memberships).toEqual([{ role: 'ADVISER', since: null, openWork: null, isOnly: null, byProvider: null, lastUsedOn: null, hasSecondFactor: null, givenBy: null }]);
  });

  test('counts the people of companies by municipality, and names providers for whom nobody answers', async () => {
    const { companyPeople, providersWithoutContact } = await coordinator.ask(COUNTS);
    const { rows } = await net().sql.query("select count(distinct m.person_id)::int as n from membership m join company c on c.id = m.company_id where c.municipality_code = '790'");
    expect(companyPeople.find(({ municipality }: any) => municipality === '790').people).toBe(rows[0].n);
    const { rows: without } = await net().sql.query('select count(*)::int as n from organisation o where left_on is null and not exists (select from membership m where m.organisation_id = o.id)');
    expect(providersWithoutContact.totalCount).toBe(without[0].n);
  });

  test('is marked as done, by whom and when', async () => {
    const { rows } = await net().sql.query("select count(*)::int as n from membership where role <> 'ENTREPRENEUR'");
    await contact();
    expect(await coordinator.refusal(MARK, { roles: rows[0].n })).toBe('CHANGED_MEANWHILE');
    rows[0].n++;
    const { markAccessReviewed } = await coordinator.ask(MARK, { roles: rows[0].n });
    expect(markAccessReviewed).toEqual({ at: expect.any(String), roles: rows[0].n, by: { name: 'Ulla Tarkka' } });
    expect((await coordinator.ask(COUNTS)).accessReviews[0]).toEqual({ at: markAccessReviewed.at, roles: rows[0].n });
  });
});

/** Listens to referrals with somebody's session, as an open page does. */
async function listening(email: string) {
  const cookie = `${SESSION_COOKIE}=${await net().sessionOf(email)}`;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const socket = createClient({ url: `${net().app.url.replace('http', 'ws')}/graphql/live`, webSocketImpl: Socket, lazy: false, retryAttempts: 0, onNonLazyError: () => {} });
  const heard: any[] = [];
  socket.subscribe({ query: 'subscription { referralChanged { id message } }' }, { next: (one) => heard.push(one), error: (error) => heard.push({ error }), complete: () => heard.push('over') });
  return { heard, close: () => socket.dispose() };
}

const ADVISE = 'mutation ($input: ReferralTextInput!) { adviseOnReferral(input: $input) { id } }';

describe('the end of a role', () => {
  test('takes the rights at once: reads, commands, what is listened to, and links in mails; the person is told', async () => {
    const { email, role } = await contact();
    const colleague = await net().as((await contact()).email);
    const [one, two] = [await referred(), await referred()];
    const token = newSecret().secret;
    await make(net().sql).insert('referral_link', { token_hash: hashOf(token), referral_id: one, audience: 'RECEIVER', person_id: await idOf(email), expires_at: new Date(Date.now() + 86_400_000) });
    const SEE = 'query ($token: String!) { referralByReplyLink(token: $token) { id } }';
    await net().visitor.ask(SEE, { token });
    const client = await net().as(email);
    expect((await client.ask(INBOX)).referrals.totalCount).toBeGreaterThan(1);
    const { heard, close } = await listening(email);
    await vi.waitFor(async () => {
      await net().sql.query("select pg_notify('row_changed', $1)", [`Referral ${one}`]);
      expect(heard.some(({ data }) => data?.referralChanged?.id === one)).toBe(true);
    }, { timeout: 8000, interval: 200 });
    const before = heard.length;
    expect((await coordinator.ask(END, { id: role })).endRole).toBe(true);
    // The page that is open is told by itself that it may no longer hear.
    await vi.waitFor(() => expect(heard.slice(before).some(({ errors }) => errors?.[0].extensions.code === 'NOT_ALLOWED')).toBe(true), { timeout: 8000 });
    await colleague.ask(ADVISE, { input: { referral: two, text: 'Neuvottu puhelimessa.' } });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(JSON.stringify(heard.slice(before))).not.toContain(two);
    await vi.waitFor(async () => expect(await client.refusal(ADVISE, { input: { referral: one, text: 'Neuvottu.' } })).toBe('NOT_ALLOWED'));
    expect(await client.refusal(INBOX)).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(SEE, { token })).toBe('LINK_NOT_VALID');
    expect(await mailTo(email)).toMatchObject({ subject: 'Din roll har avslutats', text: expect.stringContaining('kontaktperson för tjänster, Egen Tjänst') });
    await close();
  });

  test('is taken back by whoever made a mistake, as it was; both are in the log of changes', async () => {
    const { email, role } = await contact(undefined, 'Päällikkö');
    await net().sql.query("update membership set since = '2026-01-05T10:00:00Z' where id = $1", [role]);
    await coordinator.ask(END, { id: role });
    expect((await coordinator.ask(RESTORE, { id: role })).restoreRole).toEqual({ id: role, role: 'CONTACT', title: 'Päällikkö', since: '2026-01-05T10:00:00+00:00', organisation: { slug: 'oma-palvelu' } });
    expect((await mailTo(email)).subject).toBe('Din roll har återställts');
    const { rows } = await net().sql.query("select command, change from audit where entity = 'Membership' and entity_id = $1 order by at, id", [role]);
    expect(rows).toEqual([{ command: 'endRole', change: 'delete' }, { command: 'restoreRole', change: 'create' }]);
    expect(await coordinator.refusal(RESTORE, { id: role })).toBe('NOT_FOUND');
    await coordinator.ask(END, { id: role });
    now = new Date(now.getTime() + 25 * 3_600_000);
    expect(await coordinator.refusal(RESTORE, { id: role })).toBe('WRONG_STATE');
    now = new Date();
  });

  test('takes back what is still open: invitations to the same role, and those of a coordinator who is none any more', async () => {
    const { insert, member } = make(net().sql);
    const { email, role } = await contact();
    const open = (changes: object) => insert('role_invitation', { email, name: 'Kaisa', role: 'CONTACT', organisation_id: organisation, language: 'fi', sent_at: new Date(), expires_at: new Date(Date.now() + 86_400_000), token_hash: crypto.randomUUID(), status: 'OPEN', ...changes });
    const own = await open({});
    await coordinator.ask(END, { id: role });
    const former = await make(net().sql).person();
    const coordinates = await member(former, 'COORDINATOR');
    const others = await open({ email: 'toinen@kutsu.example', invited_by_id: await idOf(former) });
    await coordinator.ask(END, { id: coordinates });
    const { rows } = await net().sql.query('select id, status from role_invitation where id = any($1)', [[own, others]]);
    expect(rows.map(({ status }) => status)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  test('is not for others, nor of roles in companies', async () => {
    const { someone, member, person, company } = make(net().sql);
    const { role } = await contact();
    const adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
    for (const query of [END, RESTORE]) expect(await adviser.refusal(query, { id: role })).toBe('NOT_ALLOWED');
    expect(await adviser.refusal(LEAVE, { id: role })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(LEAVE, { id: role })).toBe('SIGN_IN_FIRST');
    const owner = await member(await person(), 'ENTREPRENEUR', { company_id: await company() });
    expect(await coordinator.refusal(END, { id: owner })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(END, { id: 'nonsense' })).toBe('NOT_FOUND');
    expect((await net().sql.query('select count(*)::int as n from membership where id = any($1)', [[role, owner]])).rows[0].n).toBe(2);
  });

  test('twice at once is once', async () => {
    const { role } = await contact();
    const both = await Promise.all([coordinator.send(END, { id: role }), coordinator.send(END, { id: role })]);
    expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'ended').sort()).toEqual(['NOT_FOUND', 'ended']);
  });

  test('by oneself needs nobody, tells nobody, and is not taken back by others', async () => {
    const { email, role } = await contact();
    const client = await net().as(email);
    await client.ask(LEAVE, { id: role });
    await vi.waitFor(async () => expect((await client.ask('{ me { memberships { id } } }')).me.memberships).toEqual([]));
    expect(await mailTo(email)).toBeUndefined();
    expect(await coordinator.refusal(RESTORE, { id: role })).toBe('WRONG_STATE');
  });

  test('keeps the person for a year from then on, not from their last visit', async () => {
    const { email, role } = await contact();
    await net().sql.query("update person set seen_at = now() - interval '20 months' where email = $1", [email]);
    await coordinator.ask(END, { id: role });
    const { forgetWhatEnded } = await import('../privacy/forget.commands.js');
    const { connectOrm } = await import('../../core/orm.js');
    const { entities } = await import('../../features.js');
    const { Person } = await import('../people/person.entity.js');
    const orm = await connectOrm(net().settings.databaseUrl, entities);
    await forgetWhatEnded({ em: orm.em, portalUrl: '', clock: () => new Date(Date.now() + 300 * 86_400_000) }, [Person]);
    expect(await idOf(email)).toBeTruthy();
    await forgetWhatEnded({ em: orm.em, portalUrl: '', clock: () => new Date(Date.now() + 370 * 86_400_000) }, [Person]);
    expect((await net().sql.query('select 1 from person where email = $1', [email])).rows).toEqual([]);
    await orm.close(true);
  });
});

describe('coordinators', () => {
  test('are never all gone: neither by each other at once, nor by leaving', async () => {
    const { rows: all } = await net().sql.query("select id, person_id, role, title from membership where role = 'COORDINATOR'");
    const { someone } = make(net().sql);
    await net().sql.query("delete from membership where role = 'COORDINATOR'");
    const [a, b] = [await someone('COORDINATOR'), await someone('COORDINATOR')];
    const [one, two] = [await net().as(a), await net().as(b)];
    const roleOf = async (email: string) => (await net().sql.query("select id from membership where person_id = $1", [await idOf(email)])).rows[0]?.id;
    const [mine, theirs] = [await roleOf(a), await roleOf(b)];
    const both = await Promise.all([one.send(END, { id: theirs }), two.send(END, { id: mine })]);
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const { rows: left } = await net().sql.query("select id, person_id from membership where role = 'COORDINATOR'");
    expect(left).toHaveLength(1);
    const last = left[0].id === mine ? one : two;
    for (const query of [LEAVE, END]) expect(await last.refusal(query, { id: left[0].id })).toBe('LAST_COORDINATOR');
    for (const row of all) await net().sql.query('insert into membership (id, person_id, role, title) values ($1, $2, $3, $4)', [row.id, row.person_id, row.role, row.title]);
    await last.ask(LEAVE, { id: left[0].id });
    await vi.waitFor(async () => expect((await coordinator.ask(COUNTS)).companyPeople.length).toBeGreaterThan(0));
  });

  test('that end each other at once: the first is done, and who was ended by it ends nobody any more', async () => {
    const { someone } = make(net().sql);
    const [a, b] = [await someone('COORDINATOR'), await someone('COORDINATOR')];
    const [one, two] = [await net().as(a), await net().as(b)];
    const roleOf = async (email: string) => (await net().sql.query('select id from membership where person_id = $1', [await idOf(email)])).rows[0]?.id;
    const [mine, theirs] = [await roleOf(a), await roleOf(b)];
    const both = await Promise.all([one.send(END, { id: theirs }), two.send(END, { id: mine })]);
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect([await roleOf(a), await roleOf(b)].filter(Boolean)).toHaveLength(1);
  });

  test('reset the lost second factor of another one, who is out everywhere and is told', async () => {
    const { someone, insert } = make(net().sql);
    const email = await someone('COORDINATOR');
    const person = await idOf(email);
    const client = await net().as(email);
    await insert('passkey', { person_id: person, credential_id: 'lost', public_key: 'k', counter: 0, transports: '[]', name: 'Puhelin', created_at: now });
    await insert('recovery_code', { person_id: person, hash: 'h' });
    expect((await rowsOf({ search: email }))[0].hasSecondFactor).toBe(true);
    await coordinator.ask(RESET, { person });
    for (const table of ['passkey', 'recovery_code', 'session']) expect((await net().sql.query(`select 1 from ${table} where person_id = $1`, [person])).rows).toEqual([]);
    await vi.waitFor(async () => expect((await client.ask('{ me { id } }')).me).toBeNull());
    expect((await mailTo(email)).subject).toBe('Pääsyavaimesi on poistettu');
    expect(await coordinator.refusal(RESET, { person: await idOf(boss) })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(RESET, { person: await idOf((await contact()).email) })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(RESET, { person: 'nonsense' })).toBe('NOT_FOUND');
    expect(await (await net().as((await contact()).email)).refusal(RESET, { person })).toBe('NOT_ALLOWED');
  });
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../core/ids.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { forgetWhatEnded } from '../privacy/forget.commands.js';
import { lapseJoinRequests, tellOfOrphanedRequests } from './joinRequest.commands.js';
import { JoinRequest } from './joinRequest.entity.js';

let statements = 0;
let now: Date | null = null;
const net = network({}, { onStatement: () => void statements++, clock: () => now ?? new Date() });

const OWN = 'id companyName businessId status reason moves company { id } endedBy { id }';
const ASK = `mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { ${OWN} } }`;
const TAKE_BACK = 'mutation ($joinRequest: ID!) { takeBackJoinRequest(joinRequest: $joinRequest) { status } }';
const CONFIRM = 'mutation ($input: ConfirmJoinRequestInput!) { confirmJoinRequest(input: $input) { status company { id name people { title since person { email } } } } }';
const DECLINE = 'mutation ($input: DeclineJoinRequestInput!) { declineJoinRequest(input: $input) { status reason } }';
const MINE = `{ me { joinRequests { ${OWN} } } }`;
const ONE = 'query ($id: ID!) { joinRequest(id: $id) { id status moves asker { name email } title words company { id } possibleCompanies { id name } } }';
const COMPANY = 'query ($id: ID!) { company(id: $id) { id } }';
const WAITING = 'query ($own: Boolean!) { joinRequests(own: $own, first: 50) { edges { node { id } } } }';
const OF_COMPANY = 'query ($id: ID!) { company(id: $id) { id } joinRequests(company: $id) { edges { node { id asker { name email } } } } }';

let ids = 0;
/** Business IDs whose check digit is right. */
function newBusinessId(): string {
  for (;;) {
    const number = String(7_000_000 + ++ids);
    const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11;
    if (rest !== 1) return `${number}-${rest === 0 ? 0 : 11 - rest}`;
  }
}

let orm: Awaited<ReturnType<typeof connectOrm>>;
afterAll(() => orm.close(true));

let adviser: Client, adviserEmail: string, elsewhere: Client, coordinator: Client, head: Client, contact: Client;
beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
  const { someone } = make(net().sql);
  const idOf = async (text: string) => (await net().sql.query(text)).rows[0].id as string;
  adviserEmail = await someone('ADVISER', { municipality_code: '790' });
  adviser = await net().as(adviserEmail);
  elsewhere = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  coordinator = await net().as(await someone('COORDINATOR'));
  head = await net().as(await someone('HEAD', { department_id: await idOf("select id from department where municipality_code = '790' limit 1") }));
  contact = await net().as(await someone('CONTACT', { organisation_id: await idOf('select id from organisation order by slug limit 1') }));
});

const newcomer = async (changes: object = {}) => {
  const email = await make(net().sql).person({ name: 'Matti Meikäläinen', ...changes });
  return { email, client: await net().as(email) };
};
const withOwner = async (changes: object = {}) => {
  const businessId = newBusinessId();
  const company = await make(net().sql).company({ name: 'Tuttu Paja Oy', business_id: businessId, ...changes });
  const email = await make(net().sql).someone('ENTREPRENEUR', { company_id: company });
  return { company, businessId, email, owner: await net().as(email) };
};
const input = (changes: object = {}) => ({ companyName: 'Tuttu Paja Oy', municipality: '790', title: 'Toimitusjohtaja', words: 'Aloitin maanantaina', ...changes });
const ask = async (client: Client, changes: object = {}) => (await client.ask(ASK, { input: input(changes) })).askToJoin;
const mailsTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;

describe('asking', () => {
  test('is answered the same, by the same work, whether or not the portal knows the company', async () => {
    const { businessId, email, company } = await withOwner();
    const [known, unknown] = [await newcomer(), await newcomer()];
    const answers = [];
    const counts = [];
    for (const [who, id] of [[known, businessId], [unknown, newBusinessId()]] as const) {
      const before = statements;
      answers.push(await who.client.send(ASK, { input: input({ businessId: id }) }));
      counts.push(statements - before);
    }
    const plain = answers.map(({ data, errors, status }) => ({ status, errors, request: { ...data.askToJoin, id: '', businessId: '' } }));
    expect(plain[0]).toEqual(plain[1]);
    expect(plain[0]!.request).toMatchObject({ status: 'OPEN', company: null, moves: ['TAKE_BACK'] });
    expect(counts[0]).toBe(counts[1]);
    // Nor does anything that the asker reads later.
    for (const { client } of [known, unknown]) {
      const [mine] = (await client.ask(MINE)).me.joinRequests;
      expect(mine).toMatchObject({ companyName: 'Tuttu Paja Oy', company: null, endedBy: null });
      expect((await client.ask(ONE, { id: mine.id })).joinRequest).toMatchObject({ company: null, possibleCompanies: [] });
      expect(JSON.stringify(await client.ask('{ myData { kinds { kind { key } entries { values { field text } } } } }'))).not.toContain(company);
    }
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Onko Matti Meikäläinen yrityksessä Tuttu Paja Oy?']);
    // What the asker says besides is not mailed to strangers.
    expect((await mailsTo(email))[0].text).not.toContain('Aloitin maanantaina');
    expect((await mailsTo(adviserEmail)).map(({ text }) => text)).toEqual([expect.stringContaining(unknown.email)]);
  });

  test('is done once for each company, three at a time, and for nobody who is in it', async () => {
    const { businessId, owner } = await withOwner();
    expect(await owner.refusal(ASK, { input: input({ businessId }) })).toBe('ALREADY_IN_COMPANY');
    const { client } = await newcomer();
    const key = newId();
    const twice = await Promise.all([1, 2].map(() => ask(client, { businessId, key })));
    expect(twice[0].id).toBe(twice[1].id);
    expect(await client.refusal(ASK, { input: input({ businessId }) })).toBe('ALREADY_ASKED_TO_JOIN');
    await ask(client, { companyName: 'Vasta Suunniteltu' });
    expect(await client.refusal(ASK, { input: input({ companyName: ' vasta SUUNNITELTU' }) })).toBe('ALREADY_ASKED_TO_JOIN');
    const third = await ask(client, { companyName: 'Kolmas' });
    expect(await client.refusal(ASK, { input: input({ companyName: 'Neljäs' }) })).toBe('TOO_MANY_JOIN_REQUESTS');
    expect((await client.ask(TAKE_BACK, { joinRequest: third.id })).takeBackJoinRequest.status).toBe('TAKEN_BACK');
    expect((await client.ask(TAKE_BACK, { joinRequest: third.id })).takeBackJoinRequest.status).toBe('TAKEN_BACK');
    await ask(client, { companyName: 'Neljäs' });
  });

  test('is counted: ten in a day, then no more', async () => {
    const { client } = await newcomer();
    for (let i = 0; i < 10; i++) await client.ask(TAKE_BACK, { joinRequest: (await ask(client, { companyName: `Yritys ${i}` })).id });
    expect(await client.refusal(ASK, { input: input({ companyName: 'Vielä yksi' }) })).toBe('TOO_MANY_REQUESTS');
  });

  test.each([
    [{ businessId: '1234567-2' }, ['businessId: NOT_A_BUSINESS_ID']],
    [{ companyName: ' ' }, ['companyName: REQUIRED']],
    [{ companyName: 'x'.repeat(201) }, ['companyName: TOO_LONG']],
    [{ municipality: '999' }, ['municipality: UNKNOWN']],
    [{ title: 'x'.repeat(101) }, ['title: TOO_LONG']],
    [{ words: 'x'.repeat(501) }, ['words: TOO_LONG']],
  ])('refuses %j', async (changes, fields) => {
    expect(await (await newcomer()).client.invalid(ASK, { input: input(changes) })).toEqual(fields);
  });

  test('takes a name from whom has none, and changes no other', async () => {
    const nameless = await newcomer({ name: '' });
    expect(await nameless.client.invalid(ASK, { input: input() })).toEqual(['personName: REQUIRED']);
    await ask(nameless.client, { personName: ' Uusi Nimi ' });
    const named = await newcomer();
    await ask(named.client, { personName: 'Joku Muu' });
    expect((await net().sql.query('select name from person where email = any($1) order by name', [[nameless.email, named.email]])).rows).toEqual([{ name: 'Matti Meikäläinen' }, { name: 'Uusi Nimi' }]);
  });

  test('is for who is signed in, where there is an adviser', async () => {
    expect(await net().visitor.refusal(ASK, { input: input() })).toBe('SIGN_IN_FIRST');
    const { rows: [bare] } = await net().sql.query("select code from municipality m where not exists (select from membership where municipality_code = m.code and role = 'ADVISER') order by code limit 1");
    expect(await (await newcomer()).client.refusal(ASK, { input: input({ municipality: bare.code }) })).toBe('NO_ADVISER');
  });
});

test('entries of like name are shown to advisers alone: they would tell an asker whether the business ID is known', async () => {
  const { owner } = await withOwner({ name: 'Samanniminen Oy' });
  const { id } = await ask(owner, { businessId: newBusinessId(), companyName: 'Samanniminen Oy' });
  expect((await owner.ask(ONE, { id })).joinRequest.possibleCompanies).toEqual([]);
  expect((await adviser.ask(ONE, { id })).joinRequest.possibleCompanies).toMatchObject([{ name: 'Samanniminen Oy' }]);
});

describe('who sees a request, and decides', () => {
  test('its asker, the people of the company and the advisers of its municipality; nobody else', async () => {
    const { company, businessId, owner } = await withOwner();
    const { client, email } = await newcomer();
    // The municipality that was typed has no say in a company that is known.
    const { id } = await ask(client, { businessId, municipality: '609' });
    for (const one of [owner, adviser]) {
      expect((await one.ask(ONE, { id })).joinRequest).toMatchObject({ moves: ['CONFIRM', 'DECLINE'], asker: { name: 'Matti Meikäläinen', email }, title: 'Toimitusjohtaja', words: 'Aloitin maanantaina', company: { id: company } });
      expect((await one.ask(OF_COMPANY, { id: company })).joinRequests.edges).toEqual([{ node: { id, asker: { name: 'Matti Meikäläinen', email } } }]);
    }
    const other = (await withOwner()).owner;
    for (const one of [elsewhere, coordinator, head, contact, other, (await newcomer()).client]) expect((await one.ask(ONE, { id })).joinRequest).toBeNull();
    const waiting = async (one: Client, own: boolean) => (await one.ask(WAITING, { own })).joinRequests.edges.map(({ node }: any) => node.id);
    expect([await waiting(owner, true), await waiting(owner, false)]).toEqual([[id], [id]]);
    expect([(await waiting(adviser, false)).includes(id), await waiting(adviser, true)]).toEqual([true, []]);
    for (const one of [elsewhere, other]) expect(await waiting(one, false)).not.toContain(id);
    for (const one of [head, contact, client]) expect(await one.refusal(WAITING, { own: false })).toBe('NOT_ALLOWED');
    expect(await waiting(coordinator, false)).not.toContain(id);
    for (const one of [elsewhere, other, coordinator]) {
      expect(await one.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('NOT_FOUND');
      expect(await one.refusal(DECLINE, { input: { joinRequest: id, reason: 'En tunne' } })).toBe('NOT_FOUND');
      expect(await one.refusal(TAKE_BACK, { joinRequest: id })).toBe('NOT_FOUND');
    }
    for (const one of [head, contact, client]) {
      expect(await one.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('NOT_ALLOWED');
      expect(await one.refusal(DECLINE, { input: { joinRequest: id, reason: 'En tunne' } })).toBe('NOT_ALLOWED');
    }
    expect(await net().visitor.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('SIGN_IN_FIRST');
    expect(await owner.refusal(TAKE_BACK, { joinRequest: id })).toBe('NOT_ALLOWED');
    expect(await owner.invalid(DECLINE, { input: { joinRequest: id, reason: ' ' } })).toEqual(['reason: REQUIRED']);
  });

  test('nobody confirms their own, whatever else they are', async () => {
    const { businessId } = await withOwner();
    const email = await make(net().sql).someone('ADVISER', { municipality_code: '790' });
    const client = await net().as(email);
    const { id } = await ask(client, { businessId });
    expect(await client.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('NOT_ALLOWED');
    const { rows } = await net().sql.query("select count(*)::int as n from membership m join person p on p.id = m.person_id where p.email = $1 and m.role = 'ENTREPRENEUR'", [email]);
    expect(rows[0].n).toBe(0);
  });
});

describe('a request that nobody nearer could answer', () => {
  const bareCode = async () => (await net().sql.query("select code from municipality m where not exists (select from membership where municipality_code = m.code and role = 'ADVISER') order by code limit 1")).rows[0].code as string;
  const idsOf = async (one: Client) => (await one.ask(WAITING, { own: false })).joinRequests.edges.map(({ node }: any) => node.id);
  const KNOWN = 'query ($id: ID!) { joinRequest(id: $id) { isKnown company { id } moves } }';
  /** A company without people in a municipality without advisers, and somebody who asks to be of it. */
  const orphan = async () => {
    const businessId = newBusinessId();
    const company = await make(net().sql).company({ name: 'Kaukana Oy', business_id: businessId, municipality_code: await bareCode() });
    const { client, email } = await newcomer();
    return { company, email, client, id: (await ask(client, { businessId })).id as string };
  };

  test('reaches the coordinators, who confirm it as the adviser would and see nothing else of the company', async () => {
    const [mails] = (await net().sql.query("select p.email from person p join membership m on m.person_id = p.id where m.role = 'COORDINATOR' order by m.id desc limit 1")).rows;
    const before = (await mailsTo(mails.email)).length;
    const { company, email, client, id } = await orphan();
    const [mail, ...more] = (await mailsTo(mails.email)).slice(before);
    expect(mail).toMatchObject({ subject: 'Onko Matti Meikäläinen yrityksessä Tuttu Paja Oy?', text: expect.stringContaining('koska yrityksestä ei ole täällä ketään') });
    expect(more).toEqual([]);
    expect(await mailsTo(adviserEmail)).not.toContainEqual(expect.objectContaining({ text: expect.stringContaining(email) }));
    expect(await idsOf(coordinator)).toContain(id);
    expect((await coordinator.ask(KNOWN, { id })).joinRequest).toEqual({ isKnown: true, company: null, moves: ['CONFIRM', 'DECLINE'] });
    expect((await client.ask(KNOWN, { id })).joinRequest).toEqual({ isKnown: null, company: null, moves: ['TAKE_BACK'] });
    expect((await coordinator.ask(COMPANY, { id: company })).company).toBeNull();
    for (const one of [adviser, elsewhere]) expect(await one.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('NOT_FOUND');
    const both = await Promise.all([1, 2].map(() => coordinator.ask(CONFIRM, { input: { joinRequest: id } })));
    expect(both.map(({ confirmJoinRequest }) => confirmJoinRequest)).toEqual([{ status: 'CONFIRMED', company: null }, { status: 'CONFIRMED', company: null }]);
    await vi.waitFor(async () => expect((await client.ask(COMPANY, { id: company })).company).toEqual({ id: company }));
    expect(await idsOf(coordinator)).not.toContain(id);
  });

  test('is declined by a coordinator too, and not by one who asks for themself', async () => {
    const { client, id } = await orphan();
    expect((await coordinator.ask(DECLINE, { input: { joinRequest: id, reason: 'Emme tavoittaneet' } })).declineJoinRequest).toEqual({ status: 'DECLINED', reason: 'Emme tavoittaneet' });
    expect((await client.ask(MINE)).me.joinRequests[0]).toMatchObject({ status: 'DECLINED', reason: 'Emme tavoittaneet', endedBy: null });
    const businessId = newBusinessId();
    await make(net().sql).company({ business_id: businessId, municipality_code: await bareCode() });
    const own = await ask(coordinator, { businessId });
    expect(await coordinator.refusal(CONFIRM, { input: { joinRequest: own.id } })).toBe('NOT_ALLOWED');
  });

  test('is theirs only while there is nobody nearer', async () => {
    const { company, id } = await orphan();
    const { rows: [place] } = await net().sql.query('select municipality_code as code from company where id = $1', [company]);
    const membership = await make(net().sql).member(await make(net().sql).person(), 'ADVISER', { municipality_code: place.code });
    expect(await idsOf(coordinator)).not.toContain(id);
    expect(await coordinator.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('NOT_FOUND');
    await net().sql.query('delete from membership where id = $1', [membership]);
    expect(await idsOf(coordinator)).toContain(id);
    await make(net().sql).someone('ENTREPRENEUR', { company_id: company });
    expect(await coordinator.refusal(DECLINE, { input: { joinRequest: id, reason: 'En tunne' } })).toBe('NOT_FOUND');
  });

  test('becomes theirs, by one mail, where those who could have answered are gone; the only adviser answers no request of their own', async () => {
    const code = await bareCode();
    const lone = await make(net().sql).someone('ADVISER', { municipality_code: code });
    const { client, email } = await newcomer();
    const { id } = await ask(client, { companyName: 'Vielä kirjaamaton', municipality: code });
    expect(await idsOf(coordinator)).not.toContain(id);
    const own = await ask(await net().as(lone), { companyName: 'Neuvojan oma', municipality: code });
    expect(await idsOf(coordinator)).toContain(own.id);
    await net().sql.query('delete from membership where municipality_code = $1', [code]);
    const told = async () => (await net().sql.query('select count(*)::int as n from outbox_mail where text like $1 and text like $2', [`%${email}%`, '%koordinaattoreille%'])).rows[0].n;
    const coordinators = (await net().sql.query("select count(*)::int as n from membership where role = 'COORDINATOR'")).rows[0].n;
    const ctx = { em: orm.em, portalUrl: 'https://luotsi.example' };
    await tellOfOrphanedRequests(ctx);
    await tellOfOrphanedRequests(ctx);
    expect(await told()).toBe(coordinators);
    expect((await coordinator.ask(KNOWN, { id })).joinRequest).toEqual({ isKnown: false, company: null, moves: ['CONFIRM', 'DECLINE'] });
    expect((await coordinator.ask(CONFIRM, { input: { joinRequest: id } })).confirmJoinRequest.status).toBe('CONFIRMED');
    const { rows } = await net().sql.query("select c.name, c.municipality_code as code from membership m join person p on p.id = m.person_id join company c on c.id = m.company_id where p.email = $1", [email]);
    expect(rows).toEqual([{ name: 'Vielä kirjaamaton', code }]);
  });
});

describe('a request that is confirmed', () => {
  test('by one of the company lets the asker in at once, tells everybody, and is the same by two at once', async () => {
    const { company, businessId, email, owner } = await withOwner();
    const colleague = await make(net().sql).someone('ENTREPRENEUR', { company_id: company });
    const { client, email: asker } = await newcomer();
    expect((await client.ask(COMPANY, { id: company })).company).toBeNull();
    const { id } = await ask(client, { businessId });
    const both = await Promise.all([owner, adviser].map((one) => one.send(CONFIRM, { input: { joinRequest: id } })));
    expect(both.map(({ data, errors }) => [data?.confirmJoinRequest.status, errors])).toEqual([['CONFIRMED', []], ['CONFIRMED', []]]);
    await vi.waitFor(async () => expect((await client.ask(OF_COMPANY, { id: company }))).toEqual({ company: { id: company }, joinRequests: { edges: [] } }));
    const { rows } = await net().sql.query('select m.title, m.since is not null as dated from membership m join person p on p.id = m.person_id where m.company_id = $1 and p.email = $2', [company, asker]);
    expect(rows).toEqual([{ title: 'Toimitusjohtaja', dated: true }]);
    expect((await mailsTo(asker)).map(({ subject }) => subject)).toEqual(['Pääset nyt yrityksen Tuttu Paja Oy asioihin']);
    expect((await mailsTo(colleague)).map(({ subject }) => subject)).toEqual(['Onko Matti Meikäläinen yrityksessä Tuttu Paja Oy?', 'Uusi yhteyshenkilö: Tuttu Paja Oy']);
    expect((await mailsTo(email)).length).toBeGreaterThan(0);
    const { rows: audit } = await net().sql.query("select command, change from audit where entity = 'JoinRequest' and entity_id = $1 order by at", [id]);
    expect(audit).toEqual([{ command: 'askToJoin', change: 'create' }, { command: 'confirmJoinRequest', change: 'update' }]);
    expect(await owner.refusal(DECLINE, { input: { joinRequest: id, reason: 'Liian myöhään' } })).toBe('WRONG_STATE');
  });

  test('by an adviser writes a company down that nobody knew, with its first person', async () => {
    const businessId = newBusinessId();
    const { client, email } = await newcomer();
    const { id } = await ask(client, { businessId, companyName: 'Uutuus Oy' });
    expect(await elsewhere.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('NOT_FOUND');
    const both = await Promise.all([1, 2].map(() => adviser.ask(CONFIRM, { input: { joinRequest: id } })));
    expect(both[0].confirmJoinRequest).toMatchObject({ status: 'CONFIRMED', company: { name: 'Uutuus Oy', people: [{ title: 'Toimitusjohtaja', person: { email } }] } });
    const { rows } = await net().sql.query('select name, source, municipality_code from company where business_id = $1', [businessId]);
    expect(rows).toEqual([{ name: 'Uutuus Oy', source: 'ADVISER', municipality_code: '790' }]);
  });

  test('offers companies of a like name first, and none twice', async () => {
    const { company } = await withOwner({ name: 'Höyläämö Kataja Oy', business_id: null });
    await withOwner({ name: 'Höyläämö Kataja Oy', municipality_code: '609' });
    const { client, email } = await newcomer();
    const { id } = await ask(client, { companyName: 'Höyläämö Kataja' });
    expect((await adviser.ask(ONE, { id })).joinRequest.possibleCompanies).toEqual([{ id: company, name: 'Höyläämö Kataja Oy' }]);
    const foreign = (await withOwner({ municipality_code: '609' })).company;
    expect(await adviser.refusal(CONFIRM, { input: { joinRequest: id, company: foreign } })).toBe('NOT_FOUND');
    const { people } = (await adviser.ask(CONFIRM, { input: { joinRequest: id, company } })).confirmJoinRequest.company;
    expect(people.map(({ person }: any) => person.email)).toContain(email);
    expect((await net().sql.query("select count(*)::int as n from company where name like 'Höyläämö Kataja%' and municipality_code = '790'")).rows[0].n).toBe(1);
  });

  test('lets nobody into another company than the one that was asked for', async () => {
    const [asked, own] = [await withOwner(), await withOwner()];
    await make(net().sql).member(asked.email, 'ENTREPRENEUR', { company_id: own.company });
    const both = await net().as(asked.email);
    const { id } = await ask((await newcomer()).client, { businessId: asked.businessId });
    expect(await both.invalid(CONFIRM, { input: { joinRequest: id, company: own.company } })).toEqual(['company: INVALID']);
  });
});

test('a request that is declined tells its asker why, and nothing of the company or of who it was', async () => {
  const { company, businessId, owner, email: ownerEmail } = await withOwner({ name: 'Oikea Nimi Oy' });
  const { client, email } = await newcomer();
  const { id } = await ask(client, { businessId, companyName: 'Arvattu Nimi' });
  await owner.ask(DECLINE, { input: { joinRequest: id, reason: ' Emme tunne sinua ' } });
  const [mine] = (await client.ask(MINE)).me.joinRequests;
  expect(mine).toMatchObject({ status: 'DECLINED', reason: 'Emme tunne sinua', company: null, endedBy: null, moves: [] });
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ subject: 'Pyyntöäsi ei hyväksytty: Arvattu Nimi', text: expect.stringContaining('Emme tunne sinua') });
  for (const told of ['Oikea Nimi', company, ownerEmail]) expect(mail.text).not.toContain(told);
  expect((await client.ask(COMPANY, { id: company })).company).toBeNull();
  // The way is open for a better one.
  await ask(client, { businessId });
});

describe('in time', () => {
  const DESK = '{ desk(first: 50, kinds: [JOIN_REQUEST]) { edges { node { id next joinRequest { id asker { email } } } } } }';
  const onDesk = async (client: Client, id: string) => (await client.ask(DESK)).desk.edges.map(({ node }: any) => node).find((node: any) => node.id === id);
  const days = (n: number) => new Date(Date.now() + n * 86_400_000);

  test('it comes to the adviser’s desk: at once where nobody of the company could answer, after three days otherwise', async () => {
    const { businessId } = await withOwner();
    const unknown = await ask((await newcomer()).client, { companyName: 'Ei vielä kirjattu' });
    const { client, email } = await newcomer();
    const known = await ask(client, { businessId });
    expect(await onDesk(adviser, unknown.id)).toMatchObject({ next: 'ANSWER_REQUEST', joinRequest: { id: unknown.id } });
    expect(await onDesk(adviser, known.id)).toBeUndefined();
    now = days(4);
    expect(await onDesk(adviser, known.id)).toMatchObject({ joinRequest: { id: known.id, asker: { email } } });
    expect(await onDesk(elsewhere, known.id)).toBeUndefined();
    await adviser.ask(DECLINE, { input: { joinRequest: known.id, reason: 'En tunne' } });
    expect(await onDesk(adviser, known.id)).toBeUndefined();
    now = null;
  });

  test('it lapses after 30 days, its asker is told once, and 30 days later nothing is left of it', async () => {
    const { businessId, owner } = await withOwner();
    const { client, email } = await newcomer();
    const { id } = await ask(client, { businessId });
    const system = async (n: number) => {
      const ctx = { em: orm.em, portalUrl: 'https://luotsi.example', clock: () => days(n) };
      await lapseJoinRequests(ctx);
      await forgetWhatEnded(ctx, [JoinRequest]);
    };
    await system(29);
    expect((await client.ask(MINE)).me.joinRequests[0].status).toBe('OPEN');
    await system(31);
    await system(32);
    expect((await client.ask(MINE)).me.joinRequests[0]).toMatchObject({ id, status: 'LAPSED', moves: [] });
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Pyyntösi raukesi: Tuttu Paja Oy']);
    expect(await owner.refusal(CONFIRM, { input: { joinRequest: id } })).toBe('WRONG_STATE');
    await system(62);
    expect((await net().sql.query('select id from join_request where id = $1', [id])).rows).toEqual([]);
  });
});

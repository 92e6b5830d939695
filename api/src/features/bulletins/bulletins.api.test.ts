import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date('2027-02-01T09:00:00+02:00');
const net = network({}, { clock: () => now });
const POST = 'mutation ($input: PostBulletinInput!) { postBulletin(input: $input) { id title text language read mayChange mayRemove postedAt changedAt author { name } organisation { id } municipality { code } topics { code } regions { code } municipalities { code } event { id } } }';
const CHANGE = 'mutation ($input: ChangeBulletinInput!) { changeBulletin(input: $input) { id title text read changedAt topics { code } } }';
const REMOVE = 'mutation ($id: ID!) { removeBulletin(bulletin: $id) }';
const READ = 'mutation ($input: ReadBulletinsInput!) { readBulletins(input: $input) }';
const LIST = 'query ($topic: String, $municipality: String, $unread: Boolean! = false) { bulletins(topic: $topic, municipality: $municipality, unread: $unread, first: 50) { edges { node { id title read mayChange mayRemove } } totalCount } unreadBulletins }';
const ONE = 'query ($id: ID!) { bulletin(id: $id) { title } }';

let contact: Client;
let colleague: Client;
let otherContact: Client;
let adviser: Client;
let head: Client;
let coordinator: Client;
let owner: Client;
let organisation: string;

beforeAll(async () => {
  const { someone, company } = make(net().sql);
  const { rows } = await net().sql.query('select id from organisation order by slug limit 2');
  const { rows: departments } = await net().sql.query("select id from department where municipality_code = '790' order by key limit 1");
  organisation = rows[0].id;
  contact = await net().as(await someone('CONTACT', { organisation_id: organisation }));
  colleague = await net().as(await someone('CONTACT', { organisation_id: organisation }));
  otherContact = await net().as(await someone('CONTACT', { organisation_id: rows[1].id }));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  head = await net().as(await someone('HEAD', { department_id: departments[0].id }));
  coordinator = await net().as(await someone('COORDINATOR'));
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: await company() }));
  await net().sql.query('delete from bulletin');
});

const content = { title: 'Uusi yrityspalveluneuvoja', text: 'Aloitti maanantaina.', language: 'FI' };
const post = async (changes: object = {}, client = contact) => (await client.ask(POST, { input: { ...content, ...(client === contact ? { organisation } : {}), ...changes } })).postBulletin;
const titles = async (client: Client, filter: object = {}) => (await client.ask(LIST, filter)).bulletins.edges.map(({ node }: any) => node.title);
const unread = async (client: Client) => (await client.ask(LIST)).unreadBulletins;

describe('a bulletin', () => {
  test('is read by those who serve businesses, the latest first, and by nobody else', async () => {
    const first = await post({ title: '  Ensimmäinen ', topics: ['plots'], regions: ['04'], municipalities: ['790'] });
    expect(first).toMatchObject({ title: 'Ensimmäinen', language: 'FI', read: false, mayChange: true, mayRemove: true, postedAt: '2027-02-01T07:00:00+00:00', changedAt: null, organisation: { id: organisation }, municipality: null, topics: [{ code: 'plots' }], regions: [{ code: '04' }], municipalities: [{ code: '790' }], event: null });
    now = new Date('2027-02-01T10:00:00+02:00');
    expect(await post({ title: 'Kunnalta', municipality: '790' }, adviser)).toMatchObject({ organisation: null, municipality: { code: '790' } });
    expect(await post({ title: 'Verkostolta' }, coordinator)).toMatchObject({ organisation: null, municipality: null });
    for (const client of [contact, otherContact, adviser, head, coordinator]) expect((await titles(client)).at(-1)).toBe('Ensimmäinen');
    for (const [query, variables] of [[LIST, {}], [ONE, { id: first.id }], [POST, { input: content }], [READ, { input: { read: true } }], [REMOVE, { id: first.id }], [CHANGE, { input: { ...content, bulletin: first.id } }]] as const) {
      expect(await owner.refusal(query, variables)).toBe('NOT_ALLOWED');
      expect(await net().visitor.refusal(query, variables)).toBe('SIGN_IN_FIRST');
    }
    for (const [query, variables] of [[POST, { input: content }], [REMOVE, { id: first.id }], [CHANGE, { input: { ...content, bulletin: first.id } }]] as const) expect(await head.refusal(query, variables)).toBe('NOT_ALLOWED');
  });

  test('is written only for whom one speaks', async () => {
    const refused = (client: Client, place: object) => client.refusal(POST, { input: { ...content, ...place } });
    expect(await refused(otherContact, { organisation })).toBe('NOT_ALLOWED');
    expect(await refused(contact, {})).toBe('NOT_ALLOWED');
    expect(await refused(contact, { organisation, municipality: '790' })).toBe('NOT_ALLOWED');
    expect(await refused(adviser, { municipality: '609' })).toBe('NOT_ALLOWED');
    expect(await refused(adviser, {})).toBe('NOT_ALLOWED');
  });

  test('is unread until it is read, for each person by itself; one’s own never is', async () => {
    await net().sql.query('delete from bulletin');
    const { id } = await post();
    await post({ title: 'Toinen' });
    expect([await unread(contact), await unread(colleague), await unread(adviser)]).toEqual([0, 2, 2]);
    await Promise.all([adviser.ask(READ, { input: { bulletins: [id] } }), adviser.ask(READ, { input: { bulletins: [id] } })]);
    expect(await unread(adviser)).toBe(1);
    expect(await titles(adviser, { unread: true })).toEqual(['Toinen']);
    expect(await unread(head)).toBe(2);
    await adviser.ask(READ, { input: { bulletins: [id], read: false } });
    expect(await unread(adviser)).toBe(2);
    await adviser.ask(READ, { input: {} });
    expect(await unread(adviser)).toBe(0);
    expect(await titles(adviser, { unread: true })).toEqual([]);
    now = new Date('2027-04-15T10:00:00+03:00');
    expect(await unread(head)).toBe(0);
    expect(await titles(head)).toHaveLength(2);
  });

  test('is found by topic and by place: its municipality, its region, or no place at all', async () => {
    await net().sql.query('delete from bulletin');
    now = new Date('2027-05-01T09:00:00+03:00');
    await post({ title: 'Kaikille' });
    await post({ title: 'Sastamalaan', municipalities: ['790'], topics: ['plots'] });
    await post({ title: 'Pirkanmaalle', regions: ['06'], topics: ['recruit'] });
    await post({ title: 'Poriin', municipalities: ['609'] });
    expect(new Set(await titles(adviser, { municipality: '790' }))).toEqual(new Set(['Kaikille', 'Sastamalaan', 'Pirkanmaalle']));
    expect(new Set(await titles(adviser, { topic: 'plots' }))).toEqual(new Set(['Kaikille', 'Sastamalaan', 'Poriin']));
    expect(new Set(await titles(adviser, { municipality: '609', topic: 'recruit' }))).toEqual(new Set(['Kaikille', 'Poriin']));
  });

  test('is out of the hands of who wrote it for others and has left them', async () => {
    const { someone, member } = make(net().sql);
    const { rows: [elsewhere] } = await net().sql.query('select id from organisation where id <> $1 order by slug limit 1', [organisation]);
    for (const [role, place, stays] of [['CONTACT', { organisation_id: organisation }, { organisation_id: elsewhere.id }], ['ADVISER', { municipality_code: '790' }, { municipality_code: '609' }]] as const) {
      const email = await someone(role, place);
      const client = await net().as(email);
      const id = (await client.ask(POST, { input: { ...content, ...('organisation_id' in place ? { organisation } : { municipality: '790' }) } })).postBulletin.id;
      await member(email, role, stays);
      await net().sql.query('delete from membership m using person p where p.id = m.person_id and p.email = $1 and (m.organisation_id = $2 or m.municipality_code = $3)', [email, organisation, '790']);
      expect((await client.ask(LIST)).bulletins.edges.find(({ node }: any) => node.id === id).node).toMatchObject({ mayChange: false, mayRemove: false });
      expect(await client.refusal(CHANGE, { input: { ...content, bulletin: id, title: 'Ei enää palvele' } })).toBe('NOT_ALLOWED');
      expect(await client.refusal(REMOVE, { id })).toBe('NOT_ALLOWED');
    }
  });

  test('is changed by one at a time: who was slower hears of it and overwrites nothing', async () => {
    const { id } = await post();
    const change = (client: Client, title: string) => client.send(CHANGE, { input: { ...content, bulletin: id, title, version: 1 } });
    const answers = await Promise.all([change(contact, 'Ensin'), change(colleague, 'Toiseksi')]);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }: any) => extensions.code))).toEqual(['CHANGED_MEANWHILE']);
    const saved = answers.find(({ errors }) => errors.length === 0)!.data!.changeBulletin.title;
    expect((await adviser.ask(ONE, { id })).bulletin.title).toBe(saved);
  });

  test('is put right and taken out by who wrote it, their organisation, and a coordinator takes out any', async () => {
    const { id } = await post({ topics: ['plots'] });
    await adviser.ask(READ, { input: { bulletins: [id] } });
    now = new Date('2027-05-02T09:00:00+03:00');
    const changed = (await colleague.ask(CHANGE, { input: { ...content, bulletin: id, title: 'Korjattu', topics: ['recruit'] } })).changeBulletin;
    expect(changed).toMatchObject({ title: 'Korjattu', changedAt: '2027-05-02T06:00:00+00:00', topics: [{ code: 'recruit' }] });
    expect((await adviser.ask(LIST)).bulletins.edges.find(({ node }: any) => node.id === id).node).toEqual({ id, title: 'Korjattu', read: true, mayChange: false, mayRemove: false });
    for (const client of [otherContact, adviser]) {
      expect(await client.refusal(CHANGE, { input: { ...content, bulletin: id } })).toBe('NOT_ALLOWED');
      expect(await client.refusal(REMOVE, { id })).toBe('NOT_ALLOWED');
    }
    expect(await coordinator.refusal(CHANGE, { input: { ...content, bulletin: id } })).toBe('NOT_ALLOWED');
    expect((await coordinator.ask(REMOVE, { id })).removeBulletin).toBe(true);
    expect(await coordinator.refusal(REMOVE, { id })).toBe('NOT_FOUND');
    expect((await contact.ask(ONE, { id })).bulletin).toBeNull();
    const { rows } = await net().sql.query('select command, change from audit where entity_id = $1 order by at, id', [id]);
    expect(rows.map(({ command }) => command)).toEqual(['postBulletin', 'changeBulletin', 'removeBulletin']);
  });

  test('says what is wrong with it, and writes nothing; the same key posts once', async () => {
    const before = (await titles(contact)).length;
    const wrong = (changes: object) => contact.invalid(POST, { input: { ...content, organisation, ...changes } });
    expect(await wrong({ title: ' a ', text: '' })).toEqual(['text: REQUIRED', 'title: TOO_SHORT']);
    expect(await wrong({ title: 'a'.repeat(121) })).toEqual(['title: TOO_LONG']);
    expect(await wrong({ topics: ['plots', 'nothing'] })).toEqual(['topics: UNKNOWN']);
    expect(await wrong({ topics: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual(['topics: TOO_MANY']);
    expect(await wrong({ regions: ['99'] })).toEqual(['regions: UNKNOWN']);
    expect(await wrong({ municipalities: ['000'] })).toEqual(['municipalities: UNKNOWN']);
    const { event } = make(net().sql);
    expect(await wrong({ event: await event({ status: 'DRAFT' }) })).toEqual(['event: UNKNOWN']);
    expect(await titles(contact)).toHaveLength(before);
    const meeting = await event({ kind: 'PROVIDER_MEETING' });
    const key = '0190a0a0-0000-7000-8000-00000000bbbb';
    const both = await Promise.all([post({ key, event: meeting }), post({ key, event: meeting })]);
    expect(both[0]).toMatchObject({ id: both[1].id, event: { id: meeting } });
  });
});

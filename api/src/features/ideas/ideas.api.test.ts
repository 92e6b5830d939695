import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const IDEA = 'id title text language place version supports comments isMine isSupported hiddenAt hiddenReason publishedAt changedAt topics { code } writer { kind name company municipality { fi } } edits { title text place changedAt }';
const PROPOSE = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { ${IDEA} } }`;
const CHANGE = `mutation ($input: ChangeIdeaInput!) { changeIdea(input: $input) { ${IDEA} } }`;
const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { supports isSupported } }';
const ONE = `query ($id: ID!) { idea(id: $id) { ${IDEA} } }`;
const LIST = 'query ($campaign: ID!, $order: IdeaOrder! = RANDOM, $seed: Int! = 0, $search: String, $topic: String, $mine: Boolean! = false, $hidden: Boolean! = false, $first: Int! = 50, $after: String) { ideas(campaign: $campaign, order: $order, seed: $seed, search: $search, topic: $topic, mine: $mine, hidden: $hidden, first: $first, after: $after) { edges { node { id title supports } } pageInfo { endCursor hasNextPage } totalCount } }';
const HINTS = 'query ($input: IdeaHintsInput!) { ideaHints(input: $input) { similar { title supports } topics { code } } }';

let campaign: string;
let companyId: string;
let owner: Client;
let other: Client;
let adviser: Client;
let ownerEmail: string;
let visitor: Client;

const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
const newCampaign = (changes: object = {}) =>
  make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: text('Kysymys'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01', ...changes });

beforeAll(async () => {
  const { someone, company, member } = make(net().sql);
  campaign = await newCampaign();
  companyId = await company({ name: 'Pajapuu Oy' });
  ownerEmail = await someone('ENTREPRENEUR', { company_id: companyId });
  owner = await net().as(ownerEmail);
  other = await net().as(await someone('ENTREPRENEUR', { company_id: await company() }));
  const adviserEmail = await someone('ADVISER', { municipality_code: '790' });
  await member(adviserEmail, 'ADVISER', { municipality_code: '609' });
  adviser = await net().as(adviserEmail);
  visitor = net().visitor;
});

const content = { title: 'Yhteinen varasto', text: 'Kylmä varasto, jonka voi vuokrata.', language: 'FI', signedAs: 'NEITHER' };
const propose = async (changes: object = {}, client = owner) => (await client.ask(PROPOSE, { input: { campaign, topics: [], ...content, ...changes } })).proposeIdea;
const read = async (id: string, client = visitor) => (await client.ask(ONE, { id })).idea;
const list = async (variables: object = {}, client = visitor) => (await client.ask(LIST, { campaign, ...variables })).ideas;

describe('an idea', () => {
  test('is read by everybody at once, signed as its writer chose', async () => {
    const idea = await propose({ title: '  Yhteinen varasto ', place: 'Häijää', company: companyId, signedAs: 'COMPANY' });
    expect(idea).toMatchObject({ title: 'Yhteinen varasto', place: 'Häijää', language: 'FI', isMine: true, isSupported: false, supports: 0, comments: 0, version: 1, changedAt: null, edits: [], publishedAt: '2027-02-10T07:00:00+00:00' });
    expect(await read(idea.id)).toMatchObject({ isMine: false, writer: { kind: 'COMPANY', name: null, company: 'Pajapuu Oy', municipality: { fi: 'Sastamala' } } });
    const { rows } = await net().sql.query('select name from person where email = $1', [ownerEmail]);
    expect((await read((await propose({ signedAs: 'NAME' })).id)).writer).toEqual({ kind: 'PERSON', name: rows[0].name, company: null, municipality: null });
    expect((await read((await propose({ company: companyId })).id)).writer).toEqual({ kind: 'COMPANY', name: null, company: null, municipality: { fi: 'Sastamala' } });
    expect((await read((await propose({}, adviser)).id)).writer).toEqual({ kind: 'HOST', name: null, company: null, municipality: { fi: 'Sastamala' } });
  });

  test('tells all that is wrong with it; nobody writes for a company of others', async () => {
    expect(await owner.invalid(PROPOSE, { input: { campaign, ...content, title: 'Yh', text: ' ' } })).toEqual(['text: REQUIRED', 'title: TOO_SHORT']);
    expect(await other.invalid(PROPOSE, { input: { campaign, ...content, company: companyId } })).toEqual(['company: UNKNOWN']);
    expect(await owner.invalid(PROPOSE, { input: { campaign, ...content, signedAs: 'COMPANY' } })).toEqual(['signedAs: INVALID']);
    expect(await owner.invalid(PROPOSE, { input: { campaign, ...content, topics: ['nothing'] } })).toEqual(['topics: UNKNOWN']);
    expect(await visitor.refusal(PROPOSE, { input: { campaign, ...content } })).toBe('SIGN_IN_FIRST');
  });

  test('finds its topics by itself where its writer names none', async () => {
    const idea = await propose({ title: 'Tontteja lisää', text: 'Tarvitsemme tontin uudelle hallille.', topics: null });
    expect(idea.topics.map(({ code }: any) => code)).toContain('plots');
    expect(idea.topics.length).toBeLessThanOrEqual(3);
    expect((await list({ topic: 'plots' })).edges.map(({ node }: any) => node.id)).toEqual([idea.id]);
  });

  test('sent twice with one key is one; nobody floods a campaign', async () => {
    const key = crypto.randomUUID();
    const [one, two] = await Promise.all([propose({ key }), propose({ key })]);
    expect(one.id).toBe(two.id);
    const someone = await net().as(await make(net().sql).person());
    const codes = await Promise.all(Array.from({ length: 12 }, async () => (await someone.send(PROPOSE, { input: { campaign, topics: [], ...content } })).errors[0]?.extensions.code));
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS').length).toBe(2);
  });

  test('is changed by its writer alone, and what it said before stays to be read', async () => {
    await net().sql.query('delete from question_sender');
    const idea = await propose();
    const input = { idea: idea.id, version: 1, title: 'Yhteinen halli', text: content.text, language: 'FI', place: 'Pehula', topics: ['plots'] };
    expect(await other.refusal(CHANGE, { input })).toBe('NOT_ALLOWED');
    expect(await adviser.refusal(CHANGE, { input })).toBe('NOT_ALLOWED');
    now = new Date('2027-03-10T09:00:00+02:00');
    expect((await owner.ask(CHANGE, { input })).changeIdea).toMatchObject({ title: 'Yhteinen halli', version: 2, topics: [{ code: 'plots' }], changedAt: '2027-03-10T07:00:00+00:00' });
    expect((await read(idea.id)).edits).toEqual([{ title: content.title, text: content.text, place: null, changedAt: '2027-03-10T07:00:00+00:00' }]);
    expect(await owner.refusal(CHANGE, { input: { ...input, title: 'Jotain muuta' } })).toBe('CHANGED_MEANWHILE');
    // The same again is no change.
    expect((await owner.ask(CHANGE, { input: { ...input, version: 2 } })).changeIdea).toMatchObject({ version: 2 });
    now = new Date('2027-04-01T00:00:00+03:00');
    expect(await owner.refusal(CHANGE, { input: { ...input, version: 2, title: 'Myöhässä' } })).toBe('NOT_DISCUSSING');
    now = new Date('2027-02-10T09:00:00+02:00');
  });

  test('keeps its text, and loses its name, when its writer is forgotten', async () => {
    const { sql } = net();
    const email = await make(sql).person({ name: 'Aatu Unohdettu' });
    const client = await net().as(email);
    const idea = await propose({ signedAs: 'NAME' }, client);
    await client.ask(SUPPORT, { input: { idea: idea.id, support: true } });
    expect((await read(idea.id)).writer.name).toBe('Aatu Unohdettu');
    await client.ask('mutation ($input: DeleteMyDataInput!) { deleteMyData(input: $input) }', { input: { email } });
    expect(await read(idea.id)).toMatchObject({ title: content.title, supports: 0, writer: { kind: 'PERSON', name: null } });
  });
});

describe('who may take part', () => {
  test('only while ideas are collected, and invited companies before everybody', async () => {
    const first = await newCampaign({ open_to_all_from: '2027-02-15' });
    await make(net().sql).insert('campaign_invitation', { campaign_id: first, company_id: companyId });
    const input = { campaign: first, topics: [], ...content };
    expect(await other.refusal(PROPOSE, { input })).toBe('INVITED_FIRST');
    const { proposeIdea: idea } = await owner.ask(PROPOSE, { input });
    expect(await other.refusal(SUPPORT, { input: { idea: idea.id, support: true } })).toBe('INVITED_FIRST');
    expect((await other.ask('query ($id: ID!) { campaign(id: $id) { isInvited refusalToPropose } }', { id: first })).campaign).toEqual({ isInvited: false, refusalToPropose: 'INVITED_FIRST' });
    expect((await owner.ask('query ($id: ID!) { campaign(id: $id) { isInvited } }', { id: first })).campaign).toEqual({ isInvited: true });
    now = new Date('2027-02-15T00:00:00+02:00');
    expect((await other.ask(SUPPORT, { input: { idea: idea.id, support: true } })).supportIdea).toEqual({ supports: 1, isSupported: true });
    now = new Date('2027-03-01T00:00:00+02:00');
    expect(await owner.refusal(PROPOSE, { input })).toBe('NOT_COLLECTING');
    now = new Date('2027-04-01T00:00:00+03:00');
    expect(await owner.refusal(SUPPORT, { input: { idea: idea.id, support: true } })).toBe('NOT_DISCUSSING');
    // What is over can still be taken back.
    expect((await other.ask(SUPPORT, { input: { idea: idea.id, support: false } })).supportIdea).toEqual({ supports: 0, isSupported: false });
    now = new Date('2027-02-10T09:00:00+02:00');
  });

  test('a draft is there for nobody else', async () => {
    const draft = await newCampaign({ status: 'DRAFT' });
    expect(await owner.refusal(PROPOSE, { input: { campaign: draft, topics: [], ...content } })).toBe('NOT_FOUND');
    expect(await adviser.refusal(PROPOSE, { input: { campaign: draft, topics: [], ...content } })).toBe('NOT_COLLECTING');
    expect((await visitor.ask('query ($id: ID!) { campaign(id: $id) { id } }', { id: draft })).campaign).toBeNull();
  });
});

describe('the list', () => {
  test('by lot gives every idea once on its pages, in another order for another seed', async () => {
    const { edges, totalCount } = await list({ seed: 1 });
    const ids = edges.map(({ node }: any) => node.id);
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: any = await list({ seed: 1, first: 3, after });
      pages.push(...page.edges.map(({ node }: any) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(pages).toEqual(ids);
    expect(new Set(pages).size).toBe(totalCount);
    const orders = await Promise.all([2, 3, -4].map(async (seed) => (await list({ seed })).edges.map(({ node }: any) => node.id).join()));
    expect(new Set([ids.join(), ...orders]).size).toBe(4);
  });

  test('is searched by words, and shows what is alike while somebody writes', async () => {
    await net().sql.query('delete from question_sender');
    const idea = await propose({ title: 'Sähköpyörille latausteline', text: 'Katettu teline 100 % aurinkosähköllä.' });
    expect((await list({ search: 'SÄHKÖPYÖR' })).edges).toMatchObject([{ node: { id: idea.id } }]);
    expect((await list({ search: '100 % aurinko' })).totalCount).toBe(1);
    expect((await list({ search: '_' })).totalCount).toBe(0);
    const { ideaHints } = await visitor.ask(HINTS, { input: { campaign, title: 'Latausteline sähköpyörille', text: '' } });
    expect(ideaHints.similar[0].title).toBe('Sähköpyörille latausteline');
    expect((await visitor.ask(HINTS, { input: { campaign, title: 'ab' } })).ideaHints).toEqual({ similar: [], topics: [] });
    expect((await visitor.ask(HINTS, { input: { campaign: await newCampaign(), title: 'Latausteline sähköpyörille' } })).ideaHints.similar).toEqual([]);
  });

  test('finds what is alike by stems and parts of compounds, and nothing by a word that all have', async () => {
    await net().sql.query('delete from question_sender');
    const likely = await newCampaign();
    const said = [
      ['Lounaspaikka, joka avautuu aamukuudelta', 'Vuoro alkaa kuudelta, eikä aamupalaa saa mistään.'],
      ['Paikka ruokarekoille, sähkö ja vesi valmiina', 'Ennen kuin kukaan rakentaa lounasravintolaa, kokeillaan ruokarekoilla.'],
      ['Valaistus kävelytielle', 'Alueelle tarvitaan valot yritysten portille.'],
      ['Latausteline sähköpyörille', 'Katettu teline yhteiselle pihalle.'],
    ] as const;
    for (const [title, body] of said) await propose({ campaign: likely, title, text: body });
    const alike = async (title: string) => (await visitor.ask(HINTS, { input: { campaign: likely, title } })).ideaHints.similar.map((one: any) => one.title.split(/[ ,]/)[0]);
    // The second one speaks of a lounasravintola in its text.
    expect((await alike('lounasravintola alueelle')).sort()).toEqual(['Lounaspaikka', 'Paikka']);
    expect((await alike('Aamiaista ja lounasta vuorotyöläisille'))[0]).toBe('Lounaspaikka');
    expect(await alike('Ruokarekka pihaan')).toEqual(['Paikka']);
    expect(await alike('SÄHKÖPYÖRÄN lataus')).toEqual(['Latausteline']);
    expect(await alike('Yhteinen alue yrityksille')).toEqual([]);
    expect(await alike('Koirapuisto')).toEqual([]);
    expect(await alike('(.*)+[a-z]{9}')).toEqual([]);
  });

  test('of one’s own is one’s own', async () => {
    expect((await list({ mine: true }, other)).totalCount).toBe(0);
    expect((await list({ mine: true }, owner)).totalCount).toBeGreaterThan(3);
    expect((await list({ mine: true })).totalCount).toBe(0);
  });
});

test('500 people support an idea at once: one each, counted exactly, and taken back at once', async () => {
  await net().sql.query('delete from question_sender');
  const idea = await propose({ title: 'Kaikkien suosikki' });
  const { sql } = net();
  const emails = Array.from({ length: 500 }, (_one, index) => `kannattaja${index}@example.example`);
  await sql.query("insert into person (id, name, email, language) select gen_random_uuid(), 'Kannattaja', e, 'fi' from unnest($1::text[]) e", [emails]);
  const clients = await Promise.all(emails.map((email) => net().as(email)));
  const press = (support: boolean, some = clients) => Promise.all(some.map((client) => client.ask(SUPPORT, { input: { idea: idea.id, support } })));
  // Each presses twice at the same time.
  await Promise.all([press(true), press(true)]);
  expect((await read(idea.id)).supports).toBe(500);
  expect((await sql.query('select count(*)::int as n from idea_support where idea_id = $1', [idea.id])).rows).toEqual([{ n: 500 }]);
  await Promise.all([press(false, clients.slice(0, 200)), press(true, clients.slice(200))]);
  expect((await read(idea.id)).supports).toBe(300);
  expect((await list({ order: 'SUPPORTED', first: 1 })).edges).toMatchObject([{ node: { title: 'Kaikkien suosikki', supports: 300 } }]);
}, 120_000);

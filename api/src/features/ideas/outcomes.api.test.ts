import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const LINK = 'mutation ($input: LinkIdeaInput!) { linkIdea(input: $input) { id outcomes { event { id } need { id } } } }';
const IDEA = 'query ($id: ID!) { idea(id: $id) { company { id } outcomes { event { id title { fi } startsAt } need { id title } } } }';
const NEED = 'query ($id: ID!) { need(id: $id) { id fromIdeas { idea { id title } } } }';
const EVENT = 'query ($id: ID!) { event(id: $id) { id fromIdeas { idea { id title } } } }';
const TIMELINE = 'query ($company: ID!) { companyTimeline(company: $company, kinds: [IDEA]) { edges { node { id kind at idea { id title campaign { id } } } } } }';
const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });

let campaign: string;
let company: string;
let idea: string;
let quiet: string;
let need: string;
let otherNeed: string;
let adviser: Client;
let stranger: Client;
let owner: Client;
let head: Client;

beforeAll(async () => {
  const { insert, someone, company: firm } = make(net().sql);
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: text('Kysymys'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2026-01-01', discuss_from: '2036-03-01', answer_from: '2036-04-01', done_from: '2036-05-01' });
  company = await firm({ name: 'Pajapuu Oy' });
  const ideaOf = (changes: object) => insert('idea', { campaign_id: campaign, title: 'Yhteinen varasto', text: 'Kylmä varasto.', language: 'fi', company_id: company, writer_kind: 'COMPANY', signed_as: 'COMPANY', published_at: '2026-02-02T10:00:00Z', ...changes });
  idea = await ideaOf({});
  quiet = await ideaOf({ signed_as: 'NEITHER', title: 'Nimetön' });
  const { rows: departments } = await net().sql.query(`select id from department where municipality_code = '790' order by id limit 1`);
  const needOf = (changes: object) => insert('need', { company_id: company, municipality_code: '790', topic_code: 'premises', title: 'Varasto', words: 'Tarvitaan varasto', language: 'fi', window_from: '2026-04-01', window_to: '2026-06-30', permits: [], skills: [], certainty: 'LIKELY', source: 'CALL', name_shown: false, status: 'OPEN', recorded_at: '2026-02-10T10:00:00Z', version: 1, ...changes });
  need = await needOf({});
  otherNeed = await needOf({ company_id: await firm() });
  await net().sql.query('insert into need_departments (need_id, department_id) values ($1, $2)', [need, departments[0].id]);
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  stranger = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: company }));
  head = await net().as(await someone('HEAD', { department_id: departments[0].id }));
});

const outcomesOf = async (client: Client, id = idea) => (await client.ask(IDEA, { id })).idea.outcomes;
const link = (client: Client, input: object) => client.ask(LINK, { input });

describe('an idea that becomes a need of its company', () => {
  test('is linked by its adviser, once, and both ways', async () => {
    await Promise.all([link(adviser, { idea, need }), link(adviser, { idea, need })]);
    expect(await outcomesOf(adviser)).toEqual([{ event: null, need: { id: need, title: 'Varasto' } }]);
    expect((await adviser.ask(NEED, { id: need })).need.fromIdeas).toEqual([{ idea: { id: idea, title: 'Yhteinen varasto' } }]);
    expect(await outcomesOf(owner)).toHaveLength(1);
  });

  test('tells nobody else: a department that may not know the company would learn it from the idea', async () => {
    expect((await head.ask(NEED, { id: need })).need).toEqual({ id: need, fromIdeas: [] });
    for (const client of [head, stranger, net().visitor]) expect(await outcomesOf(client)).toEqual([]);
    await net().sql.query('update need set name_shown = true where id = $1', [need]);
    expect((await head.ask(NEED, { id: need })).need.fromIdeas).toHaveLength(1);
    await net().sql.query('update need set name_shown = false where id = $1', [need]);
  });

  test('is of the company that showed its name, and linked by nobody else', async () => {
    expect(await adviser.invalid(LINK, { input: { idea, need: otherNeed } })).toEqual(['need: INVALID']);
    expect(await adviser.invalid(LINK, { input: { idea: quiet, need } })).toEqual(['need: INVALID']);
    expect(await adviser.invalid(LINK, { input: { idea } })).toEqual(['need: REQUIRED']);
    expect(await stranger.refusal(LINK, { input: { idea, need } })).toBe('NOT_FOUND');
    expect(await owner.refusal(LINK, { input: { idea, need } })).toBe('NOT_ALLOWED');
    expect(await head.refusal(LINK, { input: { idea, need } })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(LINK, { input: { idea, need } })).toBe('SIGN_IN_FIRST');
  });

  test('is taken apart again', async () => {
    expect((await link(adviser, { idea, need, linked: false })).linkIdea.outcomes).toEqual([]);
    expect((await link(adviser, { idea, need, linked: false })).linkIdea.outcomes).toEqual([]);
  });
});

describe('an idea that becomes the theme of an event', () => {
  test('says so to everybody once the event is published', async () => {
    const event = await make(net().sql).event({ status: 'DRAFT' });
    await link(adviser, { idea: quiet, event });
    expect(await outcomesOf(adviser, quiet)).toEqual([{ event: { id: event, title: { fi: 'Testikahvit' }, startsAt: expect.any(String) }, need: null }]);
    expect(await outcomesOf(net().visitor, quiet)).toEqual([]);
    await net().sql.query(`update event set status = 'PUBLISHED' where id = $1`, [event]);
    expect(await outcomesOf(net().visitor, quiet)).toHaveLength(1);
    expect((await net().visitor.ask(EVENT, { id: event })).event.fromIdeas).toEqual([{ idea: { id: quiet, title: 'Nimetön' } }]);
    await net().sql.query('update event set network_only = true where id = $1', [event]);
    expect(await outcomesOf(net().visitor, quiet)).toEqual([]);
  });

  test('is linked by a host of the event, and not once it is hidden', async () => {
    const event = await make(net().sql).event();
    expect(await stranger.refusal(LINK, { input: { idea, event } })).toBe('NOT_ALLOWED');
    // Nor does somebody else lead readers from here to an event of their own.
    expect(await stranger.refusal(LINK, { input: { idea, event: await make(net().sql).event({ municipality_code: '609' }) } })).toBe('NOT_ALLOWED');
    await net().sql.query(`update idea set hidden_at = now(), hidden_reason = 'Mainos' where id = $1`, [idea]);
    expect(await adviser.refusal(LINK, { input: { idea, event } })).toBe('IDEA_HIDDEN');
    await net().sql.query('update idea set hidden_at = null, hidden_reason = null where id = $1', [idea]);
  });
});

describe('the company of an idea', () => {
  test('is led to where it shows its name, by who may see companies', async () => {
    const companyOf = async (client: Client, id: string) => (await client.ask(IDEA, { id })).idea.company;
    expect(await companyOf(adviser, idea)).toEqual({ id: company });
    expect(await companyOf(adviser, quiet)).toBeNull();
    expect(await companyOf(stranger, idea)).toBeNull();
    expect(await companyOf(net().visitor, idea)).toBeNull();
  });

  test('has in its history what it proposed in its own name', async () => {
    expect((await adviser.ask(TIMELINE, { company })).companyTimeline.edges).toEqual([{ node: { id: idea, kind: 'IDEA', at: '2026-02-02T10:00:00+00:00', idea: { id: idea, title: 'Yhteinen varasto', campaign: { id: campaign } } } }]);
    expect((await stranger.ask(TIMELINE, { company })).companyTimeline.edges).toEqual([]);
    await net().sql.query('update idea set hidden_at = now() where id = $1', [idea]);
    expect((await adviser.ask(TIMELINE, { company })).companyTimeline.edges).toEqual([]);
    await net().sql.query('update idea set hidden_at = null where id = $1', [idea]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const ANSWER = 'mutation ($input: AnswerIdeaInput!) { answerIdea(input: $input) { answerStatus answerMoves answer { id status plannedFor answeredAt text { fi sv } department { id } } answers { status } } }';
const IDEA = 'query ($id: ID!) { idea(id: $id) { answerStatus answerMoves answerDepartments { id } answer { id text { fi } department { name { fi } } } answers { status } } }';
const LIST = 'query ($campaign: ID!, $answer: AnswerStatus) { ideas(campaign: $campaign, answer: $answer) { edges { node { id answer { status } } } } }';
const LOG = 'query ($campaign: ID!, $first: Int! = 20, $after: String) { campaignDecisions(campaign: $campaign, first: $first, after: $after) { edges { node { kind phase reason onComment at idea { id title } into { id } answer { status plannedFor department { id } } } } pageInfo { hasNextPage endCursor } totalCount } }';
const PROPOSE = 'mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { id } }';

let campaign: string;
let technical: string;
let elsewhere: string;
let owner: Client;
let adviser: Client;
let head: Client;
let visitor: Client;
const words = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
const newCampaign = (changes: object = {}) =>
  make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: words('Kysymys'), description: words('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01', ...changes });

beforeAll(async () => {
  const { sql } = net();
  const { someone, company, insert } = make(sql);
  campaign = await newCampaign();
  technical = (await sql.query("select id from department where municipality_code = '790' order by key limit 1")).rows[0].id;
  elsewhere = await insert('department', { municipality_code: '609', key: 'muualla', name: words('Muualla') });
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: await company() }));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  head = await net().as(await someone('HEAD', { department_id: technical }));
  visitor = net().visitor;
});

const propose = async (title: string, changes: object = {}): Promise<string> => (await owner.ask(PROPOSE, { input: { campaign, topics: [], title, text: 'Kylmä varasto, jonka voi vuokrata.', language: 'FI', signedAs: 'NEITHER', ...changes } })).proposeIdea.id;
const text = { fi: 'Varasto rakennetaan.' };
const read = async (id: string, client = visitor) => (await client.ask(IDEA, { id })).idea;
const log = async (of = campaign) => (await visitor.ask(LOG, { campaign: of })).campaignDecisions.edges.map(({ node }: any) => node);

describe('an official answer', () => {
  test('is given by a head for their own department and by an adviser for any of the municipality; each stays to be read', async () => {
    const idea = await propose('Yhteinen varasto');
    expect(await read(idea, head)).toMatchObject({ answerStatus: 'NONE', answer: null, answers: [], answerMoves: ['REVIEW', 'PLAN', 'FULFIL', 'REJECT'], answerDepartments: [{ id: technical }] });
    expect((await read(idea, adviser)).answerDepartments.length).toBeGreaterThan(1);
    for (const client of [visitor, owner]) expect(await read(idea, client)).toMatchObject({ answerMoves: [], answerDepartments: [] });

    const first = (await head.ask(ANSWER, { input: { idea, move: 'REVIEW', department: technical, text } })).answerIdea;
    expect(first).toMatchObject({ answerStatus: 'UNDER_REVIEW', answer: { status: 'UNDER_REVIEW', plannedFor: null, answeredAt: '2027-02-10T07:00:00+00:00', department: { id: technical } } });
    const plan = { idea, move: 'PLAN', department: technical, text: { ...text, sv: 'Lagret byggs.' }, plannedFor: '2027-09-30' };
    expect(await adviser.refusal(ANSWER, { input: plan })).toBe('CHANGED_MEANWHILE');
    const key = crypto.randomUUID();
    const both = await Promise.all([1, 2].map(() => adviser.ask(ANSWER, { input: { ...plan, latest: first.answer.id, key } })));
    for (const { answerIdea } of both) expect(answerIdea).toMatchObject({ answerStatus: 'PLANNED', answer: { plannedFor: '2027-09-30', text: { fi: text.fi, sv: 'Lagret byggs.' } }, answers: [{ status: 'PLANNED' }, { status: 'UNDER_REVIEW' }] });
    expect(await read(idea)).toMatchObject({ answer: { text }, answers: [{ status: 'PLANNED' }, { status: 'UNDER_REVIEW' }] });
  });

  test('is not given by others, nor for departments of others; all that is wrong is told', async () => {
    const idea = await propose('Toinen varasto');
    const input = { idea, move: 'REVIEW', department: technical, text };
    expect(await owner.refusal(ANSWER, { input })).toBe('NOT_ALLOWED');
    expect(await visitor.refusal(ANSWER, { input })).toBe('SIGN_IN_FIRST');
    const { someone } = make(net().sql);
    expect(await (await net().as(await someone('ADVISER', { municipality_code: '609' }))).refusal(ANSWER, { input })).toBe('NOT_ALLOWED');
    const stranger = await net().as(await someone('HEAD', { department_id: elsewhere }));
    expect(await stranger.refusal(ANSWER, { input })).toBe('NOT_ALLOWED');
    for (const client of [stranger, adviser]) expect(await client.invalid(ANSWER, { input: { ...input, department: elsewhere } })).toEqual(['department: UNKNOWN']);
    expect(await read(idea, stranger)).toMatchObject({ answerMoves: [], answerDepartments: [] });
    expect(await head.invalid(ANSWER, { input: { ...input, move: 'PLAN', text: { sv: 'Ja' } } })).toEqual(['plannedFor: REQUIRED', 'text.fi: REQUIRED']);
    await adviser.ask('mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }', { input: { idea, reason: 'Mainos' } });
    expect(await head.refusal(ANSWER, { input })).toBe('IDEA_HIDDEN');
    expect((await read(idea, head)).answerMoves).toEqual([]);
  });

  test('filters lists, and is shown in them', async () => {
    const idea = await propose('Mahdoton ajatus');
    await head.ask(ANSWER, { input: { idea, move: 'REJECT', department: technical, text } });
    expect((await visitor.ask(LIST, { campaign, answer: 'NOT_POSSIBLE' })).ideas.edges).toEqual([{ node: { id: idea, answer: { status: 'NOT_POSSIBLE' } } }]);
    expect((await visitor.ask(LIST, { campaign, answer: 'NONE' })).ideas.edges.map(({ node }: any) => node.id)).not.toContain(idea);
  });
});

describe('the public log', () => {
  test('tells answers and what was hidden with its reason, the latest first, on pages, and never what is hidden', async () => {
    now = new Date('2027-02-11T09:00:00+02:00');
    const idea = await propose('Mainos minulta');
    await head.ask(ANSWER, { input: { idea, move: 'PLAN', department: technical, text, plannedFor: '2027-10-01' } });
    await adviser.ask('mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }', { input: { idea, reason: 'Se on mainos' } });
    const [hidden, answered] = await log();
    expect(hidden).toMatchObject({ kind: 'HIDDEN', reason: 'Se on mainos', onComment: false, at: '2027-02-11T07:00:00+00:00', idea: { id: idea, title: null } });
    // What was decided stays told, without the words.
    expect((await visitor.ask('query ($id: ID!) { idea(id: $id) { answer { status text { fi } } } }', { id: idea })).idea.answer).toEqual({ status: 'PLANNED', text: null });
    expect(answered).toMatchObject({ kind: 'ANSWERED', reason: null, idea: { title: null }, answer: { status: 'PLANNED', plannedFor: '2027-10-01', department: { id: technical } } });
    await adviser.ask('mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }', { input: { idea } });
    await adviser.ask('mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }', { input: { idea } });
    expect((await log()).map(({ kind }: any) => kind).slice(0, 3)).toEqual(['SHOWN', 'HIDDEN', 'ANSWERED']);
    const { campaignDecisions: page } = await visitor.ask(LOG, { campaign, first: 2 });
    const { campaignDecisions: next } = await visitor.ask(LOG, { campaign, first: 50, after: page.pageInfo.endCursor });
    expect(page.edges.length + next.edges.length).toBe(page.totalCount);
  });

  test('tells publication and phases, however they come, once; a draft has none', async () => {
    now = new Date('2027-01-15T09:00:00+02:00');
    const planned = { municipality: '790', title: { fi: 'Mitä?', sv: 'Vad?', en: 'What?' }, description: { fi: 'Miksi', sv: 'Varför', en: 'Why' }, collectFrom: '2027-01-10', discussFrom: '2027-03-01', answerFrom: '2027-04-01', doneFrom: '2027-05-01' };
    const { planCampaign } = await adviser.ask('mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { id } }', { input: planned });
    expect(await log(planCampaign.id)).toEqual([]);
    for (const _twice of [1, 2]) await adviser.ask('mutation ($id: ID!) { publishCampaign(campaign: $id) { id } }', { id: planCampaign.id });
    const kinds = async () => (await log(planCampaign.id)).map(({ kind, phase }: any) => phase ?? kind);
    expect(await kinds()).toEqual(['COLLECT', 'PUBLISHED']);
    await adviser.ask('mutation ($input: EndCampaignPhaseInput!) { endCampaignPhase(input: $input) { id } }', { input: { campaign: planCampaign.id, phase: 'COLLECT' } });
    expect(await kinds()).toEqual(['DISCUSS', 'COLLECT', 'PUBLISHED']);
  });

  test('can neither be changed nor emptied, by whoever it is', async () => {
    for (const table of ['campaign_decision', 'idea_answer']) {
      for (const statement of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table} cascade`]) await expect(net().sql.query(statement)).rejects.toThrow('only added to');
    }
    expect((await log()).length).toBeGreaterThan(3);
  });
});

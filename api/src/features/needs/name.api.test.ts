import { beforeAll, describe, expect, test } from 'vitest';
import { quarterStart } from '../../core/clock.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const soon = quarterStart(new Date(), 1);
const later = quarterStart(new Date(), 2);
const RECORD = 'mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id version } }';
const DROP = 'mutation ($input: CloseNeedInput!) { dropNeed(input: $input) { status } }';
const FULFIL = 'mutation ($input: CloseNeedInput!) { fulfilNeed(input: $input) { status } }';
const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { status } }';
const ASK = 'mutation ($input: AskAboutNeedInput!) { askAboutNeed(input: $input) { questions { id } } }';
const REPLY = 'mutation ($input: AnswerNeedQuestionInput!) { answerNeedQuestion(input: $input) { questions { answer } } }';

let adviser: Client, owner: Client, head: Client;
let company: string, technical: string;

beforeAll(async () => {
  const { someone, company: newCompany } = make(net().sql);
  technical = (await net().sql.query("select id from department where municipality_code = '790' and key = 'technical'")).rows[0].id;
  company = await newCompany({ name: 'Salassa Oleva Oy' });
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: company }));
  head = await net().as(await someone('HEAD', { department_id: technical }));
});

const record = async (changes: object = {}) =>
  (await adviser.ask(RECORD, { input: { company, topic: 'plots', words: 'Tarvitsemme tontin.', language: 'FI', windowFrom: soon, windowTo: later, certainty: 'LIKELY', nameShown: false, departments: [technical], ...changes } })).recordNeed;
const answer = (id: string, text = 'Tontteja ei ole.') => head.ask(ANSWER, { input: { need: id, kind: 'NOT_POSSIBLE', text } });
const question = async (need: string, text = 'Kuinka suuri?') => (await head.ask(ASK, { input: { need, text } })).askAboutNeed.questions[0].id as string;

const LEADS: [string, string][] = [
  ['Salassa Oleva luopui hankkeesta.', 'NAMES_COMPANY'],
  ['Soita 040 123 4567.', 'CONTACT_DATA'],
  ['Kirjoita osoitteeseen mika@salassa.example.', 'CONTACT_DATA'],
];

describe('of a company that does not show its name departments read', () => {
  test.each(LEADS)('no end that says %j', async (note, code) => {
    const { id } = await record();
    for (const client of [adviser, owner]) expect(await client.invalid(DROP, { input: { need: id, note } })).toEqual([`note: ${code}`]);
    await answer(id);
    for (const client of [adviser, owner]) expect(await client.invalid(FULFIL, { input: { need: id, note } })).toEqual([`note: ${code}`]);
    expect((await adviser.ask(DROP, { input: { need: id, note: 'Yritys luopui hankkeesta.' } })).dropNeed.status).toBe('DROPPED');
  });

  test.each(LEADS)('no answer to their question that says %j', async (text, code) => {
    const { id } = await record();
    const asked = await question(id);
    expect(await adviser.invalid(REPLY, { input: { question: asked, text } })).toEqual([`text: ${code}`]);
    expect((await adviser.ask(REPLY, { input: { question: asked, text: 'Puoli hehtaaria.' } })).answerNeedQuestion.questions).toEqual([{ answer: 'Puoli hehtaaria.' }]);
  });

  test('and a head does not find out a name by guessing it', async () => {
    const { id } = await record();
    await answer(id);
    expect((await head.ask(FULFIL, { input: { need: id, note: 'Salassa Oleva sai tontin.' } })).fulfilNeed.status).toBe('FULFILLED');
  });
});

test('a company that shows its name may be named, but nobody is reached through it', async () => {
  const { id } = await record({ nameShown: true });
  const asked = await question(id);
  expect(await adviser.invalid(REPLY, { input: { question: asked, text: 'Soita 040 123 4567' } })).toEqual(['text: CONTACT_DATA']);
  await adviser.ask(REPLY, { input: { question: asked, text: 'Salassa Oleva tarvitsee hehtaarin.' } });
  expect((await adviser.ask(DROP, { input: { need: id, note: 'Salassa Oleva luopui.' } })).dropNeed.status).toBe('DROPPED');
});

describe('that departments see its name', () => {
  const HIDE = 'mutation ($need: ID!) { hideCompanyOfNeed(need: $need) { version nameShown companyHideable company { name } } }';
  const SEEN = 'query ($id: ID!) { need(id: $id) { version title words skills answer closingNote nameShown companyHideable company { name } steps { text } questions { text answer } } }';
  const CHANGE = 'mutation ($input: ChangeNeedInput!) { changeNeed(input: $input) { version } }';
  const named = 'Salassa Olevan halli';

  const STATES: [string, (id: string) => Promise<unknown>][] = [
    ['OPEN', async () => undefined],
    ['ACKNOWLEDGED', (id) => head.ask('mutation ($input: AcknowledgeNeedInput!) { acknowledgeNeed(input: $input) { id } }', { input: { need: id, answerBy: later } })],
    ['ANSWERED', (id) => answer(id, 'Salassa Oleva Oy saa tontin.')],
    ['FULFILLED', (id) => answer(id).then(() => head.ask(FULFIL, { input: { need: id, note: 'Salassa Oleva Oy sai tontin.' } }))],
    ['DROPPED', (id) => adviser.ask(DROP, { input: { need: id, note: 'Salassa Oleva Oy luopui.' } })],
  ];

  test.each(STATES)('is taken back while the need is %s, and no word goes on naming it', async (_status, move) => {
    const { id, version } = await record({ nameShown: true, title: named, words: `${named} on ahdas.`, skills: [named] });
    await adviser.ask(REPLY, { input: { question: await question(id, 'Montako Salassa Olevalle?'), text: 'Salassa Olevalle yksi.' } });
    await move(id);
    const see = async (client: Client) => (await client.ask(SEEN, { id })).need;
    expect(await see(head)).toMatchObject({ company: { name: 'Salassa Oleva Oy' }, nameShown: true, companyHideable: false });
    const own = (await see(owner)).companyHideable && (await see(adviser)).companyHideable;
    expect(own).toBe(true);
    const hidden = { version: version + 1, nameShown: false, companyHideable: false, company: { name: 'Salassa Oleva Oy' } };
    expect((await owner.ask(HIDE, { need: id })).hideCompanyOfNeed).toEqual(hidden);
    expect((await adviser.ask(HIDE, { need: id })).hideCompanyOfNeed).toEqual(hidden);
    const left = await see(head);
    expect(left).toMatchObject({ company: null, title: '[…] halli', questions: [{ text: 'Montako […]?', answer: '[…] yksi.' }] });
    expect(JSON.stringify(left)).not.toMatch(/salassa/i);
  });

  test('is taken back by a change as well, in all that was said meanwhile', async () => {
    const { id, version } = await record({ nameShown: true });
    await adviser.ask(REPLY, { input: { question: await question(id), text: 'Salassa Olevalle yksi.' } });
    const said = { topic: 'plots', words: 'Tarvitsemme tontin.', language: 'FI', windowFrom: soon, windowTo: later, certainty: 'LIKELY', nameShown: false, departments: [technical] };
    await owner.ask(CHANGE, { input: { need: id, version, ...said } });
    expect((await head.ask(SEEN, { id })).need).toMatchObject({ company: null, questions: [{ answer: '[…] yksi.' }] });
    expect(await owner.refusal(CHANGE, { input: { need: id, version, ...said, nameShown: true } })).toBe('CHANGED_MEANWHILE');
  });

  test('is nothing that others take back', async () => {
    const { id } = await record({ nameShown: true });
    const { someone, company: newCompany } = make(net().sql);
    const stranger = await net().as(await someone('ENTREPRENEUR', { company_id: await newCompany() }));
    const neighbour = await net().as(await someone('ADVISER', { municipality_code: '609' }));
    for (const client of [stranger, neighbour]) expect(await client.refusal(HIDE, { need: id })).toBe('NOT_FOUND');
    expect(await head.refusal(HIDE, { need: id })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(HIDE, { need: id })).toBe('SIGN_IN_FIRST');
    expect((await head.ask(SEEN, { id })).need.nameShown).toBe(true);
  });
});

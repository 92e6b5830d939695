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

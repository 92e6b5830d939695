import { beforeAll, describe, expect, test } from 'vitest';
import { quarterStart } from '../../core/clock.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const FIELDS = 'id version title words permits skills changeable status source plotM2 departments { id }';
const RECORD = `mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeNeedInput!) { changeNeed(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { need(id: $id) { ${FIELDS} } }`;
const PROPOSE = 'query ($input: ProposeNeedInput!) { proposeNeed(input: $input) { title topics { topic { code } departments { id key } } } }';
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeNeedInput!) { acknowledgeNeed(input: $input) { status } }';
const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { status } }';

const soon = quarterStart(new Date(), 1);
const later = quarterStart(new Date(), 2);

let adviser: Client, owner: Client, head: Client, otherAdviser: Client;
let company: string, answering: string, other: string, headEmail: string;

beforeAll(async () => {
  const { sql } = net();
  const { person, member, company: newCompany } = make(sql);
  const someone = async (role: string, place: Record<string, unknown>) => {
    const email = await person();
    await member(email, role, place);
    return email;
  };
  answering = (await sql.query("select d.id from department d join department_topics t on t.department_id = d.id where d.municipality_code = '790' and t.topic_code = 'plots' limit 1")).rows[0].id;
  other = (await sql.query("select id from department where municipality_code = '790' and id not in (select department_id from department_topics where topic_code = 'plots') limit 1")).rows[0].id;
  company = await newCompany({ name: 'Salassa Oleva Oy' });
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: company }));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  otherAdviser = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  headEmail = await someone('HEAD', { department_id: answering });
  head = await net().as(headEmail);
});

const said = (changes: object = {}) => ({ topic: 'plots', words: 'Tarvitsemme tontin. Nykyinen halli käy ahtaaksi.', language: 'FI', windowFrom: soon, windowTo: later, certainty: 'LIKELY', nameShown: false, ...changes });
const record = async (changes: object = {}, client = adviser) => (await client.ask(RECORD, { input: { company, ...said(changes) } })).recordNeed;
const changing = (need: { id: string; version: number }, changes: object = {}) => ({ input: { need: need.id, version: need.version, ...said(changes) } });
const mails = async (id: string) => (await net().sql.query(`select subject from outbox_mail where "to" = $1 and text like '%' || $2 || '%'`, [headEmail, id])).rows;

describe('what is proposed for words', () => {
  const asked = { input: { words: 'Tarvitsemme tontin uudelle hallille. Halli on ahdas.', municipality: '790' } };

  test('is a title and topics with the departments that answer them; nothing is kept', async () => {
    const gaps = async () => (await net().sql.query('select count(*)::int as n from routing_gap')).rows[0].n;
    const before = await gaps();
    for (const client of [adviser, owner]) {
      const { title, topics } = (await client.ask(PROPOSE, asked)).proposeNeed;
      expect(title).toBe('Tarvitsemme tontin uudelle hallille.');
      expect(topics[0].topic.code).toBe('plots');
      expect(topics.length).toBeLessThanOrEqual(5);
      expect(topics[0].departments.map(({ id }: { id: string }) => id)).toContain(answering);
    }
    await adviser.ask(PROPOSE, { input: { words: 'kvanttitietokoneen kalibrointi kuussa', municipality: '790' } });
    expect((await adviser.ask(PROPOSE, { input: { words: '', municipality: '790' } })).proposeNeed).toEqual({ title: '', topics: [] });
    expect(await gaps()).toBe(before);
  });

  test('is for advisers and entrepreneurs, in a municipality that there is', async () => {
    expect(await head.refusal(PROPOSE, asked)).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(PROPOSE, asked)).toBe('SIGN_IN_FIRST');
    expect(await adviser.invalid(PROPOSE, { input: { ...asked.input, municipality: '000' } })).toEqual(['municipality: UNKNOWN']);
  });
});

describe('a need', () => {
  test('takes its title from the words, and says permits and people', async () => {
    const need = await record({ permits: ['BUILDING', 'BUILDING', 'WATER'], skills: [' CNC-koneistaja '], source: 'MEETING' });
    expect(need).toMatchObject({ title: 'Tarvitsemme tontin.', permits: ['BUILDING', 'WATER'], skills: ['CNC-koneistaja'], version: 1, changeable: true, source: 'MEETING' });
    expect((await head.ask(READ, { id: need.id })).need).toMatchObject({ permits: ['BUILDING', 'WATER'], changeable: false });
  });

  test.each([
    [{ words: 'Soita 040 123 4567' }, ['words: CONTACT_DATA']],
    [{ title: 'mika@esimerkki.fi', skills: ['a'], plotM2: 0 }, ['skills: TOO_SHORT', 'plotM2: TOO_SMALL', 'title: CONTACT_DATA']],
    [{ words: 'Salassa Olevan halli', title: 'Salassa oleva', windowFrom: '2020-01-01', windowTo: '2020-03-31', topic: 'x' }, ['title: NAMES_COMPANY', 'words: NAMES_COMPANY', 'windowTo: IN_THE_PAST', 'topic: UNKNOWN']],
    [{ skills: Array.from({ length: 11 }, (_one, n) => `taito ${n}`) }, ['skills: TOO_MANY']],
    [{ permits: ['NONE'] }, ['permits[0]: INVALID']],
  ])('%j is refused, all at once', async (changes, fields) => {
    const found = await adviser.invalid(RECORD, { input: { company, ...said(changes) } });
    expect(found.sort()).toEqual([...fields].sort());
  });

  test('may name the company where it lets its name be seen', async () => {
    expect((await record({ words: 'Salassa Oleva tarvitsee tontin', nameShown: true })).title).toBe('Salassa Oleva tarvitsee tontin');
  });
});

describe('a change', () => {
  test('is made by the company and its adviser; the second of two is refused and nothing is lost', async () => {
    const need = await record();
    const first = (await owner.ask(CHANGE, changing(need, { plotM2: 4000, departments: [other] }))).changeNeed;
    expect(first).toMatchObject({ version: 2, plotM2: 4000, departments: [{ id: other }], source: 'CALL' });
    expect(await adviser.refusal(CHANGE, changing(need, { jobs: 5 }))).toBe('CHANGED_MEANWHILE');
    expect((await adviser.ask(READ, { id: need.id })).need).toMatchObject({ version: 2, plotM2: 4000 });
    const again = (await owner.ask(CHANGE, changing(need, { plotM2: 4000, departments: [other] }))).changeNeed;
    expect(again.version).toBe(2);
    expect((await adviser.ask(CHANGE, changing(first, { title: 'Tontti' }))).changeNeed).toMatchObject({ version: 3, title: 'Tontti' });
  });

  test('is told to the head who has promised an answer, and ends with the answer', async () => {
    const need = await record();
    await head.ask(ACKNOWLEDGE, { input: { need: need.id, answerBy: later } });
    const { changeNeed } = await owner.ask(CHANGE, changing(need, { plotM2: 9000 }));
    expect(changeNeed).toMatchObject({ status: 'ACKNOWLEDGED', version: 2 });
    expect((await mails(need.id)).map(({ subject }) => subject)).toEqual(['Tarve on muuttunut: Tarvitsemme tontin.']);
    await head.ask(ANSWER, { input: { need: need.id, kind: 'NOT_POSSIBLE', text: 'Ei ole tonttia' } });
    expect(await owner.refusal(CHANGE, changing(changeNeed))).toBe('WRONG_STATE');
    expect((await owner.ask(READ, { id: need.id })).need.changeable).toBe(false);
  });

  test('to another department tells the head so, without what they may no longer see', async () => {
    const need = await record({ title: 'Tontti toisaalta' });
    await head.ask(ACKNOWLEDGE, { input: { need: need.id, answerBy: later } });
    await adviser.ask(CHANGE, changing(need, { title: 'Uusi salattu rivi', departments: [other] }));
    const { rows } = await net().sql.query(`select subject, text from outbox_mail where "to" = $1 and subject like '%Tontti toisaalta'`, [headEmail]);
    expect(rows.map(({ subject }) => subject)).toEqual(['Tarve siirtyi toiselle osastolle: Tontti toisaalta']);
    expect(rows[0].text).not.toContain('Uusi salattu rivi');
  });

  test('is checked like a new one, and refused to everybody else', async () => {
    const need = await record();
    expect(await adviser.invalid(CHANGE, changing(need, { words: 'Salassa Oleva tarvitsee tontin', departments: [company] }))).toEqual(['words: NAMES_COMPANY']);
    expect(await head.refusal(CHANGE, changing(need))).toBe('NOT_ALLOWED');
    expect(await otherAdviser.refusal(CHANGE, changing(need))).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(CHANGE, changing(need))).toBe('SIGN_IN_FIRST');
  });
});

import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { forgetWhatEnded } from '../privacy/forget.commands.js';
import { tellOverdueAnswers } from './overdue.commands.js';

const MONDAY = '2027-02-15T09:00:00+02:00';
let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const RECORD = 'mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id version } }';
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeNeedInput!) { acknowledgeNeed(input: $input) { status answerPromisedOn acknowledgedAt moves steps { kind day } } }';
const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { status answer } }';
const END = 'mutation ($id: ID!) { endRole(membership: $id) }';

let orm: MikroORM;
let adviser: Client, head: Client, coordinator: Client;
let adviserEmail: string, colleagueEmail: string, ownerEmail: string, headEmail: string;
let company: string, technical: string;

beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
  const { someone, company: newCompany } = make(net().sql);
  technical = (await net().sql.query("select id from department where municipality_code = '790' and key = 'technical'")).rows[0].id;
  company = await newCompany({ name: 'Kuuleva Oy' });
  colleagueEmail = await someone('ADVISER', { municipality_code: '790' });
  headEmail = await someone('HEAD', { department_id: technical });
  head = await net().as(headEmail);
  coordinator = await net().as(await someone('COORDINATOR'));
});
afterAll(() => orm.close(true));
beforeEach(async () => {
  const { someone } = make(net().sql);
  now = new Date('2027-02-10T09:00:00+02:00');
  adviserEmail = await someone('ADVISER', { municipality_code: '790' });
  adviser = await net().as(adviserEmail);
  ownerEmail = await someone('ENTREPRENEUR', { company_id: company });
});

const record = async (changes: object = {}, client = adviser): Promise<{ id: string; version: number }> =>
  (await client.ask(RECORD, { input: { company, topic: 'plots', words: 'Tarvitsemme tontin.', language: 'FI', windowFrom: '2027-05-01', windowTo: '2027-06-01', certainty: 'LIKELY', departments: [technical], ...changes } })).recordNeed;
const endRole = async (email: string) => {
  const { id } = (await net().sql.query('select m.id from membership m join person p on p.id = m.person_id where p.email = $1', [email])).rows[0];
  await coordinator.ask(END, { id });
};
const toldOf = async (need: string) => (await net().sql.query(`select "to" from outbox_mail where text like '%' || $1 || '%'`, [need])).rows.map(({ to }) => to as string);
const subjectsTo = async (email: string, need: string) => (await net().sql.query(`select subject from outbox_mail where "to" = $1 and text like '%' || $2 || '%' order by created_at, id`, [email, need])).rows.map(({ subject }) => subject as string);
const job = (work: (ctx: { em: never; portalUrl: string; clock: () => Date }) => Promise<unknown>) => work({ em: orm.em as never, portalUrl: 'http://portal.example', clock: () => now });

describe('what a department says is told', () => {
  test('to the adviser who wrote the need down, and where they advise no more to those who do', async () => {
    const [before, after] = [await record(), await record()];
    await head.ask(ACKNOWLEDGE, { input: { need: before.id, answerBy: '2027-02-20' } });
    expect(await toldOf(before.id)).toEqual(expect.arrayContaining([adviserEmail, ownerEmail]));
    expect(await toldOf(before.id)).not.toContain(colleagueEmail);
    await endRole(adviserEmail);
    await head.ask(ANSWER, { input: { need: after.id, kind: 'NOT_POSSIBLE', text: 'Vain yritykselle' } });
    expect(await toldOf(after.id)).not.toContain(adviserEmail);
    expect(await toldOf(after.id)).toEqual(expect.arrayContaining([colleagueEmail, ownerEmail]));
  });

  test('to the people whom the company has now, not to who was of it', async () => {
    const gone = await make(net().sql).someone('ENTREPRENEUR', { company_id: company });
    const { id } = await record({}, await net().as(gone));
    await net().sql.query('delete from membership where person_id = (select id from person where email = $1)', [gone]);
    await head.ask(ANSWER, { input: { need: id, kind: 'NOT_POSSIBLE', text: 'Vain yritykselle' } });
    expect(await toldOf(id)).toContain(ownerEmail);
    for (const other of [gone, adviserEmail]) expect(await toldOf(id)).not.toContain(other);
  });

  test('and a change to who heads the department now, not to who promised the answer and left', async () => {
    const { someone } = make(net().sql);
    const former = await someone('HEAD', { department_id: technical });
    const { id, version } = await record();
    await (await net().as(former)).ask(ACKNOWLEDGE, { input: { need: id, answerBy: '2027-02-20' } });
    await endRole(former);
    const said = { topic: 'plots', words: 'Tarvitsemme kaksi tonttia.', language: 'FI', windowFrom: '2027-05-01', windowTo: '2027-06-01', certainty: 'LIKELY', departments: [technical] };
    await adviser.ask('mutation ($input: ChangeNeedInput!) { changeNeed(input: $input) { id } }', { input: { need: id, version, ...said } });
    expect(await subjectsTo(former, id)).toEqual([]);
    expect(await subjectsTo(headEmail, id)).toEqual(['Tarve on muuttunut: Tarvitsemme tontin.']);
  });
});

describe('who has promised a day', () => {
  test('promises another one when it has passed: it is told, stays in the history, and is chased anew', async () => {
    const { id } = await record();
    const first = (await head.ask(ACKNOWLEDGE, { input: { need: id, answerBy: '2027-02-12' } })).acknowledgeNeed;
    now = new Date(MONDAY);
    await job(tellOverdueAnswers);
    const again = (await head.ask(ACKNOWLEDGE, { input: { need: id, answerBy: '2027-03-01', expected: 'ACKNOWLEDGED' } })).acknowledgeNeed;
    expect(again).toMatchObject({ status: 'ACKNOWLEDGED', answerPromisedOn: '2027-03-01', acknowledgedAt: first.acknowledgedAt });
    expect(again.steps).toEqual([{ kind: 'ACKNOWLEDGED', day: '2027-02-12' }, { kind: 'ACKNOWLEDGED', day: '2027-03-01' }]);
    expect(await subjectsTo(ownerEmail, id)).toEqual(['Tarve on nähty: Tarvitsemme tontin.', 'Vastaus tulee toisena päivänä: Tarvitsemme tontin.']);
    now = new Date('2027-03-02T09:00:00+02:00');
    await job(tellOverdueAnswers);
    expect(await subjectsTo(headEmail, id)).toEqual(['Yritykset odottavat osastosi vastausta', 'Yritykset odottavat osastosi vastausta']);
  });

  test('says the same once; what says something else is never taken for the same', async () => {
    const { id } = await record();
    const promise = { need: id, answerBy: '2027-03-01' };
    for (const expected of ['OPEN', 'OPEN', null, 'ACKNOWLEDGED']) expect((await head.ask(ACKNOWLEDGE, { input: { ...promise, expected } })).acknowledgeNeed.steps).toHaveLength(1);
    expect(await subjectsTo(ownerEmail, id)).toHaveLength(1);
    expect(await head.refusal(ACKNOWLEDGE, { input: { ...promise, answerBy: '2027-03-05', expected: 'OPEN' } })).toBe('MOVED_ON');
    expect(await head.invalid(ACKNOWLEDGE, { input: { ...promise, answerBy: '2027-02-01' } })).toEqual(['answerBy: IN_THE_PAST']);
    const answer = { need: id, kind: 'NOT_POSSIBLE', text: 'Ei ole.' };
    for (const _time of [1, 2]) expect((await head.ask(ANSWER, { input: answer })).answerNeed.status).toBe('ANSWERED');
    expect(await head.refusal(ANSWER, { input: { ...answer, text: 'Onkin.' } })).toBe('WRONG_STATE');
    expect(await head.refusal(ANSWER, { input: { ...answer, text: 'Onkin.', expected: 'ACKNOWLEDGED' } })).toBe('MOVED_ON');
    const FULFIL = 'mutation ($input: CloseNeedInput!) { fulfilNeed(input: $input) { closingNote } }';
    for (const _time of [1, 2]) expect((await head.ask(FULFIL, { input: { need: id, note: 'Tehty.' } })).fulfilNeed.closingNote).toBe('Tehty.');
    expect(await adviser.refusal(FULFIL, { input: { need: id, note: 'Muuta tehty.' } })).toBe('WRONG_STATE');
  });
});

test('what a department without a head owes is told to who heads it later', async () => {
  const { insert, someone } = make(net().sql);
  const lonely = await insert('department', { municipality_code: '790', key: 'lonely', name: JSON.stringify({ fi: 'Yksin', sv: 'Ensam', en: 'Alone' }) });
  const { id } = await record({ departments: [lonely] });
  now = new Date('2027-03-15T09:00:00+02:00');
  await job(tellOverdueAnswers);
  const late = await someone('HEAD', { department_id: lonely });
  now = new Date('2027-03-16T09:00:00+02:00');
  for (const _time of [1, 2]) await job(tellOverdueAnswers);
  expect(await subjectsTo(late, id)).toEqual(['Yritykset odottavat osastosi vastausta']);
});

test('the words and the name of a need that nobody ends go two years after a year after its time', async () => {
  const { insert } = make(net().sql);
  const need = (to: string, changes: object = {}) =>
    insert('need', { municipality_code: '790', topic_code: 'plots', title: 'Tontti', words: 'Matti soitti', company_name: 'Tmi Matti Meikäläinen', language: 'fi', window_from: '2015-01-01', window_to: to, certainty: 'LIKELY', source: 'COFFEE', name_shown: false, status: 'OPEN', recorded_at: '2015-01-01', ...changes });
  const [old, recent, answered, ended] = [await need('2024-02-01'), await need('2024-03-01'), await need('2015-02-01', { status: 'ANSWERED', answered_at: '2026-01-01' }), await need('2030-01-01', { status: 'DROPPED', closed_at: '2025-01-01' })];
  await job(forgetWhatEnded as never);
  const { rows } = await net().sql.query('select id, words, company_name from need where id = any($1)', [[old, recent, answered, ended]]);
  const left = (id: string) => rows.find((row) => row.id === id);
  for (const id of [old, ended]) expect(left(id)).toMatchObject({ words: '', company_name: null });
  for (const id of [recent, answered]) expect(left(id)).toMatchObject({ words: 'Matti soitti', company_name: 'Tmi Matti Meikäläinen' });
});

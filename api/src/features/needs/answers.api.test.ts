import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import { connectOrm } from '../../core/orm.js';
import { isWorkingDay } from '../../core/workingDays.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { tellOverdueAnswers } from './overdue.commands.js';

const net = network();
const later = dayOf(new Date(Date.now() + 90 * 86_400_000));
const RECORD = 'mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }';
const READ = `query ($id: ID!) { need(id: $id) { id status answer overdueSince moves departments { id } plan { name text needs { id } }
  steps { kind department { id } toDepartment { id } by { name } text day } questions { id text answer askedBy { name } } } }`;
const ASK = 'mutation ($input: AskAboutNeedInput!) { askAboutNeed(input: $input) { questions { id text answer } } }';
const REPLY = 'mutation ($input: AnswerNeedQuestionInput!) { answerNeedQuestion(input: $input) { questions { answer } } }';
const HAND_OVER = 'mutation ($input: HandOverNeedInput!) { handOverNeed(input: $input) { id } }';
const PLAN = 'mutation ($input: AnswerNeedsByPlanInput!) { answerNeedsByPlan(input: $input) { id name needs { id status } } }';
const LINK = 'mutation ($input: LinkNeedsToPlanInput!) { linkNeedsToPlan(input: $input) { needs { id } } }';
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeNeedInput!) { acknowledgeNeed(input: $input) { status } }';
const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { status } }';
const OVERDUE = '{ overdueAnswers { department municipality needs longestDays } }';

let adviser: Client, colleague: Client, otherAdviser: Client, owner: Client, head: Client, secondHead: Client, otherHead: Client, coordinator: Client;
let technical: string, other: string, company: string, secondCompany: string;
const mail: Record<string, string> = {};

let orm: MikroORM;
beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
});
afterAll(() => orm.close(true));

beforeAll(async () => {
  const { sql } = net();
  const { person, member, company: newCompany } = make(sql);
  const someone = async (name: string, role: string, place: Record<string, unknown>, language = 'fi') => {
    mail[name] = await person({ language });
    await member(mail[name], role, place);
    return net().as(mail[name]);
  };
  const departments = (await sql.query("select id, key from department where municipality_code = '790' order by key = 'technical' desc, key")).rows;
  [technical, other] = departments.map(({ id }) => id) as [string, string];
  company = await newCompany({ name: 'Ensimmäinen Oy' });
  secondCompany = await newCompany({ name: 'Toinen Oy' });
  owner = await someone('owner', 'ENTREPRENEUR', { company_id: company }, 'sv');
  await someone('otherOwner', 'ENTREPRENEUR', { company_id: secondCompany });
  adviser = await someone('adviser', 'ADVISER', { municipality_code: '790' });
  colleague = await someone('colleague', 'ADVISER', { municipality_code: '790' });
  otherAdviser = await someone('otherAdviser', 'ADVISER', { municipality_code: '609' });
  head = await someone('head', 'HEAD', { department_id: technical });
  secondHead = await someone('secondHead', 'HEAD', { department_id: technical }, 'en');
  otherHead = await someone('otherHead', 'HEAD', { department_id: other }, 'sv');
  coordinator = await someone('coordinator', 'COORDINATOR', {});
});

const record = async (changes: object = {}): Promise<string> => {
  const input = { company, topic: 'plots', title: 'Tontti hallille', words: 'Halli käy ahtaaksi.', language: 'FI', windowFrom: later, windowTo: later, certainty: 'LIKELY', departments: [technical], ...changes };
  return (await adviser.ask(RECORD, { input })).recordNeed.id;
};
const see = async (client: Client, id: string) => (await client.ask(READ, { id })).need;
const mailsTo = async (name: string, need: string) => (await net().sql.query(`select subject, text from outbox_mail where "to" = $1 and text like '%' || $2 || '%' order by created_at, id`, [mail[name], need])).rows;

describe('a question of a department', () => {
  test('goes to the adviser who wrote the need down, the answer to the heads; the company sees neither', async () => {
    const need = await record();
    const { questions } = (await head.ask(ASK, { input: { need, text: 'Mihin tie tarvitaan?' } })).askAboutNeed;
    expect(questions).toEqual([{ id: expect.any(String), text: 'Mihin tie tarvitaan?', answer: null }]);
    expect((await mailsTo('adviser', need)).map(({ subject }) => subject)).toEqual(['Osasto kysyy tarpeesta: Tontti hallille']);
    expect(await mailsTo('colleague', need)).toEqual([]);
    const open = (await colleague.ask('{ openNeedQuestions { text need { id title } } }')).openNeedQuestions;
    expect(open).toContainEqual({ text: 'Mihin tie tarvitaan?', need: { id: need, title: 'Tontti hallille' } });
    const reply = { question: questions[0].id, text: 'Pihan taakse.' };
    expect((await adviser.ask(REPLY, { input: reply })).answerNeedQuestion.questions).toEqual([{ answer: 'Pihan taakse.' }]);
    await adviser.ask(REPLY, { input: reply });
    expect(await colleague.refusal(REPLY, { input: { ...reply, text: 'Muualle.' } })).toBe('WRONG_STATE');
    expect((await mailsTo('head', need)).map(({ subject }) => subject)).toEqual(['Neuvoja vastasi: Tontti hallille']);
    expect((await mailsTo('secondHead', need)).map(({ subject }) => subject)).toEqual(['The adviser has answered: Tontti hallille']);
    for (const client of [head, adviser]) expect((await see(client, need)).questions).toMatchObject([{ answer: 'Pihan taakse.' }]);
    expect((await see(owner, need)).questions).toEqual([]);
    expect(await mailsTo('owner', need)).toEqual([]);
  });

  test('is asked and answered by nobody else', async () => {
    const need = await record();
    const input = { need, text: 'Kuka kysyy?' };
    expect(await otherHead.refusal(ASK, { input })).toBe('NOT_FOUND');
    for (const client of [adviser, owner, coordinator]) expect(await client.refusal(ASK, { input })).toBe('NOT_ALLOWED');
    const question = (await head.ask(ASK, { input })).askAboutNeed.questions[0].id;
    expect(await otherAdviser.refusal(REPLY, { input: { question, text: 'Ei' } })).toBe('NOT_FOUND');
    for (const client of [head, owner]) expect(await client.refusal(REPLY, { input: { question, text: 'Ei' } })).toBe('NOT_ALLOWED');
    expect((await otherAdviser.ask('{ openNeedQuestions { text } }')).openNeedQuestions).toEqual([]);
    for (const client of [head, owner]) expect(await client.refusal('{ openNeedQuestions { text } }')).toBe('NOT_ALLOWED');
    expect(await head.invalid(ASK, { input: { need, text: ' ' } })).toEqual(['text: REQUIRED']);
  });
});

describe('a need that is handed over', () => {
  test('begins anew with the other department and is gone from the first; everybody is told in their language', async () => {
    const need = await record();
    await head.ask(ACKNOWLEDGE, { input: { need, answerBy: later } });
    const input = { need, department: other, reason: 'Tämä on teidän.', key: newId() };
    expect((await head.ask(HAND_OVER, { input })).handOverNeed).toBeNull();
    expect((await head.ask(HAND_OVER, { input })).handOverNeed).toBeNull();
    expect(await see(head, need)).toBeNull();
    const seen = await see(otherHead, need);
    expect(seen).toMatchObject({ status: 'OPEN', moves: ['ACKNOWLEDGE', 'ANSWER', 'HAND_OVER'], departments: [{ id: other }] });
    expect(seen.steps.map(({ kind }: any) => kind)).toEqual(['ACKNOWLEDGED', 'HANDED_OVER']);
    expect(seen.steps[1]).toMatchObject({ department: { id: technical }, toDepartment: { id: other }, text: 'Tämä on teidän.', by: { name: expect.any(String) } });
    expect((await see(owner, need)).steps).toMatchObject([{ by: null }, { by: null, department: { id: technical } }]);
    expect((await mailsTo('otherHead', need)).map(({ subject }) => subject)).toEqual(['Behovet har överförts till er: Tontti hallille']);
    expect((await mailsTo('owner', need)).map(({ subject }) => subject)).toContain('Behovet har överförts: Tontti hallille');
    expect((await mailsTo('adviser', need)).map(({ subject }) => subject)).toContain('Tarve siirtyi toiselle osastolle: Tontti hallille');
    expect(await mailsTo('secondHead', need)).toEqual([]);
  });

  test('keeps what another department, which is still asked, has promised', async () => {
    const need = await record({ departments: [technical, other] });
    await otherHead.ask(ACKNOWLEDGE, { input: { need, answerBy: later } });
    const third = (await net().sql.query("select id from department where municipality_code = '790' and id <> all($1) limit 1", [[technical, other]])).rows[0].id;
    await head.ask(HAND_OVER, { input: { need, department: third, reason: 'Ei meille' } });
    expect((await see(otherHead, need)).status).toBe('ACKNOWLEDGED');
  });

  test('goes nowhere else, and only by its own head', async () => {
    const need = await record();
    const input = { need, department: other, reason: 'Ei meille' };
    const elsewhere = (await net().sql.query("select id from department where municipality_code = '609' limit 1")).rows[0].id;
    for (const department of [elsewhere, technical, newId()]) expect(await head.invalid(HAND_OVER, { input: { ...input, department } })).toEqual(['department: UNKNOWN']);
    expect(await head.invalid(HAND_OVER, { input: { ...input, reason: '' } })).toEqual(['reason: REQUIRED']);
    expect(await otherHead.refusal(HAND_OVER, { input })).toBe('NOT_FOUND');
    for (const client of [adviser, owner, coordinator]) expect(await client.refusal(HAND_OVER, { input })).toBe('NOT_ALLOWED');
    await head.ask(ANSWER, { input: { need, kind: 'NOT_POSSIBLE', text: 'Ei onnistu' } });
    expect(await head.refusal(HAND_OVER, { input })).toBe('WRONG_STATE');
  });
});

describe('a plan', () => {
  const plan = (needs: string[], changes: object = {}) => ({ name: 'Uusi katu', text: 'Katu rakennetaan.', doneBy: later, needs, ...changes });

  test('answers several needs; each company hears and sees only its own', async () => {
    const [first, second, third] = [await record(), await record({ company: secondCompany }), await record()];
    const made = (await head.ask(PLAN, { input: plan([first, second]) })).answerNeedsByPlan;
    expect(made.needs.map(({ id }: any) => id).sort()).toEqual([first, second].sort());
    const seen = await see(owner, first);
    expect(seen).toMatchObject({ status: 'ANSWERED', answer: 'Katu rakennetaan.', plan: { name: 'Uusi katu', needs: [{ id: first }] } });
    expect((await see(head, first)).plan.needs).toHaveLength(2);
    expect(await mailsTo('owner', second)).toEqual([]);
    expect(await mailsTo('otherOwner', first)).toEqual([]);
    expect((await mailsTo('owner', first))[0]).toMatchObject({ subject: 'Svar på behovet: Tontti hallille', text: expect.stringContaining('Plan: Uusi katu') });
    expect((await head.ask('query ($d: ID!) { needPlans(department: $d) { id } }', { d: technical })).needPlans).toContainEqual({ id: made.id });
    const link = { plan: made.id, needs: [third, first] };
    expect((await head.ask(LINK, { input: link })).linkNeedsToPlan.needs).toHaveLength(3);
    expect((await head.ask(LINK, { input: link })).linkNeedsToPlan.needs).toHaveLength(3);
    expect((await mailsTo('owner', third)).length).toBe(1);
    expect(await otherHead.refusal(LINK, { input: link })).toBe('NOT_FOUND');
    for (const client of [adviser, owner]) expect(await client.refusal(LINK, { input: link })).toBe('NOT_ALLOWED');
    expect((await otherHead.ask('query ($d: ID!) { needPlans(department: $d) { id } }', { d: technical })).needPlans).toEqual([]);
  });

  test('answers all or none', async () => {
    const [open, answered, foreign] = [await record(), await record(), await record({ departments: [other] })];
    await head.ask(ANSWER, { input: { need: answered, kind: 'NOT_POSSIBLE', text: 'Ei onnistu' } });
    expect(await head.refusal(PLAN, { input: plan([open, answered]) })).toBe('WRONG_STATE');
    expect(await head.refusal(PLAN, { input: plan([open, foreign]) })).toBe('NOT_FOUND');
    expect(await head.invalid(PLAN, { input: plan([]) })).toEqual(['needs: REQUIRED']);
    expect(await head.invalid(PLAN, { input: plan([open], { doneBy: '2020-01-01' }) })).toEqual(['doneBy: IN_THE_PAST']);
    expect(await head.invalid(PLAN, { input: plan(Array.from({ length: 51 }, newId)) })).toEqual(['needs: TOO_MANY']);
    for (const client of [adviser, owner]) expect(await client.refusal(PLAN, { input: plan([open]) })).toBe('NOT_ALLOWED');
    expect((await see(head, open)).status).toBe('OPEN');
  });
});

describe('the page of a plan', () => {
  const PAGE = 'query ($id: ID!) { needPlan(id: $id) { name text doneBy needs { id status } fitting { id } } }';

  test('shows what it answers and what else waits on its topics, to heads of its department', async () => {
    const [answered, same, acknowledged, otherTopic, elsewhere, closed] = [await record(), await record(), await record({ company: secondCompany }), await record({ topic: 'premises' }), await record({ departments: [other] }), await record()];
    await head.ask(ACKNOWLEDGE, { input: { need: acknowledged, answerBy: later } });
    await head.ask(ANSWER, { input: { need: closed, kind: 'NOT_POSSIBLE', text: 'Ei onnistu' } });
    const { id } = (await head.ask(PLAN, { input: { name: 'Kadut', text: 'Katu rakennetaan.', doneBy: later, needs: [answered] } })).answerNeedsByPlan;
    const plan = (await secondHead.ask(PAGE, { id })).needPlan;
    expect(plan).toMatchObject({ name: 'Kadut', doneBy: later, needs: [{ id: answered, status: 'ANSWERED' }] });
    const fitting = plan.fitting.map((need: any) => need.id);
    for (const need of [same, acknowledged]) expect(fitting).toContain(need);
    for (const need of [answered, otherTopic, elsewhere, closed]) expect(fitting).not.toContain(need);
    const input = { plan: id, needs: [same, acknowledged], expected: [{ need: same, status: 'OPEN' }, { need: acknowledged, status: 'ACKNOWLEDGED' }] };
    expect((await secondHead.ask(LINK, { input })).linkNeedsToPlan.needs).toHaveLength(3);
    expect((await otherHead.ask(PAGE, { id })).needPlan).toBeNull();
    expect((await head.ask(PAGE, { id: newId() })).needPlan).toBeNull();
    for (const client of [adviser, owner, coordinator]) expect(await client.refusal(PAGE, { id })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(PAGE, { id })).toBe('SIGN_IN_FIRST');
  });

  test('offers nothing to the head of another department that one of its needs is addressed to', async () => {
    const [shared] = [await record({ departments: [technical, other] }), await record({ departments: [technical, other] })];
    const { id } = (await head.ask(PLAN, { input: { name: 'Yhteinen', text: 'Tehdään.', doneBy: later, needs: [shared] } })).answerNeedsByPlan;
    expect((await otherHead.ask(PAGE, { id })).needPlan).toMatchObject({ name: 'Yhteinen', needs: [{ id: shared }], fitting: [] });
  });

  test('is not made where somebody was faster with one of the needs, who is named', async () => {
    const [open, taken] = [await record(), await record()];
    await secondHead.ask(ANSWER, { input: { need: taken, kind: 'NOT_POSSIBLE', text: 'Ei onnistu' } });
    const input = { name: 'Kadut', text: 'Katu rakennetaan.', doneBy: later, needs: [open, taken], expected: [{ need: open, status: 'OPEN' }, { need: taken, status: 'OPEN' }] };
    const moved = { code: 'MOVED_ON', moved: { status: 'ANSWERED', move: 'ANSWERED', by: expect.stringMatching(/^Testi/) } };
    expect((await head.send(PLAN, { input })).errors[0]!.extensions).toMatchObject(moved);
    expect((await secondHead.send(PLAN, { input })).errors[0]!.extensions).toMatchObject(moved);
    expect((await see(head, open)).status).toBe('OPEN');
    await secondHead.ask(ACKNOWLEDGE, { input: { need: open, answerBy: later } });
    const { id } = (await head.ask(PLAN, { input: { ...input, needs: [await record()], expected: null } })).answerNeedsByPlan;
    expect((await head.send(LINK, { input: { plan: id, needs: [open], expected: [{ need: open, status: 'OPEN' }] } })).errors[0]!.extensions).toMatchObject({ code: 'MOVED_ON', moved: { status: 'ACKNOWLEDGED' } });
  });
});

test('whoever is slower hears who was faster, and writes nothing over', async () => {
  const need = await record();
  const input = { need, kind: 'COMMITMENT', text: 'Hoidetaan', doneBy: later, expected: 'OPEN' };
  const both = await Promise.all([head, secondHead].map((client) => client.send(ANSWER, { input })));
  const refused = both.flatMap(({ errors }) => errors ?? []);
  expect(refused).toHaveLength(1);
  expect(refused[0]!.extensions).toMatchObject({ code: 'MOVED_ON', moved: { status: 'ANSWERED', by: expect.stringMatching(/^Testi/) } });
  expect((await mailsTo('owner', need)).length).toBe(1);
});

describe('an answer that is overdue', () => {
  test('is told to the heads once, is marked, and is counted for coordinators without words', async () => {
    const before = (await coordinator.ask(OVERDUE)).overdueAnswers.find(({ department }: any) => department === technical)?.needs ?? 0;
    const [late, inTime, promised] = [await record({ title: 'Myöhässä' }), await record(), await record({ title: 'Luvattu' })];
    await head.ask(ACKNOWLEDGE, { input: { need: promised, answerBy: later } });
    await net().sql.query("update need set recorded_at = now() - interval '40 days' where id = $1", [late]);
    await net().sql.query("update need set answer_promised_on = current_date - 400 where id = $1", [promised]);
    expect((await see(adviser, late)).overdueSince).toMatch(/^\d{4}-/);
    expect((await see(adviser, inTime)).overdueSince).toBeNull();
    const now = (await coordinator.ask(OVERDUE)).overdueAnswers.find(({ department }: any) => department === technical);
    expect(now).toMatchObject({ municipality: '790', needs: before + 2 });
    expect(now.longestDays).toBeGreaterThanOrEqual(399);
    for (const client of [head, adviser, owner]) expect(await client.refusal(OVERDUE)).toBe('NOT_ALLOWED');

    const at = nextWorkingDay();
    for (const _twice of [1, 2]) await tellOverdueAnswers({ em: orm.em, portalUrl: 'http://portal.example', clock: () => at });
    expect((await mailsTo('head', late)).length).toBe(1);
    expect((await mailsTo('head', promised)).length).toBe(1);
    expect((await mailsTo('secondHead', late))[0]!.subject).toBe('Companies wait for an answer from your department');
    expect(await mailsTo('otherHead', late)).toEqual([]);
  });
});

/** The job rests on the other days. */
function nextWorkingDay(): Date {
  const day = new Date();
  while (!isWorkingDay(dayOf(day))) day.setUTCDate(day.getUTCDate() + 1);
  return day;
}

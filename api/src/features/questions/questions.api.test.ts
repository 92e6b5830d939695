import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { forgetWhatEnded } from '../privacy/forget.commands.js';

let now = new Date();
const net = network({}, { clock: () => now });
const proxied = network({ publicUrl: 'http://portal.example' });

const ASK = 'mutation ($input: AskAdviserInput!) { askAdviser(input: $input) }';
const FIELDS = 'id status moves text name email phone companyName language municipality { code } service { slug } adviser { name } answer endedAt';
const LIST = `query ($statuses: [QuestionStatus!]) { adviserQuestions(statuses: $statuses, first: 50) { totalCount edges { node { ${FIELDS} } } } }`;
const ONE = `query ($id: ID!) { adviserQuestion(id: $id) { ${FIELDS} } }`;
const TAKE = `mutation ($id: ID!) { takeQuestion(question: $id) { ${FIELDS} } }`;
const ANSWER = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ${FIELDS} } }`;
const DROP = `mutation ($input: DropQuestionInput!) { dropQuestion(input: $input) { ${FIELDS} } }`;

let adviser: Client;
let colleague: Client;
let elsewhere: Client;
let others: Client[];
let adviserEmail: string;
let people = 0;

beforeAll(async () => {
  const { company, someone: anyone } = make(net().sql);
  const someone = async (role: string, place?: Record<string, unknown>) => net().as(await anyone(role, place));
  adviserEmail = await anyone('ADVISER', { municipality_code: '790' });
  adviser = await net().as(adviserEmail);
  colleague = await someone('ADVISER', { municipality_code: '790' });
  elsewhere = await someone('ADVISER', { municipality_code: '609' });
  const place = async (table: string) => (await net().sql.query(`select id from ${table} limit 1`)).rows[0].id;
  others = [
    await someone('COORDINATOR'),
    await someone('CONTACT', { organisation_id: await place('organisation') }),
    await someone('HEAD', { department_id: await place('department') }),
    await someone('ENTREPRENEUR', { company_id: await company() }),
  ];
});

const newAsker = () => `kysyja${++people}@example.example`;
const input = (changes: object = {}) => ({
  input: { text: 'Mistä saan luvan pitää laamoja torilla?', municipality: '790', name: 'Aino Kokki', email: newAsker(), phone: null, language: 'FI', consent: true, ...changes },
});
/** As much time passes as lifts every limit. */
const wait = () => (now = new Date(now.getTime() + 2 * 3_600_000));
const mailTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at desc, id desc', [email])).rows;
const asked = async (changes: object = {}) => {
  wait();
  const asking = input(changes);
  await net().visitor.ask(ASK, asking);
  const { rows } = await net().sql.query('select id from adviser_question order by created_at desc, id desc limit 1');
  return { id: rows[0].id as string, email: asking.input.email as string };
};

describe('talk to an adviser', () => {
  test('without an account: the advisers hear of it, the asker gets a receipt without the words', async () => {
    const { id, email } = await asked({ companyName: 'Laama Ky', phone: '040 123 4567' });
    expect((await adviser.ask(ONE, { id })).adviserQuestion).toMatchObject({ status: 'OPEN', moves: ['TAKE', 'ANSWER', 'DROP'], name: 'Aino Kokki', email, companyName: 'Laama Ky', phone: '040 123 4567', municipality: { code: '790' } });
    const [told] = await mailTo(adviserEmail);
    expect(told.text).toContain('laamoja');
    expect(told.text).toContain(`/fi/questions/${id}`);
    const [receipt] = await mailTo(email);
    expect(receipt.subject).toBe('Kysymyksesi on perillä');
    expect(receipt.text).not.toMatch(/laamoja|Aino|Laama/);
  });

  test('is seen by the advisers of the municipality alone', async () => {
    const { id } = await asked();
    const seen = async (client: Client) => (await client.ask(LIST)).adviserQuestions.edges.some(({ node }: any) => node.id === id);
    expect([await seen(adviser), await seen(colleague), await seen(elsewhere)]).toEqual([true, true, false]);
    expect((await elsewhere.ask(ONE, { id })).adviserQuestion).toBeNull();
    expect(await elsewhere.refusal(TAKE, { id })).toBe('NOT_FOUND');
    for (const client of others) for (const query of [LIST, ONE, TAKE]) expect(await client.refusal(query, { id })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(LIST)).toBe('SIGN_IN_FIRST');
  });

  test('is listed the last first, or for who works them off the other way round', async () => {
    const [first, second] = [(await asked()).id, (await asked()).id];
    const ids = async (order: string) => {
      const { adviserQuestions } = await adviser.ask(`{ adviserQuestions(${order} first: 50) { edges { node { id } } } }`);
      return adviserQuestions.edges.map(({ node }: any) => node.id).filter((id: string) => [first, second].includes(id));
    };
    expect(await ids('')).toEqual([second, first]);
    expect(await ids('oldestFirst: true,')).toEqual([first, second]);
  });

  test('is taken and answered; the answer goes to the asker', async () => {
    const { id, email } = await asked({ language: 'SV' });
    expect((await adviser.ask(TAKE, { id })).takeQuestion).toMatchObject({ status: 'TAKEN', moves: ['ANSWER', 'DROP'], adviser: { name: expect.stringContaining('Testi') } });
    expect((await adviser.ask(TAKE, { id })).takeQuestion.status).toBe('TAKEN');
    expect(await colleague.refusal(TAKE, { id })).toBe('WRONG_STATE');
    const answer = { input: { question: id, text: 'Torilupa haetaan kaupungilta.' } };
    expect((await colleague.ask(ANSWER, answer)).answerQuestion).toMatchObject({ status: 'ANSWERED', moves: [], answer: 'Torilupa haetaan kaupungilta.', endedAt: expect.any(String) });
    await colleague.ask(ANSWER, answer);
    expect(await adviser.refusal(ANSWER, answer)).toBe('WRONG_STATE');
    const mails = await mailTo(email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Svar på din fråga', 'Din fråga har kommit fram']);
    expect(mails[0].text).toContain('Torilupa haetaan kaupungilta.');
  });

  test('is closed without an answer; the asker is not told', async () => {
    const { id, email } = await asked();
    expect((await adviser.ask(DROP, { input: { question: id, reason: 'Sama kysymys toistamiseen' } })).dropQuestion).toMatchObject({ status: 'DROPPED', answer: 'Sama kysymys toistamiseen' });
    expect(await mailTo(email)).toHaveLength(1);
    expect(await adviser.refusal(TAKE, { id })).toBe('WRONG_STATE');
    expect((await adviser.ask(LIST, { statuses: ['DROPPED'] })).adviserQuestions.edges.map(({ node }: any) => node.id)).toContain(id);
  });

  test('is answered once, however many answer at the same moment', async () => {
    const { id, email } = await asked();
    const answers = await Promise.all([adviser, colleague, adviser].map((client, n) => client.send(ANSWER, { input: { question: id, text: `Vastaus ${n}` } })));
    expect(answers.some(({ errors }) => errors.length === 0)).toBe(true);
    expect((await mailTo(email)).filter(({ subject }) => subject === 'Vastaus kysymykseesi')).toHaveLength(1);
  });

  test('by telephone alone: no mail to the asker', async () => {
    const { id } = await asked({ email: null, phone: '050 765 4321' });
    const before = (await net().sql.query('select count(*)::int as n from outbox_mail')).rows[0].n;
    await adviser.ask(ANSWER, { input: { question: id, text: 'Soitettu.' } });
    expect((await net().sql.query('select count(*)::int as n from outbox_mail')).rows[0].n).toBe(before);
  });

  test('the same key asks once', async () => {
    wait();
    const asking = input({ key: newId() });
    await Promise.all([1, 2, 3].map(() => net().visitor.send(ASK, asking)));
    expect((await net().sql.query('select count(*)::int as n from adviser_question where email = $1', [asking.input.email])).rows[0].n).toBe(1);
  });

  test('leaves an audit row that does not keep what is deleted later', async () => {
    const { id } = await asked();
    await adviser.ask(ANSWER, { input: { question: id, text: 'Salainen vastaus.' } });
    const { rows } = await net().sql.query("select command, before, after from audit where entity = 'AdviserQuestion' and entity_id = $1 order by at", [id]);
    expect(rows.map(({ command, after }) => [command, after.status])).toEqual([['askAdviser', 'OPEN'], ['answerQuestion', 'ANSWERED']]);
    expect(JSON.stringify(rows)).not.toMatch(/Aino|laamoja|example\.example|Salainen/);
  });

  test('teaches routing: which service the business wanted to be contacted about', async () => {
    const service = (await net().sql.query("select id from service where slug = 'sas-plots'")).rows[0].id;
    await asked({ text: 'Haluan mörskätontin, t. Aino', service });
    const corrections = await others[0]!.ask('{ routingCorrections(kind: CONTACT_ASKED, first: 50) { edges { node { text contactAsked chosen { slug } } } } }');
    expect(corrections.routingCorrections.edges.map(({ node }: any) => node)).toContainEqual({ text: 'Haluan mörskätontin, t. […]', contactAsked: 1, chosen: [{ slug: 'sas-plots' }] });
  });
});

describe('whom one can ask', () => {
  test('municipalities say whether they have advisers', async () => {
    const { municipalities } = await net().visitor.ask('{ municipalities { code hasAdvisers } }');
    const open = municipalities.filter(({ hasAdvisers }: any) => hasAdvisers).map(({ code }: any) => code);
    expect(open).toEqual(expect.arrayContaining(['790', '609', '484', '846']));
    expect(open).not.toContain('091');
  });

  test.each([['fi', /palveluhakemistosta/], ['sv', /tjänstekatalogen/], ['en', /directory/]])('a municipality without any says in %s where else to go', async (language, text) => {
    const { errors } = await net().visitor.send(ASK, input({ municipality: '091' }), { 'accept-language': language });
    expect(errors[0]!.extensions.code).toBe('NO_ADVISER');
    expect(errors[0]!.message).toMatch(text);
  });
});

describe('bad input', () => {
  test.each([
    [{ text: ' ' }, ['text: REQUIRED']],
    [{ text: 'x'.repeat(4001) }, ['text: TOO_LONG']],
    [{ name: '' }, ['name: REQUIRED']],
    [{ email: null }, ['email: REQUIRED']],
    [{ email: '', phone: ' ' }, ['email: NOT_AN_EMAIL']],
    [{ email: 'a@example.fi\nBcc: b@example.fi' }, ['email: NOT_AN_EMAIL']],
    [{ phone: 'soita' }, ['phone: NOT_A_PHONE']],
    [{ consent: false }, ['consent: REQUIRED']],
    [{ email: null, consent: false }, ['consent: REQUIRED', 'email: REQUIRED']],
    [{ municipality: '999' }, ['municipality: UNKNOWN']],
    [{ service: newId() }, ['service: UNKNOWN']],
    [{ service: 'sas-plots' }, ['service: NOT_AN_ID']],
    [{ language: 'DE' }, ['language: INVALID']],
  ])('%j', async (changes, fields) => {
    wait();
    const before = (await net().sql.query('select count(*)::int as n from adviser_question')).rows[0].n;
    expect(await net().visitor.invalid(ASK, input(changes))).toEqual(fields);
    expect((await net().sql.query('select count(*)::int as n from adviser_question')).rows[0].n).toBe(before);
  });

  test('an answer must say something', async () => {
    expect(await adviser.invalid(ANSWER, { input: { question: newId(), text: '' } })).toEqual(['text: REQUIRED']);
    expect(await adviser.invalid(DROP, { input: { question: 'x', reason: 'a' } })).toEqual(['question: NOT_AN_ID', 'reason: TOO_SHORT']);
  });
});

describe('a flood', () => {
  test('from one e-mail address ends at five an hour, also when all come at once', async () => {
    wait();
    const email = newAsker();
    const answers = await Promise.all(Array.from({ length: 8 }, () => net().visitor.send(ASK, input({ email }))));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    expect(new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)))).toEqual(new Set(['TOO_MANY_REQUESTS']));
    wait();
    await net().visitor.ask(ASK, input({ email }));
  });

  test('from one place ends at twenty an hour, whatever addresses are given', async () => {
    wait();
    for (let n = 0; n < 20; n++) await net().visitor.ask(ASK, input());
    expect(await net().visitor.refusal(ASK, input())).toBe('TOO_MANY_REQUESTS');
  });

  test('from behind the portal’s proxy is told by the proxy, not by what the request says of itself', async () => {
    const send = (n: number, from: string) => proxied().visitor.send(ASK, input(), { 'x-forwarded-for': `10.0.0.${n}, ${from}` });
    for (let n = 0; n < 20; n++) expect((await send(n, '192.0.2.1')).errors).toEqual([]);
    expect((await send(21, '192.0.2.1')).errors[0]!.extensions.code).toBe('TOO_MANY_REQUESTS');
    expect((await send(22, '192.0.2.2')).errors).toEqual([]);
  });

  test('is counted without keeping an address', async () => {
    const { rows } = await net().sql.query('select sender from question_sender');
    expect(rows.filter(({ sender }) => /127|::1|@/.test(sender))).toEqual([]);
  });
});

test('12 months after its end a question is deleted; its mails went long before', async () => {
  const { id, email } = await asked();
  const open = await asked();
  await adviser.ask(ANSWER, { input: { question: id, text: 'Näin se on.' } });
  const orm = await connectOrm(net().settings.databaseUrl, entities);
  const forget = (days: number) => forgetWhatEnded({ em: orm.em, portalUrl: '', clock: () => new Date(now.getTime() + days * 86_400_000) });
  const left = async () => [(await net().sql.query('select id from adviser_question where id = any($1)', [[id, open.id]])).rows.map((row) => row.id), (await mailTo(email)).length];
  await net().sql.query('update outbox_mail set sent_at = created_at');
  await forget(12);
  expect(await left()).toEqual([expect.arrayContaining([id, open.id]), 2]);
  await forget(364);
  expect(await left()).toEqual([expect.arrayContaining([id, open.id]), 0]);
  await forget(367);
  expect(await left()).toEqual([[open.id], 0]);
  expect((await net().sql.query('select 1 from question_sender')).rowCount).toBe(0);
  await orm.close(true);
});

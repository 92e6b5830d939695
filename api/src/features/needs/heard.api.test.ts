import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
let host: Client;
let head: Client;
let entrepreneur: Client;
let technical: string;
let company: string;
let event: string;
let owner: string;

const HEARD = `mutation ($input: RecordNeedHeardInput!) { recordNeedHeard(input: $input) { id title words source status company { name } companyName windowFrom departments { id } event { id } recordedBy { id } } }`;
const LIST = 'query ($id: ID!) { event(id: $id) { needsHeard { title companyName company { name } event { id } } } }';
const heard = (changes: object = {}) => host.ask(HEARD, { input: { event, topic: 'energy', words: 'Lisää tehoa keväällä. Muuten kone seisoo.', departments: [technical], ...changes } }).then(({ recordNeedHeard }) => recordNeedHeard);

beforeAll(async () => {
  const { someone, company: newCompany, event: newEvent, person, member } = make(net().sql);
  technical = (await net().sql.query("select id from department where municipality_code = '790' and key = 'technical'")).rows[0].id;
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  head = await net().as(await someone('HEAD', { department_id: technical }));
  company = await newCompany({ name: 'Kuultu Oy' });
  owner = await person({ language: 'en' });
  await member(owner, 'ENTREPRENEUR', { company_id: company });
  entrepreneur = await net().as(owner);
  event = await newEvent({ starts_at: new Date(Date.now() - 600_000), ends_at: new Date(Date.now() + 3_600_000) });
});

test('a need is written down with the topic and the words alone, and goes to the departments that answer the topic', async () => {
  const { recordNeedHeard } = await host.ask(HEARD, { input: { event, topic: 'energy', words: 'Sähkö katkeilee' } });
  expect(recordNeedHeard).toMatchObject({ title: 'Sähkö katkeilee', source: 'COFFEE', status: 'OPEN', company: null, companyName: null, event: { id: event } });
  const { rows } = await net().sql.query("select d.id from department d join department_topics t on t.department_id = d.id where d.municipality_code = '790' and t.topic_code = 'energy'");
  expect(recordNeedHeard.departments.map(({ id }: any) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
});

test('the name of who said it is seen by departments only where that is allowed, also a typed one', async () => {
  await heard({ words: 'Piilossa', companyName: 'Kylän Paja' });
  await heard({ words: 'Näkyvissä', companyName: 'Kylän Verstas', nameShown: true });
  await heard({ words: 'Oma', company });
  const seenBy = async (client: Client) => new Map((await client.ask(LIST, { id: event })).event.needsHeard.map(({ title, companyName, company: of }: any) => [title, companyName ?? of?.name ?? null]));
  const forHost = await seenBy(host);
  expect([forHost.get('Piilossa'), forHost.get('Näkyvissä'), forHost.get('Oma')]).toEqual(['Kylän Paja', 'Kylän Verstas', 'Kuultu Oy']);
  const forHead = await seenBy(head);
  expect([forHead.get('Piilossa'), forHead.get('Näkyvissä'), forHead.get('Oma')]).toEqual([null, 'Kylän Verstas', null]);
  expect([...(await seenBy(entrepreneur)).keys()]).toEqual(['Oma']);
  expect((await seenBy(net().visitor)).size).toBe(0);
});

test('one that is answered later tells its company, and one of nobody only the host', async () => {
  const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { status moves } }';
  for (const [need, readers] of [[await heard({ words: 'Vastattava', company }), 2], [await heard({ words: 'Kenenkään' }), 1]] as const) {
    await head.ask(ANSWER, { input: { need: need.id, kind: 'NOT_POSSIBLE', text: 'Verkko ei riitä' } });
    const { rows } = await net().sql.query("select \"to\" from outbox_mail where text like '%' || $1 || '%'", [need.id]);
    expect(rows).toHaveLength(readers);
    expect(rows.some(({ to }) => to === owner)).toBe(readers === 2);
  }
});

const CORRECT = 'mutation ($input: CorrectNeedHeardInput!) { correctNeedHeard(input: $input) { id title words topic { code } companyName company { name } nameShown departments { id } heardFrom { guestName } } }';
const walkIn = (changes: object = {}) => host.ask('mutation ($input: AddWalkInInput!) { addWalkIn(input: $input) { id } }', { input: { event, name: 'Ulla Uusi', ...changes } }).then(({ addWalkIn: { id } }) => id as string);

test('of a party at the door it says the company, tells whoever registered it of the answer, and hosts alone see whose it was', async () => {
  const heardFrom = await walkIn({ companyName: 'Uuden Paja', email: 'ulla@uusi.example', language: 'SV' });
  const own = await walkIn({ name: 'Oma Väki', company, email: owner });
  const { id } = await heard({ words: 'Kerrottu ovella', heardFrom });
  const SAYS = 'query ($id: ID!) { need(id: $id) { companyName company { name } heardFrom { id guestName } } }';
  expect((await host.ask(SAYS, { id })).need).toEqual({ companyName: 'Uuden Paja', company: null, heardFrom: { id: heardFrom, guestName: 'Ulla Uusi' } });
  expect((await head.ask(SAYS, { id })).need).toEqual({ companyName: null, company: null, heardFrom: null });
  const ofMember = await heard({ words: 'Kerrottu omasta', heardFrom: own });
  expect((await entrepreneur.ask(SAYS, { id: ofMember.id })).need).toEqual({ companyName: null, company: { name: 'Kuultu Oy' }, heardFrom: null });
  await head.ask('mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { id } }', { input: { need: id, kind: 'NOT_POSSIBLE', text: 'Verkko ei riitä nyt' } });
  await head.ask('mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { id } }', { input: { need: ofMember.id, kind: 'NOT_POSSIBLE', text: 'Ei omaankaan' } });
  const { rows } = await net().sql.query("select text from outbox_mail where \"to\" = 'ulla@uusi.example'");
  expect(rows).toHaveLength(1);
  expect(rows[0].text).toContain('Verkko ei riitä nyt');
  expect(rows[0].text).toContain('Kerrottu ovella');
  expect(rows[0].text).not.toContain(id);
  expect((await net().sql.query("select 1 from outbox_mail where \"to\" = $1 and text like '%Ei omaankaan%'", [owner])).rows).toHaveLength(1);
  const elsewhere = await make(net().sql).event({ starts_at: new Date(), ends_at: new Date(Date.now() + 3_600_000) });
  const { addWalkIn } = await host.ask('mutation ($input: AddWalkInInput!) { addWalkIn(input: $input) { id } }', { input: { event: elsewhere, name: 'Muualla' } });
  expect(await host.invalid(HEARD, { input: { event, topic: 'energy', words: 'Jotain', heardFrom: addWalkIn.id } })).toEqual(['heardFrom: UNKNOWN']);
});

test('it is put right until a department has seen it, by the hosts alone', async () => {
  const { id } = await heard({ words: 'Kirjotusvirhe' });
  const input = { need: id, version: 1, topic: 'energy', words: 'Kirjoitusvirhe. Korjattu.', companyName: 'Kylän Paja', nameShown: true, departments: [technical], key: newId() };
  const { correctNeedHeard } = await host.ask(CORRECT, { input });
  expect(correctNeedHeard).toEqual({ id, title: 'Kirjoitusvirhe.', words: input.words, topic: { code: 'energy' }, companyName: 'Kylän Paja', company: null, nameShown: true, departments: [{ id: technical }], heardFrom: null });
  expect((await host.ask(CORRECT, { input })).correctNeedHeard.id).toBe(id);
  const neighbour = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
  const again = { ...input, key: newId() };
  expect(await neighbour.refusal(CORRECT, { input: again })).toBe('NOT_FOUND');
  for (const other of [head, entrepreneur, net().visitor]) expect(await other.refusal(CORRECT, { input: again })).toMatch(/^(NOT_ALLOWED|SIGN_IN_FIRST)$/);
  expect(await host.invalid(CORRECT, { input: { ...again, topic: 'x' } })).toEqual(['topic: UNKNOWN']);
  await head.ask('mutation ($input: AcknowledgeNeedInput!) { acknowledgeNeed(input: $input) { status } }', { input: { need: id, answerBy: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) } });
  expect(await host.refusal(CORRECT, { input: again })).toBe('WRONG_STATE');
});

test('of two who put it right, or change it, the second is refused: nothing is lost unseen', async () => {
  const second = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
  const FACTS = 'query ($id: ID!) { need(id: $id) { version words windowFrom windowTo } }';
  const { id } = await heard({ words: 'Ensin kuultu' });
  const { version, windowFrom, windowTo } = (await host.ask(FACTS, { id })).need;
  const corrected = { need: id, version, topic: 'energy', words: 'Toisen korjaama', departments: [technical] };
  await second.ask(CORRECT, { input: corrected });
  const CHANGE = 'mutation ($input: ChangeNeedInput!) { changeNeed(input: $input) { version } }';
  const change = { need: id, topic: 'energy', words: 'Ensimmäisen muutos', language: 'FI', windowFrom, windowTo, certainty: 'LIKELY', departments: [technical] };
  expect(await host.refusal(CHANGE, { input: { ...change, version } })).toBe('CHANGED_MEANWHILE');
  expect((await second.ask(CORRECT, { input: corrected })).correctNeedHeard.words).toBe('Toisen korjaama');
  expect((await host.ask(CHANGE, { input: { ...change, version: version + 1 } })).changeNeed.version).toBe(version + 2);
  expect(await second.refusal(CORRECT, { input: { ...corrected, version: version + 1, words: 'Toisen korjaama taas' } })).toBe('CHANGED_MEANWHILE');
  expect((await host.ask(FACTS, { id })).need).toMatchObject({ words: 'Ensimmäisen muutos', version: version + 2 });
});

test('departments read neither how to reach who said it nor a name that they may not see; nor is it corrected into that', async () => {
  const input = { event, topic: 'energy' };
  const { id } = await heard({ words: 'Vielä kunnossa', companyName: 'Kylän Paja' });
  for (const [changes, fields] of [
    [{ words: 'Soita 040 123 4567 huomenna' }, ['words: CONTACT_DATA']],
    [{ words: 'Vastaus osoitteeseen pekka@paja.example' }, ['words: CONTACT_DATA']],
    [{ words: 'Kylän Pajalla sähkö katkeilee', companyName: 'Kylän Paja Oy' }, ['words: NAMES_COMPANY']],
    [{ words: 'Kuultu tarvitsee tilaa', company }, ['words: NAMES_COMPANY']],
    [{ words: 'Uuden Paja muuttaa', heardFrom: await walkIn({ companyName: 'Uuden Paja' }), topic: 'x' }, ['topic: UNKNOWN', 'words: NAMES_COMPANY']],
  ] as const) {
    expect(await host.invalid(HEARD, { input: { ...input, ...changes } })).toEqual(fields);
    expect(await host.invalid(CORRECT, { input: { need: id, version: 1, topic: 'energy', ...changes } })).toEqual(fields);
  }
  expect((await heard({ words: 'Kylän Pajalla sähkö katkeilee', companyName: 'Kylän Paja Oy', nameShown: true })).title).toBe('Kylän Pajalla sähkö katkeilee');
  expect((await heard({ words: 'Halli 040 m², 10 000 euroa vuonna 2028' })).status).toBe('OPEN');
});

test('the same key writes once; what is wrong is told', async () => {
  const key = newId();
  expect((await heard({ key })).id).toBe((await heard({ key })).id);
  const { someone } = make(net().sql);
  const neighbour = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  const input = { event, topic: 'energy', words: 'Jotain' };
  expect(await neighbour.refusal(HEARD, { input })).toBe('NOT_ALLOWED');
  expect(await head.refusal(HEARD, { input })).toBe('NOT_ALLOWED');
  expect(await host.refusal(HEARD, { input: { ...input, event: await make(net().sql).event() } })).toBe('EVENT_NOT_STARTED');
  const far = await make(net().sql).company({ municipality_code: '609' });
  for (const [changes, fields] of [
    [{ words: ' a ' }, ['words: TOO_SHORT']],
    [{ topic: 'x' }, ['topic: UNKNOWN']],
    [{ company: far }, ['company: UNKNOWN']],
    [{ departments: [newId()] }, ['departments: UNKNOWN']],
    [{ windowTo: '2020-01-01' }, ['windowTo: IN_THE_PAST']],
    [{ windowFrom: '2028-01-01', windowTo: '2027-01-01' }, ['windowTo: WRONG_ORDER']],
  ] as const) expect(await host.invalid(HEARD, { input: { ...input, ...changes } })).toEqual(fields);
});

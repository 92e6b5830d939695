import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { quarterStart } from '../../core/clock.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const FIELDS = 'id status title words moves nameShown companySizeClass companyPlace companyIndustry { code } company { id name people { person { email phone } } } recordedBy { email } departments { key } answer answerKind committedOn answerPromisedOn investment { cents currency }';
const RECORD = `mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { need(id: $id) { ${FIELDS} } }`;
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeNeedInput!) { acknowledgeNeed(input: $input) { status answerPromisedOn moves } }';
const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { status answer committedOn moves } }';

const soon = quarterStart(new Date(), 1);
const later = quarterStart(new Date(), 2);

let adviser: Client, owner: Client, head: Client, otherHead: Client, otherAdviser: Client;
let company: string, technical: string, ownerEmail: string, adviserEmail: string;

beforeAll(async () => {
  const { sql } = net();
  const { person, member, company: newCompany } = make(sql);
  const someone = async (role: string, place: Record<string, unknown>) => {
    const email = await person({ phone: '050 000 9999' });
    await member(email, role, place);
    return email;
  };
  const departments = (await sql.query("select d.id, d.key from department d join department_topics t on t.department_id = d.id where d.municipality_code = '790' and t.topic_code = 'plots'")).rows;
  technical = departments[0].id;
  const other = (await sql.query("select id from department where municipality_code = '790' and id <> all($1) limit 1", [departments.map(({ id }) => id)])).rows[0].id;
  company = await newCompany({ name: 'Piilossa Pysyvä Oy', place: 'Karkku', industry_code: '25', size_class: 'SMALL' });
  ownerEmail = await someone('ENTREPRENEUR', { company_id: company });
  owner = await net().as(ownerEmail);
  adviserEmail = await someone('ADVISER', { municipality_code: '790' });
  adviser = await net().as(adviserEmail);
  otherAdviser = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  head = await net().as(await someone('HEAD', { department_id: technical }));
  otherHead = await net().as(await someone('HEAD', { department_id: other }));
});

const input = (changes: object = {}) => ({
  company,
  topic: 'plots',
  title: 'Tontti uudelle hallille',
  words: 'Halli käy ahtaaksi, uusi pitäisi saada.',
  language: 'FI',
  windowFrom: soon,
  windowTo: later,
  certainty: 'LIKELY',
  nameShown: false,
  ...changes,
});
const record = async (changes: object = {}, client = adviser) => (await client.ask(RECORD, { input: input(changes) })).recordNeed;
const see = async (client: Client, id: string) => (await client.ask(READ, { id })).need;

describe('a need', () => {
  test('goes to the departments that answer its topic, is acknowledged, answered and fulfilled; company and adviser hear it', async () => {
    const need = await record({ plotM2: 5000, investmentCents: 250_000_000_00 });
    expect(need).toMatchObject({ status: 'OPEN', moves: ['DROP'], investment: { cents: 25_000_000_000, currency: 'EUR' } });
    expect(need.departments.length).toBeGreaterThan(0);
    expect((await see(head, need.id)).moves).toEqual(['ACKNOWLEDGE', 'ANSWER', 'HAND_OVER']);
    expect((await head.ask(ACKNOWLEDGE, { input: { need: need.id, answerBy: later } })).acknowledgeNeed).toEqual({ status: 'ACKNOWLEDGED', answerPromisedOn: later, moves: ['ACKNOWLEDGE', 'ANSWER', 'HAND_OVER'] });
    const answer = { need: need.id, kind: 'COMMITMENT', text: 'Tontti kaavoitetaan Karkkuun.', doneBy: later };
    expect((await head.ask(ANSWER, { input: answer })).answerNeed).toEqual({ status: 'ANSWERED', answer: 'Tontti kaavoitetaan Karkkuun.', committedOn: later, moves: ['ANSWER_AGAIN', 'FULFIL'] });
    expect((await head.ask(ANSWER, { input: answer })).answerNeed.status).toBe('ANSWERED');
    for (const client of [adviser, owner]) expect((await see(client, need.id)).answer).toBe('Tontti kaavoitetaan Karkkuun.');
    const { rows } = await net().sql.query("select subject from outbox_mail where text like '%' || $1 || '%' order by created_at, subject", [need.id]);
    expect(rows.map(({ subject }) => subject.split(':')[0])).toEqual(['Tarve on nähty', 'Tarve on nähty', 'Vastaus tarpeeseen', 'Vastaus tarpeeseen']);
    const to = async (email: string) => (await net().sql.query('select text from outbox_mail where "to" = $1 and text like \'%\' || $2 || \'%\' order by created_at desc limit 1', [email, need.id])).rows[0].text as string;
    const department = (await net().sql.query('select name from department where id = $1', [technical])).rows[0].name.fi;
    const whom = (await net().sql.query('select name from person where email = $1', [adviserEmail])).rows[0].name;
    expect(await to(ownerEmail)).toMatch(new RegExp(`^Hei!\n\n${department} on vastannut tarpeeseen ”Tontti uudelle hallille”\\.\n\nLupaus, viimeistään [\\d.]+:\nTontti kaavoitetaan Karkkuun\\.\n\nKysyttävää\\? Yritysneuvojasi auttaa:\n${whom}\n050 000 9999\n${adviserEmail}\n\nhttp`));
    expect(await to(adviserEmail)).not.toContain('Kysyttävää?');
    const FULFIL = 'mutation ($input: CloseNeedInput!) { fulfilNeed(input: $input) { status moves } }';
    expect((await owner.ask(FULFIL, { input: { need: need.id, note: 'Tontti saatiin' } })).fulfilNeed).toEqual({ status: 'FULFILLED', moves: [] });
  });

  test('written by the company itself says so, whatever the input says', async () => {
    const { recordNeed } = await owner.ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { source } }', { input: input({ source: 'CALL' }) });
    expect(recordNeed.source).toBe('COMPANY');
  });
});

describe('a department head', () => {
  test('sees no name and no contact where the company did not allow it, however it is asked for', async () => {
    const hidden = await record();
    const seen = await see(head, hidden.id);
    expect(seen).toMatchObject({ company: null, recordedBy: null, companySizeClass: 'SMALL', companyIndustry: { code: '25' }, companyPlace: null });
    expect(JSON.stringify(seen)).not.toMatch(/Piilossa|@|050 000 9999/);
    expect((await head.ask('query ($id: ID!) { company(id: $id) { name } }', { id: company })).company).toBeNull();
    const { needs } = await head.ask('query ($id: ID) { needs(company: $id, first: 50) { edges { node { id } } } }', { id: company });
    expect(needs.edges).toEqual([]);
    expect(await head.refusal('{ companies { edges { node { name } } } }')).toBe('NOT_ALLOWED');
  });

  test('sees the name where it is allowed, but never people, and through it only those needs', async () => {
    const shown = await record({ nameShown: true, title: 'Näkyvä tarve' });
    await record({ title: 'Piilotarve' });
    expect((await see(head, shown.id)).company).toEqual({ id: company, name: 'Piilossa Pysyvä Oy', people: [] });
    const through = await head.ask('query ($id: ID!) { company(id: $id) { name people { person { email } } referrals { id } needs(first: 50) { title } } }', { id: company });
    expect(through.company.needs.map(({ title }: any) => title)).toEqual(['Näkyvä tarve']);
    expect(through.company.people).toEqual([]);
  });

  test('sees the place of a hidden company only where three or more there are alike', async () => {
    const { company: newCompany } = make(net().sql);
    for (let n = 0; n < 2; n++) await newCompany({ place: 'Äetsä', industry_code: '10', size_class: 'MICRO' });
    const third = await newCompany({ place: 'Äetsä', industry_code: '10', size_class: 'MICRO' });
    const crowded = await record({ company: third });
    expect((await see(head, crowded.id)).companyPlace).toBe('Äetsä');
  });

  test('corrects an answer: those concerned are told once, the former one stays in the history, and of two the second is refused', async () => {
    const AGAIN = 'mutation ($input: AnswerNeedAgainInput!) { answerNeedAgain(input: $input) { status answerKind answer committedOn answeredAt answerChangedAt version steps { kind text day } } }';
    const { id } = await record();
    const again = { need: id, kind: 'NOT_POSSIBLE', text: 'Kaava kaatui hallinto-oikeudessa.', version: 1 };
    expect(await head.refusal(AGAIN, { input: again })).toBe('WRONG_STATE');
    await head.ask(ANSWER, { input: { need: id, kind: 'COMMITMENT', text: 'Tontti kaavoitetaan.', doneBy: later } });
    const { answeredAt, version } = (await head.ask('query ($id: ID!) { need(id: $id) { answeredAt version } }', { id })).need;
    const mails = async () => (await net().sql.query("select count(*)::int as n from outbox_mail where text like '%muutti vastaustaan%' and text like '%' || $1 || '%'", [id])).rows[0].n;
    const first = (await head.ask(AGAIN, { input: { ...again, version } })).answerNeedAgain;
    expect(first).toMatchObject({ status: 'ANSWERED', answerKind: 'NOT_POSSIBLE', answer: again.text, committedOn: null, answeredAt, version: version + 1 });
    expect(Date.parse(first.answerChangedAt)).toBeGreaterThan(Date.parse(answeredAt));
    for (const client of [head, adviser, owner]) expect((await client.ask('{ needs(statuses: [ANSWERED], first: 50) { edges { node { id answerChangedAt } } } }')).needs.edges).toContainEqual({ node: { id, answerChangedAt: first.answerChangedAt } });
    expect(first.steps).toEqual(expect.arrayContaining([{ kind: 'ANSWERED', text: 'Tontti kaavoitetaan.', day: later }, { kind: 'ANSWERED', text: again.text, day: null }]));
    expect((await head.ask(AGAIN, { input: { ...again, version } })).answerNeedAgain.version).toBe(version + 1);
    expect(await mails()).toBe(2);
    expect(await head.refusal(AGAIN, { input: { ...again, text: 'Toinen sana.', version } })).toBe('CHANGED_MEANWHILE');
    expect(await head.invalid(AGAIN, { input: { ...again, kind: 'COMMITMENT', version: version + 1 } })).toEqual(['doneBy: REQUIRED']);
    expect(await head.invalid(AGAIN, { input: { ...again, kind: 'COMMITMENT', doneBy: '2020-01-01', version: version + 1 } })).toEqual(['doneBy: IN_THE_PAST']);
    expect(await otherHead.refusal(AGAIN, { input: again })).toBe('NOT_FOUND');
    for (const client of [adviser, owner]) expect(await client.refusal(AGAIN, { input: again })).toBe('NOT_ALLOWED');
  });

  test('of another department sees nothing of it and answers nothing', async () => {
    const { id } = await record();
    expect(await see(otherHead, id)).toBeNull();
    expect(await otherHead.refusal(ANSWER, { input: { need: id, kind: 'NOT_POSSIBLE', text: 'Ei onnistu' } })).toBe('NOT_FOUND');
    expect(await adviser.refusal(ANSWER, { input: { need: id, kind: 'NOT_POSSIBLE', text: 'Ei onnistu' } })).toBe('NOT_ALLOWED');
    expect(await see(otherAdviser, id)).toBeNull();
    expect(await net().visitor.refusal(READ, { id })).toBe('SIGN_IN_FIRST');
  });

  test('has the coming quarters on one board', async () => {
    const BOARD = 'query ($d: ID) { needBoard(department: $d, quarters: 4) { quarter topic needs decided unanswered plotM2 jobs investmentCents powerMw premisesM2 } }';
    const total = (cells: any[], field: string) => cells.filter(({ topic, quarter }) => topic === 'plots' && quarter === soon).reduce((sum, cell) => sum + cell[field], 0);
    const before = (await head.ask(BOARD, { d: technical })).needBoard;
    await record({ plotM2: 7000, certainty: 'DECIDED' });
    const after = (await head.ask(BOARD, { d: technical })).needBoard;
    for (const [field, more] of [['needs', 1], ['decided', 1], ['unanswered', 1], ['plotM2', 7000]] as const) expect(total(after, field) - total(before, field)).toBe(more);
    expect(total((await otherHead.ask(BOARD, { d: technical })).needBoard, 'needs')).toBeLessThan(total(after, 'needs'));
    expect((await head.ask(BOARD, { d: 'x' })).needBoard).toEqual([]);
  });

  test('has its sums by how certain they are: the same needs as on the board', async () => {
    const SUMS = 'query ($d: ID, $filter: NeedFilter) { needSums(department: $d, quarters: 4, filter: $filter) { quarter certainty needs plotM2 premisesM2 jobs investmentCents powerMw } }';
    await record({ certainty: 'RUMOUR', premisesM2: 300, jobs: 4, powerMw: 0.5, investmentCents: 100, nameShown: true });
    const { needSums } = await head.ask(SUMS, { d: technical });
    const { needBoard } = await head.ask('query ($d: ID) { needBoard(department: $d, quarters: 4) { needs plotM2 premisesM2 jobs investmentCents powerMw } }', { d: technical });
    const sum = (rows: any[], field: string) => rows.reduce((all, row) => all + row[field], 0);
    for (const field of ['needs', 'plotM2', 'premisesM2', 'jobs', 'investmentCents', 'powerMw']) expect([field, sum(needSums, field)]).toEqual([field, expect.closeTo(sum(needBoard, field), 6)]);
    const rumours = needSums.filter(({ certainty }: any) => certainty === 'RUMOUR');
    expect((await head.ask(SUMS, { d: technical, filter: { certainties: ['RUMOUR'] } })).needSums).toEqual(rumours);
    expect(await owner.refusal(SUMS)).toBe('NOT_ALLOWED');
    expect((await otherHead.ask(SUMS, { d: technical })).needSums.length).toBeLessThan(needSums.length);
  });

  test('has what is late first, page by page, and finds just that', async () => {
    const LATE = `query ($d: ID, $after: String, $overdue: Boolean, $first: Int!) { needs(department: $d, order: ANSWER_DUE, overdue: $overdue, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id status overdueSince } } } }`;
    const { id } = await record({ title: 'Myöhässä eniten' });
    await net().sql.query("update need set recorded_at = '2020-01-02T10:00:00Z' where id = $1", [id]);
    const seen: any[] = [];
    let needs: any = { pageInfo: { endCursor: null, hasNextPage: true } };
    while (needs.pageInfo.hasNextPage) {
      ({ needs } = await head.ask(LATE, { d: technical, after: needs.pageInfo.endCursor, first: 7 }));
      seen.push(...needs.edges.map(({ node }: any) => node));
    }
    expect(seen).toHaveLength(needs.totalCount);
    expect(seen[0].id).toBe(id);
    expect(new Set(seen.map((one) => one.id)).size).toBe(seen.length);
    const unanswered = (status: string) => ['OPEN', 'ACKNOWLEDGED'].includes(status);
    expect(seen.findLastIndex(({ status }) => unanswered(status))).toBeLessThan(seen.findIndex(({ status }) => !unanswered(status)));
    const late = (await head.ask(LATE, { d: technical, overdue: true, first: 50 })).needs;
    expect(late.edges.map(({ node }: any) => node.id).sort()).toEqual(seen.filter(({ overdueSince }) => overdueSince).map((one) => one.id).sort());
    await net().sql.query('update need set recorded_at = now() where id = $1', [id]);
  });

  test('finds in the list of a quarter just what the board counts there', async () => {
    const { needBoard } = await head.ask('query ($d: ID) { needBoard(department: $d, quarters: 8) { quarter topic needs } }', { d: technical });
    expect(needBoard.length).toBeGreaterThan(3);
    const LIST = `query ($d: ID, $quarter: Date, $topic: String) { needs(department: $d, quarter: $quarter, topic: $topic, statuses: [OPEN, ACKNOWLEDGED, ANSWERED], first: 1) { totalCount } }`;
    for (const { quarter, topic, needs } of needBoard) {
      expect({ quarter, topic, needs: (await head.ask(LIST, { d: technical, quarter, topic })).needs.totalCount }).toEqual({ quarter, topic, needs });
    }
  });
});

describe('bad input', () => {
  test.each([
    [{ title: '' }, ['title: REQUIRED']],
    [{ title: 'x'.repeat(121) }, ['title: TOO_LONG']],
    [{ words: ' a ' }, ['words: TOO_SHORT']],
    [{ topic: 'nonsense' }, ['topic: UNKNOWN']],
    [{ windowTo: '2020-01-01', windowFrom: '2019-10-01' }, ['windowTo: IN_THE_PAST']],
    [{ windowFrom: later, windowTo: soon }, ['windowTo: WRONG_ORDER']],
    [{ windowFrom: 'tomorrow' }, ['windowFrom: INVALID']],
    [{ plotM2: -1 }, ['plotM2: TOO_SMALL']],
    [{ plotM2: 1.5 }, ['plotM2: INVALID']],
    [{ jobs: 10_001 }, ['jobs: TOO_LARGE']],
    [{ language: 'DE' }, ['language: INVALID']],
    [{ departments: [newId()] }, ['departments: UNKNOWN']],
    [{ departments: ['x'] }, ['departments: NOT_AN_ID']],
    [{ departments: Array.from({ length: 11 }, newId) }, ['departments: TOO_MANY']],
  ])('%j', async (changes, fields) => {
    const before = (await net().sql.query('select count(*)::int as n from need')).rows[0].n;
    expect(await adviser.invalid(RECORD, { input: input(changes) })).toEqual(fields);
    expect((await net().sql.query('select count(*)::int as n from need')).rows[0].n).toBe(before);
  });

  test("somebody else's company does not exist", async () => {
    expect(await otherAdviser.refusal(RECORD, { input: input() })).toBe('NOT_FOUND');
    expect(await head.refusal(RECORD, { input: input() })).toBe('NOT_ALLOWED');
  });

  test('a commitment needs its day, a promise a day to come', async () => {
    const { id } = await record();
    expect(await head.invalid(ANSWER, { input: { need: id, kind: 'COMMITMENT', text: 'Hoidetaan' } })).toEqual(['doneBy: REQUIRED']);
    expect(await head.invalid(ANSWER, { input: { need: id, kind: 'COMMITMENT', text: 'Hoidetaan', doneBy: '2020-01-01' } })).toEqual(['doneBy: IN_THE_PAST']);
    expect(await head.invalid(ACKNOWLEDGE, { input: { need: id, answerBy: '2020-01-01' } })).toEqual(['answerBy: IN_THE_PAST']);
    expect((await see(head, id)).status).toBe('OPEN');
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date();
let statements = 0;
const net = network({}, { clock: () => now, onStatement: () => void statements++ });
const at = (text: string) => new Date(`${text}:00+02:00`);

/** A municipality that the demonstration leaves empty. */
const PLACE = '049';
const DESK = `query ($first: Int = 20, $after: String, $kinds: [DeskKind!], $municipality: String) {
  desk(first: $first, after: $after, kinds: $kinds, municipality: $municipality) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind next since dueAt referral { id reference company { name } moves } need { id title } } }
  } }`;
const COUNTS = '{ deskCounts { kind count } }';
const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }';
const CLEAR = 'mutation ($id: ID!) { clearFromDesk(referral: $id) { id } }';
const RETURN = 'mutation ($id: ID!) { returnToDesk(referral: $id) { id } }';
const move = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
const DECLINE = move('declineReferral', 'DeclineReferralInput');
const ADVISE = move('adviseOnReferral', 'ReferralTextInput');
const ACCEPT = move('acceptReferral', 'AcceptReferralInput');
const COMPLETE = move('completeReferral', 'CompleteReferralInput');
const CONFIRM = move('confirmReferral', 'ConfirmReferralInput');

let adviser: Client;
let other: Client;
let contact: Client;
let owner: Client;
let company: string;
let service: string;

beforeAll(async () => {
  const { someone, company: makeCompany } = make(net().sql);
  company = await makeCompany({ name: 'Pöytä Oy', municipality_code: PLACE });
  const { rows } = await net().sql.query("select s.id, organisation_id from service s join organisation o on o.id = organisation_id where o.slug = 'finnvera' order by s.slug limit 1");
  service = rows[0].id;
  await net().sql.query('update service set promised_days = null where id = $1', [service]);
  adviser = await net().as(await someone('ADVISER', { municipality_code: PLACE }));
  other = await net().as(await someone('ADVISER', { municipality_code: '091' }));
  contact = await net().as(await someone('CONTACT', { organisation_id: rows[0].organisation_id }));
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: company }));
});

const refer = async (changes: object = {}): Promise<string> =>
  (await adviser.ask(REFER, { input: { company, service, message: 'Yritys tarvitsee apua.', consent: { givenBy: 'Omistaja', how: 'PHONE', on: '2026-01-02' }, ...changes } })).referCompany.id;
const desk = async (variables: object = {}, client = adviser) => (await client.ask(DESK, variables)).desk.edges.map(({ node }: any) => node);
const kindsOf = async (id: string) => (await desk()).filter((row: any) => row.id === id).map(({ kind }: any) => kind);
const need = (changes: Record<string, unknown>) =>
  make(net().sql).insert('need', { company_id: company, municipality_code: PLACE, topic_code: 'plots', title: 'Halli', words: 'Tarvitsemme hallin', language: 'fi', window_from: '2027-06-01', window_to: '2027-12-31', certainty: 'LIKELY', source: 'CALL', name_shown: false, status: 'OPEN', recorded_at: now, ...changes });

describe('the desk', () => {
  test('has each thing for its own reason, as long as that holds', async () => {
    now = at('2027-02-01T09:00');
    const overdue = await refer();
    const declined = await refer();
    const advised = await refer();
    const failed = await refer();
    const useless = await refer();
    const open = await need({});
    const promised = await need({ status: 'ACKNOWLEDGED', answer_promised_on: '2027-02-03' });
    await contact.ask(DECLINE, { input: { referral: declined, reason: 'NOT_ELIGIBLE' } });
    await contact.ask(ADVISE, { input: { referral: advised, text: 'Näin se tehdään.' } });
    for (const id of [failed, useless]) await contact.ask(ACCEPT, { input: { referral: id } });
    await contact.ask(COMPLETE, { input: { referral: failed, outcome: 'NOT_REACHED' } });
    await contact.ask(COMPLETE, { input: { referral: useless, outcome: 'HELPED' } });
    expect(await desk()).toMatchObject([{ kind: 'DECLINED', id: declined, next: 'CHOOSE_ANOTHER' }, { kind: 'NOT_HELPED', id: failed, next: 'CALL_COMPANY' }, { kind: 'ANSWERED', id: advised, next: 'READ_ANSWER' }]);

    now = at('2027-02-04T16:00');
    expect(await desk()).toMatchObject([
      { kind: 'OVERDUE', id: overdue, next: 'CALL_RECEIVER', dueAt: '2027-02-04T14:00:00+00:00', referral: { company: { name: 'Pöytä Oy' }, moves: ['WITHDRAW'] }, need: null },
      { kind: 'DECLINED' },
      { kind: 'NOT_HELPED' },
      { kind: 'NEED_WITHOUT_ANSWER', id: promised, next: 'ASK_DEPARTMENT', referral: null, need: { title: 'Halli' } },
      { kind: 'ANSWERED' },
    ]);

    now = at('2027-02-15T16:00');
    expect((await desk()).map(({ kind, id }: any) => [kind, id])).toEqual([
      ['OVERDUE', overdue],
      ['DECLINED', declined],
      ['NOT_HELPED', failed],
      ...[open, promised].map((id) => ['NEED_WITHOUT_ANSWER', id]),
      ...[advised, useless].sort().map((id) => ['TO_CONFIRM', id]),
    ]);
    expect((await adviser.ask(COUNTS)).deskCounts).toEqual([
      { kind: 'OVERDUE', count: 1 },
      { kind: 'DECLINED', count: 1 },
      { kind: 'REPORTED', count: 0 },
      { kind: 'NOT_HELPED', count: 1 },
      { kind: 'JOIN_REQUEST', count: 0 },
      { kind: 'PROMISE', count: 0 },
      { kind: 'DEPARTMENT_ASKS', count: 0 },
      { kind: 'NEED_WITHOUT_ANSWER', count: 2 },
      { kind: 'TO_CONFIRM', count: 2 },
      { kind: 'ANSWERED', count: 0 },
      { kind: 'MERGE_OBJECTED', count: 0 },
    ]);

    await owner.ask(CONFIRM, { input: { referral: useless, contacted: true, usefulness: 'NOT_USEFUL' } });
    await owner.ask(CONFIRM, { input: { referral: advised, contacted: true, usefulness: 'USEFUL' } });
    expect([await kindsOf(useless), await kindsOf(advised)]).toEqual([['NOT_HELPED'], []]);
    await refer({ need: open });
    expect(await kindsOf(open)).toEqual([]);
  });

  test('what is dealt with leaves it until it moves again; what a receiver owes stays', async () => {
    now = at('2027-03-01T09:00');
    const id = await refer();
    expect(await adviser.refusal(CLEAR, { id })).toBe('WRONG_STATE');
    await contact.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
    expect(await kindsOf(id)).toEqual(['DECLINED']);
    await Promise.all([adviser.ask(CLEAR, { id }), adviser.ask(CLEAR, { id })]);
    expect(await kindsOf(id)).toEqual([]);
    await adviser.ask(RETURN, { id });
    expect(await kindsOf(id)).toEqual(['DECLINED']);
    await adviser.ask(CLEAR, { id });
    now = at('2027-03-01T10:00');
    await adviser.ask(move('reopenReferral', 'ReferralTextInput'), { input: { referral: id, text: 'Nyt ehditään' } });
    now = at('2027-03-01T11:00');
    await contact.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
    expect(await kindsOf(id)).toEqual(['DECLINED']);
    const { rows } = await net().sql.query("select command from audit where entity_id = $1 and command = 'clearFromDesk'", [id]);
    expect(rows).toHaveLength(2);
  });

  test('a declined referral leaves it when another service has been asked for the same need', async () => {
    now = at('2027-03-02T09:00');
    const wish = await need({});
    const id = await refer({ need: wish });
    await contact.ask(DECLINE, { input: { referral: id, reason: 'NO_CAPACITY' } });
    now = at('2027-03-02T10:00');
    await refer();
    expect(await kindsOf(id)).toEqual(['DECLINED']);
    await refer({ need: wish });
    expect(await kindsOf(id)).toEqual([]);
  });

  test('a department that waits for the adviser is not to be asked: its question lies there until it is answered', async () => {
    now = at('2027-03-03T09:00');
    const { insert, someone } = make(net().sql);
    const department = await insert('department', { municipality_code: PLACE, key: 'kysyva', name: JSON.stringify({ fi: 'Tekniset palvelut', sv: 'Teknik', en: 'Technical' }) });
    const head = await net().as(await someone('HEAD', { department_id: department }));
    const wish = await need({});
    await net().sql.query('insert into need_departments (need_id, department_id) values ($1, $2)', [wish, department]);
    const ofNeed = async (client = adviser) => (await client.ask('query ($municipality: String) { desk(first: 50, municipality: $municipality) { edges { node { id kind next since need { id } question { id text department { name { fi } } } } } } }')).desk.edges.map(({ node }: any) => node).filter((row: any) => row.need?.id === wish);
    now = at('2027-03-18T09:00');
    expect(await ofNeed()).toMatchObject([{ kind: 'NEED_WITHOUT_ANSWER', question: null }]);
    await head.ask('mutation ($input: AskAboutNeedInput!) { askAboutNeed(input: $input) { id } }', { input: { need: wish, text: 'Mihin tie tarvitaan?' } });
    const [row, ...others] = await ofNeed();
    expect(row).toMatchObject({ kind: 'DEPARTMENT_ASKS', next: 'ANSWER_DEPARTMENT', since: '2027-03-18T07:00:00+00:00', question: { id: row.id, text: 'Mihin tie tarvitaan?', department: { name: { fi: 'Tekniset palvelut' } } } });
    expect([others, await ofNeed(other)]).toEqual([[], []]);
    await adviser.ask('mutation ($input: AnswerNeedQuestionInput!) { answerNeedQuestion(input: $input) { id } }', { input: { question: row.id, text: 'Pihan taakse.' } });
    // The department has its two weeks from the reply that it waited for.
    expect(await ofNeed()).toEqual([]);
    now = at('2027-04-01T10:00');
    expect(await ofNeed()).toMatchObject([{ kind: 'NEED_WITHOUT_ANSWER', next: 'ASK_DEPARTMENT' }]);
  });

  test('is read by one statement, in pages that fit together', async () => {
    statements = 0;
    const all = await desk();
    expect(statements).toBe(1);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: any = (await adviser.ask(DESK, { first: 2, after })).desk;
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.edges.map(({ node }: any) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.map(({ id }: any) => id));
    expect(new Set((await desk({ kinds: ['DECLINED', 'TO_CONFIRM'] })).map(({ kind }: any) => kind)).size).toBeLessThanOrEqual(2);
  });

  test('leaves out what only a version after this one can name, while both serve', async () => {
    const before = { list: await desk(), counts: (await adviser.ask(COUNTS)).deskCounts };
    const { definition } = (await net().sql.query("select pg_get_viewdef('desk_row') as definition")).rows[0];
    const ours = String(definition).replace(/;\s*$/, '');
    const theirs = "select gen_random_uuid(), 'BORN_LATER', 0, '" + PLACE + "', null::uuid, null::uuid, null::uuid, now() - interval '1 year', null::timestamptz, '2020-01-01'::timestamptz, null::timestamptz";
    await net().sql.query(`create or replace view desk_row as (${ours}) union all ${theirs}`);
    try {
      expect({ list: await desk(), counts: (await adviser.ask(COUNTS)).deskCounts }).toEqual(before);
      expect((await adviser.ask(DESK, { first: 2 })).desk.totalCount).toBe(before.list.length);
    } finally {
      await net().sql.query(`create or replace view desk_row as ${ours}`);
    }
    expect(before.list.length).toBeGreaterThan(0);
  });

  test('is for the advisers of the municipality alone', async () => {
    expect(await desk({}, other)).toEqual([]);
    expect(await desk({ municipality: PLACE }, other)).toEqual([]);
    expect((await other.ask(COUNTS)).deskCounts.every(({ count }: any) => count === 0)).toBe(true);
    const [{ id }] = await desk({ kinds: ['DECLINED'] });
    for (const change of [CLEAR, RETURN]) expect(await other.refusal(change, { id })).toBe('NOT_FOUND');
    for (const client of [contact, owner]) {
      expect(await client.refusal(DESK)).toBe('NOT_ALLOWED');
      expect(await client.refusal(CLEAR, { id })).toBe('NOT_ALLOWED');
    }
    expect(await net().visitor.refusal(DESK)).toBe('SIGN_IN_FIRST');
    expect(await adviser.refusal(CLEAR, { id: 'x' })).toBe('NOT_FOUND');
    expect(await adviser.invalid(DESK, { after: 'eA' })).toEqual(['after: NOT_A_CURSOR']);
    expect(await adviser.invalid(DESK, { municipality: "'; drop" })).toEqual(['municipality: TOO_LONG']);
  });
});

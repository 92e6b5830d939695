import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date('2027-02-01T09:00:00+02:00');
const net = network({}, { clock: () => now });
const PLACE = '049';
const PROMISE = 'mutation ($input: PromiseCompanyInput!) { promiseCompany(input: $input) { id text dueOn keptAt madeBy { name } company { name } } }';
const KEEP = 'mutation ($id: ID!) { keepPromise(promise: $id) { id keptAt keptBy { name } } }';
const REOPEN = 'mutation ($id: ID!) { reopenPromise(promise: $id) { id keptAt keptBy { name } } }';
const OF_COMPANY = 'query ($id: ID!) { company(id: $id) { name promises(first: 10) { id text keptAt } } }';
const DESK = '{ desk(first: 20) { edges { node { id kind next since dueAt promise { text madeBy { name } company { name } } referral { id } need { id } } } } deskCounts { kind count } }';

let adviser: Client;
let colleague: Client;
let elsewhere: Client;
let owner: Client;
let contact: Client;
let company: string;

beforeAll(async () => {
  const { someone, company: makeCompany } = make(net().sql);
  company = await makeCompany({ name: 'Lupaus Oy', municipality_code: PLACE });
  const { rows } = await net().sql.query('select id from organisation order by slug limit 1');
  adviser = await net().as(await someone('ADVISER', { municipality_code: PLACE }));
  colleague = await net().as(await someone('ADVISER', { municipality_code: PLACE }));
  elsewhere = await net().as(await someone('ADVISER', { municipality_code: '091' }));
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: company }));
  contact = await net().as(await someone('CONTACT', { organisation_id: rows[0].id }));
});

const promise = async (changes: object = {}) => (await adviser.ask(PROMISE, { input: { company, text: 'Soitan tontista', due: '2027-02-05', ...changes } })).promiseCompany;
const desk = async (client = adviser) => (await client.ask(DESK)).desk.edges.map(({ node }: any) => node);

describe('a promise to a company', () => {
  test('comes to the desk of each adviser of the municipality the day before it is due, and leaves it when kept', async () => {
    const { id, madeBy } = await promise({ text: '  Soitan tontista  ' });
    expect(await desk()).toEqual([]);
    now = new Date('2027-02-03T23:59:00+02:00');
    expect(await desk()).toEqual([]);
    now = new Date('2027-02-04T00:00:00+02:00');
    const row = { id, kind: 'PROMISE', next: 'KEEP_PROMISE', since: '2027-02-01T07:00:00+00:00', dueAt: '2027-02-05T14:00:00+00:00', promise: { text: 'Soitan tontista', madeBy, company: { name: 'Lupaus Oy' } }, referral: null, need: null };
    for (const client of [adviser, colleague]) expect(await desk(client)).toEqual([row]);
    expect((await colleague.ask(DESK)).deskCounts).toContainEqual({ kind: 'PROMISE', count: 1 });
    expect(await desk(elsewhere)).toEqual([]);
    const kept = (await colleague.ask(KEEP, { id })).keepPromise;
    expect(kept).toMatchObject({ keptAt: '2027-02-03T22:00:00+00:00' });
    now = new Date('2027-02-06T09:00:00+02:00');
    expect((await adviser.ask(KEEP, { id })).keepPromise).toEqual(kept);
    expect(await desk()).toEqual([]);
    expect((await adviser.ask(REOPEN, { id })).reopenPromise).toEqual({ id, keptAt: null, keptBy: null });
    expect(await desk()).toHaveLength(1);
    const { rows } = await net().sql.query('select command from audit where entity_id = $1 order by at, id', [id]);
    expect(rows.map(({ command }) => command)).toEqual(['promiseCompany', 'keepPromise', 'reopenPromise']);
  });

  test('is on the company for its advisers, open ones first; its own people and others see none', async () => {
    now = new Date('2027-03-01T09:00:00+02:00');
    const late = await promise({ text: 'Myöhemmin', due: '2027-05-01' });
    const soon = await promise({ text: 'Pian', due: '2027-03-01' });
    await adviser.ask(KEEP, { id: soon.id });
    const seen = (await colleague.ask(OF_COMPANY, { id: company })).company.promises.map(({ text }: any) => text);
    expect(seen).toEqual(['Soitan tontista', 'Myöhemmin', 'Pian']);
    expect((await owner.ask(OF_COMPANY, { id: company })).company).toEqual({ name: 'Lupaus Oy', promises: [] });
    expect((await elsewhere.ask(OF_COMPANY, { id: company })).company).toBeNull();
    expect(await elsewhere.refusal(KEEP, { id: late.id })).toBe('NOT_FOUND');
    expect(await elsewhere.refusal(REOPEN, { id: late.id })).toBe('NOT_FOUND');
  });

  test('is refused where it is not the adviser’s company, too short, too long, past or years ahead; the same key promises once', async () => {
    const input = { company, text: 'Lähetän ohjeet', due: '2027-03-02' };
    const wrong = async (changes: object, client = adviser) => client.invalid(PROMISE, { input: { ...input, ...changes } });
    expect(await wrong({ text: ' a ' })).toEqual(['text: TOO_SHORT']);
    expect(await wrong({ text: 'a'.repeat(301) })).toEqual(['text: TOO_LONG']);
    expect(await wrong({ due: '2027-02-28' })).toEqual(['due: IN_THE_PAST']);
    expect(await wrong({ due: '2029-03-02' })).toEqual(['due: INVALID']);
    expect(await wrong({ company: 'x' })).toEqual(['company: NOT_AN_ID']);
    expect(await elsewhere.refusal(PROMISE, { input })).toBe('NOT_FOUND');
    for (const client of [owner, contact]) expect(await client.refusal(PROMISE, { input })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(PROMISE, { input })).toBe('SIGN_IN_FIRST');
    const key = '0190a0a0-0000-7000-8000-00000000abcd';
    const both = await Promise.all([promise({ key, due: '2027-05-02' }), promise({ key, due: '2027-05-02' })]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import { dayAfter } from '../../core/workingDays.js';
import { SESSION_COOKIE } from '../../http.context.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { worstFirst } from './overview.answer.js';
import type { NetworkGap } from './overview.types.js';

const net = network();
const today = dayOf(new Date());
const OVERVIEW = `query ($from: Date, $to: Date) { networkOverview(from: $from, to: $to) { from to
  departments { id name { fi } municipalityName { fi } came open acknowledged answered notPossible medianDaysToAcknowledge medianDaysToAnswer late longestDaysLate }
  searches quietCompanies
  gaps { topic municipality openNeeds searches services nearServices topicName { fi } municipalityName { fi } }
  unconfirmed { slug unconfirmed services lastConfirmedOn name { fi } } } }`;

const as = async (role: string, place: Record<string, unknown> = {}) => net().as(await make(net().sql).someone(role, place));
const overview = async (days: Record<string, string> = {}) => (await (await as('COORDINATOR')).ask(OVERVIEW, days)).networkOverview;
const idOf = async (text: string) => (await net().sql.query(text)).rows[0].id as string;

describe('the network at one look', () => {
  test('is for the coordinator only', async () => {
    expect(await net().visitor.refusal(OVERVIEW)).toBe('SIGN_IN_FIRST');
    const others = [
      await as('ENTREPRENEUR', { company_id: await make(net().sql).company() }),
      await as('ADVISER', { municipality_code: '790' }),
      await as('CONTACT', { organisation_id: await idOf('select id from organisation limit 1') }),
      await as('HEAD', { department_id: await idOf('select id from department limit 1') }),
    ];
    for (const other of others) expect(await other.refusal(OVERVIEW)).toBe('NOT_ALLOWED');
  });

  test('covers the last year where nothing else is asked, and refuses days in the wrong order', async () => {
    const { from, to } = await overview();
    expect([to, from.slice(5)]).toEqual([today, today.slice(5) === '02-29' ? '02-28' : today.slice(5)]);
    expect(await (await as('COORDINATOR')).refusal(OVERVIEW, { from: '2026-02-01', to: '2026-01-01' })).toBe('INVALID_INPUT');
  });

  test('counts what came to a department, and tells times only of three needs or more', async () => {
    const id = await department();
    const of = async () => (await overview()).departments.find((one: { id: string }) => one.id === id);
    expect(await of()).toBeUndefined();
    // A Monday, a fortnight or more ago, so that all that follows has been.
    const monday = mondayBefore(dayAfter(today, -21));
    await need(id, { recorded: monday, acknowledged: dayAfter(monday, 1), answered: dayAfter(monday, 4), status: 'ANSWERED', kind: 'COMMITMENT' });
    await need(id, { recorded: monday, acknowledged: dayAfter(monday, 2), status: 'ACKNOWLEDGED' });
    expect(await of()).toMatchObject({ came: 2, acknowledged: 1, answered: 1, medianDaysToAcknowledge: null, medianDaysToAnswer: null });
    await need(id, { recorded: monday, status: 'OPEN' });
    await need(id, { recorded: monday, acknowledged: monday, answered: monday, status: 'ANSWERED', kind: 'NOT_POSSIBLE' });
    await need(id, { recorded: dayAfter(monday, -800), status: 'OPEN' });
    const found = await of();
    expect(found).toMatchObject({ came: 4, open: 1, acknowledged: 1, answered: 1, notPossible: 1 });
    expect(found.medianDaysToAcknowledge).not.toBeNull();
    expect(found.medianDaysToAcknowledge).toBeLessThanOrEqual(1);
    expect(found.medianDaysToAnswer).toBeLessThanOrEqual(2);
  });

  test('has departments that owe an answer first, also to what came before the period', async () => {
    const id = await department();
    const old = dayAfter(today, -500);
    for (const day of [old, dayAfter(old, 7)]) await need(id, { recorded: day, status: 'OPEN' });
    await need(id, { recorded: today, status: 'OPEN' });
    const { departments } = await overview({ from: dayAfter(today, -1) });
    const owed = departments.map(({ late }: { late: number }) => late);
    expect(owed).toEqual([...owed].sort((a, b) => b - a));
    const found = departments.find((one: { id: string }) => one.id === id);
    expect(found).toMatchObject({ came: 1, late: 2 });
    expect(found.longestDaysLate).toBeGreaterThan(470);
    expect(found.longestDaysLate).toBeLessThan(500);
  });

  test('counts companies of which nothing was heard for a year, without naming one', async () => {
    const before = (await overview()).quietCompanies;
    const [quiet, heard] = await Promise.all([make(net().sql).company(), make(net().sql).company()]);
    const contact = (company: string, day: string) => make(net().sql).insert('contact', { company_id: company, municipality_code: '790', kind: 'CALL', at: noon(day), text: 'x', logged_at: noon(day) });
    expect((await overview()).quietCompanies).toBe(before + 2);
    await Promise.all([contact(quiet, dayAfter(today, -400)), contact(heard, dayAfter(today, -300))]);
    expect((await overview()).quietCompanies).toBe(before + 1);
  });

  test('sets needs and empty searches against the services that cover the place', async () => {
    const before = await overview();
    const { topic, municipality, searches, services } = before.gaps[0] ?? { topic: 'plots', municipality: '790', searches: 0, services: 0 };
    const gap = (day: string, times: number) => make(net().sql).insert('routing_gap', { text: 'x', same_as: newId(), language: 'fi', municipality_code: municipality, topic_code: topic, day, times, last_at: new Date() });
    await gap(today, 3);
    await gap(dayAfter(today, -900), 50);
    await make(net().sql).insert('routing_gap', { text: 'y', same_as: newId(), language: 'fi', municipality_code: null, topic_code: null, day: today, times: 2, last_at: new Date() });
    const { searches: all, gaps } = await overview();
    expect(all).toBe(before.searches + 3 + 2);
    const after = gaps.find((one: NetworkGap) => one.topic === topic && one.municipality === municipality);
    expect(after).toMatchObject({ searches: searches + 3, services });
  });

  test('names providers with services that they have not confirmed for a year', async () => {
    const of = async () => (await overview()).unconfirmed.find(({ slug }: { slug: string }) => slug === 'sas');
    const sas = await idOf("select id from organisation where slug = 'sas'");
    const confirm = (day: string) => net().sql.query('update service set assured_on = $1 where organisation_id = $2', [day, sas]);
    await confirm(dayAfter(today, -400));
    const { services, unconfirmed, lastConfirmedOn } = await of();
    expect([unconfirmed, lastConfirmedOn]).toEqual([services, dayAfter(today, -400)]);
    await confirm(dayAfter(today, -300));
    expect(await of()).toBeUndefined();
  });
});

describe('the tables for spreadsheets', () => {
  const file = async (query: string, email?: string) => fetch(`${net().app.url}/network/overview.csv?${query}`, email ? { headers: { cookie: `${SESSION_COOKIE}=${await net().sessionOf(email)}` } } : {});
  const coordinator = () => make(net().sql).someone('COORDINATOR', {});

  test('have what the page has, in the language of the reader', async () => {
    const answer = await file('table=gaps&language=sv', await coordinator());
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [first, ...rest] = (await answer.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(first).toBe('Ämne;Kommun;Öppna behov;Sökningar utan tjänst;Tjänster;varav regionala');
    expect(rest).toHaveLength((await overview()).gaps.length);
    for (const table of ['departments', 'unconfirmed']) expect((await file(`table=${table}`, await coordinator())).status).toBe(200);
  });

  test('are for the coordinator only, and only those that there are', async () => {
    expect((await file('table=gaps')).status).toBe(403);
    expect((await file('table=gaps', await make(net().sql).someone('ADVISER', { municipality_code: '790' }))).status).toBe(403);
    expect((await file('table=toString', await coordinator())).status).toBe(400);
  });
});

describe('the worst gaps', () => {
  const gap = (topic: string, more: Partial<NetworkGap>): NetworkGap => ({ topic, municipality: '790', openNeeds: 0, searches: 0, services: 0, nearServices: 0, topicName: null!, municipalityName: null!, ...more });
  test('come first, each place and topic once', () => {
    const found = worstFirst([gap('a', { services: 2, openNeeds: 9 }), gap('b', { openNeeds: 1 }), gap('c', { searches: 2 }), gap('b', { searches: 4 }), gap('d', { services: 2, nearServices: 1, openNeeds: 99 })]);
    expect(found.map(({ topic, openNeeds, searches }) => [topic, openNeeds, searches])).toEqual([['b', 1, 4], ['c', 0, 2], ['a', 9, 0], ['d', 99, 0]]);
  });
});

function mondayBefore(day: string): string {
  let found = day;
  while (new Date(found).getUTCDay() !== 1) found = dayAfter(found, -1);
  return found;
}

const noon = (day: string): Date => new Date(`${day}T10:00:00Z`);

async function department(): Promise<string> {
  const { rows } = await net().sql.query('select * from department limit 1');
  const id = newId();
  await make(net().sql).insert('department', { ...rows[0], id, key: `k${id.slice(-6)}`, name: JSON.stringify(rows[0].name) });
  return id;
}

async function need(department: string, { recorded, acknowledged, answered, status, kind = null }: { recorded: string; acknowledged?: string; answered?: string; status: string; kind?: string | null }): Promise<void> {
  const { rows } = await net().sql.query('select * from need limit 1');
  const id = newId();
  const at = (day?: string) => (day ? noon(day) : null);
  await make(net().sql).insert('need', { ...rows[0], id, recorded_at: noon(recorded), acknowledged_at: at(acknowledged), answered_at: at(answered), status, answer_kind: kind });
  await net().sql.query('insert into need_departments (need_id, department_id) values ($1, $2)', [id, department]);
}

import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { SESSION_COOKIE } from '../../http.context.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
/** A municipality of which the demonstration says nothing. */
const M = '091';
let host: Client;
let hostEmail: string;
let second: string;

const FIGURES = 'registered came noShows walkIns queued newPeople returningPeople newCompanies returningCompanies invited invitedRegistered invitedCame brought broughtCame firstTimerSeats firstTimerSeatsUsed departmentsAsked departmentsComing departmentsPresent needsRecorded needsAnswered feedbackAnswers againYes againPerhaps againNo';
const ONE = `query ($id: ID!) { eventInsight(event: $id) { event topics useful ${FIGURES} } }`;
const YEAR = `query ($m: String!, $year: Int!) { eventsInsight(municipality: $m, year: $year) { events { event startsAt came } themes { topic events came } year { ${FIGURES} } } }`;

beforeAll(async () => {
  const { someone, company, event, insert, person } = make(net().sql);
  hostEmail = await someone('ADVISER', { municipality_code: M });
  host = await net().as(hostEmail);
  const idOf = async (email: string) => (await net().sql.query('select id from person where email = $1', [email])).rows[0].id as string;
  const [regular, fresh, absent] = await Promise.all([person(), person(), person()].map(async (email) => idOf(await email)));
  const [old, young] = [await company({ municipality_code: M }), await company({ municipality_code: M })];
  const held = (day: string) => event({ municipality_code: M, status: 'HELD', first_timer_seats: 3, starts_at: `${day}T06:00:00Z`, ends_at: `${day}T07:30:00Z` });
  const first = await held('2026-03-05');
  second = await held('2026-04-09');
  await held('2025-04-10');
  await event({ municipality_code: M, status: 'CANCELLED', starts_at: '2026-05-09T06:00:00Z', ends_at: '2026-05-09T07:00:00Z' });
  const came = (to: string, changes: object) => insert('registration', { event_id: to, municipality_code: M, party_size: 1, status: 'ATTENDED', created_at: new Date(), queued_at: new Date(), ...changes });
  await came(first, { person_id: regular, company_id: old });
  await came(first, { person_id: absent, company_id: young, status: 'NO_SHOW' });
  await came(first, { walk_in: true, walk_in_name: 'x', company_name: 'Kylän Paja' });
  await came(second, { person_id: regular, company_id: old, party_size: 2 });
  const bringer = await came(second, { person_id: fresh, company_id: old, first_timer: true });
  await came(second, { person_id: absent, company_id: young, invited_by_id: bringer });
  await came(second, { walk_in: true, walk_in_name: 'y', company_name: ' kylän paja ' });
  await came(second, { walk_in: true, walk_in_name: 'z', company_name: 'Toinen Paja', party_size: 3 });
  await came(second, { person_id: await idOf(await person()), status: 'NO_SHOW', party_size: 2 });
  await came(second, { person_id: await idOf(await person()), status: 'WAITLISTED' });
  await came(second, { person_id: await idOf(await person()), status: 'CANCELLED' });
  await net().sql.query("insert into event_topics (event_id, topic_code) values ($1, 'energy'), ($2, 'energy'), ($2, 'plots')", [first, second]);
  await insert('company_invitation', { event_id: second, municipality_code: M, company_id: young, person_id: absent, invited_at: new Date() });
  await insert('company_invitation', { event_id: second, municipality_code: M, company_id: await company({ municipality_code: M }), person_id: await idOf(await person()), invited_at: new Date() });
  for (const [key, answer] of [['a', 'YES'], ['b', 'NO']]) {
    const department = await insert('department', { municipality_code: M, key, name: JSON.stringify({ fi: key, sv: key, en: key }) });
    await insert('department_invitation', { event_id: second, municipality_code: M, department_id: department, answer, present: answer === 'YES', asked_at: new Date() });
  }
  for (const answered of [new Date(), null]) {
    await insert('need', { event_id: second, municipality_code: M, topic_code: 'energy', title: 'x', words: 'x', language: 'fi', window_from: '2026-04-09', window_to: '2027-04-09', certainty: 'LIKELY', source: 'COFFEE', name_shown: false, status: answered ? 'ANSWERED' : 'OPEN', recorded_at: new Date(), answered_at: answered });
  }
  for (const useful of [5, 4]) await insert('event_feedback', { event_id: second, municipality_code: M, useful, again: useful === 5 ? 'YES' : 'PERHAPS', words: useful === 5 ? 'Lisää tällaista' : null });
});

test('an event tells new faces from regulars by check-ins, and what came of it', async () => {
  expect((await host.ask(ONE, { id: second })).eventInsight).toEqual({
    event: second,
    topics: ['energy', 'plots'],
    useful: 4.5,
    registered: 6,
    came: 8,
    noShows: 2,
    walkIns: 4,
    queued: 1,
    newPeople: 2,
    returningPeople: 1,
    newCompanies: 2,
    returningCompanies: 2,
    invited: 2,
    invitedRegistered: 1,
    invitedCame: 1,
    brought: 1,
    broughtCame: 1,
    firstTimerSeats: 3,
    firstTimerSeatsUsed: 1,
    departmentsAsked: 2,
    departmentsComing: 1,
    departmentsPresent: 1,
    needsRecorded: 2,
    needsAnswered: 1,
    feedbackAnswers: 2,
    againYes: 1,
    againPerhaps: 1,
    againNo: 0,
  });
});

test('a year has its events, themes and sums', async () => {
  const { eventsInsight } = await host.ask(YEAR, { m: M, year: 2026 });
  expect(eventsInsight.events.map(({ startsAt, came }: any) => [startsAt.slice(0, 10), came])).toEqual([['2026-03-05', 2], ['2026-04-09', 8]]);
  expect(eventsInsight.themes).toEqual([{ topic: 'energy', events: 2, came: 10 }, { topic: 'plots', events: 1, came: 8 }]);
  expect(eventsInsight.year).toMatchObject({ came: 10, newPeople: 3, returningPeople: 1 });
});

test('is for hosts of the municipality and the coordinator, what people wrote for hosts alone', async () => {
  const { someone } = make(net().sql);
  const neighbour = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  const coordinator = await net().as(await someone('COORDINATOR'));
  const WORDS = 'query ($id: ID!) { eventInsight(event: $id) { came words } }';
  expect((await host.ask(WORDS, { id: second })).eventInsight).toEqual({ came: 8, words: ['Lisää tällaista'] });
  expect((await coordinator.ask(WORDS, { id: second })).eventInsight).toEqual({ came: 8, words: [] });
  expect((await coordinator.ask(YEAR, { m: M, year: 2026 })).eventsInsight.year.came).toBe(10);
  expect(await coordinator.refusal(ONE, { id: await make(net().sql).event({ municipality_code: M, status: 'DRAFT' }) })).toBe('NOT_FOUND');
  expect(await neighbour.refusal(ONE, { id: second })).toBe('NOT_FOUND');
  expect(await neighbour.refusal(YEAR, { m: M, year: 2026 })).toBe('NOT_ALLOWED');
  expect(await host.refusal(ONE, { id: 'x' })).toBe('NOT_FOUND');
  expect(await host.refusal(ONE, { id: newId() })).toBe('NOT_FOUND');
  expect(await host.invalid(YEAR, { m: M, year: -1 })).toEqual(['year: INVALID']);
  expect(await net().visitor.refusal(YEAR, { m: M, year: 2026 })).toBe('SIGN_IN_FIRST');
});

test('the same comes as a table for spreadsheets, to hosts only', async () => {
  const secret = await net().sessionOf(hostEmail);
  const get = (query: string, cookie = `${SESSION_COOKIE}=${secret}`) => fetch(`${net().app.url}/insight/events.csv?${query}`, { headers: { cookie } });
  const answer = await get(`municipality=${M}&year=2026&language=sv`);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
  const lines = (await answer.text()).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^2026-04-09;Testikahvit \(sv\);energy, plots;10;6;8;/);
  expect((await get(`municipality=${M}&year=2026`, '')).status).toBe(403);
  expect((await get('municipality=790&year=2026')).status).toBe(403);
  expect((await get(`municipality=${M}&year=abc`)).status).toBe(400);
  expect((await get('')).status).toBe(403);
  const one = (event: string, cookie?: string) => fetch(`${net().app.url}/insight/event.csv?event=${event}&language=fi`, { headers: { cookie: cookie ?? `${SESSION_COOKIE}=${secret}` } });
  const file = await one(second);
  expect([file.status, file.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="luotsi-2026-04-09.csv"']);
  expect((await file.text()).split('\r\n')[1]).toMatch(/^2026-04-09;Testikahvit;energy, plots;10;6;8;/);
  expect((await one(second, '')).status).toBe(403);
  expect((await one(newId())).status).toBe(404);
});

describe('the figures stay when people are gone', () => {
  const people = '(select person_id from registration where event_id = $1)';
  const everything = async () => [(await host.ask(YEAR, { m: M, year: 2026 })).eventsInsight, (await host.ask(ONE, { id: second })).eventInsight];

  test('their names and addresses are emptied, then the names and companies that were typed, then their places and invitations are theirs no more', async () => {
    const before = await everything();
    const sql = net().sql;
    await sql.query(`update person set name = '', email = id || '@gone.invalid', phone = null, face = gen_random_uuid() where id in ${people}`, [second]);
    expect(await everything()).toEqual(before);
    await sql.query('update registration set walk_in_name = null, typed_name = null, company_name = null, company_business_id = null where municipality_code = $1', [M]);
    expect(await everything()).toEqual(before);
    await sql.query('update registration set person_id = null where municipality_code = $1', [M]);
    await sql.query('update company_invitation set person_id = null where municipality_code = $1', [M]);
    expect(await everything()).toEqual(before);
  });

  test('or they are deleted as a whole', async () => {
    const { person, company, event, insert, member } = make(net().sql);
    const email = await person();
    const firm = await company({ municipality_code: M });
    await member(email, 'ENTREPRENEUR', { company_id: firm });
    const coming = await event({ municipality_code: M });
    await host.ask('mutation ($input: InviteCompaniesInput!) { inviteCompanies(input: $input) { invited } }', { input: { event: coming, companies: [firm] } });
    const { rows } = await net().sql.query('select id from person where email = $1', [email]);
    await insert('registration', { event_id: coming, municipality_code: M, party_size: 2, status: 'ATTENDED', created_at: new Date(), queued_at: new Date(), person_id: rows[0].id, company_name: 'Aivan uusi' });
    const before = (await host.ask(ONE, { id: coming })).eventInsight;
    expect(before).toMatchObject({ came: 2, newPeople: 1, newCompanies: 1, invited: 1, invitedCame: 1 });
    await net().sql.query('delete from membership where person_id = $1', [rows[0].id]);
    await net().sql.query('delete from person where id = $1', [rows[0].id]);
    expect((await host.ask(ONE, { id: coming })).eventInsight).toEqual(before);
  });
});

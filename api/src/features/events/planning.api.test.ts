import { describe, beforeAll, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date('2026-12-01T08:00:00+02:00');
const net = network({}, { clock: () => now });
let host: Client;
let room: string;
let organisation: string;

const FIELDS = 'id status moves refusalToChange title { fi } topics { code } industries sections { code name { fi } } space { id } venue { sv } remoteLink speakers { id } hosts startsAt endsAt capacity series registrationOpensAt registrationClosesAt summary { fi }';
const PLAN = `mutation ($input: PlanEventInput!) { planEvent(input: $input) { ${FIELDS} } }`;
const SERIES = `mutation ($input: PlanSeriesInput!) { planSeries(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { ${FIELDS} seatsTaken queueLength } }`;
const PUBLISH = 'mutation ($id: ID!) { publishEvent(event: $id) { status moves } }';
const HOLD = 'mutation ($id: ID!) { holdEvent(event: $id) { status moves } }';
const CALL_OFF = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { status moves } }';
const SUMMARISE = 'mutation ($input: SummariseEventInput!) { summariseEvent(input: $input) { status summary { fi } summarisedAt } }';
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status } }';
const LINK = 'query ($id: ID!) { event(id: $id) { remoteLink myRegistration { status } } }';

const line = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });
const plan = (changes: object = {}) => ({
  title: line('Sähköt kuntoon'),
  description: line('Mistä lisää tehoa?'),
  topics: ['energy'],
  industries: ['C'],
  space: room,
  hosts: [' Helmi '],
  startsAt: '2026-12-10T08:00:00+02:00',
  endsAt: '2026-12-10T09:30:00+02:00',
  capacity: 2,
  ...changes,
});
const planned = async (changes: object = {}) => (await host.ask(PLAN, { input: { municipality: '790', ...plan(changes) } })).planEvent;
const published = async (changes: object = {}) => {
  const { id } = await planned(changes);
  await host.ask(PUBLISH, { id });
  return id as string;
};
const guest = async (person: object = {}) => net().as(await make(net().sql).person({ ...person }));
const place = async (client: Client, event: string, partySize = 1) => (await client.ask(REGISTER, { input: { event, partySize } })).registerForEvent;
const mails = async (event: string, language = 'fi') => (await net().sql.query("select subject, text, attachments from outbox_mail where text like '%' || $1 || '%' and language = $2 order by created_at, id", [event, language])).rows;

beforeAll(async () => {
  const { someone, insert } = make(net().sql);
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  room = await insert('space', { name: line('Kahvio'), municipality_code: '790', address: 'Aukio 1', capacity: 30, equipment: line('x'), accessibility: line('x') });
  organisation = (await net().sql.query('select id from organisation limit 1')).rows[0].id;
});

describe('planning', () => {
  test('makes a draft with all that was said, seen by the hosts only until it is published', async () => {
    const event = await planned({ speakers: [organisation], remoteLink: 'https://meet.example/abc', registrationOpensAt: '2026-12-02T08:00:00+02:00', registrationClosesAt: '2026-12-09T12:00:00+02:00' });
    expect(event).toMatchObject({
      status: 'DRAFT',
      moves: ['PUBLISH', 'CANCEL'],
      refusalToChange: null,
      topics: [{ code: 'energy' }],
      industries: ['C'],
      space: { id: room },
      speakers: [{ id: organisation }],
      hosts: ['Helmi'],
      remoteLink: 'https://meet.example/abc',
      registrationClosesAt: '2026-12-09T10:00:00+00:00',
    });
    const READ = 'query ($id: ID!) { event(id: $id) { status moves refusalToChange } }';
    expect((await net().visitor.ask(READ, { id: event.id })).event).toBeNull();
    expect((await host.ask(PUBLISH, { id: event.id })).publishEvent).toEqual({ status: 'PUBLISHED', moves: ['CANCEL'] });
    expect((await host.ask(PUBLISH, { id: event.id })).publishEvent.status).toBe('PUBLISHED');
    expect((await net().visitor.ask(READ, { id: event.id })).event).toEqual({ status: 'PUBLISHED', moves: [], refusalToChange: 'NOT_ALLOWED' });
  });

  test('the same key plans once', async () => {
    const input = { municipality: '790', ...plan(), key: newId() };
    const [a, b] = await Promise.all([host.ask(PLAN, { input }), host.ask(PLAN, { input })]);
    expect(a.planEvent.id).toBe(b.planEvent.id);
  });

  test('is for the advisers of the municipality', async () => {
    const { someone } = make(net().sql);
    const neighbour = await net().as(await someone('ADVISER', { municipality_code: '609' }));
    const id = await published();
    expect(await neighbour.refusal(PLAN, { input: { municipality: '790', ...plan() } })).toBe('NOT_ALLOWED');
    expect(await neighbour.refusal(CHANGE, { input: { event: id, ...plan() } })).toBe('NOT_ALLOWED');
    expect(await neighbour.refusal(CALL_OFF, { input: { event: id } })).toBe('NOT_ALLOWED');
    expect(await neighbour.refusal(PUBLISH, { id: (await planned()).id })).toBe('NOT_FOUND');
    expect(await (await guest()).refusal(PUBLISH, { id })).toBe('NOT_ALLOWED');
  });

  test.each([
    [{ startsAt: '2026-11-30T08:00:00+02:00' }, ['startsAt: MOMENT_PASSED']],
    [{ endsAt: '2026-12-10T07:00:00+02:00' }, ['endsAt: WRONG_ORDER']],
    [{ capacity: 31 }, ['capacity: ROOM_TOO_SMALL']],
    [{ capacity: 0 }, ['capacity: TOO_SMALL']],
    [{ space: null }, ['venue: REQUIRED']],
    [{ space: newId() }, ['space: UNKNOWN']],
    [{ topics: ['energy', 'nonsense'], industries: ['25'] }, ['industries: UNKNOWN', 'topics: UNKNOWN']],
    [{ title: { fi: 'x', sv: ' ', en: 'x'.repeat(201) } }, ['title.en: TOO_LONG']],
    [{ remoteLink: 'javascript:alert(1)' }, ['remoteLink: NOT_A_WEB_ADDRESS']],
    [{ hosts: ['', 'x'] }, ['hosts: REQUIRED']],
    [{ speakers: [newId()] }, ['speakers: UNKNOWN']],
  ])('bad input %j', async (changes, fields) => {
    expect(await host.invalid(PLAN, { input: { municipality: '790', ...plan(changes) } })).toEqual(fields);
  });

  test("a room of another municipality is none", async () => {
    const far = (await net().sql.query("select id from space where municipality_code = '609' limit 1")).rows[0].id;
    expect(await host.invalid(PLAN, { input: { municipality: '790', ...plan({ space: far }) } })).toEqual(['space: UNKNOWN']);
  });

  test('errors say what to do, in the language of the reader', async () => {
    const { errors } = await host.send(PLAN, { input: { municipality: '790', ...plan({ capacity: 31 }) } }, { 'accept-language': 'sv' });
    expect(errors[0]!.extensions.fields![0]!.message).toBe('Lokalen rymmer högst 30. Minska antalet platser eller välj en större lokal.');
  });
});

describe('a series', () => {
  const asked = (changes: object) => ({ input: { municipality: '790', ...plan({ registrationClosesAt: '2026-12-09T12:00:00+02:00' }), every: 'MONTH', ...changes } });

  test('is planned at once, and each event goes its own way', async () => {
    const { planSeries } = await host.ask(SERIES, asked({ count: 3 }));
    expect(planSeries.map(({ startsAt }: any) => startsAt.slice(0, 10))).toEqual(['2026-12-10', '2027-01-14', '2027-02-11']);
    expect(planSeries[1].registrationClosesAt).toBe('2027-01-13T10:00:00+00:00');
    expect(new Set(planSeries.map(({ series }: any) => series)).size).toBe(1);
    await host.ask(PUBLISH, { id: planSeries[1].id });
    const states = await Promise.all(planSeries.map(async ({ id }: any) => (await host.ask('query ($id: ID!) { event(id: $id) { status } }', { id })).event.status));
    expect(states).toEqual(['DRAFT', 'PUBLISHED', 'DRAFT']);
  });

  test.each([
    [{}, ['count: REQUIRED']],
    [{ count: 25 }, ['count: TOO_LARGE']],
    [{ until: '2026-12-01' }, ['until: WRONG_ORDER']],
    [{ every: 'WEEK', until: '2027-12-31' }, ['until: TOO_MANY']],
  ])('bad input %j', async (changes, fields) => {
    expect(await host.invalid(SERIES, asked(changes))).toEqual(fields);
  });
});

describe('changing', () => {
  test('more seats go to the queue at once; fewer than are taken cannot be', async () => {
    const event = await published({ capacity: 1 });
    const [first, second] = [await guest(), await guest()];
    await place(first, event);
    expect((await place(second, event)).status).toBe('WAITLISTED');
    expect((await host.ask(CHANGE, { input: { event, ...plan({ capacity: 2 }) } })).changeEvent).toMatchObject({ capacity: 2, seatsTaken: 2, queueLength: 0 });
    expect((await second.ask(LINK, { id: event })).event.myRegistration.status).toBe('OFFERED');
    expect(await host.invalid(CHANGE, { input: { event, ...plan({ capacity: 1 }) } })).toEqual(['capacity: BELOW_SEATS_TAKEN']);
    expect((await mails(event)).map(({ subject }) => subject.split(':')[0])).toEqual(['Paikkasi on varattu', 'Olet jonossa', 'Paikka vapautui']);
  });

  test('a new time or place is told to all with a place, in their language, and nothing else is', async () => {
    const event = await published({ capacity: 1 });
    await place(await guest({ language: 'sv' }), event);
    await place(await guest(), event);
    await host.ask(CHANGE, { input: { event, ...plan({ capacity: 1, title: line('Uusi otsikko') }) } });
    expect(await mails(event, 'sv')).toHaveLength(1);
    await host.ask(CHANGE, { input: { event, ...plan({ capacity: 1, space: null, venue: line('Tehtaan pääportti') }) } });
    const [, told] = await mails(event, 'sv');
    expect(told.subject).toMatch(/^Evenemangets uppgifter har ändrats/);
    expect(told.text).toContain('Tehtaan pääportti (sv)');
    expect(told.attachments[0].content).toContain('Tehtaan pääportti (sv)');
    expect((await mails(event)).map(({ subject }) => subject.split(':')[0])).toEqual(['Olet jonossa', 'Tilaisuuden tiedot muuttuivat']);
  });

  test('ends when the event has started', async () => {
    const event = await published();
    const before = now;
    now = new Date('2026-12-10T08:10:00+02:00');
    expect(await host.refusal(CHANGE, { input: { event, ...plan() } })).toBe('EVENT_CLOSED_TO_CHANGES');
    now = before;
  });
});

describe('the link for taking part at a distance', () => {
  test('is seen by those with a place and the hosts, and stands in their mail', async () => {
    const event = await published({ capacity: 1, remoteLink: 'https://meet.example/secret' });
    const [first, second] = [await guest(), await guest()];
    await place(first, event);
    await place(second, event);
    expect((await first.ask(LINK, { id: event })).event.remoteLink).toBe('https://meet.example/secret');
    expect((await host.ask(LINK, { id: event })).event.remoteLink).toBe('https://meet.example/secret');
    for (const one of [second, await guest(), net().visitor]) expect((await one.ask(LINK, { id: event })).event.remoteLink).toBeNull();
    const [confirmed, waiting] = await mails(event);
    expect(confirmed.text).toContain('Etäyhteys: https://meet.example/secret');
    expect(waiting.text).not.toContain('meet.example');
  });
});

describe('the end', () => {
  test('calling off tells everybody and ends their places', async () => {
    const event = await published({ capacity: 1 });
    await place(await guest(), event);
    await place(await guest(), event);
    const input = { event, reason: 'Puhuja sairastui.' };
    expect((await host.ask(CALL_OFF, { input })).cancelEvent).toEqual({ status: 'CANCELLED', moves: [] });
    expect((await host.ask(CALL_OFF, { input })).cancelEvent.status).toBe('CANCELLED');
    const told = (await mails(event)).filter(({ subject }) => subject.startsWith('Tilaisuus on peruttu'));
    expect(told).toHaveLength(2);
    expect(told[0].text).toContain('Puhuja sairastui.');
    expect(told[0].attachments[0].content).toContain('METHOD:CANCEL');
    expect((await net().sql.query("select count(*)::int as n from registration where event_id = $1 and status = 'CANCELLED'", [event])).rows[0].n).toBe(2);
    expect(await (await guest()).refusal(REGISTER, { input: { event } })).toBe('EVENT_NOT_OPEN');
  });

  test('held, then summarised for those who came', async () => {
    const event = await published({ capacity: 3 });
    const [came, stayed] = [await guest(), await guest()];
    const { id } = await place(came, event);
    await place(stayed, event);
    expect(await host.refusal(HOLD, { id: event })).toBe('EVENT_STILL_TO_COME');
    const before = now;
    now = new Date('2026-12-10T09:40:00+02:00');
    await host.ask('mutation ($id: ID!) { checkIn(registration: $id) { status } }', { id });
    expect((await host.ask(HOLD, { id: event })).holdEvent).toEqual({ status: 'HELD', moves: ['SUMMARISE'] });
    expect((await stayed.ask(LINK, { id: event })).event.myRegistration.status).toBe('NO_SHOW');
    expect((await host.ask(SUMMARISE, { input: { event, summary: line('Teho lisääntyy keväällä.') } })).summariseEvent).toEqual({ status: 'SUMMARISED', summary: { fi: 'Teho lisääntyy keväällä.' }, summarisedAt: now.toISOString().replace('.000Z', '+00:00') });
    now = before;
    const told = (await mails(event)).filter(({ text }) => text.includes('Teho lisääntyy keväällä.'));
    expect(told).toHaveLength(1);
    expect(told[0].subject).toMatch(/^Mitä kuultiin/);
  });

  test('an event where nobody was checked in leaves open who came', async () => {
    const event = await published();
    const one = await guest();
    await place(one, event);
    const before = now;
    now = new Date('2026-12-10T09:40:00+02:00');
    await host.ask(HOLD, { id: event });
    now = before;
    expect((await one.ask(LINK, { id: event })).event.myRegistration.status).toBe('CONFIRMED');
  });
});

describe('the desk of a host', () => {
  const DESK = 'query ($pile: DeskPile!) { hostedEvents(pile: $pile, first: 50) { totalCount edges { node { id } } } }';
  const pile = async (name: string, client = host) => (await client.ask(DESK, { pile: name })).hostedEvents.edges.map(({ node }: any) => node.id) as string[];
  const MAILS = 'query ($id: ID!) { event(id: $id) { mailsOnChange mailsOnSummary } }';

  test('each event lies where its next move is, for the hosts of its municipality only', async () => {
    now = new Date('2026-12-01T08:00:00+02:00');
    const { event, someone } = make(net().sql);
    const other = await net().as(await someone('ADVISER', { municipality_code: '312' }));
    const past = { municipality_code: '312', starts_at: '2026-01-08T06:00:00Z', ends_at: '2026-01-08T07:00:00Z' };
    const made = {
      DRAFTS: await event({ ...past, status: 'DRAFT' }),
      TO_HOLD: await event({ ...past, status: 'PUBLISHED' }),
      COMING: await event({ ...past, status: 'PUBLISHED', starts_at: '2096-01-08T06:00:00Z', ends_at: '2096-01-08T07:00:00Z' }),
      TO_SUMMARISE: await event({ ...past, status: 'HELD' }),
      DONE: await event({ ...past, status: 'CANCELLED' }),
    };
    for (const [name, id] of Object.entries(made)) {
      expect(await pile(name, other)).toContain(id);
      expect(await pile(name)).not.toContain(id);
    }
    expect(await (await guest()).refusal(DESK, { pile: 'DRAFTS' })).toBe('NOT_ALLOWED');
  });

  test('a draft may be in Finnish only; it is published when it is there in all languages', async () => {
    const texts = { title: { fi: 'Vain suomeksi' }, description: {} };
    const draft = await planned(texts);
    expect(draft).toMatchObject({ status: 'DRAFT', moves: ['CANCEL'] });
    expect(await host.refusal(PUBLISH, { id: draft.id })).toBe('TEXTS_MISSING');
    expect(await host.invalid(PLAN, { input: { municipality: '790', ...plan({ ...texts, title: {} }) } })).toEqual(['title.fi: REQUIRED']);
    expect((await host.ask(CHANGE, { input: { event: draft.id, ...plan() } })).changeEvent.moves).toEqual(['PUBLISH', 'CANCEL']);
    await host.ask(PUBLISH, { id: draft.id });
    expect(await host.invalid(CHANGE, { input: { event: draft.id, ...plan({ title: { fi: 'Vain suomeksi' } }) } })).toEqual(['title.en: REQUIRED', 'title.sv: REQUIRED']);
  });

  test('says beforehand how many will get a mail, to hosts only', async () => {
    const id = await published({ capacity: 1 });
    const comes = await guest();
    await place(comes, id);
    await place(await guest(), id);
    expect((await host.ask(MAILS, { id })).event).toEqual({ mailsOnChange: 2, mailsOnSummary: 0 });
    for (const client of [comes, net().visitor]) expect((await client.ask(MAILS, { id })).event).toEqual({ mailsOnChange: null, mailsOnSummary: null });
  });

  test('shows the days of a series before it is planned', async () => {
    const STARTS = 'query ($startsAt: DateTime!, $every: Every!, $until: Date, $count: Int) { seriesStarts(startsAt: $startsAt, every: $every, until: $until, count: $count) }';
    const { seriesStarts } = await host.ask(STARTS, { startsAt: '2027-03-11T08:00:00+02:00', every: 'MONTH', count: 3 });
    expect(seriesStarts.map((at: string) => new Date(at).toISOString())).toEqual(['2027-03-11T06:00:00.000Z', '2027-04-08T05:00:00.000Z', '2027-05-13T05:00:00.000Z']);
    expect(await net().visitor.refusal(STARTS, { startsAt: '2027-03-11T08:00:00+02:00', every: 'WEEK', count: 2 })).toBe('SIGN_IN_FIRST');
  });

  test('shows the mail with the summary beforehand, to hosts only', async () => {
    const PREVIEW = 'query ($input: SummaryDraftInput!) { summaryPreview(input: $input) { language subject text } }';
    const { id } = await planned();
    const input = { event: id, summary: { fi: 'Sähköstä puhuttiin.' } };
    const [fi, sv] = (await host.ask(PREVIEW, { input })).summaryPreview;
    expect(fi).toMatchObject({ language: 'FI', subject: 'Mitä kuultiin ja mitä seuraavaksi: Sähköt kuntoon' });
    expect(fi.text).toMatch(/^Hei!\n\nKiitos, että olit mukana\.\n\nSähköstä puhuttiin\./);
    expect(sv.text).toMatch(/^Hej!/);
    expect((await host.ask('query ($id: ID!) { event(id: $id) { summary { fi } } }', { id })).event.summary).toBeNull();
    const other = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
    expect(await other.refusal(PREVIEW, { input })).toBe('NOT_FOUND');
  });
});

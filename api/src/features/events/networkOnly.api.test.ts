import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const ONE = 'query ($id: ID!) { event(id: $id) { id networkOnly myRegistration { status } } }';
const LIST = 'query ($time: EventTime!) { events(time: $time, first: 50) { edges { node { id } } totalCount } }';
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { status event { id } } }';
const AS_GUEST = 'mutation ($input: RegisterAsGuestInput!) { registerAsGuest(input: $input) }';
const BEHALF = 'mutation ($input: RegisterOnBehalfInput!) { registerOnBehalf(input: $input) { id } }';
const PLAN = 'mutation ($input: PlanEventInput!) { planEvent(input: $input) { id networkOnly } }';
const CHANGE = 'mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { networkOnly } }';
const INVITE = 'mutation ($input: InviteCompaniesInput!) { inviteCompanies(input: $input) { invited } }';
const [PLACE, LEAVE] = ['query ($token: String!) { registrationByLink(token: $token) { status event { id } } }', 'mutation ($token: String!) { cancelRegistrationByLink(token: $token) { status } }'];

let meeting: string;
let over: string;
let company: string;
let owner: Client;
let host: Client;
const insiders: Record<string, Client> = {};

const text = (fi: string) => ({ fi, sv: fi, en: fi });
const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const plan = (changes: object = {}) => ({ kind: 'PROVIDER_MEETING', title: text('Verkoston aamu'), description: text('Kuulumiset'), topics: [], industries: [], venue: text('Torikatu 1'), hosts: [], startsAt: soon(48), endsAt: soon(50), capacity: 20, networkOnly: true, ...changes });
const seen = async (client: Client, id: string) => (await client.ask(ONE, { id })).event;
const listed = async (client: Client, time: string) => (await client.ask(LIST, { time })).events.edges.map(({ node }: any) => node.id);
const outsiders = () => [net().visitor, owner];

beforeAll(async () => {
  const { someone, company: newCompany, event } = make(net().sql);
  const { rows } = await net().sql.query("select (select id from organisation order by slug limit 1) as organisation, (select id from department where municipality_code = '609' order by key limit 1) as department");
  company = await newCompany();
  owner = await net().as(await someone('ENTREPRENEUR', { company_id: company }));
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  insiders['contact'] = await net().as(await someone('CONTACT', { organisation_id: rows[0].organisation }));
  insiders['head elsewhere'] = await net().as(await someone('HEAD', { department_id: rows[0].department }));
  insiders['adviser elsewhere'] = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  insiders['coordinator'] = await net().as(await someone('COORDINATOR'));
  meeting = (await host.ask(PLAN, { input: { municipality: '790', ...plan() } })).planEvent.id;
  over = await event({ network_only: true, status: 'HELD', starts_at: new Date(Date.now() - 7_200_000), ends_at: new Date(Date.now() - 3_600_000) });
});

describe('an event for the network only', () => {
  test('is a draft of its hosts first, as every event', async () => {
    const { coordinator, ...others } = insiders;
    for (const client of [...outsiders(), ...Object.values(others)]) expect(await seen(client, meeting)).toBeNull();
    expect((await seen(coordinator!, meeting)).networkOnly).toBe(true);
    await host.ask('mutation ($id: ID!) { publishEvent(event: $id) { status } }', { id: meeting });
    expect((await seen(host, meeting)).networkOnly).toBe(true);
  });

  test('is seen by who serves businesses, one by one and in lists', async () => {
    for (const client of [host, ...Object.values(insiders)]) {
      expect(await seen(client, meeting)).toEqual({ id: meeting, networkOnly: true, myRegistration: null });
      expect(await listed(client, 'UPCOMING')).toContain(meeting);
      expect(await listed(client, 'PAST')).toContain(over);
    }
  });

  test('is not there for visitors and companies: by its id, in lists, in their counts, in the calendar of the municipality', async () => {
    for (const client of outsiders()) {
      for (const id of [meeting, over]) expect(await seen(client, id)).toBeNull();
      expect(await listed(client, 'UPCOMING')).not.toContain(meeting);
      expect(await listed(client, 'PAST')).not.toContain(over);
    }
    const count = async (client: Client) => (await client.ask(LIST, { time: 'UPCOMING' })).events.totalCount;
    expect(await count(insiders['coordinator']!)).toBeGreaterThan(await count(net().visitor));
    const calendar = await (await fetch(`${net().app.url}/calendar/790.ics`)).text();
    expect(calendar).toContain('BEGIN:VEVENT');
    for (const id of [meeting, over, 'Verkoston aamu']) expect(calendar).not.toContain(id);
  });

  test('gives its places to who serves businesses, each by themselves', async () => {
    for (const client of Object.values(insiders)) {
      expect((await client.ask(REGISTER, { input: { event: meeting } })).registerForEvent).toEqual({ status: 'CONFIRMED', event: { id: meeting } });
      expect((await seen(client, meeting)).myRegistration).toEqual({ status: 'CONFIRMED' });
    }
    expect(await owner.refusal(REGISTER, { input: { event: meeting } })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(REGISTER, { input: { event: meeting } })).toBe('SIGN_IN_FIRST');
    const guest = { event: meeting, name: 'Vieras', email: `${newId()}@example.example`, language: 'FI', partySize: 1, consent: true };
    for (const client of outsiders()) expect(await client.refusal(AS_GUEST, { input: guest })).toBe('NOT_FOUND');
    for (const client of [host, insiders['contact']!]) expect(await client.refusal(AS_GUEST, { input: guest })).toBe('FOR_NETWORK_ONLY');
    const behalf = { event: meeting, company, name: 'Vieras', email: guest.email, language: 'FI', partySize: 1, consent: true };
    expect(await host.refusal(BEHALF, { input: behalf })).toBe('FOR_NETWORK_ONLY');
    expect(await host.refusal(INVITE, { input: { event: meeting, companies: [company], message: 'Tervetuloa' } })).toBe('FOR_NETWORK_ONLY');
  });

  test('is shown to who holds the link of a place, in a mail that brings nobody else', async () => {
    const { rows } = await net().sql.query("select text from outbox_mail where text like '%' || $1 || '%'", [meeting]);
    expect(rows.length).toBe(Object.keys(insiders).length);
    for (const mail of rows) expect(mail.text).not.toContain('?from=');
    const token = /\/place\/([\w-]{43})/.exec(rows[0].text)![1]!;
    expect((await net().visitor.ask(PLACE, { token })).registrationByLink).toEqual({ status: 'CONFIRMED', event: { id: meeting } });
    expect((await net().visitor.ask(LEAVE, { token })).cancelRegistrationByLink.status).toBe('CANCELLED');
    expect(await seen(net().visitor, meeting)).toBeNull();
  });

  test('stays what it was once it is published', async () => {
    expect(await host.invalid(CHANGE, { input: { event: meeting, ...plan({ networkOnly: false }) } })).toEqual(['networkOnly: INVALID']);
    const draft = (await host.ask(PLAN, { input: { municipality: '790', ...plan({ networkOnly: false }) } })).planEvent;
    expect((await host.ask(CHANGE, { input: { event: draft.id, ...plan() } })).changeEvent.networkOnly).toBe(true);
  });
});

describe('a coordinator', () => {
  const MOVES = 'id status moves networkOnly';
  const PUBLISH = `mutation ($id: ID!) { publishEvent(event: $id) { ${MOVES} mailsOnChange } }`;
  const GUESTS = 'query ($id: ID!) { event(id: $id) { registrations { status guestName moves } } doorList(event: $id) { id guestName } }';
  const DESK = 'query ($pile: DeskPile!) { hostedEvents(pile: $pile, first: 50) { edges { node { id } } } }';
  const CANCEL = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { status } }';
  const WALK_IN = 'mutation ($input: AddWalkInInput!) { addWalkIn(input: $input) { status guestName } }';
  const piled = async (client: Client, pile: string) => (await client.ask(DESK, { pile })).hostedEvents.edges.map(({ node }: any) => node.id);
  const outside = () => ['contact', 'head elsewhere', 'adviser elsewhere'].map((role) => insiders[role]!);

  test('plans a meeting of the network, publishes and changes it, sees who comes, and calls it off', async () => {
    const coordinator = insiders['coordinator']!;
    const { id } = (await coordinator.ask(PLAN, { input: { municipality: '609', ...plan() } })).planEvent;
    expect(await piled(coordinator, 'DRAFTS')).toContain(id);
    expect(await piled(insiders['adviser elsewhere']!, 'DRAFTS')).toContain(id);
    expect(await piled(host, 'DRAFTS')).not.toContain(id);
    for (const client of [host, insiders['contact']!, insiders['head elsewhere']!, ...outsiders()]) expect(await seen(client, id)).toBeNull();
    expect((await coordinator.ask(PUBLISH, { id })).publishEvent).toEqual({ id, status: 'PUBLISHED', moves: ['CANCEL'], networkOnly: true, mailsOnChange: 0 });
    await insiders['contact']!.ask(REGISTER, { input: { event: id } });
    const { event, doorList } = await coordinator.ask(GUESTS, { id });
    expect(event.registrations).toEqual([{ status: 'CONFIRMED', guestName: expect.any(String), moves: ['CANCEL', 'CHECK_IN', 'NO_SHOW'] }]);
    expect(doorList).toHaveLength(1);
    expect((await coordinator.ask(CHANGE, { input: { event: id, ...plan({ capacity: 30 }) } })).changeEvent.networkOnly).toBe(true);
    expect((await coordinator.ask(CANCEL, { input: { event: id, reason: 'Siirtyy' } })).cancelEvent.status).toBe('CANCELLED');
  });

  test('hosts what advisers plan for the network, too, and checks in at its door', async () => {
    const coordinator = insiders['coordinator']!;
    const draft = (await host.ask(PLAN, { input: { municipality: '790', ...plan() } })).planEvent.id;
    expect((await seen(coordinator, draft)).networkOnly).toBe(true);
    await coordinator.ask(PUBLISH, { id: draft });
    await net().sql.query("update event set starts_at = now() + interval '1 minute' where id = $1", [draft]);
    expect((await coordinator.ask(WALK_IN, { input: { event: draft, name: 'Ovelta Tullut', partySize: 1 } })).addWalkIn).toEqual({ status: 'ATTENDED', guestName: 'Ovelta Tullut' });
    expect((await coordinator.ask(GUESTS, { id: draft })).doorList).toMatchObject([{ guestName: 'Ovelta Tullut' }]);
  });

  test('plans nothing that is for all, opens nothing to all, and hosts no other event', async () => {
    const coordinator = insiders['coordinator']!;
    expect(await coordinator.refusal(PLAN, { input: { municipality: '790', ...plan({ networkOnly: false }) } })).toBe('NOT_ALLOWED');
    const own = (await coordinator.ask(PLAN, { input: { municipality: '790', ...plan() } })).planEvent.id;
    expect(await coordinator.invalid(CHANGE, { input: { event: own, ...plan({ networkOnly: false }) } })).toEqual(['networkOnly: INVALID']);
    expect((await host.ask(CHANGE, { input: { event: own, ...plan({ networkOnly: false }) } })).changeEvent.networkOnly).toBe(false);
    expect(await seen(coordinator, own)).toBeNull();
    expect(await coordinator.refusal(PUBLISH, { id: own })).toBe('NOT_FOUND');
    const open = (await host.ask(PLAN, { input: { municipality: '790', ...plan({ networkOnly: false, kind: 'COFFEE' }) } })).planEvent.id;
    await host.ask(PUBLISH, { id: open });
    expect(await coordinator.refusal(CHANGE, { input: { event: open, ...plan({ networkOnly: false }) } })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(CANCEL, { input: { event: open } })).toBe('NOT_ALLOWED');
    await owner.ask(REGISTER, { input: { event: open } });
    expect((await coordinator.ask(GUESTS, { id: open })).event.registrations).toEqual([]);
    expect((await coordinator.ask(GUESTS, { id: open })).doorList).toEqual([]);
    expect(await coordinator.refusal(WALK_IN, { input: { event: open, name: 'Ovelta Tullut', partySize: 1 } })).toBe('NOT_ALLOWED');
    expect(await piled(coordinator, 'COMING')).not.toContain(open);
  });

  test('does alone what others of the network and outside it may not', async () => {
    for (const client of [...outside(), ...outsiders()]) {
      const refusal = client === net().visitor ? 'SIGN_IN_FIRST' : 'NOT_ALLOWED';
      expect(await client.refusal(PLAN, { input: { municipality: '790', ...plan() } })).toBe(refusal);
      expect(await client.refusal(PUBLISH, { id: meeting })).toBe(refusal);
      expect(await client.refusal(CANCEL, { input: { event: meeting } })).toBe(refusal);
    }
  });
});

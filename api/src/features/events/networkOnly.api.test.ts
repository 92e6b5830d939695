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
    for (const client of [...outsiders(), ...Object.values(insiders)]) expect(await seen(client, meeting)).toBeNull();
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

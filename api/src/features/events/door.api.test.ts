import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const START = new Date('2026-12-03T08:00:00+02:00');
let now = START;
const net = network({}, { clock: () => now });
let host: Client;
let neighbour: Client;
let event: string;

const CHECK_IN = 'mutation ($id: ID!, $key: ID, $at: DateTime) { checkIn(registration: $id, key: $key, at: $at) { id status checkedInAt moves } }';
const BY_CODE = 'mutation ($input: CheckInByCodeInput!) { checkInByCode(input: $input) { id status checkedInAt } }';
const WALK_IN = 'mutation ($input: AddWalkInInput!) { addWalkIn(input: $input) { id status walkIn guestName guestCompany partySize checkedInAt person { name } event { seatsTaken } } }';
const NO_SHOW = 'mutation ($id: ID!) { markNoShow(registration: $id) { status checkedInAt } }';
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id doorCode } }';
const LIST = 'query ($id: ID!) { event(id: $id) { registrations { id guestName walkIn status doorCode moves } } }';
const minutes = (n: number) => new Date(START.getTime() + n * 60_000);
const party = async (changes: Record<string, unknown> = {}) => {
  const email = await make(net().sql).person(changes);
  const client = await net().as(email);
  return { email, client, ...(await client.ask(REGISTER, { input: { event } })).registerForEvent } as { email: string; client: Client; id: string; doorCode: string };
};

beforeAll(async () => {
  const { someone } = make(net().sql);
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  neighbour = await net().as(await someone('ADVISER', { municipality_code: '609' }));
});
beforeEach(async () => {
  now = minutes(-1440);
  event = await make(net().sql).event({ capacity: 3, starts_at: START, ends_at: minutes(90) });
});

describe('checking in', () => {
  test('that waited for the network says when it was, and the same key again changes nothing', async () => {
    const { id } = await party();
    now = minutes(40);
    const asked = { id, key: newId(), at: minutes(5).toISOString() };
    const [first, again] = [await host.ask(CHECK_IN, asked), await host.ask(CHECK_IN, asked)];
    expect(first.checkIn).toEqual({ id, status: 'ATTENDED', checkedInAt: '2026-12-03T06:05:00+00:00', moves: ['NO_SHOW', 'UNMARK'] });
    expect(again.checkIn).toEqual(first.checkIn);
    await host.ask(NO_SHOW, { id });
    expect((await host.ask(CHECK_IN, asked)).checkIn.status).toBe('NO_SHOW');
    expect((await host.ask(CHECK_IN, { id, key: newId(), at: minutes(400).toISOString() })).checkIn).toMatchObject({ status: 'ATTENDED', checkedInAt: '2026-12-03T06:40:00+00:00' });
    expect(await host.refusal(CHECK_IN, { id: (await other()).id, key: newId(), at: minutes(-1440).toISOString() })).toBe('EVENT_NOT_STARTED');
  });

  const other = async () => {
    const at = now;
    now = minutes(-1440);
    const one = await party();
    now = at;
    return one;
  };

  test('two telephones at once count a party once', async () => {
    const { id } = await party();
    now = minutes(1);
    const all = await Promise.all([1, 2, 3, 4].map((n) => host.ask(CHECK_IN, { id, key: newId(), at: minutes(n / 10).toISOString() })));
    expect(new Set(all.map(({ checkIn }) => checkIn.status))).toEqual(new Set(['ATTENDED']));
    const { rows } = await net().sql.query("select count(*)::int as n from audit where entity_id = $1 and command = 'checkIn'", [id]);
    expect(rows[0].n).toBe(1);
  });

  test('by the code of its QR code, which only the registrant sees and only this door knows', async () => {
    const one = await party();
    now = minutes(2);
    expect(one.doorCode).toMatch(/^[0-9a-f-]{36}$/);
    expect((await host.ask(LIST, { id: event })).event.registrations.map(({ doorCode }: any) => doorCode)).toEqual([null]);
    const input = { event, code: one.doorCode };
    expect(await neighbour.refusal(BY_CODE, { input })).toBe('NOT_FOUND');
    expect(await one.client.refusal(BY_CODE, { input })).toBe('NOT_ALLOWED');
    expect(await host.refusal(BY_CODE, { input: { event, code: one.id } })).toBe('NOT_FOUND');
    const elsewhere = await make(net().sql).event({ starts_at: START, ends_at: minutes(90) });
    expect(await host.refusal(BY_CODE, { input: { event: elsewhere, code: one.doorCode } })).toBe('NOT_FOUND');
    expect((await host.ask(BY_CODE, { input })).checkInByCode).toEqual({ id: one.id, status: 'ATTENDED', checkedInAt: '2026-12-03T06:02:00+00:00' });
    expect((await host.ask(BY_CODE, { input })).checkInByCode.status).toBe('ATTENDED');
  });
});

const UNMARK = 'mutation ($id: ID!, $key: ID, $at: DateTime) { unmarkAttendance(registration: $id, key: $key, at: $at) { status checkedInAt } }';

describe('a mark that was a mistake', () => {
  test('is taken back, and one taken back before somebody else made it says nothing', async () => {
    const { id } = await party();
    now = minutes(10);
    await host.ask(CHECK_IN, { id });
    expect((await host.ask(UNMARK, { id, key: newId(), at: minutes(5).toISOString() })).unmarkAttendance.status).toBe('ATTENDED');
    const asked = { id, key: newId(), at: minutes(10).toISOString() };
    expect((await host.ask(UNMARK, asked)).unmarkAttendance).toEqual({ status: 'CONFIRMED', checkedInAt: null });
    expect((await host.ask(UNMARK, { id })).unmarkAttendance.status).toBe('CONFIRMED');
    await host.ask(CHECK_IN, { id });
    expect((await host.ask(UNMARK, asked)).unmarkAttendance.status).toBe('ATTENDED');
    const LATE = 'mutation ($id: ID!, $at: DateTime) { markNoShow(registration: $id, at: $at) { status } }';
    expect((await host.ask(LATE, { id, at: minutes(9).toISOString() })).markNoShow.status).toBe('ATTENDED');
    expect((await host.ask(LATE, { id })).markNoShow.status).toBe('NO_SHOW');
    expect(await neighbour.refusal(UNMARK, { id })).toBe('NOT_FOUND');
  });

  test('takes a walk-in away that was none', async () => {
    now = minutes(10);
    const { addWalkIn } = await host.ask(WALK_IN, { input: { event, name: 'Väärä' } });
    expect((await host.ask(UNMARK, { id: addWalkIn.id })).unmarkAttendance.status).toBe('CANCELLED');
    expect((await host.ask(UNMARK, { id: addWalkIn.id })).unmarkAttendance.status).toBe('CANCELLED');
    expect((await host.ask(DOOR, { event })).doorList).toEqual([]);
  });
});

const DOOR = 'query ($event: ID!) { doorList(event: $event) { id guestName status firstTimer doorDigest doorCode } }';

describe('the list at the door', () => {
  test('is for the hosts, with digests of codes and no codes, and longer than any other list', async () => {
    const one = await party({ name: 'Eka Tulija' });
    const digest = createHash('sha256').update(one.doorCode).digest('hex');
    await net().sql.query(
      "insert into registration (id, event_id, municipality_code, party_size, status, created_at, queued_at, walk_in, walk_in_name) select gen_random_uuid(), $1, '790', 1, 'ATTENDED', now(), now() + n * interval '1 second', true, 'W' || n from generate_series(1, 60) n",
      [event],
    );
    const { doorList } = await host.ask(DOOR, { event });
    expect(doorList).toHaveLength(61);
    expect(doorList.find(({ id }: any) => id === one.id)).toEqual({ id: one.id, guestName: 'Eka Tulija', status: 'CONFIRMED', firstTimer: true, doorDigest: digest, doorCode: null });
    expect((await neighbour.ask(DOOR, { event })).doorList).toEqual([]);
    expect((await host.ask(DOOR, { event: 'x' })).doorList).toEqual([]);
    expect(await one.client.refusal(DOOR, { event })).toBe('NOT_ALLOWED');
    expect((await one.client.ask('query ($id: ID!) { event(id: $id) { myRegistration { doorCode doorDigest } } }', { id: event })).event.myRegistration).toEqual({ doorCode: one.doorCode, doorDigest: null });
  });

  test('lets in who stands in the queue and who never opened the mail, though all seats are given', async () => {
    for (let n = 0; n < 3; n++) await party();
    const waiting = await party();
    const guest = { event, name: 'Vieras', email: 'vieras@ovella.example', consent: true, language: 'FI' };
    await net().visitor.ask('mutation ($input: RegisterAsGuestInput!) { registerAsGuest(input: $input) }', { input: guest });
    const { rows } = await net().sql.query("select r.id from registration r join person p on p.id = r.person_id where r.event_id = $1 and p.email = 'vieras@ovella.example'", [event]);
    now = minutes(1);
    for (const id of [waiting.id, rows[0].id]) expect((await host.ask(CHECK_IN, { id })).checkIn.status).toBe('ATTENDED');
    const left = await net().sql.query('select 1 from registration_link where registration_id = $1 and used_at is null', [rows[0].id]);
    expect(left.rows).toEqual([]);
  });
});

test('the link of a mail shows the code of its own place', async () => {
  const one = await party();
  const { rows } = await net().sql.query('select text from outbox_mail where "to" = $1', [one.email]);
  const token = /\/place\/([\w-]+)/.exec(rows[0].text)![1];
  const BY_LINK = 'query ($token: String!) { registrationByLink(token: $token) { id doorCode doorDigest } }';
  expect((await net().visitor.ask(BY_LINK, { token })).registrationByLink).toEqual({ id: one.id, doorCode: one.doorCode, doorDigest: null });
});

describe('a walk-in', () => {
  test('needs no address, and is let in also when all seats are given', async () => {
    for (let n = 0; n < 3; n++) await party();
    now = minutes(3);
    const input = { event, name: ' Ohikulkija ', companyName: 'Uusi Paja', partySize: 2, key: newId(), at: minutes(1).toISOString() };
    const { addWalkIn } = await host.ask(WALK_IN, { input });
    expect(addWalkIn).toMatchObject({ status: 'ATTENDED', walkIn: true, guestName: 'Ohikulkija', guestCompany: 'Uusi Paja', partySize: 2, person: null, checkedInAt: '2026-12-03T06:01:00+00:00', event: { seatsTaken: 5 } });
    expect((await host.ask(WALK_IN, { input })).addWalkIn.id).toBe(addWalkIn.id);
    await host.ask(WALK_IN, { input: { event, name: 'Toinen' } });
    const { registrations } = (await host.ask(LIST, { id: event })).event;
    expect(registrations.filter(({ walkIn }: any) => walkIn).map(({ guestName, moves }: any) => [guestName, moves])).toEqual([['Ohikulkija', ['NO_SHOW', 'UNMARK']], ['Toinen', ['NO_SHOW', 'UNMARK']]]);
  });

  test('who had registered with that address is checked in, and nobody is there twice', async () => {
    const one = await party({ name: 'Oma Nimi' });
    now = minutes(3);
    const { addWalkIn } = await host.ask(WALK_IN, { input: { event, name: 'Joku', email: one.email.toUpperCase() } });
    expect(addWalkIn).toMatchObject({ id: one.id, status: 'ATTENDED', walkIn: false });
  });

  test('with an address is a person who gets the summary; a known one keeps the own name, which hosts do not learn', async () => {
    now = minutes(3);
    const known = await make(net().sql).person({ name: 'Salattu Nimi' });
    const first = (await host.ask(WALK_IN, { input: { event, name: 'Joku', email: known } })).addWalkIn;
    expect(first).toMatchObject({ guestName: 'Joku', walkIn: true, person: null });
    await host.ask(WALK_IN, { input: { event, name: 'Uusi Ihminen', email: 'uusi@ihminen.example', language: 'SV' } });
    now = minutes(100);
    await host.ask('mutation ($id: ID!) { holdEvent(event: $id) { status } }', { id: event });
    const summary = { fi: 'Kuultiin.', sv: 'Vi hörde.', en: 'Heard.' };
    await host.ask('mutation ($input: SummariseEventInput!) { summariseEvent(input: $input) { status } }', { input: { event, summary } });
    const { rows } = await net().sql.query(`select "to", language from outbox_mail where text like '%' || $1 || '%' order by language`, [event]);
    expect(rows).toEqual([{ to: known, language: 'fi' }, { to: 'uusi@ihminen.example', language: 'sv' }]);
    expect((await net().sql.query('select name from person where email = $1', [known])).rows).toEqual([{ name: 'Salattu Nimi' }]);
  });

  test('is added by hosts, on the day, with good input', async () => {
    const input = { event, name: 'Joku' };
    expect(await host.refusal(WALK_IN, { input })).toBe('EVENT_NOT_STARTED');
    now = minutes(3);
    expect(await neighbour.refusal(WALK_IN, { input })).toBe('NOT_ALLOWED');
    expect(await host.invalid(WALK_IN, { input: { ...input, name: ' ', email: 'x', partySize: 7 } })).toEqual(['email: NOT_AN_EMAIL', 'name: REQUIRED', 'partySize: TOO_LARGE']);
    expect(await host.invalid(WALK_IN, { input: { ...input, company: newId() } })).toEqual(['company: UNKNOWN']);
  });
});

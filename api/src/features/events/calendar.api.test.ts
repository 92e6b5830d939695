import { describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { parsed } from '../../test/calendars.js';
import { make } from '../../test/make.js';

const net = network();
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status } }';
const CANCEL = 'mutation ($id: ID!) { cancelRegistration(registration: $id) { status } }';

const start = new Date('2027-03-30T08:00:00+03:00');
const summerEvent = (changes: Record<string, unknown> = {}) => make(net().sql).event({ starts_at: start, ends_at: new Date(start.getTime() + 5_400_000), ...changes });
const filesTo = async (email: string): Promise<{ contentType: string; content: string }[]> =>
  (await net().sql.query('select attachments from outbox_mail where "to" = $1 order by created_at, id', [email])).rows.flatMap(({ attachments }) => attachments);
const comer = async (changes = {}): Promise<{ client: Client; email: string }> => {
  const email = await make(net().sql).person(changes);
  return { email, client: await net().as(email) };
};
const register = async (client: Client, event: string): Promise<{ id: string; status: string }> => (await client.ask(REGISTER, { input: { event } })).registerForEvent;

const host = async (): Promise<Client> => net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));

/** As the adviser of the municipality does it. */
async function move(event: string, startsAt: Date): Promise<void> {
  const text = { fi: 'Testikahvit', sv: 'Testikahvit (sv)', en: 'Testikahvit (en)' };
  const input = { event, title: text, description: text, topics: [], industries: [], venue: text, hosts: [], startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), capacity: 10 };
  await (await host()).ask('mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { id } }', { input });
}

async function callOff(event: string): Promise<void> {
  await (await host()).ask('mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { status } }', { input: { event } });
}

describe('mails', () => {
  test('ask the calendar to take a place in, to move it, and to take it out: one identity, rising numbers', async () => {
    const event = await summerEvent();
    const { client, email } = await comer({ name: 'Åsa "Kahvi"; Öhman, Oy', language: 'sv' });
    const { id } = await register(client, event);
    const moved = new Date('2027-11-02T08:00:00+02:00');
    await move(event, moved);
    await client.ask(CANCEL, { id });
    const files = await filesTo(email);
    expect(files.map(({ contentType }) => contentType)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'].map((method) => `text/calendar; charset=utf-8; method=${method}`));
    const calendars = files.map(({ content }) => parsed(content));
    expect(calendars.map(({ method, zones }) => [method, zones])).toEqual([['REQUEST', 1], ['REQUEST', 1], ['CANCEL', 1]]);
    for (const { content } of files) expect(content).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    const [taken, changed, cancelled] = calendars.map(({ events }) => events[0]!);
    expect(new Set(calendars.map(({ events }) => events[0]!.uid))).toEqual(new Set([`${id}@luotsi`]));
    expect([taken, changed, cancelled].map((one) => one!.sequence)).toEqual([0, 1, 2]);
    expect([taken, changed, cancelled].map((one) => one!.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(taken).toMatchObject({ zone: 'Europe/Helsinki', summary: 'Testikahvit (sv)', start, attendee: expect.stringMatching(new RegExp(`^mailto:${email}$`, 'i')), organizer: expect.stringMatching(/^mailto:luotsi@/) });
    expect(changed).toMatchObject({ start: moved, end: new Date(moved.getTime() + 3_600_000) });
    expect(Math.abs(taken!.stamp.getTime() - Date.now())).toBeLessThan(120_000);
  });

  test('of a cancelled event take it out for those with seats, and tell those who wait', async () => {
    const event = await summerEvent({ capacity: 1 });
    const [first, second] = [await comer(), await comer()];
    await register(first.client, event);
    await register(second.client, event);
    await callOff(event);
    expect((await filesTo(first.email)).map(({ content }) => parsed(content).method)).toEqual(['REQUEST', 'CANCEL']);
    expect(await filesTo(second.email)).toEqual([]);
    const { rows } = await net().sql.query('select subject from outbox_mail where "to" = $1 order by created_at, id', [second.email]);
    expect(rows.map(({ subject }) => subject.split(':')[0])).toEqual(['Olet jonossa', 'Tilaisuus on peruttu']);
  });
});

const get = (path: string) => fetch(`${net().app.url}${path}`);

describe('the calendar of a municipality', () => {
  test('has its events that are public, in the language asked for, and nothing of who comes', async () => {
    const event = await summerEvent({ municipality_code: '837' });
    await summerEvent({ municipality_code: '837', status: 'DRAFT' });
    await summerEvent({ municipality_code: '837', status: 'CANCELLED', starts_at: new Date(start.getTime() + 86_400_000), ends_at: new Date(start.getTime() + 90_000_000) });
    await summerEvent({ municipality_code: '609' });
    const { client, email } = await comer({ name: 'Salainen Sanna' });
    await register(client, event);
    const response = await get('/calendar/837.ics?language=en');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    const { method, zones, events } = parsed(text);
    expect([method, zones]).toEqual(['PUBLISH', 1]);
    expect(events).toMatchObject([
      { uid: `${event}@luotsi`, status: 'CONFIRMED', summary: 'Testikahvit (en)', start, zone: 'Europe/Helsinki' },
      { status: 'CANCELLED' },
    ]);
    expect(text).not.toContain(email);
    expect(text).not.toContain('Salainen');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  test.each(['/calendar/999.ics', '/calendar/%00.ics', "/calendar/'%20or%201=1.ics", '/calendar/own/.ics', '/calendar/own/nonsense.ics'])('is not there: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    await response.text();
  });
});

describe('somebody’s own calendar', () => {
  const OPEN = 'mutation { openCalendarFeed }';
  const path = (url: string) => new URL(url).pathname;

  test('has their places by a secret address, until they ask for a new one or end it', async () => {
    const [one, full] = [await summerEvent(), await summerEvent({ capacity: 1, starts_at: new Date(start.getTime() + 86_400_000), ends_at: new Date(start.getTime() + 90_000_000) })];
    const { client } = await comer();
    await register((await comer()).client, full);
    const place = await register(client, one);
    const waiting = await register(client, full);
    await register((await comer()).client, one);
    const since = async () => (await client.ask('{ calendarFeedSince }')).calendarFeedSince;
    expect(await since()).toBe(null);
    const old = path((await client.ask(OPEN)).openCalendarFeed);
    expect(Date.parse(await since())).toBeLessThanOrEqual(Date.now());
    expect(await net().visitor.refusal('{ calendarFeedSince }')).toBe('SIGN_IN_FIRST');
    const response = await get(old);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(parsed(await response.text()).events.map(({ uid, status }) => [uid, status])).toEqual([[`${place.id}@luotsi`, 'CONFIRMED'], [`${waiting.id}@luotsi`, 'TENTATIVE']]);
    await client.ask(CANCEL, { id: place.id });
    expect(parsed(await (await get(old)).text()).events).toHaveLength(1);
    const fresh = path((await client.ask(OPEN)).openCalendarFeed);
    expect((await get(old)).status).toBe(404);
    expect((await get(fresh)).status).toBe(200);
    await client.ask('mutation { closeCalendarFeed }');
    expect(await since()).toBe(null);
    expect((await get(fresh)).status).toBe(404);
    expect(await net().visitor.refusal(OPEN)).toBe('SIGN_IN_FIRST');
  });
});

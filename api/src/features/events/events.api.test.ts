import { describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date();
const net = network({}, { clock: () => now });

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status partySize queuePlace moves event { id seatsTaken seatsFree queueLength } } }';
const CANCEL = 'mutation ($id: ID!) { cancelRegistration(registration: $id) { id status moves } }';
const TAKE = 'mutation ($id: ID!) { takeOfferedSeats(registration: $id) { id status } }';
const EVENT = 'query ($id: ID!) { event(id: $id) { id status seatsTaken seatsFree queueLength refusalToRegister myRegistration { status queuePlace } registrations { status person { name } } } }';

const guest = async (): Promise<Client> => net().as(await make(net().sql).person());
const register = async (client: Client, event: string, partySize = 1) => (await client.ask(REGISTER, { input: { event, partySize } })).registerForEvent;
const mailsTo = async (event: string) =>
  (await net().sql.query("select subject, attachments from outbox_mail where text like '%' || $1 || '%' order by created_at, id", [event])).rows;

describe('a place at an event', () => {
  test('is confirmed while seats are free, with a calendar file in the mail', async () => {
    const event = await make(net().sql).event({ capacity: 3 });
    const one = await guest();
    expect(await register(one, event, 2)).toMatchObject({ status: 'CONFIRMED', partySize: 2, moves: ['CANCEL'], event: { seatsTaken: 2, seatsFree: 1, queueLength: 0 } });
    const [mail] = await mailsTo(event);
    expect(mail.subject).toBe('Paikkasi on varattu: Testikahvit');
    expect(mail.attachments[0]).toMatchObject({ name: 'luotsi.ics', content: expect.stringContaining('BEGIN:VEVENT') });
  });

  test('becomes a place in the queue where the party does not fit, and nobody overtakes', async () => {
    const event = await make(net().sql).event({ capacity: 2 });
    await register(await guest(), event);
    expect(await register(await guest(), event, 2)).toMatchObject({ status: 'WAITLISTED', queuePlace: 1 });
    expect(await register(await guest(), event, 1)).toMatchObject({ status: 'WAITLISTED', queuePlace: 2 });
  });

  test('that is given up goes to the first in the queue as an offer, who takes it', async () => {
    const event = await make(net().sql).event({ capacity: 1 });
    const [first, second, third] = [await guest(), await guest(), await guest()];
    const place = await register(first, event);
    const waiting = await register(second, event);
    await register(third, event);
    expect((await first.ask(CANCEL, { id: place.id })).cancelRegistration).toEqual({ id: place.id, status: 'CANCELLED', moves: [] });
    const { event: seen } = await second.ask(EVENT, { id: event });
    expect(seen).toMatchObject({ seatsTaken: 1, seatsFree: 0, queueLength: 1, myRegistration: { status: 'OFFERED' } });
    expect((await second.ask(TAKE, { id: waiting.id })).takeOfferedSeats.status).toBe('CONFIRMED');
    expect((await second.ask(TAKE, { id: waiting.id })).takeOfferedSeats.status).toBe('CONFIRMED');
    expect((await mailsTo(event)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Paikkasi on varattu',
      'Olet jonossa',
      'Olet jonossa',
      'Ilmoittautumisesi on peruttu',
      'Paikka vapautui',
      'Paikkasi on varattu',
    ]);
  });

  test('is given at once where the event is less than a day away', async () => {
    const event = await make(net().sql).event({ capacity: 1, starts_at: new Date(now.getTime() + 5 * 3_600_000), ends_at: new Date(now.getTime() + 6 * 3_600_000) });
    const [first, second] = [await guest(), await guest()];
    const place = await register(first, event);
    await register(second, event);
    await first.ask(CANCEL, { id: place.id });
    expect((await second.ask(EVENT, { id: event })).event.myRegistration.status).toBe('CONFIRMED');
  });

  test('lapses when nobody takes it in time, and the next in the queue is offered', async () => {
    const { lapseOffers } = await import('./event.commands.js');
    const { connectOrm } = await import('../../core/orm.js');
    const { entities } = await import('../../features.js');
    const event = await make(net().sql).event({ capacity: 1 });
    const [first, second, third] = [await guest(), await guest(), await guest()];
    const place = await register(first, event);
    const waiting = await register(second, event);
    await register(third, event);
    await first.ask(CANCEL, { id: place.id });
    const later = new Date(now.getTime() + 2 * 86_400_000);
    const orm = await connectOrm(net().settings.databaseUrl, entities);
    await lapseOffers({ em: orm.em, portalUrl: 'http://portal.example', clock: () => later });
    await orm.close(true);
    expect((await second.ask(EVENT, { id: event })).event.myRegistration).toEqual({ status: 'WAITLISTED', queuePlace: 1 });
    expect((await third.ask(EVENT, { id: event })).event.myRegistration.status).toBe('OFFERED');
    expect(await second.refusal(TAKE, { id: waiting.id })).toBe('WRONG_STATE');
  });

  test('cannot be taken after the offer has expired', async () => {
    const event = await make(net().sql).event({ capacity: 1 });
    const [first, second] = [await guest(), await guest()];
    const place = await register(first, event);
    const waiting = await register(second, event);
    await first.ask(CANCEL, { id: place.id });
    const before = now;
    now = new Date(now.getTime() + 3 * 86_400_000);
    expect(await second.refusal(TAKE, { id: waiting.id })).toBe('OFFER_EXPIRED');
    now = before;
  });

  test('is one for each person; the same key again changes nothing', async () => {
    const event = await make(net().sql).event();
    const one = await guest();
    const input = { event, partySize: 2, key: newId() };
    const [a, b] = await Promise.all([one.ask(REGISTER, { input }), one.ask(REGISTER, { input })]);
    expect(a.registerForEvent.id).toBe(b.registerForEvent.id);
    expect(await one.refusal(REGISTER, { input: { event, partySize: 1 } })).toBe('ALREADY_REGISTERED');
    expect((await one.ask(EVENT, { id: event })).event.seatsTaken).toBe(2);
    expect(await (await guest()).refusal(REGISTER, { input })).toBe('NOT_ALLOWED');
  });
});

describe('who may', () => {
  test('nobody but the person, the company and the hosts sees who is coming', async () => {
    const event = await make(net().sql).event();
    await register(await guest(), event);
    const adviser = await adviserOf('790');
    expect((await net().visitor.ask(EVENT, { id: event })).event.registrations).toEqual([]);
    expect((await (await guest()).ask(EVENT, { id: event })).event.registrations).toEqual([]);
    expect((await (await adviserOf('609')).ask(EVENT, { id: event })).event.registrations).toEqual([]);
    expect((await adviser.ask(EVENT, { id: event })).event.registrations).toHaveLength(1);
  });

  test('hosts greet a guest of another municipality by name, without learning more of them', async () => {
    const GUESTS = 'query ($id: ID!) { event(id: $id) { refusalToCheckIn registrations { guestName guestCompany person { email } company { id } } } }';
    const { person, member, company, event: newEvent } = make(net().sql);
    const from = await company({ name: 'Naapurin Paja Oy', municipality_code: '837' });
    const email = await person({ name: 'Naapurin Nea' });
    await member(email, 'ENTREPRENEUR', { company_id: from });
    const event = await newEvent();
    await (await net().as(email)).ask(REGISTER, { input: { event, company: from } });
    const seen = (await (await adviserOf('790')).ask(GUESTS, { id: event })).event;
    expect(seen).toEqual({ refusalToCheckIn: 'EVENT_NOT_STARTED', registrations: [{ guestName: 'Naapurin Nea', guestCompany: 'Naapurin Paja Oy', person: null, company: null }] });
    expect((await net().visitor.ask(GUESTS, { id: event })).event.registrations).toEqual([]);
  });

  test("somebody else's place does not exist for others", async () => {
    const event = await make(net().sql).event();
    const { id } = await register(await guest(), event);
    expect(await (await guest()).refusal(CANCEL, { id })).toBe('NOT_FOUND');
    expect(await net().visitor.refusal(CANCEL, { id })).toBe('SIGN_IN_FIRST');
    expect(await (await guest()).refusal(TAKE, { id: newId() })).toBe('NOT_FOUND');
    expect(await (await guest()).refusal(TAKE, { id: 'nonsense' })).toBe('NOT_FOUND');
  });

  test('a draft is seen by its own advisers only', async () => {
    const event = await make(net().sql).event({ status: 'DRAFT' });
    expect((await net().visitor.ask(EVENT, { id: event })).event).toBeNull();
    expect((await (await adviserOf('609')).ask(EVENT, { id: event })).event).toBeNull();
    const adviser = await adviserOf('790');
    expect((await adviser.ask(EVENT, { id: event })).event).toMatchObject({ status: 'DRAFT', refusalToRegister: 'EVENT_NOT_OPEN' });
    expect(await adviser.refusal(REGISTER, { input: { event } })).toBe('EVENT_NOT_OPEN');
  });

  test('hosts check people in, on the day', async () => {
    const CHECK_IN = 'mutation ($id: ID!) { checkIn(registration: $id) { status moves } }';
    const event = await make(net().sql).event();
    const one = await guest();
    const { id } = await register(one, event);
    const adviser = await adviserOf('790');
    expect(await adviser.refusal(CHECK_IN, { id })).toBe('EVENT_NOT_STARTED');
    await net().sql.query("update event set starts_at = now() + interval '1 minute', ends_at = now() + interval '1 hour' where id = $1", [event]);
    expect(await one.refusal(CHECK_IN, { id })).toBe('NOT_ALLOWED');
    expect((await adviser.ask(CHECK_IN, { id })).checkIn).toEqual({ status: 'ATTENDED', moves: ['NO_SHOW', 'UNMARK'] });
    expect((await adviser.ask(CHECK_IN, { id })).checkIn.status).toBe('ATTENDED');
  });
});

describe('bad input', () => {
  test.each([
    [{ partySize: 0 }, ['partySize: TOO_SMALL']],
    [{ partySize: 7 }, ['partySize: TOO_LARGE']],
    [{ companyName: 'x'.repeat(201) }, ['companyName: TOO_LONG']],
    [{ event: 'x' }, ['event: NOT_AN_ID']],
    [{ key: 'x' }, ['key: NOT_AN_ID']],
    [{ company: newId() }, ['company: UNKNOWN']],
  ])('%j', async (changes, fields) => {
    const event = await make(net().sql).event();
    const one = await guest();
    expect(await one.invalid(REGISTER, { input: { event, ...changes } })).toEqual(fields);
    expect((await one.ask(EVENT, { id: event })).event.myRegistration).toBeNull();
  });

  test('an event that is over, unknown or too small', async () => {
    const one = await guest();
    const over = await make(net().sql).event({ starts_at: new Date(Date.now() - 7_200_000), ends_at: new Date(Date.now() - 3_600_000) });
    expect(await one.refusal(REGISTER, { input: { event: over } })).toBe('EVENT_OVER');
    expect(await one.refusal(REGISTER, { input: { event: newId() } })).toBe('NOT_FOUND');
    const small = await make(net().sql).event({ capacity: 2 });
    expect(await one.refusal(REGISTER, { input: { event: small, partySize: 3 } })).toBe('PARTY_TOO_LARGE');
  });

  test('a new account must give its name, once', async () => {
    const event = await make(net().sql).event();
    const one = await net().as(await make(net().sql).person({ name: '' }));
    expect(await one.invalid(REGISTER, { input: { event } })).toEqual(['name: REQUIRED']);
    await one.ask(REGISTER, { input: { event, name: 'Uusi Yrittäjä' } });
    expect((await one.ask('{ me { name registrations { status } } }')).me).toEqual({ name: 'Uusi Yrittäjä', registrations: [{ status: 'CONFIRMED' }] });
  });

  test.each([
    ['fi', 'Kirjaudu ensin sisään.'],
    ['sv-FI,sv;q=0.9', 'Logga in först.'],
    ['en-GB', 'Sign in first.'],
    ['de', 'Kirjaudu ensin sisään.'],
  ])('is answered in the language of the reader: %s', async (language, text) => {
    const { errors } = await net().visitor.send(REGISTER, { input: { event: newId() } }, { 'accept-language': language });
    expect(errors[0]!.message).toBe(text);
  });
});

async function adviserOf(municipality: string): Promise<Client> {
  const email = await make(net().sql).person();
  await make(net().sql).member(email, 'ADVISER', { municipality_code: municipality });
  return net().as(email);
}

import { describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { newId } from '../../core/ids.js';
import { hashOf } from '../../core/secrets.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { releaseFirstTimerSeats } from './firstTimer.commands.js';
import { lapseUnconfirmed } from './guest.commands.js';

let now = new Date();
const net = network({}, { clock: () => now });

const GUEST = 'mutation ($input: RegisterAsGuestInput!) { registerAsGuest(input: $input) }';
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status partySize queuePlace firstTimer } }';
const BEHALF = 'mutation ($input: RegisterOnBehalfInput!) { registerOnBehalf(input: $input) { id status partySize moves registeredBy { name } } }';
const BY_LINK = 'query ($token: String!) { registrationByLink(token: $token) { id status partySize moves confirmBy guestName guestCompany person { email } event { id title { fi } } } }';
const by = (mutation: string) => `mutation ($token: String!) { ${mutation}(token: $token) { id status moves } }`;
const CONFIRM = by('confirmRegistration');
const TAKE = by('takeOfferedSeatsByLink');
const CANCEL = by('cancelRegistrationByLink');
const EVENT = 'query ($id: ID!) { event(id: $id) { seatsTaken seatsFree queueLength refusalToRegister myRegistration { status partySize } registrations { status guestName guestCompany firstTimer } } }';

let addresses = 0;
const party = (event: string, changes: object = {}) => ({ event, name: 'Vieno Vieras', email: `vieras${++addresses}.${newId().slice(-6)}@example.example`, language: 'FI', consent: true, ...changes });
const ask = (input: object) => net().visitor.ask(GUEST, { input });
const mailsTo = async (email: string): Promise<{ subject: string; text: string }[]> => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;
const linkIn = ({ text }: { text: string }) => /\/place\/([\w-]+)/.exec(text)![1]!;
const linkTo = async (email: string) => linkIn((await mailsTo(email)).at(-1)!);
const places = async (event: string) => (await net().sql.query('select r.status, r.party_size, p.email, p.name from registration r join person p on p.id = r.person_id where event_id = $1 order by queued_at, r.id', [event])).rows;
const adviserOf = async (municipality: string): Promise<Client> => net().as(await make(net().sql).someone('ADVISER', { municipality_code: municipality }));

async function job(run: (ctx: never) => Promise<unknown>, at: Date): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl, entities);
  await run({ em: orm.em, portalUrl: 'http://portal.example', clock: () => at } as never);
  await orm.close(true);
}

async function later<T>(minutes: number, work: () => Promise<T>): Promise<T> {
  const before = now;
  now = new Date(now.getTime() + minutes * 60_000);
  return work().finally(() => (now = before));
}

describe('a guest', () => {
  test('holds seats, confirms by the link of the mail, sees the place and gives it up', async () => {
    const event = await make(net().sql).event({ capacity: 3 });
    const input = party(event, { partySize: 2, companyName: 'Vieraan Verstas' });
    expect(await ask(input)).toEqual({ registerAsGuest: true });
    const [mail] = await mailsTo(input.email);
    expect(mail!.subject).toBe('Vahvista ilmoittautumisesi: Testikahvit');
    expect(mail!.text).not.toMatch(/Vieno|Verstas/);
    const token = linkIn(mail!);
    for (let reads = 0; reads < 2; reads++) {
      const { registrationByLink } = await net().visitor.ask(BY_LINK, { token });
      expect(registrationByLink).toMatchObject({ status: 'UNCONFIRMED', partySize: 2, moves: ['CONFIRM', 'CANCEL'], guestName: 'Vieno Vieras', guestCompany: 'Vieraan Verstas', person: null });
    }
    expect((await net().visitor.ask(EVENT, { id: event })).event).toMatchObject({ seatsTaken: 2, seatsFree: 1 });
    expect((await net().visitor.ask(CONFIRM, { token })).confirmRegistration).toMatchObject({ status: 'CONFIRMED', moves: ['CANCEL'] });
    expect(await net().visitor.refusal(CONFIRM, { token })).toBe('LINK_NOT_VALID');
    expect((await mailsTo(input.email)).map(({ subject }) => subject.split(':')[0])).toEqual(['Vahvista ilmoittautumisesi', 'Paikkasi on varattu']);
    const own = await linkTo(input.email);
    expect((await net().visitor.ask(BY_LINK, { token })).registrationByLink).toMatchObject({ status: 'CONFIRMED', moves: ['CANCEL'] });
    await later(60, async () => expect((await net().visitor.ask(BY_LINK, { token })).registrationByLink.status).toBe('CONFIRMED'));
    expect((await net().visitor.ask(BY_LINK, { token: own })).registrationByLink).toMatchObject({ status: 'CONFIRMED', confirmBy: null, guestName: 'Vieno Vieras' });
    expect((await net().visitor.ask(CANCEL, { token: own })).cancelRegistrationByLink).toMatchObject({ status: 'CANCELLED', moves: [] });
    for (const operation of [BY_LINK, CANCEL, TAKE]) for (const used of [own, token]) expect(await net().visitor.refusal(operation, { token: used })).toBe('LINK_NOT_VALID');
  });

  test('who gave a business ID alone is known to the hosts by it', async () => {
    const event = await make(net().sql).event();
    await ask(party(event, { businessId: '1234567-1' }));
    const host = await adviserOf('790');
    expect((await host.ask(EVENT, { id: event })).event.registrations).toMatchObject([{ status: 'UNCONFIRMED', guestCompany: '1234567-1' }]);
  });

  test('in the queue keeps the place there, is offered seats and takes them by the link', async () => {
    const event = await make(net().sql).event({ capacity: 1 });
    const first = await net().as(await make(net().sql).person());
    const { registerForEvent: place } = await first.ask(REGISTER, { input: { event } });
    const input = party(event);
    await ask(input);
    const { registerForEvent: behind } = await (await net().as(await make(net().sql).person())).ask(REGISTER, { input: { event } });
    expect(behind).toMatchObject({ status: 'WAITLISTED', queuePlace: 2 });
    const token = await linkTo(input.email);
    expect((await net().visitor.ask(BY_LINK, { token })).registrationByLink.status).toBe('UNCONFIRMED_WAITLISTED');
    expect((await net().visitor.ask(CONFIRM, { token })).confirmRegistration).toMatchObject({ status: 'WAITLISTED' });
    const waiting = await linkTo(input.email);
    expect(await net().visitor.refusal(TAKE, { token: waiting })).toBe('WRONG_STATE');
    await first.ask('mutation ($id: ID!) { cancelRegistration(registration: $id) { id } }', { id: place.id });
    const offered = await linkTo(input.email);
    expect((await net().visitor.ask(BY_LINK, { token: offered })).registrationByLink).toMatchObject({ status: 'OFFERED', moves: ['TAKE', 'CANCEL'] });
    expect((await net().visitor.ask(TAKE, { token: offered })).takeOfferedSeatsByLink.status).toBe('CONFIRMED');
  });

  test('who does not confirm gives up the seats after 30 minutes, to the queue, and is forgotten', async () => {
    const event = await make(net().sql).event({ capacity: 1 });
    const [input, next] = [party(event), party(event)];
    await ask(input);
    await ask(next);
    await net().visitor.ask(CONFIRM, { token: await linkTo(next.email) });
    const token = await linkTo(input.email);
    await job(lapseUnconfirmed, new Date(now.getTime() + 29 * 60_000));
    expect(await places(event)).toMatchObject([{ status: 'UNCONFIRMED' }, { status: 'WAITLISTED' }]);
    await later(31, async () => expect(await net().visitor.refusal(CONFIRM, { token })).toBe('LINK_NOT_VALID'));
    await job(lapseUnconfirmed, new Date(now.getTime() + 30 * 60_000));
    expect(await places(event)).toMatchObject([{ status: 'OFFERED', email: next.email, name: 'Vieno Vieras' }]);
    expect((await net().sql.query('select from person where email = $1', [input.email])).rowCount).toBe(0);
    expect(await net().visitor.refusal(CONFIRM, { token })).toBe('LINK_NOT_VALID');
  });

  test('who comes to the head of the queue unconfirmed holds the seats until the time is over', async () => {
    const event = await make(net().sql).event({ capacity: 1 });
    const first = party(event);
    await ask(first);
    const second = party(event);
    await ask(second);
    await net().visitor.ask(CANCEL, { token: await linkTo(first.email) });
    expect(await places(event)).toMatchObject([{ status: 'CANCELLED' }, { status: 'UNCONFIRMED' }]);
    expect((await net().visitor.ask(CONFIRM, { token: await linkTo(second.email) })).confirmRegistration.status).toBe('CONFIRMED');
  });

  test('with a known address gets the same answer, and the mail alone says that there is a place already', async () => {
    const event = await make(net().sql).event();
    const email = await make(net().sql).person({ name: 'Tuttu Tuula' });
    const known = await net().as(email);
    await known.ask(REGISTER, { input: { event } });
    const before = await places(event);
    expect(await ask(party(event, { email: email.toUpperCase(), name: 'Ilkeä Ilmari' }))).toEqual({ registerAsGuest: true });
    expect(await places(event)).toEqual(before);
    expect((await mailsTo(email)).at(-1)!.subject).toBe('Olet jo ilmoittautunut: Testikahvit');
    expect((await known.ask('{ me { name } }')).me.name).toBe('Tuttu Tuula');
  });

  test('cannot keep the owner of an address out: who signs in gets a place of their own', async () => {
    const event = await make(net().sql).event();
    const email = await make(net().sql).person({ name: 'Oikea Oona' });
    await ask(party(event, { email, partySize: 6 }));
    const own = await net().as(email);
    expect((await own.ask(REGISTER, { input: { event, partySize: 2 } })).registerForEvent).toMatchObject({ status: 'CONFIRMED', partySize: 2 });
    const other = await make(net().sql).event();
    await ask(party(other, { email, partySize: 2, name: 'Väärä Väinö', companyName: 'Väärä Oy' }));
    expect((await own.ask(REGISTER, { input: { event: other, partySize: 2 } })).registerForEvent).toMatchObject({ status: 'CONFIRMED' });
    expect(await places(other)).toMatchObject([{ status: 'CONFIRMED', name: 'Oikea Oona' }]);
    expect((await (await adviserOf('790')).ask(EVENT, { id: other })).event.registrations).toMatchObject([{ guestName: 'Oikea Oona', guestCompany: null }]);
  });

  test('who corrects the size of the party gets a new place; the same again sends the link again', async () => {
    const event = await make(net().sql).event();
    const input = party(event, { partySize: 2 });
    await ask(input);
    const old = await linkTo(input.email);
    await ask(input);
    await ask({ ...input, partySize: 3 });
    expect(await places(event)).toMatchObject([{ status: 'UNCONFIRMED', party_size: 3 }]);
    expect(await mailsTo(input.email)).toHaveLength(3);
    expect(await net().visitor.refusal(CONFIRM, { token: old })).toBe('LINK_NOT_VALID');
  });

  test('is found a company by its business ID, of which its own people and the hosts alone hear', async () => {
    const { company, someone, event: newEvent } = make(net().sql);
    const firm = await company({ name: 'Tunnus Oy', business_id: '2741963-7' });
    const event = await newEvent();
    await ask(party(event, { businessId: ' 2741963-7 ', companyName: 'Jotain muuta' }));
    await ask(party(event, { businessId: '7654321-2', companyName: 'Uusi Firma' }));
    const seen = (await (await adviserOf('790')).ask(EVENT, { id: event })).event.registrations;
    expect(seen.map(({ guestCompany }: { guestCompany: string }) => guestCompany)).toEqual(['Tunnus Oy', 'Uusi Firma']);
    expect((await (await net().as(await someone('ENTREPRENEUR', { company_id: firm }))).ask(EVENT, { id: event })).event.registrations).toHaveLength(1);
    expect((await net().visitor.ask(EVENT, { id: event })).event.registrations).toEqual([]);
  });

  test('at the same time as others never gets more than the seats, and the same key once', async () => {
    const event = await make(net().sql).event({ capacity: 5 });
    const twice = party(event, { key: newId() });
    await Promise.all([...Array.from({ length: 8 }, () => ask(party(event))), ask(twice), ask(twice)]);
    expect(await places(event)).toHaveLength(9);
    expect((await net().visitor.ask(EVENT, { id: event })).event).toMatchObject({ seatsTaken: 5, queueLength: 4 });
    expect(await mailsTo(twice.email)).toHaveLength(1);
  });
});

describe('a guest is refused', () => {
  test.each([
    [{ name: ' ' }, ['name: REQUIRED']],
    [{ name: 'x'.repeat(101) }, ['name: TOO_LONG']],
    [{ email: 'ei osoite' }, ['email: NOT_AN_EMAIL']],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, ['email: NOT_AN_EMAIL']],
    [{ businessId: '1234567-2' }, ['businessId: NOT_A_BUSINESS_ID']],
    [{ companyName: 'x'.repeat(201) }, ['companyName: TOO_LONG']],
    [{ companyName: 'a\0b' }, ['companyName: INVALID']],
    [{ partySize: 0 }, ['partySize: TOO_SMALL']],
    [{ partySize: 7 }, ['partySize: TOO_LARGE']],
    [{ consent: false }, ['consent: REQUIRED']],
    [{ key: 'x' }, ['key: NOT_AN_ID']],
  ])('%j', async (changes, fields) => {
    const event = await make(net().sql).event();
    expect(await net().visitor.invalid(GUEST, { input: party(event, changes) })).toEqual(fields);
    expect(await places(event)).toEqual([]);
  });

  test('outside the window, at a cancelled, full, past or unknown event, each with its own code', async () => {
    const { event } = make(net().sql);
    const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
    const refused = async (changes: object, more: object = {}) => net().visitor.refusal(GUEST, { input: party(await event(changes as Record<string, unknown>), more) });
    expect(await refused({ registration_opens_at: hours(1) })).toBe('REGISTRATION_NOT_OPEN_YET');
    expect(await refused({ registration_closes_at: hours(-1) })).toBe('REGISTRATION_CLOSED');
    expect(await refused({ status: 'CANCELLED' })).toBe('EVENT_NOT_OPEN');
    expect(await refused({ status: 'DRAFT' })).toBe('NOT_FOUND');
    expect(await refused({ starts_at: hours(-2), ends_at: hours(-1) })).toBe('EVENT_OVER');
    expect(await refused({ capacity: 2 }, { partySize: 3 })).toBe('PARTY_TOO_LARGE');
    expect(await net().visitor.refusal(GUEST, { input: party(newId()) })).toBe('NOT_FOUND');
    const closed = await event({ registration_closes_at: hours(-1) });
    const one = await net().as(await make(net().sql).person());
    expect(await one.refusal(REGISTER, { input: { event: closed } })).toBe('REGISTRATION_CLOSED');
    expect((await one.ask(EVENT, { id: closed })).event.refusalToRegister).toBe('REGISTRATION_CLOSED');
  });

  test('when one address is written to again and again', async () => {
    const input = party(await make(net().sql).event());
    for (let n = 0; n < 5; n++) await ask(input);
    expect(await net().visitor.refusal(GUEST, { input })).toBe('TOO_MANY_REQUESTS');
    expect(await mailsTo(input.email)).toHaveLength(5);
  });

  test.each(['', 'nonsense', 'x'.repeat(500), "' or 1=1 --"])('with a link that was never sent: %j', async (token) => {
    for (const operation of [BY_LINK, CONFIRM, TAKE, CANCEL]) expect(await net().visitor.refusal(operation, { token })).toBe('LINK_NOT_VALID');
  });

  test('when the event was cancelled or has begun before the guest confirmed', async () => {
    const event = await make(net().sql).event();
    const input = party(event);
    await ask(input);
    const token = await linkTo(input.email);
    await net().sql.query("update event set status = 'CANCELLED' where id = $1", [event]);
    expect(await net().visitor.refusal(CONFIRM, { token })).toBe('EVENT_NOT_OPEN');
  });
});

test('a link opens one place and nothing else', async () => {
  const event = await make(net().sql).event();
  const [one, two] = [party(event), party(event)];
  await ask(one);
  await ask(two);
  const token = await linkTo(one.email);
  const both = await net().visitor.ask(`query ($token: String!, $event: ID!) { registrationByLink(token: $token) { event { registrations { guestName } } } event(id: $event) { registrations { guestName } } }`, { token, event });
  expect(both.registrationByLink.event.registrations).toHaveLength(1);
  expect((await net().sql.query("select before, after from audit where entity = 'Registration' and command = 'registerAsGuest'")).rows.map((row) => JSON.stringify(row)).join()).not.toMatch(/Vieno/);
});

describe('an adviser on behalf of a company', () => {
  test('registers somebody of theirs, who gets the mail, and can give the place up again', async () => {
    const { company, someone, event: newEvent } = make(net().sql);
    const firm = await company();
    const email = await someone('ENTREPRENEUR', { company_id: firm });
    const person = (await net().sql.query('select id from person where email = $1', [email])).rows[0].id;
    const adviser = await adviserOf('790');
    const event = await newEvent({ municipality_code: '609', capacity: 2 });
    const { registerOnBehalf } = await adviser.ask(BEHALF, { input: { event, company: firm, person, partySize: 2, consent: true } });
    expect(registerOnBehalf).toMatchObject({ status: 'CONFIRMED', moves: ['CANCEL'], registeredBy: { name: expect.any(String) } });
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Paikkasi on varattu: Testikahvit']);
    expect(await adviser.refusal(BEHALF, { input: { event, company: firm, person, consent: true } })).toBe('ALREADY_REGISTERED');
    const CANCEL_IT = 'mutation ($id: ID!) { cancelRegistration(registration: $id) { status } }';
    expect(await (await adviserOf('790')).refusal(CANCEL_IT, { id: registerOnBehalf.id })).toBe('NOT_FOUND');
    expect((await adviser.ask(CANCEL_IT, { id: registerOnBehalf.id })).cancelRegistration.status).toBe('CANCELLED');
  });

  test('registers somebody new by name and address', async () => {
    const firm = await make(net().sql).company();
    const event = await make(net().sql).event();
    const email = `uusi.${newId().slice(-6)}@example.example`;
    await (await adviserOf('790')).ask(BEHALF, { input: { event, company: firm, name: 'Uusi Ulla', email, language: 'SV', consent: true } });
    expect(await places(event)).toMatchObject([{ status: 'CONFIRMED', name: 'Uusi Ulla' }]);
    expect((await mailsTo(email))[0]!.subject).toMatch(/^Din plats är bokad/);
  });

  test('is refused for others’ companies, strangers of the company, without consent or name', async () => {
    const { company, person: newPerson, event: newEvent } = make(net().sql);
    const [firm, foreign, event] = [await company(), await company({ municipality_code: '609' }), await newEvent()];
    const person = (await net().sql.query('select id from person where email = $1', [await newPerson()])).rows[0].id;
    const adviser = await adviserOf('790');
    expect(await adviser.refusal(BEHALF, { input: { event, company: foreign, person, consent: true } })).toBe('NOT_FOUND');
    expect(await adviser.invalid(BEHALF, { input: { event, company: firm, person, consent: true } })).toEqual(['person: UNKNOWN']);
    expect(await adviser.invalid(BEHALF, { input: { event, company: firm, consent: true } })).toEqual(['email: REQUIRED']);
    expect(await adviser.invalid(BEHALF, { input: { event, company: firm, email: 'a@b.example', consent: true } })).toEqual(['name: REQUIRED']);
    expect(await adviser.invalid(BEHALF, { input: { event, company: firm, person, consent: false } })).toEqual(['consent: REQUIRED']);
    expect(await net().visitor.refusal(BEHALF, { input: { event, company: firm, person, consent: true } })).toBe('SIGN_IN_FIRST');
    expect(await (await net().as(await newPerson())).refusal(BEHALF, { input: { event, company: firm, person, consent: true } })).toBe('NOT_ALLOWED');
  });
});

describe('seats for first-timers', () => {
  const soon = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const regular = async (): Promise<Client> => {
    const { insert, person, event } = make(net().sql);
    const email = await person();
    const { id } = (await net().sql.query('select id from person where email = $1', [email])).rows[0];
    await insert('registration', { event_id: await event(), municipality_code: '790', person_id: id, party_size: 1, status: 'ATTENDED', created_at: now, queued_at: now, walk_in: false });
    return net().as(email);
  };
  const newcomer = async (): Promise<Client> => net().as(await make(net().sql).person());
  const place = async (client: Client, event: string, partySize = 1) => (await client.ask(REGISTER, { input: { event, partySize } })).registerForEvent;

  test('are kept for them while regulars wait, and go to the queue when their time is over', async () => {
    const event = await make(net().sql).event({ capacity: 3, first_timer_seats: 2, first_timer_until: soon(5) });
    expect(await place(await regular(), event)).toMatchObject({ status: 'CONFIRMED', firstTimer: false });
    const waiting = await regular();
    expect(await place(waiting, event)).toMatchObject({ status: 'WAITLISTED', queuePlace: 1 });
    expect(await place(await newcomer(), event)).toMatchObject({ status: 'CONFIRMED', firstTimer: true });
    await job(releaseFirstTimerSeats, soon(4));
    expect((await waiting.ask(EVENT, { id: event })).event.myRegistration.status).toBe('WAITLISTED');
    await job(releaseFirstTimerSeats, soon(5));
    await job(releaseFirstTimerSeats, soon(5));
    expect((await waiting.ask(EVENT, { id: event })).event).toMatchObject({ seatsTaken: 3, myRegistration: { status: 'OFFERED' } });
  });

  test('are not for a new person of a company that has come', async () => {
    const { insert, company, person, member, event: newEvent } = make(net().sql);
    const firm = await company();
    const [old, fresh] = [await person(), await person()];
    for (const email of [old, fresh]) await member(email, 'ENTREPRENEUR', { company_id: firm });
    const { id } = (await net().sql.query('select id from person where email = $1', [old])).rows[0];
    await insert('registration', { event_id: await newEvent(), municipality_code: '790', person_id: id, company_id: firm, party_size: 1, status: 'ATTENDED', created_at: now, queued_at: now, walk_in: false });
    const event = await newEvent({ capacity: 1, first_timer_seats: 1, first_timer_until: soon(5) });
    const { registerForEvent } = await (await net().as(fresh)).ask(REGISTER, { input: { event, company: firm } });
    expect(registerForEvent).toMatchObject({ status: 'WAITLISTED', firstTimer: false });
  });
});

test('one address of the internet cannot hold all seats: the limit is that of all processes', async () => {
  const event = await make(net().sql).event();
  await net().sql.query("insert into question_sender (id, sender, at) select gen_random_uuid(), $1, $2 from generate_series(1, 60)", [hashOf('guest internet 127.0.0.1'), now]);
  expect(await net().visitor.refusal(GUEST, { input: party(event) })).toBe('TOO_MANY_REQUESTS');
  expect(await places(event)).toEqual([]);
});

import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { tellWhatIsDue } from './digest.commands.js';

let now = new Date();
const net = network({}, { clock: () => now });
const winter = (text: string) => new Date(`${text}:00+02:00`);
const summer = (text: string) => new Date(`${text}:00+03:00`);

const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id dueAt isOverdue } }';
const READ = 'query ($id: ID!) { referral(id: $id) { status dueAt isOverdue } }';
const ACCEPT = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { dueAt } }';
const MEET = 'mutation ($input: MeetReferralInput!) { recordMeeting(input: $input) { dueAt } }';
const COMPLETE = 'mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { dueAt isOverdue } }';
const REOPEN = 'mutation ($input: ReferralTextInput!) { reopenReferral(input: $input) { dueAt } }';
const FULL = 'mutation ($input: SetCapacityInput!) { setCapacity(input: $input) { id } }';
const MINE = '{ myDigest { hour off } }';
const SET = 'mutation ($hour: Int, $off: Boolean) { setDigest(hour: $hour, off: $off) { hour off } }';
const DUE = 'query ($after: String, $organisation: ID) { referrals(order: DUE, first: 2, after: $after, organisation: $organisation) { edges { node { id dueAt status } } pageInfo { hasNextPage endCursor } } }';

interface Person {
  email: string;
  client: Client;
}
interface Cast {
  adviser: Person;
  contact: Person;
  owner: Person;
  company: string;
  service: string;
  organisation: string;
}
let orm: MikroORM;
beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
});
afterAll(() => orm.close(true));

/** A municipality, a provider and a company of their own, so that tests do not tell each other's people. */
async function cast(promisedDays: number | null = null): Promise<Cast> {
  const { insert, someone, company } = make(net().sql);
  const name = JSON.stringify({ fi: 'Testipalvelu', sv: 'Testtjänst', en: 'Test service' });
  const organisation = await insert('organisation', { slug: `o${Math.random()}`, name, kind: 'COMPANY' });
  const service = await insert('service', { slug: `s${Math.random()}`, organisation_id: organisation, name, description: name, service_classes: [], stages: [], industries: [], sizes: [], coverage_type: 'NATIONAL', cost: 'FREE', capacity: 'OPEN', promised_days: promisedDays });
  const made = await company({ name: 'Kello Oy' });
  const person = async (role: string, place: Record<string, unknown>): Promise<Person> => {
    const email = await someone(role, place);
    return { email, client: await net().as(email) };
  };
  return {
    adviser: await person('ADVISER', { municipality_code: '790' }),
    contact: await person('CONTACT', { organisation_id: organisation }),
    owner: await person('ENTREPRENEUR', { company_id: made }),
    company: made,
    service,
    organisation,
  };
}

async function refer({ adviser, company, service, owner }: Cast, changes: object = {}): Promise<{ id: string; dueAt: string }> {
  const contactPerson = (await net().sql.query('select id from person where email = $1', [owner.email])).rows[0].id;
  const consent = { givenBy: 'Omistaja', how: 'PHONE', on: '2026-01-02' };
  return (await adviser.client.ask(REFER, { input: { company, service, contactPerson, message: 'Yritys tarvitsee apua.', consent, ...changes } })).referCompany;
}
const see = async (client: Client, id: string) => (await client.ask(READ, { id })).referral;
const runAt = async (at: Date) => {
  now = at;
  await tellWhatIsDue({ em: orm.em, portalUrl: 'http://portal.example', clock: () => at });
};
const told = async ({ email }: Person) => (await net().sql.query(`select subject, text from outbox_mail where "to" = $1 and (subject ~ 'odottaa' or subject ~ 'waiting' or subject ~ 'väntar') order by created_at, id`, [email])).rows as { subject: string; text: string }[];
const counts = async (people: Person[]) => {
  const found: number[] = [];
  for (const person of people) found.push((await told(person)).length);
  return found;
};

describe('what is due when', () => {
  test('the clock of each state, over Christmas', async () => {
    now = winter('2026-12-22T15:00');
    const c = await cast();
    const { id, dueAt } = await refer(c);
    expect(dueAt).toBe('2026-12-29T14:00:00+00:00');
    now = winter('2026-12-29T16:00');
    expect(await see(c.contact.client, id)).toEqual({ status: 'SENT', dueAt, isOverdue: true });
    expect((await see(c.owner.client, id)).dueAt).toBe(dueAt);
    expect((await c.contact.client.ask(ACCEPT, { input: { referral: id } })).acceptReferral.dueAt).toBe('2027-01-14T14:00:00+00:00');
    now = winter('2027-01-14T09:00');
    expect((await c.contact.client.ask(MEET, { input: { referral: id, on: '2027-01-13' } })).recordMeeting.dueAt).toBe('2027-02-11T14:00:00+00:00');
    expect((await c.contact.client.ask(COMPLETE, { input: { referral: id, outcome: 'NOT_HELPED' } })).completeReferral).toEqual({ dueAt: null, isOverdue: false });
    expect((await c.adviser.client.ask(REOPEN, { input: { referral: id, text: 'Uusi yritys' } })).reopenReferral.dueAt).toBe('2027-01-19T14:00:00+00:00');
  });

  test('clocks stand still while the service is full, and run again as soon as it opens', async () => {
    now = summer('2027-06-21T09:00');
    const c = await cast();
    const { id, dueAt } = await refer(c);
    // The Friday is Midsummer's Eve.
    expect(dueAt).toBe('2027-06-24T13:00:00+00:00');
    now = summer('2027-06-22T09:00');
    await c.contact.client.ask(FULL, { input: { service: c.service, capacity: 'FULL', fullUntil: '2027-07-05' } });
    expect((await see(c.adviser.client, id)).dueAt).toBe('2027-07-07T13:00:00+00:00');
    now = summer('2027-06-24T09:00');
    await c.contact.client.ask(FULL, { input: { service: c.service, capacity: 'OPEN' } });
    expect((await see(c.adviser.client, id)).dueAt).toBe('2027-06-29T13:00:00+00:00');
    await c.contact.client.ask(FULL, { input: { organisation: c.organisation, capacity: 'FULL', fullUntil: '2027-08-02' } });
    const later = await refer(c);
    expect(later.dueAt).toBe('2027-08-04T13:00:00+00:00');
    // What was paused before stays paused when it is accepted and the next clock starts.
    expect((await c.contact.client.ask(ACCEPT, { input: { referral: later.id } })).acceptReferral.dueAt).toBe('2027-08-13T13:00:00+00:00');
  });

  test('a move and a change of capacity at the same time leave the clock of the new state', async () => {
    now = winter('2027-02-01T09:00');
    const c = await cast();
    for (let round = 0; round < 5; round++) {
      const { id } = await refer(c);
      await Promise.all([
        c.contact.client.ask(ACCEPT, { input: { referral: id } }),
        c.contact.client.ask(FULL, { input: { service: c.service, capacity: 'FULL', fullUntil: `2027-03-0${round + 1}` } }),
      ]);
      const { rows } = await net().sql.query(`select status, due_at from referral where id = $1`, [id]);
      expect(rows[0].status).toBe('ACCEPTED');
      expect(rows[0].due_at.getTime()).toBeGreaterThan(winter('2027-02-14T00:00').getTime());
    }
  });

  test('what is overdue can be listed alone, with the working days that it is late', async () => {
    const OVERDUE = 'query ($organisation: ID) { referrals(order: DUE, overdue: true, organisation: $organisation) { edges { node { id isOverdue workingDaysLate } } totalCount } }';
    now = winter('2027-01-25T09:00');
    const c = await cast();
    const { id } = await refer(c);
    now = winter('2027-01-28T17:00');
    await refer(c);
    now = winter('2027-02-01T09:00');
    const { edges, totalCount } = (await c.contact.client.ask(OVERDUE, { organisation: c.organisation })).referrals;
    expect([edges.map(({ node }: any) => node), totalCount]).toEqual([[{ id, isOverdue: true, workingDaysLate: 2 }], 1]);
    expect((await c.adviser.client.ask(OVERDUE, { organisation: c.organisation })).referrals.totalCount).toBe(1);
  });

  test('the inbox in the order of what is due: pages fit together, what is not due stands at the end', async () => {
    now = winter('2027-02-01T09:00');
    const c = await cast();
    const first = await refer(c);
    now = winter('2027-02-02T09:00');
    const [second, declined] = [await refer(c), await refer(c)];
    await c.contact.client.ask('mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { id } }', { input: { referral: declined.id, reason: 'NOT_ELIGIBLE' } });
    const page = (await c.contact.client.ask(DUE, { organisation: c.organisation })).referrals;
    expect(page.edges.map(({ node }: any) => node.id)).toEqual([first.id, second.id]);
    const rest = (await c.contact.client.ask(DUE, { organisation: c.organisation, after: page.pageInfo.endCursor })).referrals;
    expect(rest).toMatchObject({ edges: [{ node: { id: declined.id, dueAt: null } }], pageInfo: { hasNextPage: false } });
    const end = await c.contact.client.ask(DUE, { organisation: c.organisation, after: rest.pageInfo.endCursor });
    expect(end.referrals.edges).toEqual([]);
    expect(await c.contact.client.invalid('{ referrals(order: DUE, after: "eA") { edges { cursor } } }')).toEqual(['after: NOT_A_CURSOR']);
  });

  test('referrals that were sent before there were clocks get theirs', async () => {
    now = winter('2027-02-01T09:00');
    const c = await cast();
    const { id, dueAt } = await refer(c);
    await net().sql.query('update referral set clock_from = null, due_at = null, adviser_at = null, company_at = null where id = $1', [id]);
    await Promise.all([runAt(winter('2027-02-02T03:00')), runAt(winter('2027-02-02T03:00'))]);
    expect((await see(c.adviser.client, id)).dueAt).toBe(dueAt);
  });
});

describe('who is told', () => {
  test('the receiver when it has run out, the adviser at twice that, the company on working day 9, each once', async () => {
    now = winter('2026-12-22T15:00');
    const c = await cast();
    const { id } = await refer(c);
    const all = [c.contact, c.adviser, c.owner];
    const steps: [string, number[]][] = [
      ['2026-12-23T10:00', [0, 0, 0]],
      ['2026-12-29T16:30', [0, 0, 0]],
      ['2026-12-30T07:50', [0, 0, 0]],
      ['2026-12-30T08:00', [1, 0, 0]],
      ['2026-12-31T08:00', [1, 0, 0]],
      ['2027-01-01T09:00', [1, 0, 0]],
      ['2027-01-05T08:00', [1, 1, 0]],
      ['2027-01-06T09:00', [1, 1, 0]],
      ['2027-01-08T15:50', [1, 1, 0]],
      ['2027-01-08T16:10', [1, 1, 1]],
      ['2027-02-15T09:00', [1, 1, 1]],
    ];
    for (const [at, expected] of steps) {
      await Promise.all([runAt(winter(at)), runAt(winter(at)), runAt(winter(at))]);
      expect([at, await counts(all)]).toEqual([at, expected]);
    }
    const [receiver, adviser, owner] = [await told(c.contact), await told(c.adviser), await told(c.owner)];
    expect(receiver[0]!.subject).toBe('Yksi asiakas odottaa');
    expect(receiver[0]!.text).toContain('Kello Oy: Testipalvelu');
    expect(receiver[0]!.text).toContain('vastausta odotettiin 29.12.2026');
    expect(receiver[0]!.text).toContain(`http://portal.example/fi/referrals/${id}`);
    expect(adviser[0]!.text).toContain('valitse toinen palvelu');
    expect(owner[0]!.subject).toBe('Asiasi odottaa vielä: Testipalvelu');
    expect(owner[0]!.text).toContain('22.12.2026');
    const { rows } = await net().sql.query('select kind from referral_reminder where referral_id = $1 order by at', [id]);
    expect(rows.map(({ kind }) => kind)).toEqual(['RECEIVER', 'ADVISER', 'COMPANY']);
  });

  test('everything of a day is one mail, at the hour that the person chose, in their language', async () => {
    now = winter('2027-03-01T09:00');
    const c = await cast();
    expect((await c.contact.client.ask(MINE)).myDigest).toEqual({ hour: 8, off: false });
    await Promise.all([c.contact.client.ask(SET, { hour: 11 }), c.contact.client.ask(SET, { hour: 11 })]);
    expect((await c.contact.client.ask(MINE)).myDigest).toEqual({ hour: 11, off: false });
    await net().sql.query(`update person set language = 'sv' where email = $1`, [c.contact.email]);
    for (let n = 0; n < 3; n++) await refer(c);
    await runAt(winter('2027-03-05T10:50'));
    expect(await told(c.contact)).toEqual([]);
    await runAt(winter('2027-03-05T11:00'));
    await c.contact.client.ask(SET, { hour: 12 });
    await refer(c);
    await runAt(winter('2027-03-05T12:10'));
    const mails = await told(c.contact);
    expect(mails.map(({ subject }) => subject)).toEqual(['3 kunder väntar']);
    expect(mails[0]!.text.match(/Testtjänst/g)).toHaveLength(3);
    await runAt(winter('2027-03-11T12:10'));
    expect((await told(c.contact)).map(({ subject }) => subject)).toEqual(['3 kunder väntar', 'En kund väntar']);
  });

  test('who wants none gets none; others of the organisation are told all the same', async () => {
    now = winter('2027-03-01T09:00');
    const c = await cast();
    const colleague = { email: await make(net().sql).someone('CONTACT', { organisation_id: c.organisation }) } as Person;
    await c.contact.client.ask(SET, { off: true });
    await refer(c);
    await runAt(winter('2027-03-05T09:00'));
    expect(await counts([c.contact, colleague])).toEqual([0, 1]);
  });

  test('nobody is told of what has been answered, was sent again, or is paused since', async () => {
    now = winter('2027-03-01T09:00');
    const c = await cast();
    const answered = await refer(c);
    const paused = await cast();
    await refer(paused);
    now = winter('2027-03-04T12:00');
    await c.contact.client.ask(ACCEPT, { input: { referral: answered.id } });
    await paused.contact.client.ask(FULL, { input: { service: paused.service, capacity: 'FULL', fullUntil: '2027-04-01' } });
    // As if the clock had not been told of the pause: it is looked at once more before anybody is told.
    await net().sql.query(`update referral set due_at = $2, adviser_at = $2, company_at = $2 where service_id = $1`, [paused.service, winter('2027-03-04T16:00')]);
    await runAt(winter('2027-03-19T09:00'));
    expect(await counts([c.contact, c.adviser, c.owner, paused.contact, paused.adviser, paused.owner])).toEqual([1, 0, 0, 0, 0, 0]);
    expect((await told(c.contact))[0]!.text).toContain('ensitapaamista odotettiin 18.3.2027');
    await runAt(summer('2027-04-06T09:00'));
    expect(await counts([paused.contact, paused.adviser, paused.owner])).toEqual([1, 0, 0]);
  });

  test('where the adviser has left, the others of the municipality are told', async () => {
    now = winter('2027-03-01T09:00');
    const c = await cast();
    const colleague = { email: await make(net().sql).someone('ADVISER', { municipality_code: '790' }) } as Person;
    await refer(c);
    await net().sql.query('delete from membership where person_id = (select id from person where email = $1)', [c.adviser.email]);
    await runAt(winter('2027-03-10T09:00'));
    expect((await counts([c.adviser])).concat((await told(colleague)).filter(({ text }) => text.includes('Kello Oy')).length)).toEqual([0, 1]);
  });

  test('the settings are one’s own, and bad ones are refused', async () => {
    const c = await cast();
    expect(await net().visitor.refusal(MINE)).toBe('SIGN_IN_FIRST');
    expect(await c.owner.client.refusal(MINE)).toBe('NOT_ALLOWED');
    for (const hour of [-1, 24]) expect(await c.contact.client.invalid(SET, { hour })).toEqual([`hour: ${hour < 0 ? 'TOO_SMALL' : 'TOO_LARGE'}`]);
    expect((await c.adviser.client.ask(MINE)).myDigest).toEqual({ hour: 8, off: false });
  });
});

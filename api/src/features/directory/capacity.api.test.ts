import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { newId } from '../../core/ids.js';
import { dayOf } from '../../core/clock.js';
import { connectOrm } from '../../core/orm.js';
import { dayAfter } from '../../core/workingDays.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { reopenServices } from './capacity.commands.js';

const net = network();
const today = dayOf(new Date());
const inDays = (days: number) => dayAfter(today, days);
const SET = 'mutation ($input: SetCapacityInput!) { setCapacity(input: $input) { slug awayUntil services { slug capacity fullUntil capacityNote } } }';
const AWAY = 'mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) { slug awayUntil services { slug capacity fullUntil capacityNote } } }';
const ROUTE = 'query { routeNeed(input: { text: "tontti hallille", municipality: "790", record: false }) { matches { service { slug } reasons { kind outcome } } } }';

let orm: MikroORM;
let contact: Client;
let other: Client;
let sas: string;
let plots: string;

beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
  const id = async (text: string) => (await net().sql.query(text)).rows[0].id as string;
  sas = await id("select id from organisation where slug = 'sas'");
  plots = await id("select id from service where slug = 'sas-plots'");
  const { someone } = make(net().sql);
  contact = await net().as(await someone('CONTACT', { organisation_id: sas }));
  other = await net().as(await someone('CONTACT', { organisation_id: await id("select id from organisation where slug = 'finnvera'") }));
});
afterAll(() => orm.close(true));

const service = async (slug: string) => (await net().visitor.ask('query ($slug: String!) { service(slug: $slug) { capacity fullUntil capacityNote organisation { awayUntil } } }', { slug })).service;
const periods = async (slug: string) => (await net().sql.query("select p.full_from::text as from, p.full_until::text as until from capacity_period p join service s on s.id = service_id where slug = $1 order by 1", [slug])).rows;
const capacityReason = async () => {
  const match = (await net().visitor.ask(ROUTE)).routeNeed.matches.find((one: any) => one.service.slug === 'sas-plots');
  return match?.reasons.find(({ kind }: any) => kind === 'CAPACITY')?.outcome ?? null;
};
const eventually = async (expected: unknown) => {
  for (let tries = 0; tries < 50 && (await capacityReason()) !== expected; tries++) await new Promise((done) => setTimeout(done, 100));
  return capacityReason();
};
const reopenOn = (day: string) => reopenServices({ em: orm.em, portalUrl: 'http://portal.example', clock: () => new Date(`${day}T00:05:00+02:00`) });

describe('capacity', () => {
  test('one service is full until a day: everybody reads it, routing follows, and it opens by itself as what it was', async () => {
    expect(await capacityReason()).toBeNull();
    await contact.ask(SET, { input: { service: plots, capacity: 'LIMITED', note: ' Vastaamme viikossa. ' } });
    expect(await service('sas-plots')).toMatchObject({ capacity: 'LIMITED', fullUntil: null, capacityNote: 'Vastaamme viikossa.' });
    expect(await eventually('PASSED')).toBe('PASSED');
    const { setCapacity } = await contact.ask(SET, { input: { service: plots, capacity: 'FULL', fullUntil: inDays(10) } });
    expect(setCapacity.services.filter(({ capacity }: any) => capacity === 'FULL').map(({ slug }: any) => slug)).toEqual(['sas-plots']);
    expect(await eventually('FAILED')).toBe('FAILED');
    await reopenOn(inDays(9));
    expect((await service('sas-plots')).capacity).toBe('FULL');
    await Promise.all([reopenOn(inDays(10)), reopenOn(inDays(10))]);
    expect(await service('sas-plots')).toMatchObject({ capacity: 'LIMITED', fullUntil: null, capacityNote: null });
    expect(await eventually('PASSED')).toBe('PASSED');
    const { rows } = await net().sql.query("select command, after->>'capacity' as capacity from audit where entity = 'Service' and entity_id = $1 order by at, id", [plots]);
    expect(rows).toEqual([{ command: 'setCapacity', capacity: 'LIMITED' }, { command: 'setCapacity', capacity: 'FULL' }, { command: 'reopenServices', capacity: 'LIMITED' }]);
    await contact.ask(SET, { input: { service: plots, capacity: 'OPEN' } });
  });

  test('all services of an organisation at once; times in which they are full do not overlap', async () => {
    await contact.ask(SET, { input: { organisation: sas, capacity: 'FULL', fullUntil: inDays(5) } });
    await contact.ask(SET, { input: { organisation: sas, capacity: 'FULL', fullUntil: inDays(8) } });
    expect(new Set((await contact.ask(SET, { input: { service: plots, capacity: 'FULL', fullUntil: inDays(3) } })).setCapacity.services.map(({ fullUntil }: any) => fullUntil))).toEqual(new Set([inDays(8), inDays(3)]));
    expect(await periods('sas-plots')).toEqual([{ from: today, until: inDays(3) }]);
    await Promise.all([1, 2, 3].map(() => contact.ask(SET, { input: { organisation: sas, capacity: 'OPEN' } })));
    expect(await periods('sas-plots')).toEqual([]);
  });

  test('who is away makes each service full, and who comes back opens what was closed by that', async () => {
    await contact.ask(SET, { input: { service: plots, capacity: 'FULL', fullUntil: inDays(60) } });
    const { setAbsence } = await contact.ask(AWAY, { input: { organisation: sas, awayUntil: inDays(30), note: 'Kesätauko' } });
    expect(setAbsence.awayUntil).toBe(inDays(30));
    for (const one of setAbsence.services) expect(one.fullUntil).toBe(one.slug === 'sas-plots' ? inDays(60) : inDays(30));
    await contact.ask(AWAY, { input: { organisation: sas, awayUntil: inDays(7) } });
    const back = (await contact.ask(AWAY, { input: { organisation: sas, awayUntil: null } })).setAbsence;
    expect(back.awayUntil).toBeNull();
    expect(back.services.filter(({ capacity }: any) => capacity === 'FULL').map(({ slug }: any) => slug)).toEqual(['sas-plots']);
    await contact.ask(AWAY, { input: { organisation: sas, awayUntil: inDays(2) } });
    await reopenOn(inDays(2));
    expect((await service('sas-plots')).organisation.awayUntil).toBeNull();
    await contact.ask(SET, { input: { organisation: sas, capacity: 'OPEN' } });
  });

  test('is for contacts of the organisation alone', async () => {
    const adviser = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    const input = { service: plots, capacity: 'LIMITED' };
    expect(await net().visitor.refusal(SET, { input })).toBe('SIGN_IN_FIRST');
    for (const client of [adviser, other]) expect(await client.refusal(SET, { input })).toBe('NOT_ALLOWED');
    expect(await other.refusal(SET, { input: { organisation: sas, capacity: 'LIMITED' } })).toBe('NOT_ALLOWED');
    expect(await other.refusal(AWAY, { input: { organisation: sas, awayUntil: inDays(3) } })).toBe('NOT_ALLOWED');
    expect(await contact.refusal(SET, { input: { service: newId(), capacity: 'LIMITED' } })).toBe('NOT_FOUND');
    expect(await contact.refusal(AWAY, { input: { organisation: newId() } })).toBe('NOT_FOUND');
    expect((await service('sas-plots')).capacity).toBe('OPEN');
  });

  test.each([
    [{ capacity: 'OPEN' }, ['service: REQUIRED']],
    [{ service: newId(), organisation: newId(), capacity: 'OPEN' }, ['organisation: INVALID']],
    [{ service: 'x', capacity: 'OPEN' }, ['service: NOT_AN_ID']],
    [{ service: newId(), capacity: 'FULL' }, ['fullUntil: REQUIRED']],
    [{ service: newId(), capacity: 'FULL', fullUntil: today }, ['fullUntil: IN_THE_PAST']],
    [{ service: newId(), capacity: 'FULL', fullUntil: '9999-12-31' }, ['fullUntil: INVALID']],
    [{ service: newId(), capacity: 'OPEN', fullUntil: inDays(3) }, ['fullUntil: INVALID']],
    [{ service: newId(), capacity: 'OPEN', note: 'x'.repeat(301) }, ['note: TOO_LONG']],
  ])('says what is wrong with %j', async (input, fields) => {
    expect(await contact.invalid(SET, { input })).toEqual(fields);
  });

  test('nobody is away until today', async () => {
    expect(await contact.invalid(AWAY, { input: { organisation: sas, awayUntil: today } })).toEqual(['awayUntil: IN_THE_PAST']);
  });
});

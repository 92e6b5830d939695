import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { referralCast } from '../../test/referrals.js';
import { problemsOf } from './upkeep.rules.js';

const net = network();
const SAID = 'id slug version kept name { fi sv en } description { fi sv en } topics { code } stages industries sizes serviceClasses coverageType coverageArea { id } coverageRegions { code } coverageCodes cost web phone email promisedDays capacity assuredOn closedOn';
const SEE = `query ($slug: String!) { service(slug: $slug) { ${SAID} } }`;
const CHANGE = `mutation ($input: ChangeServiceInput!) { changeService(input: $input) { ${SAID} } }`;
const ADD = `mutation ($input: AddServiceInput!) { addService(input: $input) { ${SAID} organisation { slug } } }`;
const WITHDRAW = 'mutation ($service: ID!) { withdrawService(service: $service) { closedOn } }';
const REOPEN = 'mutation ($service: ID!) { reopenService(service: $service) { closedOn } }';
const CHANGE_ORGANISATION = 'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { version kept name { fi sv en } web phone } }';
const ROUTE = 'query ($input: RouteNeedInput!) { routeNeed(input: $input) { matches { service { slug } } } }';

/** Routing hears of the change a moment later, on a busy machine some moments. */
const SOON = { timeout: 15_000, interval: 20 };

let contact: Client, foreign: Client, coordinator: Client, adviser: Client;
let sas: string;
const one = async (text: string, values: unknown[] = []) => (await net().sql.query(text, values)).rows[0];
const see = async (slug: string, client: Client = contact) => (await client.ask(SEE, { slug })).service;
const change = async (slug: string, said: object, client: Client = contact) => {
  const { id, version } = await see(slug, client);
  return (await client.ask(CHANGE, { input: { service: id, version, ...said } })).changeService;
};
const refused = async (slug: string, said: object, client: Client = contact) => {
  const { id, version } = await see(slug);
  return client.refusal(CHANGE, { input: { service: id, version, ...said } });
};
const found = async (text: string) => ((await net().visitor.ask(ROUTE, { input: { text, municipality: '790', limit: 20, record: false } })).routeNeed.matches as { service: { slug: string } }[]).map(({ service }) => service.slug);

beforeAll(async () => {
  const { someone } = make(net().sql);
  sas = (await one("select id from organisation where slug = 'sas'")).id;
  const finnvera = (await one("select id from organisation where slug = 'finnvera'")).id;
  contact = await net().as(await someone('CONTACT', { organisation_id: sas }));
  foreign = await net().as(await someone('CONTACT', { organisation_id: finnvera }));
  coordinator = await net().as(await someone('COORDINATOR'));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  await net().app.warmUp();
});

test('no service of the network says anything that a provider could not save as it is', async () => {
  const codes = async (table: string, where = 'true') => new Set<string>((await net().sql.query(`select code from ${table} where ${where}`)).rows.map(({ code }) => code));
  const areas = new Map((await net().sql.query('select id, kind from area')).rows.map(({ id, kind }) => [id, kind]));
  const known = { topics: await codes('topic'), industries: await codes('industry', 'parent_code is null'), regions: await codes('region'), municipalities: await codes('municipality'), areas };
  const list = (table: string, column: string) => `array(select ${column} from ${table} where service_id = s.id)`;
  const { rows } = await net().sql.query(
    `select slug, name, description, ${list('service_topics', 'topic_code')} as topics, service_classes as "serviceClasses", stages, industries, sizes, coverage_type as "coverageType", coverage_area_id as "coverageArea",
       ${list('service_coverage_regions', 'region_code')} as "coverageRegions", ${list('service_coverage', 'municipality_code')} as "coverageMunicipalities", cost, web, phone, email, promised_days as "promisedDays" from service s`,
  );
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => problemsOf(row, known).length > 0)).toEqual([]);
});

describe('what a service says', () => {
  test('is changed by a contact of its organisation or a coordinator, and by nobody else', async () => {
    const name = { fi: 'Tontit yrityksille', sv: 'Tomter för företag', en: 'Plots for companies' };
    expect(await refused('sas-plots', { name }, net().visitor)).toBe('SIGN_IN_FIRST');
    for (const client of [foreign, adviser]) expect(await refused('sas-plots', { name }, client)).toBe('NOT_ALLOWED');
    expect((await see('sas-plots', foreign)).kept).toBe(false);
    expect(await change('sas-plots', { name })).toMatchObject({ name, kept: true, version: 2 });
    expect(await change('sas-plots', { phone: '040 123 4567' }, coordinator)).toMatchObject({ name, phone: '040 123 4567', version: 3 });
  });

  test('stays as it is where nothing is said of it, and null takes away only what there need not be', async () => {
    const before = await see('sas-plots');
    const after = await change('sas-plots', { web: ' https://esimerkki.example ', phone: null, topics: null });
    expect(after).toEqual({ ...before, web: 'https://esimerkki.example', phone: null, version: before.version + 1 });
    expect((await change('sas-plots', { web: 'https://esimerkki.example' })).version).toBe(after.version);
  });

  test('tells all that is wrong with it by the fields', async () => {
    const { id, version } = await see('sas-plots');
    const fields = await contact.invalid(CHANGE, { input: { service: id, version, name: { fi: '', sv: 'x', en: 'x' }, topics: [], coverageType: 'REGION', coverageRegions: [], email: 'x', promisedDays: 99 } });
    expect(fields).toEqual(['coverageRegions: REQUIRED', 'email: NOT_AN_EMAIL', 'name.fi: REQUIRED', 'promisedDays: TOO_LARGE', 'topics: REQUIRED']);
  });

  test('covers the municipalities of the regions, of the area, or those that are named', async () => {
    const count = async (column: string, code: string) => (await one(`select count(*)::int as n from municipality where ${column} = $1`, [code])).n;
    const region = await change('sas-plots', { coverageType: 'REGION', coverageRegions: ['06', '04'] });
    expect(region.coverageCodes).toHaveLength((await count('region_code', '06')) + (await count('region_code', '04')));
    const { employment_area_id: area } = await one("select employment_area_id from municipality where code = '790'");
    const employment = await change('sas-plots', { coverageType: 'EMPLOYMENT_AREA', coverageArea: area });
    expect(employment).toMatchObject({ coverageArea: { id: area }, coverageRegions: [] });
    expect(employment.coverageCodes).toHaveLength(await count('employment_area_id', area));
    expect(await change('sas-plots', { coverageType: 'NATIONAL' })).toMatchObject({ coverageArea: null, coverageCodes: [] });
    expect(await change('sas-plots', { coverageType: 'MUNICIPALITY', coverageMunicipalities: ['790', '609'] })).toMatchObject({ coverageCodes: ['609', '790'], coverageRegions: [] });
  });

  test('is found by its new words at once, and no longer by what it has withdrawn', async () => {
    const name = { fi: 'Kääpiöplaneettojen vuokraus', sv: 'Uthyrning av dvärgplaneter', en: 'Dwarf planet letting' };
    const first = async () => (await found('kääpiöplaneettojen vuokraus'))[0];
    expect(await first()).not.toBe('sas-premises');
    const { id } = await change('sas-premises', { name });
    await vi.waitFor(async () => expect(await first()).toBe('sas-premises'), SOON);
    await contact.ask(WITHDRAW, { service: id });
    await vi.waitFor(async () => expect(await found('kääpiöplaneettojen vuokraus')).not.toContain('sas-premises'), SOON);
    await contact.ask(REOPEN, { service: id });
  });

  test('is confirmed with a change only where its contact says so', async () => {
    await net().sql.query("update service set assured_on = null where slug = 'sas-plots'");
    expect((await change('sas-plots', { promisedDays: 4 })).assuredOn).toBeNull();
    expect((await change('sas-plots', { promisedDays: 5, confirmed: true })).assuredOn).toBe(dayOf(new Date()));
    expect(await refused('sas-plots', { promisedDays: 6, confirmed: true }, coordinator)).toBe('NOT_ALLOWED');
  });
});

describe('two who change at once', () => {
  test('do not undo each other: the second is refused, unless they say the same', async () => {
    const { id, version } = await see('sas-plots');
    const said = (phone: string) => contact.send(CHANGE, { input: { service: id, version, phone } });
    const answers = await Promise.all([said('040 111 1111'), said('040 222 2222')]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'DONE').sort();
    expect(codes).toEqual(['CHANGED_MEANWHILE', 'DONE']);
    const now = await see('sas-plots');
    expect(now.version).toBe(version + 1);
    expect((await contact.ask(CHANGE, { input: { service: id, version, phone: now.phone } })).changeService.version).toBe(version + 1);
  });

  test('are not in the way of who says how much it can take, or confirms it', async () => {
    const { id, version } = await see('sas-plots');
    await contact.ask('mutation ($input: SetCapacityInput!) { setCapacity(input: $input) { id } }', { input: { service: id, capacity: 'LIMITED' } });
    await contact.ask('mutation ($input: ConfirmServicesInput!) { confirmServices(input: $input) { id } }', { input: { organisation: sas, services: [id] } });
    const after = (await contact.ask(CHANGE, { input: { service: id, version, phone: '040 333 3333' } })).changeService;
    expect(after).toMatchObject({ phone: '040 333 3333', capacity: 'LIMITED', assuredOn: dayOf(new Date()) });
  });
});

describe('a new service', () => {
  const whole = { name: { fi: 'Älä jää yksin', sv: 'Bli inte ensam', en: 'Not alone' }, description: { fi: 'Vertaistukea.', sv: '', en: '' }, topics: ['plots'], coverageType: 'MUNICIPALITY', coverageMunicipalities: ['790'], cost: 'FREE' };

  test('is added once by the same key, with an address of its own, open and not confirmed yet', async () => {
    const input = { organisation: sas, key: newId(), ...whole };
    const added = (await contact.ask(ADD, { input })).addService;
    expect(added).toMatchObject({ slug: 'sas-ala-jaa-yksin', organisation: { slug: 'sas' }, capacity: 'OPEN', assuredOn: null, version: 1, coverageCodes: ['790'], topics: [{ code: 'plots' }] });
    expect((await contact.ask(ADD, { input })).addService.id).toBe(added.id);
    expect((await contact.ask(ADD, { input: { ...input, key: newId(), confirmed: true } })).addService).toMatchObject({ slug: 'sas-ala-jaa-yksin-2', assuredOn: dayOf(new Date()) });
  });

  test('is complete, and of an organisation that the writer keeps', async () => {
    const { name: _, ...nameless } = whole;
    expect(await contact.refusal(ADD, { input: { organisation: sas, ...nameless } })).toBe('INVALID_INPUT');
    for (const client of [foreign, adviser]) expect(await client.refusal(ADD, { input: { organisation: sas, ...whole } })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(ADD, { input: { organisation: sas, ...whole } })).toBe('SIGN_IN_FIRST');
  });
});

test('a withdrawn service leaves the directory and comes back, and only its keepers do that', async () => {
  const { id } = await see('sas-plots');
  const listed = async () => (await net().visitor.ask('{ organisation(slug: "sas") { services { slug } } }')).organisation.services.some(({ slug }: { slug: string }) => slug === 'sas-plots');
  for (const client of [foreign, adviser]) for (const what of [WITHDRAW, REOPEN]) expect(await client.refusal(what, { service: id })).toBe('NOT_ALLOWED');
  for (const what of [WITHDRAW, REOPEN]) expect(await net().visitor.refusal(what, { service: id })).toBe('SIGN_IN_FIRST');
  expect((await contact.ask(WITHDRAW, { service: id })).withdrawService.closedOn).toBe(dayOf(new Date()));
  expect(await listed()).toBe(false);
  expect((await contact.ask('{ organisation(slug: "sas") { withdrawnServices { slug } } }')).organisation.withdrawnServices).toEqual([{ slug: 'sas-plots' }]);
  expect((await contact.ask(REOPEN, { service: id })).reopenService.closedOn).toBeNull();
  expect(await listed()).toBe(true);
});

test('what was referred to a withdrawn service goes on, and nothing new comes', async () => {
  const cast = await referralCast(net());
  const { id } = await cast.refer();
  await cast.receiver.ask(WITHDRAW, { service: cast.service });
  const ACCEPT = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { status } }';
  expect((await cast.receiver.ask(ACCEPT, { input: { referral: id } })).acceptReferral.status).toBe('ACCEPTED');
  expect(await cast.adviser.refusal('mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }', { input: cast.input() })).toBe('SERVICE_CLOSED');
  await cast.receiver.ask(REOPEN, { service: cast.service });
});

test('an organisation is changed like its services, and one that left gets no service back', async () => {
  const { version } = (await contact.ask('{ organisation(slug: "sas") { version } }')).organisation;
  const input = { organisation: sas, version, phone: '03 521 341' };
  for (const client of [foreign, adviser]) expect(await client.refusal(CHANGE_ORGANISATION, { input })).toBe('NOT_ALLOWED');
  expect(await net().visitor.refusal(CHANGE_ORGANISATION, { input })).toBe('SIGN_IN_FIRST');
  expect((await contact.ask(CHANGE_ORGANISATION, { input })).changeOrganisation).toMatchObject({ version: version + 1, phone: '03 521 341', kept: true });
  expect(await contact.refusal(CHANGE_ORGANISATION, { input: { ...input, phone: '03 521 342' } })).toBe('CHANGED_MEANWHILE');
  expect(await contact.refusal(CHANGE_ORGANISATION, { input: { ...input, web: 'ei osoite' } })).toBe('INVALID_INPUT');
  const left = await one("update organisation set left_on = '2026-01-01' where slug = 'finnvera' returning id");
  const service = await one("select id from service where organisation_id = $1 limit 1", [left.id]);
  expect(await foreign.refusal(REOPEN, { service: service.id })).toBe('WRONG_STATE');
  await net().sql.query("update organisation set left_on = null where slug = 'finnvera'");
});

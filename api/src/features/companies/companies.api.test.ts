import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const ADD = 'mutation ($input: AddCompanyInput!) { addCompany(input: $input) { id name businessId municipality { code } source } }';
let adviser: Client, otherAdviser: Client, coordinator: Client;

beforeAll(async () => {
  const { person, member } = make(net().sql);
  const someone = async (role: string, place: object) => {
    const email = await person();
    await member(email, role, { ...place });
    return net().as(email);
  };
  adviser = await someone('ADVISER', { municipality_code: '790' });
  otherAdviser = await someone('ADVISER', { municipality_code: '609' });
  coordinator = await someone('COORDINATOR', {});
});

describe('adding a company', () => {
  test('an adviser adds one of the own municipality, once for each key', async () => {
    const input = { name: ' Uusi Paja Oy ', municipality: '790', businessId: '1234567-1', key: newId() };
    const [a, b] = await Promise.all([adviser.ask(ADD, { input }), adviser.ask(ADD, { input })]);
    expect(a.addCompany).toMatchObject({ name: 'Uusi Paja Oy', businessId: '1234567-1', municipality: { code: '790' }, source: 'ADVISER' });
    expect(b.addCompany.id).toBe(a.addCompany.id);
    expect(await adviser.refusal(ADD, { input: { ...input, key: newId() } })).toBe('COMPANY_EXISTS');
    const { rows } = await net().sql.query("select command, change from audit where entity = 'Company' and entity_id = $1", [a.addCompany.id]);
    expect(rows).toEqual([{ command: 'addCompany', change: 'create' }]);
  });

  test('who has the business ID already is told only to the advisers of its municipality', async () => {
    const { someone, company } = make(net().sql);
    const here = await company({ name: 'Täällä Oy', business_id: '2345678-0' });
    await company({ name: 'Muualla Oy', business_id: '4567890-7', municipality_code: '609' });
    const told = async (client: Client, mutation: string, input: object) => (await client.send(mutation, { input })).errors[0]?.extensions;
    const add = (businessId: string) => told(adviser, ADD, { name: 'Täällä', municipality: '790', businessId });
    expect(await add('2345678-0')).toEqual({ code: 'COMPANY_EXISTS', existing: here });
    expect(await add('4567890-7')).toEqual({ code: 'COMPANY_EXISTS' });
    const own = await company({ name: 'Oma Oy' });
    const CHANGE = 'mutation ($input: ChangeCompanyInput!) { changeCompany(input: $input) { id } }';
    expect(await told(adviser, CHANGE, { company: own, version: 1, name: 'Oma Oy', businessId: '2345678-0' })).toEqual({ code: 'COMPANY_EXISTS', existing: here });
    const owner = await net().as(await someone('ENTREPRENEUR', { company_id: own }));
    for (const businessId of ['2345678-0', '4567890-7']) expect(await told(owner, CHANGE, { company: own, version: 1, name: 'Oma Oy', businessId })).toEqual({ code: 'COMPANY_EXISTS' });
  });

  test.each([
    [{ name: ' ' }, ['name: REQUIRED']],
    [{ name: 'x'.repeat(201) }, ['name: TOO_LONG']],
    [{ businessId: '1234567-2' }, ['businessId: NOT_A_BUSINESS_ID']],
    [{ industry: 'ZZ' }, ['industry: UNKNOWN']],
    [{ sizeClass: 'HUGE' }, ['sizeClass: INVALID']],
    [{ name: 5 }, ['name: INVALID']],
  ])('refuses %j', async (changes, fields) => {
    expect(await adviser.invalid(ADD, { input: { name: 'Paja', municipality: '790', ...changes } })).toEqual(fields);
  });

  test('nobody adds one elsewhere', async () => {
    const input = { name: 'Paja', municipality: '790' };
    expect(await otherAdviser.refusal(ADD, { input })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(ADD, { input })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(ADD, { input })).toBe('SIGN_IN_FIRST');
  });
});

describe('changing what is known of a company', () => {
  const CHANGE = 'mutation ($input: ChangeCompanyInput!) { changeCompany(input: $input) { id name place sizeClass version facts { fact source on } } }';
  const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' });

  test('each fact tells who gave it, and when', async () => {
    const { company, someone } = make(net().sql);
    const id = await company({ name: 'Tietojen Oy', place: 'Karkku', source: 'REGISTER' });
    const own = await net().as(await someone('ENTREPRENEUR', { company_id: id }));
    const first = (await adviser.ask(CHANGE, { input: { company: id, version: 1, name: 'Tietojen Oy', place: 'Mouhijärvi' } })).changeCompany;
    expect(first).toMatchObject({ place: 'Mouhijärvi', version: 2 });
    const second = (await own.ask(CHANGE, { input: { company: id, version: 2, name: 'Tietojen Oy', place: 'Mouhijärvi', sizeClass: 'MICRO', foundedYear: 1999 } })).changeCompany;
    const origin = (fact: string) => second.facts.find((one: any) => one.fact === fact);
    expect(origin('NAME')).toEqual({ fact: 'NAME', source: 'REGISTER', on: '2026-01-01' });
    expect(origin('PLACE')).toEqual({ fact: 'PLACE', source: 'ADVISER', on: today() });
    expect(origin('SIZE_CLASS')).toEqual({ fact: 'SIZE_CLASS', source: 'COMPANY', on: today() });
    expect(second.facts).toHaveLength(7);
    // As the portal asks for it: by a query, all of each fact, or a part of it under another name.
    const read = async (fields: string) => (await own.ask(`query ($id: ID!) { company(id: $id) { facts { ${fields} } } }`, { id })).company.facts;
    expect(await read('fact source on')).toEqual(second.facts);
    expect(await read('on what: fact __typename')).toEqual(second.facts.map(({ fact, on }: any) => ({ on, what: fact, __typename: 'FactOrigin' })));
  });

  test('of two who change it at once one wins, and the other is told; the same again changes nothing', async () => {
    const id = await make(net().sql).company({ name: 'Kilpa Oy' });
    const change = (place: string) => adviser.send(CHANGE, { input: { company: id, version: 1, name: 'Kilpa Oy', place } });
    const answers = await Promise.all([change('Karkku'), change('Suodenniemi')]);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CHANGED_MEANWHILE']);
    const won = answers.find(({ errors }) => errors.length === 0)!.data.changeCompany;
    expect(won.version).toBe(2);
    expect((await change(won.place)).data.changeCompany.version).toBe(2);
  });

  test.each([
    [{ name: '' }, ['name: REQUIRED']],
    [{ businessId: '1234567-2' }, ['businessId: NOT_A_BUSINESS_ID']],
    [{ industry: 'ZZ' }, ['industry: UNKNOWN']],
    [{ foundedYear: 1500 }, ['foundedYear: TOO_SMALL']],
    [{ foundedYear: 2099 }, ['foundedYear: IN_THE_FUTURE']],
    [{ foundedYear: 2500 }, ['foundedYear: IN_THE_FUTURE']],
  ])('refuses %j', async (changes, fields) => {
    const id = await make(net().sql).company();
    expect(await adviser.invalid(CHANGE, { input: { company: id, version: 1, name: 'Paja', ...changes } })).toEqual(fields);
  });

  test('nobody else changes it, and no business ID is taken from another company', async () => {
    const { company } = make(net().sql);
    const id = await company();
    await company({ business_id: '6789012-4' });
    const input = { company: id, version: 1, name: 'Toinen' };
    expect(await otherAdviser.refusal(CHANGE, { input })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(CHANGE, { input })).toBe('NOT_ALLOWED');
    expect(await adviser.refusal(CHANGE, { input: { ...input, businessId: '6789012-4' } })).toBe('COMPANY_EXISTS');
  });
});

test('an adviser finds the companies of the own municipality by name and business ID, and no others', async () => {
  const FIND = 'query ($search: String) { companies(search: $search, first: 50) { totalCount edges { node { name businessId municipality { code } people { role person { name email } } needs { id } referrals { id } } } } }';
  const all = (await adviser.ask(FIND)).companies;
  expect(all.totalCount).toBeGreaterThanOrEqual(26);
  expect(new Set(all.edges.map(({ node }: any) => node.municipality.code))).toEqual(new Set(['790']));
  const one = all.edges.find(({ node }: any) => node.businessId).node;
  expect((await adviser.ask(FIND, { search: one.businessId.slice(0, 7) })).companies.edges.map(({ node }: any) => node.name)).toContain(one.name);
  expect((await adviser.ask(FIND, { search: one.name.slice(1, 6).toUpperCase() })).companies.edges.map(({ node }: any) => node.name)).toContain(one.name);
  expect((await otherAdviser.ask(FIND, { search: one.businessId })).companies.edges).toEqual([]);
});

describe('what the public register tells', () => {
  const REGISTERED = 'query ($search: String!) { registeredCompanies(search: $search) { businessId name municipality { fi } } }';
  const names = async (search: string) => (await net().visitor.ask(REGISTERED, { search })).registeredCompanies.map(({ name }: { name: string }) => name);

  test('is found by the beginning of a word of the name and of the business ID, by anybody', async () => {
    const { company } = make(net().sql);
    await Promise.all([company({ name: 'Öljymäen Höyläämö Oy', business_id: '7654321-6' }), company({ name: 'Öljymäen Suunnitelma' })]);
    expect((await net().visitor.ask(REGISTERED, { search: ' öljy' })).registeredCompanies).toEqual([{ businessId: '7654321-6', name: 'Öljymäen Höyläämö Oy', municipality: { fi: 'Sastamala' } }]);
    for (const search of ['HÖYLÄ', '765', '76543216', '7654321-6', '7654321']) expect(await names(search)).toContain('Öljymäen Höyläämö Oy');
  });

  test('is not to be read from end to end', async () => {
    for (const search of ['', '  ', 'Oy', '%%%', '___', 'öljymäen suunn', 'yläämö', '7654321-5', '\0\0\0', "'; drop", 'x'.repeat(5000)]) expect(await names(search)).toEqual([]);
    expect((await names('oyj')).length).toBeLessThanOrEqual(6);
  });
});

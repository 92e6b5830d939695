import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const CHANGE = 'mutation ($input: ChangeServiceInput!) { changeService(input: $input) { version } }';
const HISTORY = 'query ($service: ID!, $field: String, $first: Int, $after: String) { serviceHistory(service: $service, field: $field, first: $first, after: $after) { totalCount edges { node { field before after at by { name } } } pageInfo { endCursor hasNextPage } } }';
const OF_ORGANISATION = 'query ($organisation: ID!) { organisationHistory(organisation: $organisation) { edges { node { field before after by { name } } } } }';

let contact: Client, foreign: Client, coordinator: Client, adviser: Client, head: Client;
let sas: string, service: string, writer: string;
let version = 1;
const id = async (text: string) => (await net().sql.query(text)).rows[0].id as string;
const change = async (said: object) => (version = (await contact.ask(CHANGE, { input: { service, version, ...said } })).changeService.version);
const nodes = async (client: Client, about: object = {}) => ((await client.ask(HISTORY, { service, ...about })).serviceHistory.edges as { node: any }[]).map(({ node }) => node);

beforeAll(async () => {
  const { someone } = make(net().sql);
  sas = await id("select id from organisation where slug = 'sas'");
  service = await id("select id from service where slug = 'sas-plots'");
  const email = await someone('CONTACT', { organisation_id: sas });
  writer = (await net().sql.query('select name from person where email = $1', [email])).rows[0].name;
  contact = await net().as(email);
  foreign = await net().as(await someone('CONTACT', { organisation_id: await id("select id from organisation where slug = 'finnvera'") }));
  coordinator = await net().as(await someone('COORDINATOR'));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  head = await net().as(await someone('HEAD', { department_id: await id("select id from department where municipality_code = '790' limit 1") }));
  await change({ name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' }, phone: '040 123 4567' });
  await change({ name: { fi: 'Tontit', sv: 'Företagstomter', en: 'Plots' }, topics: ['plots', 'recruit'] });
  await change({ coverageType: 'MUNICIPALITY', coverageMunicipalities: ['790', '609'], phone: null });
});

describe('the history of a service', () => {
  test('tells of each field what it said before and after, by whom and when, the newest first', async () => {
    const all = await nodes(contact);
    const of = (field: string) => all.filter((node) => node.field === field);
    expect(of('name.sv')).toMatchObject([{ before: ['Tomter'], after: ['Företagstomter'], by: { name: writer } }, { after: ['Tomter'] }]);
    expect(of('name.fi')).toHaveLength(1);
    expect(of('phone').map(({ before, after }) => [before, after])).toEqual([[['040 123 4567'], []], [[], ['040 123 4567']]]);
    expect(of('version')).toEqual([]);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort().reverse());
    expect((await nodes(contact, { field: 'phone' })).map(({ field }) => field)).toEqual(['phone', 'phone']);
  });

  test('tells of lists, too: topics, and the municipalities that it covers', async () => {
    const all = await nodes(contact);
    const topics = all.find(({ field }) => field === 'topics');
    expect(topics.after).toEqual(['plots', 'recruit']);
    expect(topics.before).not.toContain('recruit');
    expect(all.find(({ field }) => field === 'coverage').after).toEqual(['609', '790']);
    const { rows } = await net().sql.query("select before, after from audit where entity = 'Service' and entity_id = $1 and command = 'changeService' and after ? 'topics'", [service]);
    expect(rows).toEqual([{ before: expect.objectContaining({ topics: expect.any(Array) }), after: expect.objectContaining({ topics: ['plots', 'recruit'] }) }]);
  });

  test('is read by its contacts, coordinators and advisers, and by nobody else', async () => {
    for (const client of [coordinator, adviser]) expect((await nodes(client)).length).toBeGreaterThan(4);
    expect(await nodes(foreign)).toEqual([]);
    expect(await head.refusal(HISTORY, { service })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(HISTORY, { service })).toBe('SIGN_IN_FIRST');
  });

  test('names nobody for what the portal did by itself', async () => {
    await net().sql.query("insert into audit (id, at, by, command, entity, entity_id, change, before, after) values (gen_random_uuid(), now(), null, 'reopenServices', 'Service', $1, 'update', '{\"capacity\":\"FULL\"}', '{\"capacity\":\"OPEN\"}')", [service]);
    expect((await nodes(contact, { field: 'capacity' }))[0]).toMatchObject({ by: null, before: ['FULL'], after: ['OPEN'] });
  });

  test('comes in pages', async () => {
    const first = (await contact.ask(HISTORY, { service, first: 2 })).serviceHistory;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = (await contact.ask(HISTORY, { service, first: 50, after: first.pageInfo.endCursor })).serviceHistory;
    expect(first.edges.length + rest.edges.length).toBe(first.totalCount);
  });
});

test('an organisation has a history of its own', async () => {
  const { version: now } = (await contact.ask('{ organisation(slug: "sas") { version } }')).organisation;
  await contact.ask('mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { version } }', { input: { organisation: sas, version: now, phone: '03 521 341' } });
  const of = async (client: Client) => (await client.ask(OF_ORGANISATION, { organisation: sas })).organisationHistory.edges.map(({ node }: any) => node);
  expect(await of(contact)).toMatchObject([{ field: 'phone', after: ['03 521 341'], by: { name: writer } }]);
  expect(await of(foreign)).toEqual([]);
  expect(await net().visitor.refusal(OF_ORGANISATION, { organisation: sas })).toBe('SIGN_IN_FIRST');
});

test('a new service has a beginning', async () => {
  const said = { name: { fi: 'Uusi', sv: 'Ny', en: 'New' }, description: { fi: 'Uusi.', sv: '', en: '' }, topics: ['plots'], coverageType: 'NATIONAL', cost: 'FREE' };
  const { addService } = await contact.ask('mutation ($input: AddServiceInput!) { addService(input: $input) { id } }', { input: { organisation: sas, ...said } });
  expect((await contact.ask(HISTORY, { service: addService.id })).serviceHistory.edges.map(({ node }: any) => [node.field, node.by.name])).toEqual([['created', writer]]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const LOG = 'mutation ($input: LogContactInput!) { logContact(input: $input) { id kind at text withWhom mayChange by { name } company { id } } }';
const CHANGE = 'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { text at kind } }';
const REMOVE = 'mutation ($contact: ID!) { removeContact(contact: $contact) { id } }';
const TIMELINE = `query ($company: ID!, $kinds: [TimelineKind!], $after: String) { companyTimeline(company: $company, kinds: $kinds, first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage }
  edges { node { id kind at contact { text } need { title } referral { reference } registration { status } } } } }`;
const QUIET = 'query ($months: Int, $industry: String, $sizeClass: SizeClass, $municipality: String) { quietCompanies(months: $months, industry: $industry, sizeClass: $sizeClass, municipality: $municipality, first: 50) { edges { node { id name lastHeardAt } } } }';
const MERGE = 'mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { id name businessId place formerEntries { name on by { name } } people { person { email } } needs { id } } }';
const M = '790';

let adviser: Client, colleague: Client, elsewhere: Client, coordinator: Client, entrepreneur: Client;
let company: string, entrepreneurMail: string;

beforeAll(async () => {
  const { someone, company: newCompany } = make(net().sql);
  company = await newCompany({ name: 'Aikajanan Paja Oy', municipality_code: M });
  const signedIn = async (role: string, place: object = {}) => net().as(await someone(role, { ...place }));
  adviser = await signedIn('ADVISER', { municipality_code: M });
  colleague = await signedIn('ADVISER', { municipality_code: M });
  elsewhere = await signedIn('ADVISER', { municipality_code: '609' });
  coordinator = await signedIn('COORDINATOR');
  entrepreneurMail = await someone('ENTREPRENEUR', { company_id: company });
  entrepreneur = await net().as(entrepreneurMail);
});

const log = async (client: Client, changes: object = {}) => (await client.ask(LOG, { input: { company, kind: 'CALL', text: 'Puhuttiin uudesta hallista', ...changes } })).logContact;
const timeline = async (client: Client, variables: object = {}) => (await client.ask(TIMELINE, { company, ...variables })).companyTimeline;
const need = (changes: object = {}) =>
  make(net().sql).insert('need', { company_id: company, municipality_code: M, topic_code: 'premises', title: 'Halli', words: 'Halli', language: 'fi', window_from: '2027-01-01', window_to: '2027-12-31', certainty: 'LIKELY', name_shown: false, source: 'CALL', status: 'OPEN', recorded_at: new Date(), ...changes });

describe('logging a contact', () => {
  test('takes one short form, and once for each key', async () => {
    const key = newId();
    const [a, b] = await Promise.all([log(adviser, { key, withWhom: ' Maija ' }), log(adviser, { key, withWhom: ' Maija ' })]);
    expect(a).toMatchObject({ kind: 'CALL', text: 'Puhuttiin uudesta hallista', withWhom: 'Maija', mayChange: true, company: { id: company } });
    expect(b.id).toBe(a.id);
    expect(Date.now() - Date.parse(a.at)).toBeLessThan(60_000);
    const { rows } = await net().sql.query("select command, after from audit where entity = 'Contact' and entity_id = $1", [a.id]);
    expect(rows).toMatchObject([{ command: 'logContact', after: { kind: 'CALL', text: '…' } }]);
  });

  test('of an earlier day is at noon of that day in Finland', async () => {
    expect((await log(adviser, { on: '2026-06-01' })).at).toBe('2026-06-01T09:00:00+00:00');
  });

  test.each([
    [{ text: ' ' }, ['text: REQUIRED']],
    [{ text: 'x' }, ['text: TOO_SHORT']],
    [{ text: 'x'.repeat(4001) }, ['text: TOO_LONG']],
    [{ withWhom: 'x'.repeat(201) }, ['withWhom: TOO_LONG']],
    [{ on: '2099-01-01' }, ['on: IN_THE_FUTURE']],
    [{ on: '1999-01-01' }, ['on: INVALID']],
    [{ kind: 'FAX' }, ['kind: INVALID']],
  ])('refuses %j', async (changes, fields) => {
    expect(await adviser.invalid(LOG, { input: { company, kind: 'CALL', text: 'Puhuttiin', ...changes } })).toEqual(fields);
  });

  test('only advisers of the municipality write and read contacts', async () => {
    const input = { company, kind: 'CALL', text: 'Salaa' };
    expect(await elsewhere.refusal(LOG, { input })).toBe('NOT_FOUND');
    expect(await entrepreneur.refusal(LOG, { input })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(LOG, { input })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(LOG, { input })).toBe('SIGN_IN_FIRST');
    expect((await timeline(elsewhere)).edges).toEqual([]);
    expect(await entrepreneur.refusal(TIMELINE, { company })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(TIMELINE, { company })).toBe('NOT_ALLOWED');
    const SEEN = 'query ($id: ID!) { company(id: $id) { lastHeardAt formerEntries { name } } }';
    expect((await entrepreneur.ask(SEEN, { id: company })).company).toEqual({ lastHeardAt: null, formerEntries: [] });
    expect((await colleague.ask(SEEN, { id: company })).company.lastHeardAt).not.toBeNull();
  });

  test('who wrote it corrects it and takes it out; a colleague reads it only', async () => {
    const { id } = await log(adviser);
    const input = { contact: id, kind: 'VISIT', text: 'Käytiin katsomassa', on: '2026-05-02' };
    expect(await colleague.refusal(CHANGE, { input })).toBe('NOT_ALLOWED');
    expect(await colleague.refusal(REMOVE, { contact: id })).toBe('NOT_ALLOWED');
    expect(await elsewhere.refusal(REMOVE, { contact: id })).toBe('NOT_FOUND');
    expect((await adviser.ask(CHANGE, { input })).changeContact).toEqual({ text: 'Käytiin katsomassa', kind: 'VISIT', at: '2026-05-02T09:00:00+00:00' });
    expect((await adviser.ask(CHANGE, { input: { ...input, text: 'Sama päivä' } })).changeContact.at).toBe('2026-05-02T09:00:00+00:00');
    expect((await adviser.ask(REMOVE, { contact: id })).removeContact.id).toBe(company);
    expect(await adviser.refusal(REMOVE, { contact: id })).toBe('NOT_FOUND');
  });
});

test('the timeline has contacts, needs, referrals and coffees, the latest first, page by page', async () => {
  const { company: newCompany, insert, event, someone } = make(net().sql);
  const own = await newCompany({ name: 'Historia Oy', municipality_code: M });
  const guest = await someone('ENTREPRENEUR', { company_id: own });
  const { rows: [person] } = await net().sql.query('select id from person where email = $1', [guest]);
  const coffee = await event({ starts_at: new Date('2026-03-01T06:00:00Z'), ends_at: new Date('2026-03-01T08:00:00Z'), status: 'HELD' });
  await insert('registration', { event_id: coffee, municipality_code: M, person_id: person.id, company_id: own, party_size: 1, status: 'ATTENDED', created_at: new Date('2026-02-01'), queued_at: new Date('2026-02-01') });
  await need({ company_id: own, recorded_at: new Date('2026-04-01T09:00:00Z') });
  await log(adviser, { company: own, on: '2026-05-01' });
  await log(adviser, { company: own, on: '2026-02-01', text: 'Ensimmäinen soitto' });
  const first = await timeline(adviser, { company: own });
  const second = await timeline(adviser, { company: own, after: first.pageInfo.endCursor });
  expect(first.totalCount).toBe(4);
  expect([...first.edges, ...second.edges].map(({ node }: any) => node.kind)).toEqual(['CONTACT', 'NEED', 'COFFEE', 'CONTACT']);
  expect(second.edges[0].node).toMatchObject({ registration: { status: 'ATTENDED' }, contact: null });
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect((await timeline(adviser, { company: own, kinds: ['NEED'] })).edges[0].node.need.title).toBe('Halli');
});

describe('quiet companies', () => {
  test('are those of which nothing was heard for so long, the longest first', async () => {
    const { company: newCompany } = make(net().sql);
    const [never, long, lately] = await Promise.all([newCompany({ name: 'Ei koskaan Oy', industry_code: '25', size_class: 'SMALL' }), newCompany({ name: 'Kauan sitten Oy', industry_code: '25', size_class: 'SMALL' }), newCompany({ name: 'Hiljattain Oy', industry_code: '25', size_class: 'SMALL' })]);
    await log(adviser, { company: long, on: '2025-09-01' });
    await log(adviser, { company: lately });
    const quiet = async (variables: object = {}, client = adviser) => (await client.ask(QUIET, { industry: 'C', sizeClass: 'SMALL', ...variables })).quietCompanies.edges.map(({ node }: any) => node.id);
    const found = await quiet();
    expect(found.indexOf(never)).toBeGreaterThanOrEqual(0);
    expect(found.indexOf(long)).toBeGreaterThan(found.indexOf(never));
    expect(found).not.toContain(lately);
    expect(await quiet({ months: 120 })).not.toContain(long);
    expect(await quiet({ sizeClass: 'LARGE' })).not.toContain(never);
    expect(await quiet({ municipality: '609' })).toEqual([]);
    expect(await quiet({}, elsewhere)).not.toContain(never);
    expect(await adviser.invalid(QUIET, { months: 0 })).toEqual(['months: TOO_SMALL']);
    expect(await entrepreneur.refusal(QUIET)).toBe('NOT_ALLOWED');
  });
});

describe('merging two entries of one company', () => {
  const two = async (keep: object = {}, merge: object = {}) => {
    const { company: newCompany } = make(net().sql);
    return { keep: await newCompany({ name: 'Mylly Oy', ...keep }), merge: await newCompany({ name: 'Mylly', place: 'Karkku', ...merge }) };
  };

  test('keeps both histories, fills empty facts, tells the people of both, and is recorded', async () => {
    const { someone, insert, event } = make(net().sql);
    const input = await two({}, { business_id: '2345678-0' });
    const [one, other] = [await someone('ENTREPRENEUR', { company_id: input.keep }), await someone('ENTREPRENEUR', { company_id: input.merge })];
    await make(net().sql).member(one, 'ENTREPRENEUR', { company_id: input.merge });
    const { rows: [person] } = await net().sql.query('select id from person where email = $1', [other]);
    const registration = await insert('registration', { event_id: await event(), municipality_code: M, person_id: person.id, company_id: input.merge, party_size: 1, status: 'ATTENDED', created_at: new Date(), queued_at: new Date() });
    const needs = [await need({ company_id: input.keep }), await need({ company_id: input.merge })];
    await log(adviser, { company: input.merge });
    const merged = (await adviser.ask(MERGE, { input })).mergeCompanies;
    expect(merged).toMatchObject({ id: input.keep, name: 'Mylly Oy', businessId: '2345678-0', place: 'Karkku', formerEntries: [{ name: 'Mylly' }] });
    expect(merged.people.map(({ person: { email } }: any) => email).sort()).toEqual([one, other].sort());
    expect(merged.needs.map(({ id }: any) => id).sort()).toEqual(needs.sort());
    expect((await timeline(adviser, { company: input.keep })).totalCount).toBe(4);
    expect((await adviser.ask('query ($id: ID!) { company(id: $id) { id } }', { id: input.merge })).company).toBeNull();
    const { rows: mails } = await net().sql.query('select "to" from outbox_mail where subject like $1', ['%Mylly Oy%']);
    expect(mails.map(({ to }) => to).sort()).toEqual([one, other].sort());
    const { rows: [record] } = await net().sql.query('select record from company_merge where id = $1', [input.merge]);
    expect(record.record).toMatchObject({ facts: { businessId: '2345678-0', place: 'Karkku' }, moved: { registration: [registration] } });
    const { rows: audit } = await net().sql.query("select change from audit where entity = 'Company' and entity_id = $1", [input.merge]);
    expect(audit).toEqual([{ change: 'delete' }]);
    // The same click again finds it done.
    expect((await adviser.ask(MERGE, { input })).mergeCompanies.id).toBe(input.keep);
  });

  test('figures of new faces take the company for one from then on', async () => {
    const { insert, event } = make(net().sql);
    const input = await two();
    const { rows: [person] } = await net().sql.query('select id from person where email = $1', [entrepreneurMail]);
    const registration = await insert('registration', { event_id: await event(), municipality_code: M, person_id: person.id, company_id: input.merge, party_size: 1, status: 'ATTENDED', created_at: new Date(), queued_at: new Date() });
    await adviser.ask(MERGE, { input });
    const { rows } = await net().sql.query('select company_face = company_face_of($1, null, $2) as same from registration where id = $3', [input.keep, M, registration]);
    expect(rows).toEqual([{ same: true }]);
  });

  test('two who merge the pair at once, each the other way round, leave one company', async () => {
    const { keep, merge } = await two();
    const answers = await Promise.all([adviser.send(MERGE, { input: { keep, merge } }), colleague.send(MERGE, { input: { keep: merge, merge: keep } })]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['NOT_FOUND']);
    const { rows } = await net().sql.query('select id from company where id = any($1)', [[keep, merge]]);
    expect(rows).toHaveLength(1);
  });

  test('is refused for two companies, for one with itself, and to whoever is no adviser of both', async () => {
    const different = await two({ business_id: '3456789-8' }, { business_id: '4567890-4' });
    expect(await adviser.refusal(MERGE, { input: different })).toBe('DIFFERENT_COMPANIES');
    const input = await two();
    expect(await adviser.invalid(MERGE, { input: { keep: input.keep, merge: input.keep } })).toEqual(['merge: INVALID']);
    expect(await elsewhere.refusal(MERGE, { input })).toBe('NOT_FOUND');
    expect(await adviser.refusal(MERGE, { input: await two({}, { municipality_code: '609' }) })).toBe('NOT_FOUND');
    expect(await entrepreneur.refusal(MERGE, { input })).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(MERGE, { input })).toBe('NOT_ALLOWED');
  });

  test('entries that may be the same are named, and others are not', async () => {
    const { company: newCompany } = make(net().sql);
    const one = await newCompany({ name: 'Kultakutri Tmi' });
    const same = await newCompany({ name: 'KULTAKUTRI', business_id: '5678901-4' });
    await newCompany({ name: 'Kultakutri Oy', municipality_code: '609' });
    await newCompany({ name: 'Kultaseppä Tmi' });
    const DUPLICATES = 'query ($id: ID!) { company(id: $id) { possibleDuplicates { id } } }';
    expect((await adviser.ask(DUPLICATES, { id: one })).company.possibleDuplicates).toEqual([{ id: same }]);
    expect((await adviser.ask(DUPLICATES, { id: same })).company.possibleDuplicates).toEqual([{ id: one }]);
  });
});

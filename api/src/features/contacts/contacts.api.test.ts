import { beforeAll, describe, expect, test, vi } from 'vitest';
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
const UNDO = 'mutation ($merge: ID!) { undoMerge(merge: $merge) { id name businessId place industry { code } people { title person { email } } needs { id } } }';
const COMPANY = 'query ($id: ID!) { company(id: $id) { id businessId place industry { code } formerEntries { id } people { id title person { email } } needs { id } } }';
const ROLE = 'mutation ($input: ChangeCompanyRoleInput!) { changeCompanyRole(input: $input) { people { id title } } }';
const END = 'mutation ($input: EndCompanyRoleInput!) { endCompanyRole(input: $input) { people { id person { email } } } }';
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

test('the timeline tells who joined and who left, and by whom; a company is not heard of by that', async () => {
  const { company: newCompany, someone } = make(net().sql);
  const own = await newCompany({ name: 'Vaihtuva Oy' });
  const member = await someone('ENTREPRENEUR', { company_id: own });
  const owner = await net().as(member);
  const ADD = 'mutation ($input: AddCompanyContactInput!) { addCompanyContact(input: $input) { people { id person { name } } } }';
  const { people } = (await owner.ask(ADD, { input: { company: own, name: 'Kalle Kollega', email: `kalle.${newId().slice(-6)}@example.example` } })).addCompanyContact;
  const LINES = 'query ($company: ID!) { companyTimeline(company: $company, kinds: [JOINED, LEFT], first: 10) { edges { node { kind person { name } by { email } } } } }';
  const lines = async (client = adviser) => (await client.ask(LINES, { company: own })).companyTimeline.edges.map(({ node }: any) => node);
  expect(await lines()).toEqual([{ kind: 'JOINED', person: { name: 'Kalle Kollega' }, by: { email: member } }]);
  await owner.ask(END, { input: { membership: people.find(({ person }: any) => person.name === 'Kalle Kollega').id } });
  // Somebody who is of no company any more is nobody’s business here.
  expect(await lines()).toEqual([{ kind: 'LEFT', person: null, by: { email: member } }, { kind: 'JOINED', person: null, by: { email: member } }]);
  expect(await lines(elsewhere)).toEqual([]);
  expect((await adviser.ask('query ($id: ID!) { company(id: $id) { lastHeardAt } }', { id: own })).company.lastHeardAt).toBeNull();
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
    // An address that was kept leads to the company that it is now: for who may see that one.
    const at = async (client: Client, id: string) => (await client.ask('query ($id: ID!) { company(id: $id) { id } }', { id })).company;
    expect([await at(adviser, input.merge), await at(adviser, input.keep)]).toEqual([{ id: input.keep }, { id: input.keep }]);
    expect(await at(await net().as(other), input.merge)).toEqual({ id: input.keep });
    expect(await at(elsewhere, input.merge)).toBeNull();
    const { rows: mails } = await net().sql.query('select "to" from outbox_mail where subject like $1', ['%Mylly Oy%']);
    expect(mails.map(({ to }) => to).sort()).toEqual([one, other].sort());
    const { rows: [record] } = await net().sql.query('select record from company_merge where id = $1', [input.merge]);
    expect(record.record).toMatchObject({ facts: { businessId: '2345678-0', place: 'Karkku' }, moved: { registration: [registration] } });
    const { rows: audit } = await net().sql.query("select change from audit where entity = 'Company' and entity_id = $1", [input.merge]);
    expect(audit).toEqual([{ change: 'delete' }]);
    // The same click again finds it done.
    expect((await adviser.ask(MERGE, { input })).mergeCompanies.id).toBe(input.keep);
  });

  test('is invited to a campaign once, where both entries were', async () => {
    const [keep, merge] = [await make(net().sql).company({ name: 'Kutsuttu Paja Oy' }), await make(net().sql).company({ name: 'Kutsuttu Paja Oy' })];
    const { insert } = make(net().sql);
    const text = JSON.stringify({ fi: 'Kysymys', sv: 'Fråga', en: 'Question' });
    const campaign = await insert('campaign', { municipality_code: M, places: [], title: text, description: text, drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
    const [toldFirst, toldSecond] = [new Date('2027-01-05T08:00:00Z'), new Date('2027-01-06T08:00:00.123Z')];
    await insert('campaign_invitation', { campaign_id: campaign, company_id: keep, told_at: toldFirst });
    await insert('campaign_invitation', { campaign_id: campaign, company_id: merge, told_at: toldSecond });
    const invited = async () => (await net().sql.query('select company_id, told_at from campaign_invitation where campaign_id = $1 order by told_at', [campaign])).rows;
    await adviser.ask(MERGE, { input: { keep, merge } });
    expect(await invited()).toEqual([{ company_id: keep, told_at: toldFirst }]);
    // Two companies after all: each is invited as it was.
    await adviser.ask(UNDO, { merge });
    expect(await invited()).toEqual([{ company_id: keep, told_at: toldFirst }, { company_id: merge, told_at: toldSecond }]);
    await adviser.ask(MERGE, { input: { keep, merge } });
    await net().sql.query('delete from campaign_invitation where campaign_id = $1', [campaign]);
    await adviser.ask(UNDO, { merge });
    expect(await invited()).toEqual([]);
  });

  test('an invitation to an event whose person is gone stays in both histories', async () => {
    const { insert, event } = make(net().sql);
    const input = await two();
    const coffee = await event();
    for (const company of [input.keep, input.merge]) await insert('company_invitation', { event_id: coffee, municipality_code: M, company_id: company, person_id: null, invited_by_id: null, invited_at: new Date() });
    const counts = async () => (await net().sql.query('select company_id, count(*)::int as n from company_invitation where event_id = $1 group by 1 order by company_id = $2 desc', [coffee, input.keep])).rows;
    await adviser.ask(MERGE, { input });
    expect(await counts()).toEqual([{ company_id: input.keep, n: 2 }]);
    await adviser.ask(UNDO, { merge: input.merge });
    expect(await counts()).toEqual([{ company_id: input.keep, n: 1 }, { company_id: input.merge, n: 1 }]);
  });

  test('tells in the history who came into the second entry and who left it, until it is undone', async () => {
    const input = await two();
    const ADD = 'mutation ($input: AddCompanyContactInput!) { addCompanyContact(input: $input) { people { id person { email } } } }';
    const add = async (company: string, name: string) => {
      const email = `vaihtuva.${newId().slice(-6)}@example.example`;
      const { people } = (await adviser.ask(ADD, { input: { company, name, email, language: 'FI' } })).addCompanyContact;
      return people.find(({ person }: any) => person.email === email).id as string;
    };
    await add(input.keep, 'Eka');
    await add(input.merge, 'Toka');
    await adviser.ask(END, { input: { membership: await add(input.merge, 'Lähtijä') } });
    const LINES = 'query ($company: ID!) { companyTimeline(company: $company, kinds: [JOINED, LEFT], first: 20) { edges { node { id kind person { name } } } } }';
    const lines = async (company: string) => (await adviser.ask(LINES, { company })).companyTimeline.edges.map(({ node }: any) => `${node.kind} ${node.person?.name ?? ''}`.trim());
    const [ofKept, ofSecond] = [await lines(input.keep), await lines(input.merge)];
    expect([ofKept, ofSecond]).toEqual([['JOINED Eka'], ['LEFT', 'JOINED', 'JOINED Toka']]);
    await adviser.ask(MERGE, { input });
    expect(await lines(input.keep)).toEqual(['LEFT', 'JOINED', 'JOINED Toka', 'JOINED Eka']);
    await adviser.ask(UNDO, { merge: input.merge });
    expect([await lines(input.keep), await lines(input.merge)]).toEqual([ofKept, ofSecond]);
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

  test('is undone: each has its own again, what was written since stays, and the people of both are told', async () => {
    const { someone, insert, event } = make(net().sql);
    const input = await two({}, { business_id: '6789012-1', industry_code: 'C' });
    const [one, other] = [await someone('ENTREPRENEUR', { company_id: input.keep }), await someone('ENTREPRENEUR', { company_id: input.merge, title: 'Toimitusjohtaja' })];
    // The second person is in both entries: of two roles one goes, and comes back.
    await make(net().sql).member(other, 'ENTREPRENEUR', { company_id: input.keep });
    const { rows: [person] } = await net().sql.query('select id from person where email = $1', [other]);
    const registration = await insert('registration', { event_id: await event(), municipality_code: M, person_id: person.id, company_id: input.merge, party_size: 1, status: 'ATTENDED', created_at: new Date(), queued_at: new Date() });
    const theirs = await need({ company_id: input.merge });
    await adviser.ask(MERGE, { input });
    const since = await need({ company_id: input.keep });
    const before = (await net().sql.query('select count(*)::int as n from outbox_mail')).rows[0].n;
    const again = (await colleague.ask(UNDO, { merge: input.merge })).undoMerge;
    expect(again).toMatchObject({ id: input.merge, name: 'Mylly', businessId: '6789012-1', place: 'Karkku', industry: { code: 'C' } });
    expect(again.people).toEqual([{ title: 'Toimitusjohtaja', person: { email: other } }]);
    expect(again.needs).toEqual([{ id: theirs }]);
    const kept = (await adviser.ask(COMPANY, { id: input.keep })).company;
    expect(kept).toMatchObject({ businessId: null, place: null, industry: null, formerEntries: [], needs: [{ id: since }] });
    expect(kept.people.map((role: any) => role.person.email).sort()).toEqual([one, other].sort());
    const { rows } = await net().sql.query('select company_face = company_face_of($1, null, $2) as same from registration where id = $3', [input.merge, M, registration]);
    expect(rows).toEqual([{ same: true }]);
    const { rows: mails } = await net().sql.query('select "to" from outbox_mail order by id offset $1', [before]);
    expect(mails).toHaveLength(3);
    expect(await adviser.refusal(UNDO, { merge: input.merge })).toBe('NOT_FOUND');
  });

  test('is undone without giving a role back to who was taken out of the company since', async () => {
    const input = await two();
    const { person, member } = make(net().sql);
    const email = await person({ name: 'Lähtevä' });
    const role = await member(email, 'ENTREPRENEUR', { company_id: input.keep });
    await member(email, 'ENTREPRENEUR', { company_id: input.merge });
    await adviser.ask(MERGE, { input });
    await adviser.ask('mutation ($input: EndCompanyRoleInput!) { endCompanyRole(input: $input) { id } }', { input: { membership: role } });
    expect((await adviser.ask(UNDO, { merge: input.merge })).undoMerge.people).toEqual([]);
  });

  test('is undone through a chain of merges, and keeps a fact that somebody has changed since', async () => {
    const first = await two({ place: null }, { place: 'Karkku' });
    const last = await make(net().sql).company({ name: 'Mylly Ky' });
    const theirs = await need({ company_id: first.merge });
    await adviser.ask(MERGE, { input: first });
    await net().sql.query("update company set place = 'Kiikka' where id = $1", [first.keep]);
    await adviser.ask(MERGE, { input: { keep: last, merge: first.keep } });
    expect((await adviser.ask(UNDO, { merge: first.merge })).undoMerge).toMatchObject({ place: 'Karkku', needs: [{ id: theirs }] });
    expect((await adviser.ask(COMPANY, { id: last })).company).toMatchObject({ place: 'Kiikka', needs: [], formerEntries: [{ id: first.keep }] });
  });

  test('is undone by advisers of the municipality only', async () => {
    const input = await two();
    await adviser.ask(MERGE, { input });
    expect(await elsewhere.refusal(UNDO, { merge: input.merge })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(UNDO, { merge: input.merge })).toBe('NOT_ALLOWED');
    expect(await entrepreneur.refusal(UNDO, { merge: input.merge })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(UNDO, { merge: input.merge })).toBe('SIGN_IN_FIRST');
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

describe('the roles of a company’s people', () => {
  const withPeople = async () => {
    const { company: newCompany, someone } = make(net().sql);
    const id = await newCompany({ name: 'Roolien Paja Oy' });
    const emails = [await someone('ENTREPRENEUR', { company_id: id }), await someone('ENTREPRENEUR', { company_id: id })];
    const { people } = (await adviser.ask(COMPANY, { id })).company;
    const roles = emails.map((email) => people.find((role: any) => role.person.email === email).id as string);
    return { id, emails, roles };
  };

  test('are named by an adviser', async () => {
    const { roles } = await withPeople();
    const { people } = (await adviser.ask(ROLE, { input: { membership: roles[0], title: ' Talouspäällikkö ' } })).changeCompanyRole;
    expect(people.find((role: any) => role.id === roles[0]).title).toBe('Talouspäällikkö');
    expect((await adviser.ask(ROLE, { input: { membership: roles[0], title: '' } })).changeCompanyRole.people.map((role: any) => role.title)).toEqual([null, null]);
    expect(await adviser.invalid(ROLE, { input: { membership: roles[0], title: 'x'.repeat(101) } })).toEqual(['title: TOO_LONG']);
  });

  test('end at once: no more sight of its matters, no link that works, another contact in open referrals', async () => {
    const { id, emails, roles } = await withPeople();
    const { insert } = make(net().sql);
    const { rows: [service] } = await net().sql.query('select id, organisation_id from service order by slug limit 1');
    const referral = (row: object) =>
      insert('referral', { reference: `R-${newId().slice(-6)}`, service_id: service.id, organisation_id: service.organisation_id, municipality_code: M, sender_id: stayer, message: 'Halli', comes_along: false, created_at: new Date(), updated_at: new Date(), ...row });
    const person = async (email: string) => (await net().sql.query('select id from person where email = $1', [email])).rows[0].id as string;
    const [leaver, stayer] = [await person(emails[0]!), await person(emails[1]!)];
    const open = await referral({ company_id: id, contact_person_id: leaver, status: 'SENT' });
    const over = await referral({ company_id: id, contact_person_id: leaver, status: 'CONFIRMED' });
    await insert('referral_link', { token_hash: newId(), referral_id: open, audience: 'COMPANY', person_id: leaver, expires_at: new Date(Date.now() + 86_400_000) });
    const gone = await net().as(emails[0]!);
    expect((await gone.ask(COMPANY, { id })).company).not.toBeNull();
    expect(await adviser.invalid(END, { input: { membership: roles[0], successor: roles[0] } })).toEqual(['successor: UNKNOWN']);
    const { people } = (await adviser.ask(END, { input: { membership: roles[0], successor: roles[1] } })).endCompanyRole;
    expect(people).toEqual([{ id: roles[1], person: { email: emails[1] } }]);
    // The process hears of it from the database.
    await vi.waitFor(async () => expect((await gone.ask(COMPANY, { id })).company).toBeNull());
    const contacts = (await net().sql.query('select id, contact_person_id from referral where company_id = $1', [id])).rows;
    expect(Object.fromEntries(contacts.map((row) => [row.id, row.contact_person_id]))).toEqual({ [open]: stayer, [over]: leaver });
    expect((await net().sql.query('select count(*)::int as n from referral_link where referral_id = $1', [open])).rows[0].n).toBe(0);
    expect((await net().sql.query('select count(*)::int as n from outbox_mail where "to" = $1', [emails[0]])).rows[0].n).toBe(1);
    expect((await net().sql.query("select change from audit where entity = 'Membership' and entity_id = $1", [roles[0]])).rows).toEqual([{ change: 'delete' }]);
  });

  test('are ended by the company’s own people, a colleague’s or one’s own, and the others are told', async () => {
    const { id, emails, roles } = await withPeople();
    const third = await make(net().sql).someone('ENTREPRENEUR', { company_id: id });
    const [first, second] = [await net().as(emails[0]!), await net().as(emails[1]!)];
    expect((await first.ask(ROLE, { input: { membership: roles[0], title: 'Omistaja' } })).changeCompanyRole.people.find((role: any) => role.id === roles[0]).title).toBe('Omistaja');
    expect((await first.ask(END, { input: { membership: roles[1] } })).endCompanyRole.people).toHaveLength(2);
    await vi.waitFor(async () => expect((await second.ask(COMPANY, { id })).company).toBeNull());
    // Who has left sees nothing of it any more, not even in the answer.
    expect((await first.ask(END, { input: { membership: roles[0] } })).endCompanyRole).toBeNull();
    await vi.waitFor(async () => expect((await first.ask(COMPANY, { id })).company).toBeNull());
    const subjects = async (email: string) => (await net().sql.query('select subject from outbox_mail where "to" = $1 order by id', [email])).rows.map(({ subject }) => subject);
    expect(await subjects(emails[0]!)).toEqual([]);
    expect(await subjects(emails[1]!)).toEqual(['Et ole enää yrityksen Roolien Paja Oy yhteyshenkilö']);
    expect(await subjects(third)).toEqual([expect.stringMatching(/ei ole enää yrityksessä Roolien Paja Oy$/), expect.stringMatching(/ei ole enää yrityksessä Roolien Paja Oy$/)]);
    expect(await first.refusal(ROLE, { input: { membership: roles[0], title: 'Omistaja' } })).toBe('NOT_ALLOWED');
  });

  test('where the last one leaves, the advisers are told of what is left without a contact', async () => {
    const { company: newCompany, someone, insert } = make(net().sql);
    const id = await newCompany({ name: 'Viimeisen Paja Oy' });
    const email = await someone('ENTREPRENEUR', { company_id: id });
    const { rows: [person] } = await net().sql.query('select p.id, m.id as role from person p join membership m on m.person_id = p.id where email = $1', [email]);
    const { rows: [service] } = await net().sql.query('select id, organisation_id from service order by slug limit 1');
    const referral = await insert('referral', { reference: `R-${newId().slice(-6)}`, company_id: id, contact_person_id: person.id, status: 'SENT', service_id: service.id, organisation_id: service.organisation_id, municipality_code: M, sender_id: person.id, message: 'Halli', comes_along: false, created_at: new Date(), updated_at: new Date() });
    expect((await (await net().as(email)).ask(END, { input: { membership: person.role } })).endCompanyRole).toBeNull();
    expect((await net().sql.query('select contact_person_id from referral where id = $1', [referral])).rows).toEqual([{ contact_person_id: null }]);
    const { rows: told } = await net().sql.query("select count(*)::int as n, min(text) as text from outbox_mail where subject = 'Yhteyshenkilö puuttuu: Viimeisen Paja Oy'");
    const { rows: [advisers] } = await net().sql.query("select count(*)::int as n from membership m join person p on p.id = m.person_id where role = 'ADVISER' and municipality_code = $1 and p.language = 'fi'", [M]);
    expect(told[0].n).toBe(advisers.n);
    expect(told[0].text).toContain('Ohjauksia, joilla ei ole nyt yhteyshenkilöä: 1.');
  });

  test('are changed by advisers of its municipality and its own people only, and those of advisers not at all', async () => {
    const { roles } = await withPeople();
    const others: [Client, string][] = [[elsewhere, 'NOT_FOUND'], [coordinator, 'NOT_ALLOWED'], [await net().as(await make(net().sql).someone('ENTREPRENEUR', { company_id: await make(net().sql).company() })), 'NOT_FOUND'], [net().visitor, 'SIGN_IN_FIRST']];
    for (const [client, refusal] of others) {
      expect(await client.refusal(ROLE, { input: { membership: roles[0], title: 'Omistaja' } })).toBe(refusal);
      expect(await client.refusal(END, { input: { membership: roles[0] } })).toBe(refusal);
    }
    const { rows: [own] } = await net().sql.query("select id from membership where role = 'ADVISER' and municipality_code = $1 limit 1", [M]);
    expect(await adviser.refusal(END, { input: { membership: own.id } })).toBe('NOT_ALLOWED');
  });
});

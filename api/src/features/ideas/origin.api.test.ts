import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const PUBLISH = 'mutation ($input: PublishNeedAsIdeaInput!) { publishNeedAsIdea(input: $input) { id title topics { code } isMine writer { kind name company municipality { fi } } company { id } isHeard origin { need { id } consentGivenBy } } }';
const IDEA = 'query ($id: ID!) { idea(id: $id) { id isHeard heardAt { id title { fi } } company { id } writer { kind company municipality { fi } } origin { need { id company { id } } consentGivenBy consentHow consentOn recordedBy { id } } } }';
const NEED = 'query ($id: ID!) { need(id: $id) { id publishable publishedAs { idea { id title } consentGivenBy recordedBy { id } } } }';
const RESULTS = 'query ($id: ID!) { campaignResults(campaign: $id) { ideas companies newCompanies people } }';
const HIDE = 'mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }';
const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });

let campaign: string, company: string, department: string;
let adviser: Client, stranger: Client, owner: Client, head: Client, coordinator: Client;
let ownerEmail: string, adviserEmail: string;

const newCampaign = (changes: object = {}) =>
  make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: text('Mitä tarvitaan?'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01', ...changes });

async function needOf(changes: object = {}): Promise<string> {
  const id = await make(net().sql).insert('need', { company_id: company, municipality_code: '790', topic_code: 'premises', title: 'Kylmä varasto', words: 'Tarvitsemme kylmän varaston.', language: 'fi', window_from: '2027-04-01', window_to: '2027-06-30', permits: [], skills: [], certainty: 'LIKELY', source: 'COFFEE', name_shown: false, status: 'OPEN', recorded_at: '2027-02-01T10:00:00Z', version: 1, ...changes });
  await net().sql.query('insert into need_departments (need_id, department_id) values ($1, $2)', [id, department]);
  return id;
}

beforeAll(async () => {
  const { someone, company: firm } = make(net().sql);
  campaign = await newCampaign();
  company = await firm({ name: 'Pajapuu Oy' });
  department = (await net().sql.query(`select id from department where municipality_code = '790' order by id limit 1`)).rows[0].id;
  adviserEmail = await someone('ADVISER', { municipality_code: '790' });
  ownerEmail = await someone('ENTREPRENEUR', { company_id: company });
  adviser = await net().as(adviserEmail);
  stranger = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  owner = await net().as(ownerEmail);
  head = await net().as(await someone('HEAD', { department_id: department }));
  coordinator = await net().as(await someone('COORDINATOR'));
});

const consent = { givenBy: 'Mika Paja', how: 'MEETING', on: '2027-02-09' };
const inputOf = (need: string, changes: object = {}) => ({ input: { need, campaign, title: 'Kylmä varasto', text: 'Yhteinen kylmä varasto pajoille.', language: 'FI', companyShown: false, consent, ...changes } });
const publish = async (need: string, changes: object = {}) => (await adviser.ask(PUBLISH, inputOf(need, changes))).publishNeedAsIdea;
const read = async (id: string, client: Client) => (await client.ask(IDEA, { id })).idea;
const mailsTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;

describe('a need that is published as an idea', () => {
  test('without the name of its company leads nobody to the company who does not know the need', async () => {
    const need = await needOf();
    const before = (await net().visitor.ask(RESULTS, { id: campaign })).campaignResults;
    const idea = await publish(need);
    expect(idea).toMatchObject({ title: 'Kylmä varasto', topics: [{ code: 'premises' }], isMine: false, writer: { kind: 'COMPANY', name: null, company: null, municipality: null }, company: null, isHeard: true, origin: { need: { id: need }, consentGivenBy: 'Mika Paja' } });
    const { rows } = await net().sql.query('select company_id, author_id, signed_as from idea where id = $1', [idea.id]);
    expect(rows).toEqual([{ company_id: null, author_id: null, signed_as: 'NEITHER' }]);
    for (const client of [net().visitor, stranger, coordinator]) expect(await read(idea.id, client)).toMatchObject({ isHeard: true, origin: null, company: null });
    // The figures tell of one more idea, and of nobody.
    expect((await net().visitor.ask(RESULTS, { id: campaign })).campaignResults).toEqual({ ...before, ideas: before.ideas + 1 });
    const timeline = await adviser.ask('query ($company: ID!) { companyTimeline(company: $company, kinds: [IDEA]) { edges { node { id } } } }', { company });
    expect(timeline.companyTimeline.edges).toEqual([]);
    expect(await read(idea.id, owner)).toMatchObject({ origin: { need: { id: need }, consentGivenBy: 'Mika Paja', consentHow: 'MEETING', consentOn: '2027-02-09' } });
    expect((await adviser.ask(NEED, { id: need })).need).toMatchObject({ publishable: true, publishedAs: [{ idea: { id: idea.id, title: 'Kylmä varasto' }, consentGivenBy: 'Mika Paja' }] });
  });

  test('is followed by a department only where need and idea tell the same of the company, and without the consent', async () => {
    const [nameless, named] = [await needOf(), await needOf({ name_shown: true })];
    const seen = async (need: string) => (await head.ask(NEED, { id: need })).need;
    const [both, one] = [await publish(nameless), await publish(named)];
    expect(await seen(nameless)).toEqual({ id: nameless, publishable: false, publishedAs: [{ idea: { id: both.id, title: 'Kylmä varasto' }, consentGivenBy: null, recordedBy: null }] });
    expect(await read(both.id, head)).toMatchObject({ origin: { need: { id: nameless, company: null }, consentGivenBy: null, consentHow: null, consentOn: null } });
    expect((await seen(named)).publishedAs).toEqual([]);
    expect((await read(one.id, head)).origin).toBeNull();
    const other = await newCampaign();
    const [open, told] = [await publish(nameless, { campaign: other, companyShown: true }), await publish(named, { campaign: other, companyShown: true })];
    expect((await seen(nameless)).publishedAs.map((each: any) => each.idea.id)).toEqual([both.id]);
    expect((await read(open.id, head)).origin).toBeNull();
    expect((await seen(named)).publishedAs.map((each: any) => each.idea.id)).toEqual([told.id]);
  });

  test('in the name of its company is the company’s: in its history, and in the figures', async () => {
    const asked = await newCampaign();
    const idea = await publish(await needOf(), { campaign: asked, companyShown: true, title: 'Pajapuun varasto' });
    expect(idea).toMatchObject({ writer: { kind: 'COMPANY', company: 'Pajapuu Oy', municipality: { fi: 'Sastamala' } }, company: { id: company } });
    expect((await net().visitor.ask(RESULTS, { id: asked })).campaignResults).toMatchObject({ ideas: 1, companies: 1, people: 0 });
    const timeline = await adviser.ask('query ($company: ID!) { companyTimeline(company: $company, kinds: [IDEA]) { edges { node { id } } } }', { company });
    expect(timeline.companyTimeline.edges.map(({ node }: any) => node.id)).toContain(idea.id);
  });

  test('is told to the people of its company, with the consent and whom to tell if it is wrong; and when it is hidden', async () => {
    const idea = await publish(await needOf(), { title: 'Kerrottava varasto' });
    const mail = (await mailsTo(ownerEmail)).find(({ subject }) => subject.includes('Kerrottava varasto'))!;
    for (const part of ['Mitä tarvitaan?', 'Yrityksen nimi ei näy', 'Mika Paja 9.2.2027 (tapaamisessa)', adviserEmail, `/fi/ideas/idea/${idea.id}`]) expect(mail.text).toContain(part);
    await adviser.ask(HIDE, { input: { idea: idea.id, reason: 'Yritys perui luvan' } });
    const hidden = (await mailsTo(ownerEmail)).at(-1)!;
    expect(hidden.subject).toBe('Idea on piilotettu: Kerrottava varasto');
    expect(hidden.text).toContain('Yritys perui luvan');
    expect(await owner.refusal('mutation ($input: ChangeIdeaInput!) { changeIdea(input: $input) { id } }', { input: { idea: idea.id, version: 1, title: 'Toinen varasto', text: 'Toinen, lämmin varasto', language: 'FI' } })).toBe('NOT_ALLOWED');
  });

  test('is merged only after its company was told and could object, whether it is named or not', async () => {
    const OBJECT = 'mutation ($id: ID!) { objectToMerge(ideaMerge: $id) { merge { status } } }';
    const propose = async (idea: string, into: string) => (await adviser.ask('mutation ($input: ProposeMergeInput!) { proposeMerge(input: $input) { merge { id } } }', { input: { idea, into, reason: 'Sama asia molemmissa', language: 'FI' } })).proposeMerge.merge.id;
    const moves = async (id: string, client: Client) => (await client.ask('query ($id: ID!) { idea(id: $id) { merge { moves } } }', { id })).idea.merge.moves;
    for (const companyShown of [true, false]) {
      const [idea, into] = [await publish(await needOf(), { companyShown, title: 'Yhdistettävä varasto' }), await publish(await needOf(), { companyShown, title: 'Toinen varasto' })];
      const before = (await mailsTo(ownerEmail)).length;
      const id = await propose(idea.id, into.id);
      // Whose both ideas are is told once, of what they can do something about.
      expect((await mailsTo(ownerEmail)).slice(before)).toMatchObject([{ subject: 'Ideaasi ehdotetaan yhdistettäväksi toiseen ideaan', text: expect.stringContaining('24.2.2027') }]);
      expect([await moves(idea.id, owner), await moves(idea.id, stranger), await moves(idea.id, head), await moves(idea.id, net().visitor)]).toEqual([['OBJECT'], [], [], []]);
      for (const client of [stranger, head, coordinator]) expect(await client.refusal(OBJECT, { id })).toBe('NOT_ALLOWED');
      expect((await owner.ask(OBJECT, { id })).objectToMerge.merge.status).toBe('OBJECTED');
    }
  });

  test('tells whoever said it at an event that it is published, without whose consent it was', async () => {
    const { person, insert, event } = make(net().sql);
    const guest = await person();
    const { rows } = await net().sql.query('select id from person where email = $1', [guest]);
    const coffee = await event();
    const registration = await insert('registration', { event_id: coffee, municipality_code: '790', person_id: rows[0].id, company_name: 'Vieras Oy', party_size: 1, status: 'ATTENDED', created_at: now, queued_at: now });
    const need = await needOf({ company_id: null, company_name: 'Vieras Oy', event_id: coffee, heard_from_id: registration });
    expect(await adviser.invalid(PUBLISH, inputOf(need, { title: 'Vieras tarvitsee', companyShown: false }))).toEqual(['title: NAMES_COMPANY']);
    expect(await adviser.invalid(PUBLISH, inputOf(need, { companyShown: true }))).toEqual(['companyShown: INVALID']);
    await publish(need);
    const [mail] = await mailsTo(guest);
    expect(mail.subject).toBe('Kertomanne tarve on julkaistu ideana: Kylmä varasto');
    expect(mail.text).not.toContain('Mika Paja');
  });

  test('is published once in a campaign, also by two at once, and by one key', async () => {
    const need = await needOf();
    const key = newId();
    const [one, same] = await Promise.all([publish(need, { key }), publish(need, { key })]);
    expect(same.id).toBe(one.id);
    expect(await adviser.refusal(PUBLISH, inputOf(need))).toBe('ALREADY_AN_IDEA');
    const twice = await needOf();
    const answers = await Promise.all([1, 2].map(() => adviser.send(PUBLISH, inputOf(twice))));
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual(['ALREADY_AN_IDEA', 'done']);
    expect((await publish(need, { campaign: await newCampaign() })).id).not.toBe(one.id);
  });

  test('is published by an adviser of its municipality alone, with consent, in a campaign of the municipality that collects', async () => {
    const need = await needOf();
    expect(await stranger.refusal(PUBLISH, inputOf(need))).toBe('NOT_FOUND');
    for (const client of [owner, head, coordinator]) expect(await client.refusal(PUBLISH, inputOf(need))).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(PUBLISH, inputOf(need))).toBe('SIGN_IN_FIRST');
    expect(await adviser.invalid(PUBLISH, inputOf(need, { campaign: await newCampaign({ municipality_code: '609' }) }))).toEqual(['campaign: UNKNOWN']);
    expect(await adviser.refusal(PUBLISH, inputOf(need, { campaign: await newCampaign({ collect_from: '2027-01-01', discuss_from: '2027-02-10' }) }))).toBe('NOT_COLLECTING');
    expect(await adviser.refusal(PUBLISH, inputOf(await needOf({ status: 'DROPPED' })))).toBe('WRONG_STATE');
    expect(await adviser.invalid(PUBLISH, inputOf(need, { text: 'Soittakaa 040 123 4567', consent: { ...consent, on: '2027-02-11' } }))).toEqual(['consent.on: IN_THE_FUTURE', 'text: CONTACT_DATA']);
    expect(await adviser.invalid(PUBLISH, inputOf(need, { consent: { ...consent, givenBy: ' ' } }))).toEqual(['consent.givenBy: REQUIRED']);
    expect((await publish(need, { campaign: await newCampaign({ open_to_all_from: '2027-02-20' }) })).id).toBeTruthy();
  });

  test('is in the log of changes without its need, which would lead to the company', async () => {
    const idea = await publish(await needOf());
    const { rows } = await net().sql.query(`select after from audit where entity = 'IdeaOrigin' and after ->> 'idea' = $1`, [idea.id]);
    expect(rows).toHaveLength(1);
    expect(rows[0].after).toMatchObject({ consentHow: 'MEETING', consentOn: '2027-02-09' });
    expect(JSON.stringify(rows[0].after)).not.toContain('Mika Paja');
    expect(rows[0].after.need).not.toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the event at which it was heard', () => {
  const told = async (idea: { id: string }, client = net().visitor) => (await read(idea.id, client)).heardAt;
  async function heardAtCoffee(companies: number, changes: object = {}, event: Record<string, unknown> = {}) {
    const { insert, event: newEvent, company: firm } = make(net().sql);
    const coffee = await newEvent(event);
    for (let n = 0; n < companies; n++) await insert('registration', { event_id: coffee, municipality_code: '790', company_id: await firm(), party_size: 1, status: 'ATTENDED', created_at: now, queued_at: now });
    return { coffee, idea: await publish(await needOf({ event_id: coffee }), { eventShown: true, ...changes }) };
  }

  test('is told to everybody where the company allowed it and enough were there', async () => {
    const { coffee, idea } = await heardAtCoffee(5);
    expect(await told(idea)).toEqual({ id: coffee, title: { fi: 'Testikahvit' } });
    await adviser.ask(HIDE, { input: { idea: idea.id, reason: 'Erehdys' } });
    expect(await told(idea)).toBeNull();
  });

  test('is not told where it would tell whose a nameless idea is, but with the name it is', async () => {
    expect(await told((await heardAtCoffee(4)).idea)).toBeNull();
    expect(await told((await heardAtCoffee(1, { companyShown: true })).idea)).not.toBeNull();
  });

  test('is not told without consent, nor of an event that was not open to all', async () => {
    expect(await told((await heardAtCoffee(5, { eventShown: false })).idea)).toBeNull();
    expect(await told((await heardAtCoffee(5, {}, { network_only: true })).idea, adviser)).toBeNull();
    expect(await told((await heardAtCoffee(5, {}, { status: 'DRAFT' })).idea, adviser)).toBeNull();
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network({}, { clock: () => new Date('2027-02-20T09:00:00+02:00') });
const RESULTS = 'query ($campaign: ID!) { campaignResults(campaign: $campaign) { ideas hidden people companies newCompanies supports comments answers { status ideas } topics { topic name { sv } ideas supports comments } } }';
const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });

let campaign: string;
let ideas: string[];
let companies: string[];
let writers: string[];
let host: Client;

const insert = (table: string, row: Record<string, unknown>) => make(net().sql).insert(table, row);
const newCampaign = (changes: object = {}) =>
  insert('campaign', { municipality_code: '790', places: [], title: text('Kysymys'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01', ...changes });
const idOf = async (email: string): Promise<string> => (await net().sql.query('select id from person where email = $1', [email])).rows[0].id;
const ideaBy = (author: string | null, changes: Record<string, unknown> = {}) =>
  insert('idea', { campaign_id: campaign, title: 'Yhteinen varasto', text: 'Kylmä varasto, jonka voi vuokrata.', language: 'fi', author_id: author, writer_kind: 'PERSON', signed_as: 'NAME', published_at: '2027-02-02T22:30:00Z', ...changes });
const commentBy = async (author: string, idea: string, changes: object = {}) =>
  insert('idea_comment', { idea_id: idea, thread: crypto.randomUUID(), text: 'Hyvä', language: 'fi', author_id: author, writer_kind: 'PERSON', signed_as: 'NAME', posted_at: '2027-02-03T10:00:00Z', ...changes });
const supportBy = (person: string, idea: string) => insert('idea_support', { idea_id: idea, person_id: person, at: '2027-02-03T10:00:00Z' });
const resultsOf = async (id = campaign, client = net().visitor) => (await client.ask(RESULTS, { campaign: id })).campaignResults;

beforeAll(async () => {
  const { company, person, someone } = make(net().sql);
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  campaign = await newCampaign();
  companies = await Promise.all(['Tuttu Oy', 'Kahvilla käynyt Oy', 'Uusi Oy', 'Aivan uusi Oy'].map((name) => company({ name })));
  writers = await Promise.all((await Promise.all(Array.from({ length: 6 }, () => person()))).map(idOf));
  const [a, b, c, d, e, f] = writers as [string, string, string, string, string, string];
  const forCompany = (index: number) => ({ company_id: companies[index], writer_kind: 'COMPANY', signed_as: 'COMPANY' });
  ideas = [
    await ideaBy(a, { ...forCompany(0), answer_status: 'PLANNED' }),
    await ideaBy(b, { ...forCompany(1), title: '=HYPERLINK("http://paha.example")', text: 'Rivi; "lainaus"\ntoinen', place: 'Häijää' }),
    await ideaBy(c, { hidden_at: '2027-02-04T10:00:00Z', hidden_reason: 'Mainos', title: 'Osta halvalla', company_id: companies[2] }),
    await ideaBy(d, { confirm_by: '2027-02-21T10:00:00Z', title: 'Vahvistamaton' }),
    await ideaBy(null, { language: 'sv', title: 'Utan ämne' }),
  ];
  for (const [idea, topic] of [[0, 'plots'], [1, 'plots'], [1, 'premises'], [2, 'energy']] as const) await net().sql.query('insert into idea_topics values ($1, $2)', [ideas[idea], topic]);
  await commentBy(a, ideas[0]!, forCompany(0));
  await commentBy(e, ideas[1]!, forCompany(2));
  await commentBy(f, ideas[1]!, { ...forCompany(3), hidden_at: '2027-02-04T10:00:00Z', hidden_reason: 'Asiaton' });
  await commentBy(f, ideas[2]!);
  for (const person of [a, d, e]) await supportBy(person, ideas[0]!);
  await supportBy(d, ideas[1]!);
  await supportBy(f, ideas[2]!);
  const contact = { municipality_code: '790', kind: 'CALL', text: 'Puhelu', logged_at: '2027-01-10T10:00:00Z' };
  await insert('contact', { ...contact, company_id: companies[0], at: '2027-01-10T10:00:00Z' });
  // After it wrote: it was new then.
  await insert('contact', { ...contact, company_id: companies[2], at: '2027-02-10T10:00:00Z' });
});

describe('the results of a campaign', () => {
  test('count what stands in the open, and who took part, each once', async () => {
    // a, b and e wrote, d supported; c and f have only said what was hidden.
    expect(await resultsOf()).toMatchObject({ ideas: 3, hidden: 1, people: 4, companies: 3, newCompanies: null, supports: 4, comments: 2, answers: [{ status: 'NONE', ideas: 2 }, { status: 'PLANNED', ideas: 1 }] });
  });

  test('tell the topics, an idea about two of them in both', async () => {
    expect((await resultsOf()).topics).toEqual([
      { topic: 'plots', name: { sv: expect.any(String) }, ideas: 2, supports: 4, comments: 2 },
      { topic: 'premises', name: { sv: expect.any(String) }, ideas: 1, supports: 1, comments: 1 },
      { topic: null, name: null, ideas: 1, supports: 0, comments: 0 },
    ]);
  });

  test('tell hosts alone how many companies were new: with the names on the ideas others would learn whom they know', async () => {
    expect((await resultsOf(campaign, host)).newCompanies).toBe(2);
    const elsewhere = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
    for (const client of [elsewhere, net().visitor]) expect((await resultsOf(campaign, client)).newCompanies).toBeNull();
  });

  test('a company that came to a coffee before is not new', async () => {
    const { event, insert: add } = make(net().sql);
    const coffee = await event({ starts_at: '2027-01-20T06:00:00Z', ends_at: '2027-01-20T08:00:00Z', status: 'HELD' });
    await add('registration', { event_id: coffee, municipality_code: '790', person_id: writers[1], company_id: companies[1], party_size: 1, status: 'ATTENDED', created_at: '2027-01-10T06:00:00Z', queued_at: '2027-01-10T06:00:00Z', walk_in: false, door_code: crypto.randomUUID() });
    expect(await resultsOf(campaign, host)).toMatchObject({ companies: 3, newCompanies: 1 });
  });

  test('are there where one alone took part', async () => {
    const other = await newCampaign();
    await ideaBy(writers[0]!, { campaign_id: other, company_id: companies[3] });
    expect(await resultsOf(other)).toEqual({ ideas: 1, hidden: 0, people: 1, companies: 1, newCompanies: null, supports: 0, comments: 0, answers: [{ status: 'NONE', ideas: 1 }], topics: [{ topic: null, name: null, ideas: 1, supports: 0, comments: 0 }] });
  });

  test('of a draft are nothing, to its hosts too', async () => {
    const draft = await newCampaign({ status: 'DRAFT' });
    const host = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    expect((await host.ask(RESULTS, { campaign: draft })).campaignResults).toBeNull();
    expect(await resultsOf('nonsense')).toBeNull();
    for (const kind of ['csv', 'json']) expect((await fetch(`${net().app.url}/ideas/results.${kind}?campaign=${draft}`)).status).toBe(404);
    expect((await fetch(`${net().app.url}/ideas/results.csv?campaign=nonsense`)).status).toBe(400);
    expect((await fetch(`${net().app.url}/ideas/results.csv`)).status).toBe(404);
  });
});

const download = async (kind: string, language: string, cookie = '') => {
  const response = await fetch(`${net().app.url}/ideas/results.${kind}?campaign=${campaign}&language=${language}`, { headers: { cookie } });
  expect(response.status).toBe(200);
  return { type: response.headers.get('content-type'), name: response.headers.get('content-disposition'), text: await response.text() };
};

describe('what anybody may take along', () => {
  test('is a table for spreadsheets, whose texts stay texts', async () => {
    const { type, name, text: table } = await download('csv', 'fi');
    expect([type, name]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="luotsi-ideas.csv"']);
    // The mark of UTF-8 at its beginning is taken away by who reads it as text.
    const [head, ...rows] = table.split('\r\n');
    expect(head).toBe('Tunnus;Julkaistu;Kieli;Idea;Teksti;Paikka;Aiheet;Kirjoittaja;Kannatuksia;Kommentteja;Kunnan vastaus;Vastauksen teksti;Vastannut osasto;Vastattu;Toteutetaan viimeistään;Piilotettu, syy');
    expect(rows).toHaveLength(5);
    // Published after midnight in Finland.
    expect(rows[0]).toMatch(new RegExp(`^${ideas[0]};2027-02-03;fi;Yhteinen varasto;Kylmä varasto, jonka voi vuokrata.;;[^;]+;yritys;3;1;Toteutetaan;;;;;$`));
    expect(table).toContain(`;"'=HYPERLINK(""http://paha.example"")";"Rivi; ""lainaus""\ntoinen";Häijää;`);
    expect(rows[2]).toBe(`${ideas[2]};2027-02-03;;;;;;;;;;;;;;Mainos`);
    expect((await download('csv', 'sv')).text).toContain('Id;Publicerad;Språk;Idé;');
  });

  test('has the latest answer in full: its words, the department and the days', async () => {
    const { id: department } = (await net().sql.query("select id from department where municipality_code = '790' order by id limit 1")).rows[0];
    const said = (fi: string) => ({ fi, sv: '', en: '' });
    const answer = { idea_id: ideas[0], department_id: department };
    await insert('idea_answer', { ...answer, status: 'UNDER_REVIEW', text: said('Katsotaan.'), answered_at: '2027-02-08T10:00:00Z' });
    await insert('idea_answer', { ...answer, status: 'PLANNED', text: said('Varasto rakennetaan.'), planned_for: '2027-09-30', answered_at: '2027-02-09T22:30:00Z' });
    const rows = (await download('csv', 'sv')).text.split('\r\n');
    expect(rows[1]).toMatch(/;Genomförs;Varasto rakennetaan\.;[^;]+;2027-02-10;2027-09-30;$/);
    const { ideas: list } = JSON.parse((await download('json', 'fi')).text);
    expect(list[0].answered).toEqual({ text: said('Varasto rakennetaan.'), department: expect.objectContaining({ fi: expect.any(String) }), on: '2027-02-10', plannedFor: '2027-09-30' });
    expect(list[1].answered).toBeNull();
  });

  test('is JSON with the campaign and its figures, the same for everybody', async () => {
    const { text: json } = await download('json', 'fi');
    const { campaign: about, results, ideas: list } = JSON.parse(json);
    expect(about).toEqual({ id: campaign, title: { fi: 'Kysymys', sv: 'Kysymys', en: 'Kysymys' }, municipality: '790', collectFrom: '2027-02-01', discussFrom: '2027-03-01', answerFrom: '2027-04-01', doneFrom: '2027-05-01' });
    expect(results).toMatchObject(await resultsOf());
    expect(list.map(({ id }: any) => id)).toEqual([ideas[0], ideas[1], ideas[2], ideas[4]]);
    expect(list[1]).toEqual({ id: ideas[1], publishedOn: '2027-02-03', language: 'fi', title: '=HYPERLINK("http://paha.example")', text: 'Rivi; "lainaus"\ntoinen', place: 'Häijää', topics: [expect.objectContaining({ code: 'plots' }), expect.objectContaining({ code: 'premises' })], writer: 'COMPANY', supports: 1, comments: 1, answer: 'NONE', answered: null, hiddenReason: null });
    expect(list[2]).toEqual({ id: ideas[2], publishedOn: '2027-02-03', language: null, title: null, text: null, place: null, topics: [], writer: null, supports: null, comments: null, answer: null, answered: null, hiddenReason: 'Mainos' });
    const secret = await net().sessionOf(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    expect((await download('json', 'fi', `luotsi_session=${secret}`)).text).toBe(json);
  });

  test('names nobody', async () => {
    const { rows } = await net().sql.query('select name, email from person where id = any($1)', [writers]);
    for (const kind of ['csv', 'json']) {
      const { text: file } = await download(kind, 'fi');
      for (const { name, email } of rows) expect(file.includes(`${name}"`) || file.includes(`;${name};`) || file.includes(email)).toBe(false);
      for (const id of [...writers, ...companies]) expect(file).not.toContain(id);
      expect(file).not.toContain('Tuttu Oy');
      expect(file).not.toContain('Osta halvalla');
    }
  });

  test('comes whole, however many ideas there are', async () => {
    const many = await newCampaign();
    await net().sql.query(`insert into idea (id, campaign_id, title, text, language, writer_kind, signed_as, published_at) select gen_random_uuid(), $1, 'Idea ' || n, 'Teksti', 'fi', 'PERSON', 'NEITHER', now() from generate_series(1, 1203) n`, [many]);
    const { ideas: list } = (await (await fetch(`${net().app.url}/ideas/results.json?campaign=${many}`)).json()) as { ideas: { id: string; title: string }[] };
    expect(new Set(list.map(({ title }) => title)).size).toBe(1203);
    expect(list).toHaveLength(1203);
  });
});

import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../http.context.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { APPLY, CHECK, rowsOf, sendTable } from '../../test/tables.js';

const net = network();
const ADD = 'mutation ($input: AddNeedPhraseInput!) { addNeedPhrase(input: $input) { slug } }';
const REMOVE = 'mutation ($input: RemoveNeedPhraseInput!) { removeNeedPhrase(input: $input) { slug } }';
const HISTORY = 'query ($service: ID!, $field: String) { serviceHistory(service: $service, field: $field) { edges { node { field before after by { name } } } } }';

const emails: Record<string, string> = {};
let contact: Client;
let other: Client;
let coordinator: Client;
let plots: string;

beforeAll(async () => {
  const { someone, company } = make(net().sql);
  const organisation = async (slug: string) => ({ organisation_id: (await net().sql.query('select id from organisation where slug = $1', [slug])).rows[0].id });
  emails['contact'] = await someone('CONTACT', await organisation('sas'));
  emails['other'] = await someone('CONTACT', await organisation('finnvera'));
  emails['coordinator'] = await someone('COORDINATOR');
  emails['adviser'] = await someone('ADVISER', { municipality_code: '609' });
  emails['entrepreneur'] = await someone('ENTREPRENEUR', { company_id: await company() });
  [contact, other, coordinator] = await Promise.all(['contact', 'other', 'coordinator'].map((who) => net().as(emails[who]!))) as [Client, Client, Client];
  plots = (await net().sql.query("select id from service where slug = 'sas-plots'")).rows[0].id;
});
afterEach(() => net().sql.query('delete from directory_import'));

const download = async (path: string, who?: string) => {
  const cookie = who && `${SESSION_COOKIE}=${await net().sessionOf(emails[who]!)}`;
  return (await fetch(`${net().app.url}/directory/services.${path}`, cookie ? { headers: { cookie } } : {})).text();
};
const apply = (client: Client, { id, digest }: { id: string; digest: string }) => client.ask(APPLY, { input: { import: id, expected: digest } });
const phrasesOf = async (slug: string, language = 'fi') =>
  (await net().sql.query('select p.text from need_phrase p join service s on s.id = p.service_id where s.slug = $1 and p.language = $2 order by p.same_as', [slug, language])).rows.map(({ text }) => text as string);
const json = (...rows: object[]) => JSON.stringify(rows);
const changesIn = async (client: Client, id: string) => (await rowsOf(client, id)).edges.flatMap(({ node }: any) => node.changes);

describe('a table of services has phrases', () => {
  test.each([
    ['nobody in particular', undefined, 'csv', false],
    ['an entrepreneur', 'entrepreneur', 'csv', false],
    ['a contact, of all services', 'contact', 'csv', false],
    ['a contact, of another provider', 'other', 'csv?provider=sas', false],
    ['a contact, of the own services', 'contact', 'csv?provider=sas', true],
    ['an adviser', 'adviser', 'csv', true],
    ['a coordinator', 'coordinator', 'csv', true],
  ])('for who may read them: %s', async (_who, who, path, has) => {
    const heading = (await download(path, who)).split('\r\n')[0]!.split(';');
    expect(heading.slice(heading.indexOf('promised_days') + 1)).toEqual([...(has ? ['phrases_fi', 'phrases_sv', 'phrases_en'] : []), 'capacity', 'full_until', 'assured_on']);
    const [first] = JSON.parse(await download(path.replace('csv', 'json'), who));
    expect([Array.isArray(first.phrases_fi), Object.hasOwn(first, 'phrases_fi'), first.capacity]).toEqual([has, has, expect.stringMatching(/^(OPEN|LIMITED|FULL)$/)]);
  });

  test.each(['csv', 'json'])('and comes back as %s without any change', async (format) => {
    for (const text of ['=1+1; "kaksi", kolme', "'+358 on meidän", '- ei rahaa']) await net().sql.query("insert into need_phrase (id, service_id, language, text, same_as, added_at) values (gen_random_uuid(), $1, 'fi', $2, $2 || $3, now())", [plots, text, format]);
    await net().sql.query("update service set capacity = 'FULL', full_until = current_date + 3, assured_on = current_date - 1 where slug = 'sas-plots'");
    const text = await download(format, 'coordinator');
    const { rows } = await net().sql.query('select count(*)::int from service where closed_on is null');
    const whole = { status: 'CHECKED', creates: 0, updates: 0, errors: 0, unchanged: rows[0].count };
    expect(await sendTable(coordinator, text, format.toUpperCase())).toMatchObject(whole);
    // What is only told may be another thing by now.
    await net().sql.query("update service set capacity = 'OPEN', full_until = null, assured_on = null where slug = 'sas-plots'");
    expect(await sendTable(coordinator, text, format.toUpperCase())).toMatchObject(whole);
    await net().sql.query("delete from need_phrase where same_as like '%' || $1 and service_id = $2", [format, plots]);
  });
});

describe('phrases in a table', () => {
  test('are added and removed as it says, and no others', async () => {
    const [first, ...rest] = await phrasesOf('sas-plots');
    const [swedish, likes] = [await phrasesOf('sas-plots', 'sv'), await phrasesOf('por-plots')];
    const sent = await sendTable(contact, json({ slug: 'sas-plots', phrases_fi: [...rest, '  zeppeliinin   paikka '] }), 'JSON');
    expect(await changesIn(contact, sent.id)).toEqual([{ field: 'phrases_fi', before: first, after: 'zeppeliinin paikka' }]);
    expect(await phrasesOf('sas-plots')).toEqual([first, ...rest]);
    await apply(contact, sent);
    expect(await phrasesOf('sas-plots')).toEqual([...rest, 'zeppeliinin paikka']);
    expect([await phrasesOf('sas-plots', 'sv'), await phrasesOf('por-plots')]).toEqual([swedish, likes]);
    const { rows } = await net().sql.query("select change, coalesce(before, after) ->> 'text' as text, coalesce(before, after) ->> 'sameAs' as same, a.by is not null as by from audit a where entity = 'NeedPhrase' and command = 'applyImport' order by change");
    expect(rows).toEqual([{ change: 'create', text: 'zeppeliinin paikka', same: 'zeppeliinin paikka', by: true }, { change: 'delete', text: first, same: expect.any(String), by: true }]);
    const route = async () => (await net().visitor.ask('{ routeNeed(input: { text: "zeppeliinin paikka", municipality: "790", record: false }) { matches { service { slug } } } }')).routeNeed.matches[0]?.service.slug;
    await expect.poll(route, { timeout: 10_000 }).toBe('sas-plots');
    expect((await rowsOf(contact, (await sendTable(contact, json({ slug: 'sas-plots', phrases_fi: await phrasesOf('sas-plots') }), 'JSON')).id)).edges[0].node.action).toBe('UNCHANGED');
  });

  test('come with a new service, in CSV one a line', async () => {
    const sent = await sendTable(contact, 'slug;provider;name_fi;name_sv;name_en;description_fi;topics;coverage_type;cost;phrases_fi;phrases_en\nsas-uusi;sas;a;b;c;d;plots;NATIONAL;FREE;"missä laivani;\r\nvoi maata";\n');
    expect(sent).toMatchObject({ creates: 1, errors: 0 });
    await apply(contact, sent);
    expect([await phrasesOf('sas-uusi'), await phrasesOf('sas-uusi', 'en')]).toEqual([['missä laivani;', 'voi maata'], []]);
  });

  test('of another spelling take the place of those before', async () => {
    await contact.ask(ADD, { input: { service: plots, language: 'EN', text: 'a plot for acme' } });
    const others = (await phrasesOf('sas-plots', 'en')).filter((text) => text !== 'a plot for acme');
    await apply(contact, await sendTable(contact, json({ slug: 'sas-plots', phrases_en: [...others, 'A plot for ACME!'] }), 'JSON'));
    expect((await phrasesOf('sas-plots', 'en')).filter((text) => /acme/i.test(text))).toEqual(['A plot for ACME!']);
  });

  test('with errors are told by row and column, and nothing is written', async () => {
    const before = await phrasesOf('sas-plots', 'sv');
    const many = Array.from({ length: 61 }, (_, n) => `nr ${n}`);
    const sent = await sendTable(contact, json({ slug: 'sas-plots', phrases_sv: [] }, { slug: 'sas-events', phrases_fi: ['a'.repeat(121)], phrases_sv: many, phrases_en: ['Same', 'same.'] }, { slug: 'finnvera-alkutakaus', phrases_fi: ['a'] }), 'JSON');
    const errors = (await rowsOf(contact, sent.id, 'ERRORS')).edges.map(({ node }: any) => `${node.line}: ${node.errors.map(({ column, code, value, text }: any) => `${column} ${code} ${value.slice(0, 6)} ${text.fi.slice(0, 20)}`).join(' | ')}`);
    expect(errors).toEqual([
      '2: phrases_fi TOO_LONG aaaaaa Liian pitkä: enintää | phrases_sv TOO_MANY 61 Liian monta: enintää | phrases_en REPEATED same. Sama sanonta on solu',
      '3: slug NOT_YOURS finnve Palvelu ei ole oman  | phrases_fi TOO_SHORT a Liian lyhyt: vähintä',
    ]);
    expect(await contact.refusal(APPLY, { input: { import: sent.id, expected: sent.digest } })).toBe('IMPORT_HAS_ERRORS');
    expect(await phrasesOf('sas-plots', 'sv')).toEqual(before);
  });

  test('of another provider are not to be changed', async () => {
    const sent = await sendTable(other, json({ slug: 'sas-plots', phrases_fi: [] }), 'JSON');
    expect((await rowsOf(other, sent.id)).edges[0].node.errors).toMatchObject([{ column: 'slug', code: 'NOT_YOURS' }]);
    await apply(coordinator, await sendTable(coordinator, json({ slug: 'sas-plots', phrases_sv: ['enda sättet'] }), 'JSON'));
    expect(await phrasesOf('sas-plots', 'sv')).toEqual(['enda sättet']);
  });
});

describe('two editors', () => {
  test('never lose what the other did: who added one meanwhile is seen first', async () => {
    const wished = [...(await phrasesOf('sas-plots')), 'hidas sanonta'];
    const sent = await sendTable(contact, json({ slug: 'sas-plots', phrases_fi: wished }), 'JSON');
    await coordinator.ask(ADD, { input: { service: plots, language: 'FI', text: 'nopea sanonta' } });
    expect(await contact.refusal(APPLY, { input: { import: sent.id, expected: sent.digest } })).toBe('CHANGED_MEANWHILE');
    const { checkImport } = await contact.ask(CHECK, { id: sent.id });
    expect(await changesIn(contact, sent.id)).toEqual([{ field: 'phrases_fi', before: 'nopea sanonta', after: 'hidas sanonta' }]);
    await apply(contact, checkImport);
    expect(await phrasesOf('sas-plots')).toEqual([...wished].sort());
  });

  test('at once: a phrase is added before the table is written, which then is not, or after it', async () => {
    for (let round = 0; round < 6; round++) {
      const now = await phrasesOf('sas-plots');
      const sent = await sendTable(contact, json({ slug: 'sas-plots', phrases_fi: [...now, `taulukosta ${round}`] }), 'JSON');
      const gone = (await coordinator.ask('query ($service: ID) { needPhrases(service: $service, language: FI, first: 1) { edges { node { id text } } } }', { service: plots })).needPhrases.edges[0].node;
      const [applied, ...others] = await Promise.all([
        contact.send(APPLY, { input: { import: sent.id, expected: sent.digest } }),
        coordinator.send(ADD, { input: { service: plots, language: 'FI', text: `käsin ${round}` } }),
        coordinator.send(REMOVE, { input: { phrase: gone.id } }),
      ]);
      expect(others.flatMap(({ errors }) => errors)).toEqual([]);
      const code = applied.errors[0]?.extensions.code ?? 'DONE';
      expect(['DONE', 'CHANGED_MEANWHILE']).toContain(code);
      const after = await phrasesOf('sas-plots');
      expect(after).toEqual([...now.filter((text) => text !== gone.text), `käsin ${round}`, ...(code === 'DONE' ? [`taulukosta ${round}`] : [])].sort());
      await net().sql.query('delete from directory_import');
    }
  });
});

describe('the history of a service', () => {
  const history = async (client: Client, field: string | null = null) => (await client.ask(HISTORY, { service: plots, field })).serviceHistory.edges.map(({ node }: any) => node);

  test('tells of its phrases, by whomever and however: what one table changed in a language is one line', async () => {
    await contact.ask(ADD, { input: { service: plots, language: 'EN', text: 'by hand' } });
    const now = (await phrasesOf('sas-plots', 'en')).filter((text) => text !== 'by hand');
    await apply(coordinator, await sendTable(coordinator, json({ slug: 'sas-plots', phrases_en: [...now, 'from a table', 'another'], phrases_sv: ['a och o'] }), 'JSON'));
    const [coordinators, contacts] = await Promise.all(['coordinator', 'contact'].map(async (who) => (await net().sql.query('select name from person where email = $1', [emails[who]])).rows[0].name));
    expect((await history(contact, 'needPhrases.en')).slice(0, 2)).toEqual([
      { field: 'needPhrases.en', before: ['by hand'], after: ['another', 'from a table'], by: { name: coordinators } },
      { field: 'needPhrases.en', before: [], after: ['by hand'], by: { name: contacts } },
    ]);
    expect((await history(coordinator)).slice(0, 3).map(({ field }: any) => field).sort()).toEqual(['needPhrases.en', 'needPhrases.en', 'needPhrases.sv']);
    expect((await history(await net().as(emails['adviser']!), 'needPhrases.en')).length).toBeGreaterThan(1);
    expect(await history(other)).toEqual([]);
    expect(await net().visitor.refusal(HISTORY, { service: plots })).toBe('SIGN_IN_FIRST');
  });

  test('finds them by an index, however long the audit log is', async () => {
    await net().sql.query("set enable_seqscan = off");
    const { rows } = await net().sql.query("explain select * from directory_change_row where entity = 'Service' and entity_id = $1", [plots]);
    const plan = rows.map((row) => Object.values(row)[0]).join('\n');
    await net().sql.query('reset enable_seqscan');
    expect(plan).toContain('audit_of_phrases');
    expect(plan).not.toContain('Seq Scan on audit');
  });
});

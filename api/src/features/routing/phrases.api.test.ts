import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const ADD = 'mutation ($input: AddNeedPhraseInput!) { addNeedPhrase(input: $input) { slug concept } }';
const REMOVE = 'mutation ($input: RemoveNeedPhraseInput!) { removeNeedPhrase(input: $input) { slug } }';
const LIST = 'query ($service: ID, $language: Language, $search: String) { needPhrases(service: $service, language: $language, search: $search, first: 50) { totalCount edges { node { id text language addedBy { name } service { slug } } } } }';
const OF_SERVICE = '{ service(slug: "sas-plots") { needPhrases { text } } }';

let coordinator: Client;
let adviser: Client;
let provider: Client;
let otherProvider: Client;
let plots: string;

beforeAll(async () => {
  const someone = async (role: string, place?: Record<string, unknown>) => net().as(await make(net().sql).someone(role, place));
  const organisation = async (slug: string) => (await net().sql.query('select id from organisation where slug = $1', [slug])).rows[0].id;
  coordinator = await someone('COORDINATOR');
  adviser = await someone('ADVISER', { municipality_code: '609' });
  provider = await someone('CONTACT', { organisation_id: await organisation('sas') });
  otherProvider = await someone('CONTACT', { organisation_id: await organisation('finnvera') });
  plots = (await net().sql.query("select id from service where slug = 'sas-plots'")).rows[0].id;
});

const add = (changes: object = {}) => ({ input: { service: plots, language: 'FI', text: 'paikka verstaalle', ...changes } });
const phrasesOf = async (search: string, client = coordinator) => (await client.ask(LIST, { search })).needPhrases.edges.map(({ node }: any) => node);

describe('need phrases', () => {
  test('every service of the demonstration has them, in three languages', async () => {
    const { rows } = await net().sql.query("select slug from service s where (select count(distinct language) from need_phrase p where p.service_id = s.id) < 3 or (select count(*) from need_phrase p where p.service_id = s.id) < 18");
    expect(rows).toEqual([]);
  });

  test('are seen by coordinators, advisers and the provider of the service', async () => {
    const seen = async (client: Client) => (await client.ask(OF_SERVICE)).service.needPhrases.length;
    for (const client of [coordinator, adviser, provider]) expect(await seen(client)).toBeGreaterThan(17);
    for (const client of [otherProvider, net().visitor]) expect(await seen(client)).toBe(0);
    expect((await otherProvider.ask(LIST, { service: plots })).needPhrases.totalCount).toBe(0);
    expect((await provider.ask(LIST, { service: plots })).needPhrases.totalCount).toBeGreaterThan(17);
  });

  test('are added and removed by a coordinator, with an audit row', async () => {
    expect((await coordinator.ask(ADD, add({ text: '  uusi   Paikka, verstaalle! ' }))).addNeedPhrase.slug).toBe('sas-plots');
    const [phrase] = await phrasesOf('uusi Paikka');
    expect(phrase).toMatchObject({ text: 'uusi Paikka, verstaalle!', language: 'FI', addedBy: { name: expect.stringContaining('Testi') } });
    expect(await coordinator.refusal(ADD, add({ text: 'UUSI paikka verstaalle' }))).toBe('ALREADY_EXISTS');
    await coordinator.ask(REMOVE, { input: { phrase: phrase.id } });
    expect(await phrasesOf('uusi Paikka')).toEqual([]);
    const { rows } = await net().sql.query("select command, change from audit where entity = 'NeedPhrase' and entity_id = $1 order by at", [phrase.id]);
    expect(rows).toEqual([{ command: 'addNeedPhrase', change: 'create' }, { command: 'removeNeedPhrase', change: 'delete' }]);
    expect(await coordinator.refusal(REMOVE, { input: { phrase: phrase.id } })).toBe('NOT_FOUND');
  });

  test('go to all services of a concept where that is asked, also where one has it already', async () => {
    const like = (await net().sql.query("select count(*)::int as n from service where concept = (select concept from service where slug = 'sas-plots')")).rows[0].n;
    await coordinator.ask(ADD, add({ text: 'montun paikka' }));
    await coordinator.ask(ADD, add({ text: 'montun paikka', applyToConcept: true }));
    const phrases = await phrasesOf('montun paikka');
    expect([like > 3, phrases.length]).toEqual([true, like]);
    await coordinator.ask(REMOVE, { input: { phrase: phrases[0].id, applyToConcept: true } });
    expect(await phrasesOf('montun paikka')).toEqual([]);
  });

  test('the same by two at once is kept once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => coordinator.send(ADD, add({ text: 'kolme kertaa sama' }))));
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS']);
    expect(await phrasesOf('kolme kertaa')).toHaveLength(1);
  });

  test('are not added without end', async () => {
    const { rows } = await net().sql.query("select id from service where slug = 'por-plots'");
    await net().sql.query("insert into need_phrase (id, service_id, language, text, same_as, added_at) select gen_random_uuid(), $1, 'sv', 'nr ' || n, 'nr ' || n, now() from generate_series(1, 60) n", [rows[0].id]);
    expect(await coordinator.refusal(ADD, add({ service: rows[0].id, language: 'SV', text: 'en till' }))).toBe('PHRASES_FULL');
    await coordinator.ask(ADD, add({ service: rows[0].id, language: 'EN', text: 'one more' }));
  });

  test('a provider keeps those of its own services, and of no others', async () => {
    await provider.ask(ADD, add({ text: 'verstaan paikka meiltä' }));
    const [phrase] = await phrasesOf('paikka meiltä');
    expect(await otherProvider.refusal(ADD, add())).toBe('NOT_ALLOWED');
    expect(await otherProvider.refusal(REMOVE, { input: { phrase: phrase.id } })).toBe('NOT_FOUND');
    for (const [change, input] of [[ADD, add({ text: 'mörkökaikille', applyToConcept: true })], [REMOVE, { input: { phrase: phrase.id, applyToConcept: true } }]] as const) {
      expect(await provider.refusal(change, input)).toBe('NOT_ALLOWED');
    }
    await provider.ask(REMOVE, { input: { phrase: phrase.id } });
    expect(await phrasesOf('paikka meiltä')).toEqual([]);
    expect(await phrasesOf('mörkökaikille')).toEqual([]);
  });

  test('nobody else may', async () => {
    expect(await adviser.refusal(ADD, add())).toBe('NOT_ALLOWED');
    expect(await adviser.refusal(REMOVE, { input: { phrase: newId() } })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(ADD, add())).toBe('SIGN_IN_FIRST');
  });

  test.each([
    [{ text: '' }, ['text: REQUIRED']],
    [{ text: 'a' }, ['text: TOO_SHORT']],
    [{ text: 'a'.repeat(121) }, ['text: TOO_LONG']],
    [{ service: newId() }, ['service: UNKNOWN']],
    [{ service: 'sas-plots' }, ['service: NOT_AN_ID']],
    [{ language: 'DE' }, ['language: INVALID']],
  ])('%j is not taken', async (changes, fields) => {
    expect(await coordinator.invalid(ADD, add(changes))).toEqual(fields);
  });
});

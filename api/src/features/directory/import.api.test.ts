import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { newId } from '../../core/ids.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { ADD, APPLY, BEGIN, CHECK, DISCARD, ONE, partsOf, ROWS, rowsOf, sendTable } from '../../test/tables.js';
import { forgetOldImports } from './import.commands.js';

const net = network();
let orm: MikroORM;
let contact: Client;
let other: Client;
let coordinator: Client;
const NEW = 'slug;provider;name_fi;name_sv;name_en;description_fi;topics;coverage_type;coverage_regions;cost\n';

beforeAll(async () => {
  orm = await connectOrm(net().settings.databaseUrl, entities);
  const organisation = async (slug: string) => ({ organisation_id: (await net().sql.query('select id from organisation where slug = $1', [slug])).rows[0].id });
  const { someone } = make(net().sql);
  contact = await net().as(await someone('CONTACT', await organisation('sas')));
  other = await net().as(await someone('CONTACT', await organisation('finnvera')));
  coordinator = await net().as(await someone('COORDINATOR'));
});
afterAll(() => orm.close(true));
afterEach(() => net().sql.query('delete from directory_import'));

const service = async (slug: string) => (await net().visitor.ask('query ($slug: String!) { service(slug: $slug) { name { fi sv } description { fi } web topics { code } coverage { code } organisation { slug } capacity assuredOn } }', { slug })).service;
const download = async (path: string) => {
  const response = await fetch(`${net().app.url}/directory/services.${path}`);
  return { status: response.status, type: response.headers.get('content-type'), name: response.headers.get('content-disposition'), text: Buffer.from(await response.arrayBuffer()).toString() };
};
const apply = (client: Client, { id, digest }: { id: string; digest: string }) => client.ask(APPLY, { input: { import: id, expected: digest } });
const errorsOf = async (client: Client, id: string) => (await rowsOf(client, id, 'ERRORS')).edges.map(({ node }: any) => `${node.line} ${node.slug}: ${node.errors.map((error: any) => `${error.column} ${error.code} ${error.value}`).join(', ')}`);

describe('the directory as a table', () => {
  test('is public, as CSV and JSON, whole or of one provider', async () => {
    const { rows } = await net().sql.query("select count(*)::int as all, count(*) filter (where o.slug = 'sas')::int as sas from service s join organisation o on o.id = organisation_id where closed_on is null");
    const all = await download('csv');
    expect(all).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8', name: 'attachment; filename="luotsi-services.csv"' });
    expect(all.text.startsWith('\uFEFFslug;provider;name_fi;name_sv;name_en;description_fi;')).toBe(true);
    const list = JSON.parse((await download('json')).text);
    expect(list).toHaveLength(rows[0].all);
    const own = await download('json?provider=sas');
    expect(own).toMatchObject({ type: 'application/json; charset=utf-8', name: 'attachment; filename="luotsi-services-sas.json"' });
    expect(JSON.parse(own.text)).toHaveLength(rows[0].sas);
    expect(JSON.parse(own.text).find(({ slug }: any) => slug === 'sas-plots')).toMatchObject({ provider: 'sas', coverage_type: 'MUNICIPALITY', municipalities: ['790'] });
  });

  test('of nobody is told', async () => {
    expect((await download('csv?provider=ei-ole')).status).toBe(404);
    expect((await download('json?provider=%00')).status).toBe(400);
  });

  test.each(['csv', 'json'])('comes back by the import as %s without any change', async (format) => {
    await net().sql.query("update service set description = jsonb_set(jsonb_set(description, '{sv}', to_jsonb(E'=cmd|x;\"y\"\\r\\nrad'::text)), '{en}', '\"''+1\"'), phone = '+358 40 123' where slug = 'sas-plots'");
    const { text } = await download(format);
    const sent = await sendTable(coordinator, text, format.toUpperCase());
    const { rows } = await net().sql.query('select count(*)::int from service where closed_on is null');
    expect(sent).toMatchObject({ status: 'CHECKED', encoding: 'UTF_8', separator: format === 'csv' ? 'SEMICOLON' : null, creates: 0, updates: 0, errors: 0, unchanged: rows[0].count });
    await apply(coordinator, sent);
    expect((await net().sql.query("select 1 from audit where command = 'applyImport'")).rows).toEqual([]);
  });
});

describe('an import', () => {
  test('says row by row what it would do, does it all at once, and twice is once', async () => {
    const table = Buffer.from('slug;name_sv;web\r\nsas-plots;Åtomter för företag;https://tontit.example\r\n', 'latin1');
    const known = await service('sas-plots');
    const sent = await sendTable(contact, table);
    expect(sent).toMatchObject({ status: 'CHECKED', encoding: 'WINDOWS_1252', separator: 'SEMICOLON', creates: 0, updates: 1, unchanged: 0, errors: 0, appliedAt: null });
    const { edges } = await rowsOf(contact, sent.id);
    expect(edges).toEqual([{ node: { line: 2, slug: 'sas-plots', action: 'UPDATE', errors: [], changes: [{ field: 'name_sv', before: known.name.sv, after: 'Åtomter för företag' }, { field: 'web', before: known.web, after: 'https://tontit.example' }] } }]);
    expect(await service('sas-plots')).toEqual(known);
    const [once, twice] = await Promise.all([apply(contact, sent), apply(contact, sent)]);
    expect(once.applyImport).toMatchObject({ status: 'APPLIED', updates: 1 });
    expect(twice).toEqual(once);
    expect(await service('sas-plots')).toEqual({ ...known, name: { ...known.name, sv: 'Åtomter för företag' }, web: 'https://tontit.example' });
    const { rows } = await net().sql.query("select after from audit where command = 'applyImport'");
    expect(rows).toHaveLength(1);
    expect(rows[0].after).toMatchObject({ web: 'https://tontit.example' });
  });

  test('adds a service, which routing finds at once', async () => {
    const sent = await sendTable(contact, `${NEW}sas-zeppelin;sas;Zeppeliinihalli;Zeppelinhall;Zeppelin hangar;Zeppeliinien säilytys.;plots;region;6;free\n`);
    expect(sent).toMatchObject({ creates: 1, errors: 0 });
    await apply(contact, sent);
    const added = await service('sas-zeppelin');
    expect(added).toMatchObject({ name: { fi: 'Zeppeliinihalli' }, organisation: { slug: 'sas' }, topics: [{ code: 'plots' }], capacity: 'OPEN', assuredOn: null });
    expect(added.coverage.map(({ code }: any) => code)).toContain('790');
    const route = async () => (await net().visitor.ask('{ routeNeed(input: { text: "zeppeliinihalli", municipality: "790", record: false }) { matches { service { slug } } } }')).routeNeed.matches[0]?.service.slug;
    await expect.poll(route, { timeout: 10_000 }).toBe('sas-zeppelin');
  });

  test('is looked at by what would be done', async () => {
    const known = await service('sas-plots');
    const sent = await sendTable(contact, `slug;provider;name_fi;name_sv;name_en;description_fi;topics;coverage_type;cost;web\nsas-plots;sas;"${known.name.fi.replaceAll('"', '""')}";Ny;New;Uusi.;plots;NATIONAL;FREE;\nsas-b;sas;a;b;c;d;plots;NATIONAL;FREE;\nsas-c;sas;a;b;c;d;plots;NATIONAL;FREE;x\n`);
    const linesOf = async (filter: string) => (await rowsOf(contact, sent.id, filter)).edges.map(({ node }: any) => node.line);
    const lines = await Promise.all(['ALL', 'ERRORS', 'CHANGES', 'CREATES', 'UPDATES', 'UNCHANGED'].map(linesOf));
    expect(lines).toEqual([[2, 3, 4], [4], [2, 3], [3], [2], []]);
  });

  test('is refused with errors by row and column, and nothing of it is written', async () => {
    const before = await service('sas-plots');
    const sent = await sendTable(contact, 'slug;web;cost\nsas-plots;https://uusi.example;PAID\nsas-events;tontit;FREE\nfinnvera-alkutakaus;https://x.example;gratis\nsas-plots;https://taas.example;FREE\n');
    expect(sent.errors).toBe(3);
    expect(await errorsOf(contact, sent.id)).toEqual([
      '3 sas-events: web NOT_A_WEB_ADDRESS tontit',
      '4 finnvera-alkutakaus: slug NOT_YOURS finnvera-alkutakaus, cost INVALID GRATIS',
      '5 sas-plots: slug TWICE sas-plots',
    ]);
    expect(await contact.refusal(APPLY, { input: { import: sent.id, expected: sent.digest } })).toBe('IMPORT_HAS_ERRORS');
    expect(await service('sas-plots')).toEqual(before);
  });

  test('of a contact is about the own organisation alone; a coordinator writes all', async () => {
    const table = 'slug;web\nsas-plots;https://koko.example\n';
    const strange = await sendTable(other, table);
    expect(await errorsOf(other, strange.id)).toEqual(['2 sas-plots: slug NOT_YOURS sas-plots']);
    expect(await errorsOf(other, (await sendTable(other, `${NEW}fin-uusi;sas;a;b;c;d;plots;NATIONAL;;FREE\n`)).id)).toEqual(['2 fin-uusi: provider NOT_YOURS sas']);
    await apply(coordinator, await sendTable(coordinator, table));
    expect((await service('sas-plots')).web).toBe('https://koko.example');
  });

  test('is refused where the directory has changed so that something else would happen, and works after another look', async () => {
    const sent = await sendTable(contact, 'slug;web\nsas-plots;https://oma.example\n');
    await net().sql.query("update service set promised_days = 9 where slug = 'sas-plots'");
    const second = await sendTable(coordinator, 'slug;web\nsas-plots;https://toisen.example\n');
    await apply(coordinator, second);
    expect(await contact.refusal(APPLY, { input: { import: sent.id, expected: sent.digest } })).toBe('CHANGED_MEANWHILE');
    const { checkImport } = await contact.ask(CHECK, { id: sent.id });
    expect((await rowsOf(contact, sent.id)).edges[0].node.changes[0].before).toBe('https://toisen.example');
    await apply(contact, checkImport);
    expect(await service('sas-plots')).toMatchObject({ web: 'https://oma.example' });
    const { rows } = await net().sql.query("select promised_days from service where slug = 'sas-plots'");
    expect(rows[0].promised_days).toBe(9);
  });

  test('two that add the same service at once: one of them is told', async () => {
    const table = `${NEW}sas-kaksi;sas;a;b;c;d;plots;NATIONAL;;FREE\n`;
    const [mine, theirs] = [await sendTable(contact, table), await sendTable(coordinator, table)];
    const answers = await Promise.all([contact.send(APPLY, { input: { import: mine.id, expected: mine.digest } }), coordinator.send(APPLY, { input: { import: theirs.id, expected: theirs.digest } })]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'DONE').sort()).toEqual(['CHANGED_MEANWHILE', 'DONE']);
  });

  test.each([
    ['CSV', '', 'EMPTY', null, null],
    ['CSV', 'slug;hinta\na;1\n', 'UNKNOWN_COLUMN', 1, 'hinta'],
    ['CSV', 'slug;name_fi\na;"b\n', 'UNBALANCED_QUOTES', 2, null],
    ['CSV', 'slug\na\0b\n', 'NUL', 2, '2'],
    ['JSON', '{"slug":"a"}', 'NOT_A_LIST', 1, null],
    ['JSON', '[{]', 'NOT_JSON', 1, '3'],
  ])('%s of %j is no table: %s', async (format, table, code, line, column) => {
    const sent = await sendTable(contact, table || '\n', format);
    expect(sent).toMatchObject({ status: 'UNREADABLE', digest: null, problem: { code, line, column } });
    expect(await contact.refusal(APPLY, { input: { import: sent.id, expected: 'x' } })).toBe('WRONG_STATE');
  });

  test('is told of in part, too, and with the names of types', async () => {
    const sent = await sendTable(contact, 'slug;web\nsas-plots;tontit\n');
    const rows = (errors: string) => contact.ask(`query ($id: ID!) { importRows(import: $id, first: 5) { edges { node { errors { ${errors} } } } } }`, { id: sent.id });
    const text = { __typename: 'Localized', sv: 'Skriv adressen i formen https://exempel.fi.' };
    const first = async (errors: string) => (await rows(errors)).importRows.edges[0].node.errors[0];
    expect(await first('__typename column text { __typename sv }')).toEqual({ __typename: 'RowError', column: 'web', text });
    expect(await first('column code text { sv } value')).toEqual({ column: 'web', code: 'NOT_A_WEB_ADDRESS', text: { sv: text.sv }, value: 'tontit' });
    const { id } = await sendTable(contact, 'slug;hinta\na;1\n');
    const one = async (which: string) => (await contact.ask('query ($id: ID!) { directoryImport(id: $id) { problem { line text { __typename fi } } } }', { id: which })).directoryImport.problem;
    expect(await one(id)).toEqual({ line: 1, text: { __typename: 'Localized', fi: 'Tällaista saraketta ei ole. Korjaa sen nimi tai poista sarake.' } });
    expect(await one(sent.id)).toBeNull();
  });

  test('what cannot be kept as it is does not break it', async () => {
    const sent = await sendTable(contact, JSON.stringify([{ slug: 'sas-plots', name_fi: 'a\0b' }, { slug: '\0', web: '\ud800' }, { slug: { a: 1 } }]), 'JSON');
    expect(sent).toMatchObject({ status: 'CHECKED', errors: 3 });
    expect((await errorsOf(contact, sent.id))[0]).toBe('1 sas-plots: name_fi INVALID a\uFFFDb');
  });
});

describe('the parts of a table', () => {
  const begin = async (size: number) => (await contact.ask(BEGIN, { input: { name: 'a.csv', format: 'CSV', size } })).beginImport;

  test('come in any order, at once, and twice without harm', async () => {
    const table = `slug;description_fi\n${Array.from({ length: 3000 }, (_, n) => `ei-${n};${'x'.repeat(60)}\n`).join('')}`;
    const parts = partsOf(table);
    const begun = await begin(table.length);
    expect(begun).toMatchObject({ status: 'UPLOADING', parts: parts.length, received: 0 });
    expect(await contact.refusal(CHECK, { id: begun.id })).toBe('WRONG_STATE');
    await Promise.all([...parts.keys(), ...parts.keys()].map((part) => contact.ask(ADD, { input: { import: begun.id, part, bytes: parts[part]! } })));
    const { directoryImport } = await contact.ask(ONE, { id: begun.id });
    expect(directoryImport).toMatchObject({ status: 'CHECKED', received: parts.length, errors: 3000 });
    const first = await rowsOf(contact, begun.id, 'ERRORS', 20);
    const next = await rowsOf(contact, begun.id, 'ERRORS', 20, first.pageInfo.endCursor);
    expect([first.totalCount, next.edges[0].node.line]).toEqual([3000, 22]);
    expect((await rowsOf(contact, begun.id, 'CHANGES')).totalCount).toBe(0);
  });

  test('that do not belong are refused', async () => {
    const { id } = await begin(70_000);
    const bytes = Buffer.alloc(65_536, 'a').toString('base64');
    expect(await contact.invalid(ADD, { input: { import: id, part: 2, bytes } })).toEqual(['part: TOO_LARGE']);
    expect(await contact.invalid(ADD, { input: { import: id, part: 1, bytes } })).toEqual(['bytes: INVALID']);
    expect(await contact.invalid(ADD, { input: { import: id, part: -1, bytes: '!' } })).toEqual(['bytes: INVALID', 'part: TOO_SMALL']);
    expect(await contact.invalid(ADD, { input: { import: id, part: 0, bytes: `${bytes}aaaa` } })).toEqual(['bytes: TOO_LONG']);
  });

  test('of at most 10 MB, and of three tables that are not finished', async () => {
    expect(await contact.invalid(BEGIN, { input: { name: 'a.csv', format: 'CSV', size: 10_485_761 } })).toEqual(['size: TOO_LARGE']);
    expect(await contact.invalid(BEGIN, { input: { name: ' ', format: 'CSV', size: 0 } })).toEqual(['name: REQUIRED', 'size: TOO_SMALL']);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => contact.send(BEGIN, { input: { name: 'a.csv', format: 'CSV', size: 9 } })));
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'BEGUN').sort()).toEqual(['BEGUN', 'BEGUN', 'BEGUN', 'IMPORTS_UNFINISHED', 'IMPORTS_UNFINISHED']);
    const mine = (await contact.ask('{ unfinishedImports { id } }')).unfinishedImports;
    expect(mine).toHaveLength(3);
    await contact.ask(DISCARD, { id: mine[0].id });
    await begin(9);
  });

  test('are gone after a day', async () => {
    const [old, young] = [await begin(9), await begin(9)];
    await net().sql.query("update directory_import set started_at = now() - interval '25 hours' where id = $1", [old.id]);
    await forgetOldImports({ em: orm.em, portalUrl: '' });
    expect((await contact.ask('{ unfinishedImports { id } }')).unfinishedImports).toEqual([{ id: young.id }]);
  });
});

describe('who', () => {
  test('sees and moves an import: its author alone', async () => {
    const sent = await sendTable(contact, 'slug;web\nsas-plots;https://salainen.example\n');
    for (const client of [other, coordinator]) {
      expect((await client.ask(ONE, { id: sent.id })).directoryImport).toBeNull();
      expect((await rowsOf(client, sent.id)).totalCount).toBe(0);
      expect((await client.ask('{ unfinishedImports { id } }')).unfinishedImports).toEqual([]);
      expect(await client.refusal(ADD, { input: { import: sent.id, part: 0, bytes: 'YQ==' } })).toBe('NOT_FOUND');
      expect(await client.refusal(CHECK, { id: sent.id })).toBe('NOT_FOUND');
      expect(await client.refusal(APPLY, { input: { import: sent.id, expected: sent.digest } })).toBe('NOT_FOUND');
      await client.ask(DISCARD, { id: sent.id });
    }
    expect((await contact.ask(ONE, { id: sent.id })).directoryImport.status).toBe('CHECKED');
  });

  test('may begin: contacts and coordinators', async () => {
    const { someone, person } = make(net().sql);
    const input = { name: 'a.csv', format: 'CSV', size: 9 };
    const calls: [string, object][] = [[BEGIN, { input }], [ADD, { input: { import: newId(), part: 0, bytes: 'YQ==' } }], [APPLY, { input: { import: newId(), expected: 'x' } }], [CHECK, { id: newId() }], [DISCARD, { id: newId() }], [ONE, { id: newId() }], [ROWS, { id: newId(), filter: 'ALL', first: 5 }], ['{ unfinishedImports { id } }', {}]];
    const others = [await person(), await someone('ADVISER', { municipality_code: '790' })];
    for (const [call, variables] of calls) {
      expect(await net().visitor.refusal(call, variables)).toBe('SIGN_IN_FIRST');
      for (const email of others) expect(await (await net().as(email)).refusal(call, variables)).toBe('NOT_ALLOWED');
    }
  });
});

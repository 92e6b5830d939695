import { beforeAll, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../http.context.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { APPLY, rowsOf, sendTable } from '../../test/tables.js';

const net = network();
const ROWS = 10_000;
const HEADING = 'slug;provider;name_fi;name_sv;name_en;description_fi;topics;coverage_type;coverage_regions;municipalities;cost;web;phrases_fi\n';
const AREAS = ['NATIONAL;;', 'REGION;06;', 'MUNICIPALITY;;"790;609;271"', 'REGION;"04;06";'];
let email: string;
let coordinator: Client;
beforeAll(async () => {
  email = await make(net().sql).someone('COORDINATOR');
  coordinator = await net().as(email);
});

const row = (n: number, web = 'https://palvelu.example', phrase = 'kasvu jarrua vailla') => `iso-${n};sas;Palvelu ${n};Tjänst ${n};Service ${n};"Kuvaus ""${n}"" yrityksille, jotka kasvavat.";"plots;recruit";${AREAS[n % AREAS.length]};FREE;${web};${phrase}\n`;
const tableOf = (rows: readonly string[]) => Buffer.from(HEADING + rows.join(''), 'latin1');
const numbers = Array.from({ length: ROWS }, (_, n) => n);
const count = async () => (await net().sql.query("select count(*)::int from service where slug like 'iso-%'")).rows[0].count;

test('ten thousand rows with errors in some: nothing is written, and each error is told by row and column', async () => {
  const sent = await sendTable(coordinator, tableOf(numbers.map((n) => row(n, n % 1000 === 7 ? 'ei osoite' : undefined))));
  expect(sent).toMatchObject({ status: 'CHECKED', encoding: 'WINDOWS_1252', creates: ROWS - 10, errors: 10 });
  const { edges } = await rowsOf(coordinator, sent.id, 'ERRORS');
  expect(edges.map(({ node }: any) => [node.line, node.errors.map(({ column, code, value }: any) => [column, code, value])])).toEqual(
    Array.from({ length: 10 }, (_, n) => [n * 1000 + 9, [['web', 'NOT_A_WEB_ADDRESS', 'ei osoite']]]),
  );
  expect(await coordinator.refusal(APPLY, { input: { import: sent.id, expected: sent.digest } })).toBe('IMPORT_HAS_ERRORS');
  expect(await count()).toBe(0);
});

test('ten thousand rows are written all at once, each change with its audit row, and the portal answers meanwhile', async () => {
  const sent = await sendTable(coordinator, tableOf(numbers.map((n) => row(n))));
  expect(sent).toMatchObject({ creates: ROWS, errors: 0 });
  const state = { isDone: false, answered: 0 };
  const applied = coordinator.ask(APPLY, { input: { import: sent.id, expected: sent.digest } }).finally(() => (state.isDone = true));
  while (!state.isDone) {
    await net().visitor.ask('{ topics { code } }');
    state.answered++;
  }
  expect(state.answered).toBeGreaterThan(10);
  expect((await applied).applyImport).toMatchObject({ status: 'APPLIED', creates: ROWS });
  expect(await count()).toBe(ROWS);
  const { rows } = await net().sql.query("select count(*)::int, count(distinct entity_id)::int as services from audit where command = 'applyImport' and entity = 'Service' and change = 'create'");
  expect(rows[0]).toEqual({ count: ROWS, services: ROWS });
  const { rows: phrases } = await net().sql.query("select count(*)::int from audit where command = 'applyImport' and entity = 'NeedPhrase' and change = 'create'");
  expect(phrases[0].count).toBe(ROWS);
  const { rows: links } = await net().sql.query("select count(*)::int from service_coverage c join service s on s.id = c.service_id where s.slug in ('iso-0', 'iso-2')");
  expect(links[0].count).toBe(3);
});

test('the whole of it comes back without a change, and a change of each is written', async () => {
  const cookie = `${SESSION_COOKIE}=${await net().sessionOf(email)}`;
  const text = Buffer.from(await (await fetch(`${net().app.url}/directory/services.csv`, { headers: { cookie } })).arrayBuffer());
  expect(text.toString()).toContain('phrases_fi;phrases_sv;phrases_en;');
  const same = await sendTable(coordinator, text);
  expect(same).toMatchObject({ creates: 0, updates: 0, errors: 0 });
  const changed = await sendTable(coordinator, tableOf(numbers.map((n) => row(n, 'https://uusi.example', 'kasvu jarrun kanssa'))));
  expect(changed).toMatchObject({ creates: 0, updates: ROWS });
  await coordinator.ask(APPLY, { input: { import: changed.id, expected: changed.digest } });
  const { rows } = await net().sql.query("select count(*)::int from service where slug like 'iso-%' and web = 'https://uusi.example'");
  expect(rows[0].count).toBe(ROWS);
  const { rows: texts } = await net().sql.query("select text, count(*)::int from need_phrase where text like 'kasvu jarru%' group by text");
  expect(texts).toEqual([{ text: 'kasvu jarrun kanssa', count: ROWS }]);
});

test('four hundred services lose all phrases that they may have', async () => {
  const some = Array.from({ length: 400 }, (_, n) => `iso-${n}`);
  await net().sql.query("delete from need_phrase p using service s where s.id = p.service_id and s.slug = any($1)", [some]);
  await net().sql.query("insert into need_phrase (id, service_id, language, text, same_as, added_at) select gen_random_uuid(), s.id, l, 'nr ' || n, 'nr ' || n, now() from service s, unnest(array['fi', 'sv', 'en']) l, generate_series(1, 60) n where s.slug = any($1)", [some]);
  const sent = await sendTable(coordinator, JSON.stringify(some.map((slug) => ({ slug, phrases_fi: [], phrases_sv: [], phrases_en: [] }))), 'JSON');
  expect(sent).toMatchObject({ updates: 400, errors: 0 });
  await coordinator.ask(APPLY, { input: { import: sent.id, expected: sent.digest } });
  const { rows } = await net().sql.query("select count(*)::int from need_phrase p join service s on s.id = p.service_id where s.slug = any($1)", [some]);
  expect(rows[0].count).toBe(0);
});

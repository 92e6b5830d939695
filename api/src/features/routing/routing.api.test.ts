import { describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const ROUTE = `query ($input: RouteNeedInput!) { routeNeed(input: $input) {
  askAdviser language topic { code } municipalityNamed municipality { code }
  matches { confidence marks { start end } reasons { kind outcome values } service { slug name { fi } organisation { slug } promisedDays capacity fullUntil assuredOn } }
  elsewhere { service { slug } reasons { kind outcome } } } }`;
const route = async (text: string, changes: object = {}) => (await net().visitor.ask(ROUTE, { input: { text, record: false, ...changes } })).routeNeed;
const slugs = (matches: any[]) => matches.map(({ service }) => service.slug);

describe('from a need to services', () => {
  test.each([
    ['etsin yritystonttia', '790', 'sas-plots'],
    ['yritystontti', '609', 'por-plots'],
    ['starttiraha', '790', 'lpi-startgrant'],
  ])('“%s” in %s leads to %s', async (text, municipality, slug) => {
    const { matches } = await route(text, { municipality });
    expect(matches.length).toBeGreaterThan(0);
    expect(slugs(matches)).toContain(slug);
  });

  test('every match covers the municipality; what works elsewhere is apart', async () => {
    const { matches, elsewhere } = await route('yritystontti', { municipality: '790', limit: 20 });
    for (const { reasons } of matches) expect(reasons.find(({ kind }: any) => kind === 'AREA').outcome).toBe('PASSED');
    expect(slugs(matches)).not.toContain('por-plots');
    const places = await net().sql.query("select slug from service s where coverage_type <> 'NATIONAL' and not exists (select from service_coverage c where c.service_id = s.id and municipality_code = '790')");
    for (const slug of slugs(elsewhere)) expect(places.rows.map((row) => row.slug)).toContain(slug);
  });

  test('the municipality that the text names comes before the one that was given', async () => {
    const routing = await route('tontti Porissa', { municipality: '790' });
    expect(routing).toMatchObject({ municipalityNamed: true, municipality: { code: '609' } });
    expect(slugs(routing.matches)).toContain('por-plots');
  });

  test('reasons name the words that matched, and marks where they stand', async () => {
    const text = 'etsin yritystonttia Sastamalasta';
    const { matches, topic, language } = await route(text, { municipality: '790' });
    const plots = matches.find(({ service }: any) => service.slug === 'sas-plots');
    expect(plots.reasons.find(({ kind }: any) => kind === 'WORDS')?.values.join(' ')).toMatch(/tontti/);
    expect(plots.marks.map(({ start, end }: any) => text.slice(start, end)).join(' ')).toMatch(/tontti/);
    expect([topic.code, language]).toEqual(['plots', 'FI']);
    expect(plots.service).toMatchObject({ capacity: 'OPEN', fullUntil: null, assuredOn: null });
  });

  test('nothing that fits: talk to an adviser', async () => {
    const { askAdviser, matches } = await route('xyzzy qwertyuiop', { municipality: '790' });
    expect([askAdviser, matches.filter(({ confidence }: any) => confidence !== 'POSSIBLE')]).toEqual([true, []]);
  });

  test.each([["'; drop table service; --"], ['& | ! ( )'], ['%%%'], ['a'.repeat(2000)], ['<script>alert(1)</script>'], ['ÄÄKKÖSIÄ 😀'], ["a\\'b c'd yrityksen\\"], ['Нужен кредит'], ['我需要贷款'], ['😀😀']])('takes %j as it stands', async (text) => {
    expect((await route(text)).matches).toBeInstanceOf(Array);
  });

  test.each([
    [{ text: '' }, ['text: REQUIRED']],
    [{ text: ' \n ' }, ['text: REQUIRED']],
    [{ text: 'a' }, ['text: TOO_SHORT']],
    [{ text: '\u0000 tontti' }, ['text: INVALID']],
    [{ text: 'a'.repeat(2001) }, ['text: TOO_LONG']],
    [{ text: 'a'.repeat(10_000) }, ['text: TOO_LONG']],
    [{ municipality: '999' }, ['municipality: UNKNOWN']],
    [{ municipality: 'Sastamala' }, ['municipality: TOO_LONG']],
    [{ limit: 0 }, ['limit: TOO_SMALL']],
    [{ limit: 21 }, ['limit: TOO_LARGE']],
    [{ company: 'x' }, ['company: NOT_AN_ID']],
    [{ company: newId() }, ['company: UNKNOWN']],
  ])('refuses %j', async (input, fields) => {
    expect(await net().visitor.invalid(ROUTE, { input: { text: 'tontti', ...input } })).toEqual(fields);
  });
});

describe('for a company', () => {
  test('its municipality, industry and size count, where they are not given', async () => {
    const { company, person, member } = make(net().sql);
    const id = await company({ municipality_code: '609', industry_code: '25', size_class: 'LARGE' });
    const email = await person();
    await member(email, 'ENTREPRENEUR', { company_id: id });
    const owner = await net().as(email);
    const input = { text: 'takaus investointiin pk-takaus vakuudet', company: id, limit: 20, record: false };
    const { routeNeed } = await owner.ask(ROUTE, { input });
    expect(routeNeed.municipality.code).toBe('609');
    const guarantee = [...routeNeed.matches].find(({ service }: any) => service.slug === 'finnvera-pktakaus');
    expect(guarantee.reasons).toContainEqual({ kind: 'SIZE', outcome: 'FAILED', values: ['SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM'] });
    expect((await owner.ask(ROUTE, { input: { ...input, municipality: '790' } })).routeNeed.municipality.code).toBe('790');
    for (const stranger of [net().visitor, await net().as(await person())]) expect(await stranger.invalid(ROUTE, { input })).toEqual(['company: UNKNOWN']);
  });

  test('what is not known is said and does not exclude', async () => {
    const { matches } = await route('takaus investointiin pk-takaus vakuudet', { municipality: '609', limit: 20 });
    const guarantee = matches.find(({ service }: any) => service.slug === 'finnvera-pktakaus');
    expect(guarantee.reasons).toContainEqual({ kind: 'SIZE', outcome: 'UNKNOWN', values: ['SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM'] });
  });
});

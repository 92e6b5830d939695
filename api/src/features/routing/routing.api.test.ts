import { describe, expect, test } from 'vitest';
import { network } from '../../test/app.js';

const net = network();
const ROUTE = `query ($input: RouteNeedInput!) { routeNeed(input: $input) {
  askAdviser municipalityNamed municipality { code }
  matches { confidence reasons { kind outcome values } service { slug name { fi } organisation { slug } } }
  elsewhere { service { slug } reasons { kind outcome } } } }`;
const route = async (text: string, changes: object = {}) => (await net().visitor.ask(ROUTE, { input: { text, ...changes } })).routeNeed;
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
    expect(slugs(elsewhere)).toContain('por-plots');
  });

  test('the municipality that the text names comes before the one that was given', async () => {
    const routing = await route('tontti Porissa', { municipality: '790' });
    expect(routing).toMatchObject({ municipalityNamed: true, municipality: { code: '609' } });
    expect(slugs(routing.matches)).toContain('por-plots');
  });

  test('reasons name the words that matched', async () => {
    const { matches } = await route('etsin yritystonttia Sastamalasta', { municipality: '790' });
    const plots = matches.find(({ service }: any) => service.slug === 'sas-plots');
    expect(plots.reasons.find(({ kind }: any) => kind === 'WORDS')?.values.join(' ')).toMatch(/tontti/);
  });

  test('nothing that fits: talk to an adviser', async () => {
    expect(await route('xyzzy qwertyuiop', { municipality: '790' })).toMatchObject({ askAdviser: true, matches: [] });
  });

  test.each([["'; drop table service; --"], ['& | ! ( )'], ['%%%'], ['a'.repeat(2000)], ['<script>alert(1)</script>'], ['ÄÄKKÖSIÄ 😀'], ["a\\'b c'd yrityksen\\"]])('takes %s as it stands', async (text) => {
    expect((await route(text)).matches).toBeInstanceOf(Array);
  });

  test.each([
    [{ text: '' }, ['text: REQUIRED']],
    [{ text: 'a' }, ['text: TOO_SHORT']],
    [{ text: 'a'.repeat(2001) }, ['text: TOO_LONG']],
  ])('refuses %j', async (input, fields) => {
    expect(await net().visitor.invalid(ROUTE, { input })).toEqual(fields);
  });
});

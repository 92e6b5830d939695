import { beforeAll, describe, expect, test } from 'vitest';
import { quarterStart } from '../../core/clock.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

const net = network();
const soon = quarterStart(new Date(), 1);
/** A municipality of which the demonstration has no companies, so that a table says how many are alike. */
const ELSEWHERE = '999';

let head: Client, adviser: Client, department: string;
const needs = new Map<string, string>();

type Firm = [place: string | null, industry: string | null, sizeClass: string | null];

/** Each firm, and what a head may be told of it; the crowd of each stands in the same table. */
const FIRMS: Record<string, { firms: Firm[]; shown: { place: string | null; industry: string | null; size: string | null } }> = {
  'three alike in all': { firms: [['Kylä', '25', 'SMALL'], ['Kylä', '25', 'SMALL'], ['Kylä', '25', 'SMALL']], shown: { place: 'Kylä', industry: '25', size: 'SMALL' } },
  'three alike but for the place': { firms: [['Yksin', '10', 'MICRO'], ['Kaksin', '10', 'MICRO'], ['Kaksin', '10', 'MICRO']], shown: { place: null, industry: '10', size: 'MICRO' } },
  'three alike in section and size': { firms: [['Kylä', '31', 'MEDIUM'], ['Kylä', '32', 'MEDIUM'], ['Kylä', '33', 'MEDIUM']], shown: { place: null, industry: 'C', size: 'MEDIUM' } },
  'alike in the section only': { firms: [['Kylä', '25', 'LARGE']], shown: { place: null, industry: 'C', size: null } },
  'alone in its section': { firms: [['Kylä', '62', 'SMALL'], ['Kylä', '62', 'SMALL']], shown: { place: null, industry: null, size: null } },
  'without a size, like two others': { firms: [['Kylä', '41', null], ['Kylä', '41', null], ['Kylä', '41', null]], shown: { place: 'Kylä', industry: '41', size: null } },
  'without a size, alone': { firms: [['Kylä', '55', null]], shown: { place: null, industry: null, size: null } },
  'without an industry, alone': { firms: [['Kylä', null, 'SMALL']], shown: { place: null, industry: null, size: null } },
  'of a whole section': { firms: [['Kylä', 'H', 'MICRO'], ['Kylä', '49', 'MICRO'], ['Kylä', '52', 'MICRO']], shown: { place: null, industry: 'H', size: 'MICRO' } },
};

beforeAll(async () => {
  const { sql } = net();
  const { insert, someone, company } = make(sql);
  const columns = 'name, region_code, employment_area_id, development_centre_id, wellbeing_county_id, swedish';
  await sql.query(`insert into municipality (code, ${columns}) select $1, ${columns} from municipality where code = '790'`, [ELSEWHERE]);
  department = await insert('department', { key: 'technical', name: JSON.stringify({ fi: 'Tekniset', sv: 'Tekniska', en: 'Technical' }), municipality_code: ELSEWHERE });
  adviser = await net().as(await someone('ADVISER', { municipality_code: ELSEWHERE }));
  head = await net().as(await someone('HEAD', { department_id: department }));
  for (const [title, { firms }] of Object.entries(FIRMS)) {
    const ids: string[] = [];
    for (const [place, industry_code, size_class] of firms) ids.push(await company({ name: `${title} ${ids.length}`, municipality_code: ELSEWHERE, place, industry_code, size_class }));
    needs.set(title, await record(ids[0]!, title, false));
  }
});

async function record(company: string, title: string, nameShown: boolean): Promise<string> {
  const input = { company, topic: 'plots', title: `Tarve ${title}`, words: 'Tontti käy ahtaaksi.', language: 'FI', windowFrom: soon, windowTo: soon, certainty: 'LIKELY', departments: [department], nameShown };
  return (await adviser.ask('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', { input })).recordNeed.id;
}

const FACTS = 'company { name } companyPlace companyIndustry { code } companySizeClass';
const see = async (client: Client, id: string) => {
  const { companyPlace: place, companyIndustry, companySizeClass: size } = (await client.ask(`query ($id: ID!) { need(id: $id) { ${FACTS} } }`, { id })).need;
  return { place, industry: companyIndustry?.code ?? null, size };
};
const LIST = `query ($filter: NeedFilter) { needs(filter: $filter, first: 50) { edges { node { id } } totalCount } }`;
const titlesFound = async (client: Client, filter: object): Promise<string[]> => {
  const { edges } = (await client.ask(LIST, { filter })).needs;
  return [...needs].filter(([, id]) => edges.some(({ node }: { node: { id: string } }) => node.id === id)).map(([title]) => title);
};
const counted = async (client: Client, filter: object): Promise<number> =>
  (await client.ask('query ($filter: NeedFilter) { needBoard(filter: $filter) { needs } }', { filter })).needBoard.reduce((sum: number, cell: { needs: number }) => sum + cell.needs, 0);

describe('of a company that a head may not know', () => {
  test.each(Object.entries(FIRMS))('%s', async (title, { firms, shown }) => {
    expect(await see(head, needs.get(title)!)).toEqual(shown);
    const [place, industry, size] = firms[0]!;
    expect(await see(adviser, needs.get(title)!)).toEqual({ place, industry, size });
  });

  test('each filter finds just what shows what is asked for, in the list and on the board; the adviser finds all', async () => {
    const all = Object.entries(FIRMS).map(([title, { firms, shown }]) => ({ title, shown, real: { place: firms[0]![0], industry: firms[0]![1], size: firms[0]![2] } }));
    const inC = (code: string | null) => code === 'C' || ['10', '25', '31'].includes(code ?? '');
    const asked: [object, (facts: { place: string | null; industry: string | null; size: string | null }) => boolean][] = [
      [{ places: ['Kylä'] }, ({ place }) => place === 'Kylä'],
      [{ places: ['Yksin', 'Kaksin'] }, ({ place }) => place === 'Yksin'],
      [{ sizeClasses: ['SMALL'] }, ({ size }) => size === 'SMALL'],
      [{ sizeClasses: ['LARGE'] }, ({ size }) => size === 'LARGE'],
      [{ sizeClasses: ['MEDIUM', 'MICRO'] }, ({ size }) => size === 'MEDIUM' || size === 'MICRO'],
      [{ industries: ['25'] }, ({ industry }) => industry === '25'],
      [{ industries: ['31'] }, ({ industry }) => industry === '31'],
      [{ industries: ['C'] }, ({ industry }) => inC(industry)],
      [{ industries: ['62', 'J'] }, ({ industry }) => industry === '62'],
      [{ industries: ['C'], sizeClasses: ['LARGE'] }, ({ industry, size }) => inC(industry) && size === 'LARGE'],
      [{ places: ['Kylä'], industries: ['C'] }, ({ place, industry }) => place === 'Kylä' && inC(industry)],
    ];
    for (const [filter, fits] of asked) {
      const expected = all.filter(({ shown }) => fits(shown)).map(({ title }) => title);
      expect({ filter, found: await titlesFound(head, filter), counted: await counted(head, filter) }).toEqual({ filter, found: expected, counted: expected.length });
      expect({ filter, found: await titlesFound(adviser, filter) }).toEqual({ filter, found: all.filter(({ real }) => fits(real)).map(({ title }) => title) });
    }
  });

  test('all is told where it allows its name, and found by it', async () => {
    const alone = await make(net().sql).company({ name: 'Ainoa Oy', municipality_code: ELSEWHERE, place: 'Saari', industry_code: '03', size_class: 'LARGE' });
    const id = await record(alone, 'nimellä', true);
    expect(await see(head, id)).toEqual({ place: 'Saari', industry: '03', size: 'LARGE' });
    expect((await head.ask(LIST, { filter: { places: ['Saari'], industries: ['A'], sizeClasses: ['LARGE'] } })).needs.totalCount).toBe(1);
    await record(alone, 'ilman nimeä', false);
    expect((await head.ask(LIST, { filter: { places: ['Saari'] } })).needs.totalCount).toBe(1);
    expect((await adviser.ask(LIST, { filter: { places: ['Saari'] } })).needs.totalCount).toBe(2);
  });

  test('a filter that asks for too much is refused with its field', async () => {
    expect(await head.invalid(LIST, { filter: { places: Array.from({ length: 21 }, () => 'x') } })).toEqual(['filter.places: TOO_MANY']);
    expect(await head.invalid(LIST, { filter: { industries: [''] } })).toEqual(['filter.industries: REQUIRED']);
    expect(await head.invalid('query ($filter: NeedFilter) { needBoard(filter: $filter) { needs } }', { filter: { topic: 'x'.repeat(51) } })).toEqual(['filter.topic: TOO_LONG']);
  });

  test('the facts to choose from are those that are shown, and each finds as many as it says', async () => {
    const FACETS = '{ needFacets { kind value needs } }';
    const { needFacets } = await head.ask(FACETS);
    const of = (kind: string) => needFacets.filter((facet: { kind: string }) => facet.kind === kind).map(({ value, needs: n }: { value: string; needs: number }) => [value, n]);
    expect(of('PLACE')).toContainEqual(['Kylä', 2]);
    expect(of('PLACE').map(([place]: [string]) => place)).not.toContain('Yksin');
    expect(of('INDUSTRY')).toContainEqual(['C', 2]);
    expect(of('SIZE_CLASS')).toContainEqual(['SMALL', 1]);
    for (const [kind, field] of [['PLACE', 'places'], ['SIZE_CLASS', 'sizeClasses']] as const) {
      for (const [value, n] of of(kind)) expect([value, (await head.ask(LIST, { filter: { [field]: [value] } })).needs.totalCount]).toEqual([value, n]);
    }
    const entrepreneur = await net().as(await make(net().sql).someone('ENTREPRENEUR', { company_id: await make(net().sql).company() }));
    expect(await entrepreneur.refusal(FACETS)).toBe('NOT_ALLOWED');
    expect((await head.ask('{ needFacets(department: "x") { value } }')).needFacets).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { network } from '../../test/app.js';

const net = network();

const SERVICES = /* GraphQL */ `
  query ($first: Int, $after: String, $topic: String, $municipality: String, $organisation: String, $search: String) {
    services(first: $first, after: $after, topic: $topic, municipality: $municipality, organisation: $organisation, search: $search) {
      totalCount
      edges { cursor node { id slug name { fi } organisation { slug } topics { code } coverageType coverage { code } assuredOn } }
      pageInfo { hasNextPage endCursor hasPreviousPage }
    }
  }`;

describe('the directory', () => {
  test('holds the real network, not yet confirmed by its providers', async () => {
    const { services } = await net().visitor.ask(SERVICES, { first: 50 });
    expect(services.totalCount).toBe(256);
    expect(services.edges).toHaveLength(50);
    expect(new Set(services.edges.map((edge: any) => edge.node.assuredOn))).toEqual(new Set([null]));
  });

  test('pages through everything once, in a stable order', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { services }: any = await net().visitor.ask(SERVICES, { first: 40, after });
      seen.push(...services.edges.map((edge: any) => edge.node.id));
      after = services.pageInfo.hasNextPage ? services.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(256);
    expect(new Set(seen).size).toBe(256);
  });

  test('filters by topic, municipality and provider', async () => {
    const { services } = await net().visitor.ask(SERVICES, { first: 50, topic: 'plots', municipality: '790' });
    const slugs = services.edges.map((edge: any) => edge.node.slug);
    expect(slugs).toContain('sas-plots');
    expect(slugs).not.toContain('por-plots');
    const byProvider = await net().visitor.ask(SERVICES, { first: 50, organisation: 'finnvera' });
    expect(new Set(byProvider.services.edges.map((edge: any) => edge.node.organisation.slug))).toEqual(new Set(['finnvera']));
  });

  test('finds what was chosen before, and tells which of it covers a municipality', async () => {
    const CHOSEN = 'query ($ids: [ID!], $municipality: String) { services(ids: $ids, municipality: $municipality) { edges { node { id slug } } } }';
    const slugsOf = (answer: any) => answer.services.edges.map((edge: any) => edge.node.slug).sort();
    const { services } = await net().visitor.ask(SERVICES, { first: 50, topic: 'plots' });
    const ids = services.edges.filter((edge: any) => ['sas-plots', 'por-plots'].includes(edge.node.slug)).map((edge: any) => edge.node.id);
    expect(slugsOf(await net().visitor.ask(CHOSEN, { ids: [...ids, 'nothing', '00000000-0000-4000-8000-000000000000'] }))).toEqual(['por-plots', 'sas-plots']);
    expect(slugsOf(await net().visitor.ask(CHOSEN, { ids, municipality: '790' }))).toEqual(['sas-plots']);
    expect(slugsOf(await net().visitor.ask(CHOSEN, { ids: [] }))).toEqual([]);
    expect(await net().visitor.invalid(CHOSEN, { ids: Array.from({ length: 51 }, () => ids[0]) })).toEqual(['ids: TOO_MANY']);
  });

  test.each([['%'], ['_'], ['"fi"'], ["'; drop table service; --"], ['\\']])('takes %s in a search as it stands', async (search) => {
    const { services } = await net().visitor.ask(SERVICES, { first: 50, search });
    expect(services.totalCount).toBe(0);
  });

  test.each([
    [{ first: 0 }, ['first: TOO_SMALL']],
    [{ first: 51 }, ['first: TOO_LARGE']],
    [{ after: 'nonsense' }, ['after: NOT_A_CURSOR']],
    [{ after: Buffer.from('[1]').toString('base64url') }, ['after: NOT_A_CURSOR']],
    [{ search: 'x'.repeat(101) }, ['search: TOO_LONG']],
  ])('says what is wrong with %j', async (variables, fields) => {
    expect(await net().visitor.invalid(SERVICES, variables)).toEqual(fields);
  });

  test('aliases, fragments, @skip and the same field twice give what they ask for', async () => {
    const data = await net().visitor.ask(/* GraphQL */ `
      query ($no: Boolean = false) {
        a: service(slug: "sas-plots") { title: name { fi } name { en } ...Provider organisation { name { sv } } web @include(if: $no) __typename }
        b: service(slug: "por-plots") { slug }
        none: service(slug: "none") { slug }
      }
      fragment Provider on Service { organisation { slug } }`);
    expect(data.a.title.fi).toBeTruthy();
    expect(data.a.name.en).toBeTruthy();
    expect(data.a.organisation).toMatchObject({ slug: 'sas', name: { sv: expect.any(String) } });
    expect(data.a.__typename).toBe('Service');
    expect(data.a).not.toHaveProperty('web');
    expect(data.b).toEqual({ slug: 'por-plots' });
    expect(data.none).toBeNull();
  });
});

test('an organisation has its services, a municipality its departments', async () => {
  const { organisation, departments } = await net().visitor.ask(`{ organisation(slug: "sas") { municipality { code name { fi } region { name { en } } } services { slug } } departments(municipality: "790") { key topics { code } } }`);
  expect(organisation.municipality).toEqual({ code: '790', name: { fi: 'Sastamala' }, region: { name: { en: 'Pirkanmaa' } } });
  expect(organisation.services.map(({ slug }: any) => slug)).toContain('sas-plots');
  expect(departments).toHaveLength(6);
});

test('the vocabularies are complete', async () => {
  const { municipalities, regions, topics, industries } = await net().visitor.ask('{ municipalities { code } regions { code } topics { code } industries { code } }');
  expect([municipalities.length, regions.length, topics.length]).toEqual([308, 19, 40]);
  expect(industries.length).toBeGreaterThan(80);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from './test/app.js';
import { make } from './test/make.js';

// In tests each query that passes through is executed by graphql-jit too, and both answers must be the same (test/app.ts).
const net = network();
let adviser: Client;
beforeAll(async () => {
  const email = await make(net().sql).person();
  await make(net().sql).member(email, 'ADVISER', { municipality_code: '790' });
  adviser = await net().as(email);
});

const raw = async (query: string, variables: object = {}) => {
  const response = await fetch(`${net().app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return response.text();
};

describe('what SQL answers', () => {
  test('has the names of the operation, in its order', async () => {
    const text = await raw('{ second: topics { label: name { svenska: sv } code __typename } regions { code } }');
    expect(text).toMatch(/^\{"data":\{"second":\[\{"label":\{"svenska":"[^"]+"\},"code":"[^"]+","__typename":"Topic"\}/);
    expect(Object.keys(JSON.parse(text).data)).toEqual(['second', 'regions']);
  });

  test('gives a page its cursors, its names and its next page', async () => {
    const PAGE = `query ($after: String) { services(first: 3, after: $after) { __typename edges { __typename cursor node { slug } } pageInfo { __typename hasNextPage more: hasPreviousPage startCursor endCursor } all: totalCount } }`;
    const first = (await net().visitor.ask(PAGE)).services;
    expect(first).toMatchObject({ __typename: 'ServiceConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: true, more: false, startCursor: first.edges[0].cursor, endCursor: first.edges[2].cursor } });
    expect(first.edges[0].__typename).toBe('ServiceEdge');
    expect(first.all).toBeGreaterThan(200);
    const second = (await net().visitor.ask(PAGE, { after: first.pageInfo.endCursor })).services;
    const between = (await net().visitor.ask(PAGE, { after: first.edges[1].cursor })).services;
    expect(between.edges[0].node.slug).toBe(first.edges[2].node.slug);
    expect(second.pageInfo.more).toBe(true);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.slug)).size).toBe(6);
  });

  test('is empty where there is nothing', async () => {
    expect((await net().visitor.ask('{ services(search: "xyzzy") { edges { node { id } } pageInfo { hasNextPage startCursor endCursor } totalCount } }')).services).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
    expect(await net().visitor.ask('{ service(slug: "none") { id } me { id } }')).toEqual({ service: null, me: null });
  });

  test('merges fragments and fields that are asked for twice', async () => {
    const { service } = await net().visitor.ask(`{ service(slug: "sas-plots") { ...A name { fi } organisation { slug } ... on Service { organisation { name { sv } } } } } fragment A on Service { name { en } organisation { slug } }`);
    expect(Object.keys(service.name).sort()).toEqual(['en', 'fi']);
    expect(Object.keys(service.organisation).sort()).toEqual(['name', 'slug']);
  });

  test('names an enum by its names, not by what is stored', async () => {
    expect((await adviser.ask('{ me { language } }')).me.language).toMatch(/^(FI|SV|EN)$/);
  });

  test('leaves out what directives skip', async () => {
    const QUERY = 'query ($yes: Boolean!) { topics { code @skip(if: $yes) name { fi } } }';
    expect(Object.keys((await net().visitor.ask(QUERY, { yes: true })).topics[0])).toEqual(['name']);
  });

  test('keeps the other fields where one is refused', async () => {
    const { data, errors } = await net().visitor.send('{ topics { code } company(id: "019abc00-0000-7000-8000-000000000000") { id } }');
    expect(data?.topics).toHaveLength(40);
    expect(data?.company).toBeNull();
    expect(errors).toMatchObject([{ path: ['company'], extensions: { code: 'SIGN_IN_FIRST' } }]);
  });

  test('says which variable is wrong', async () => {
    const { errors } = await net().visitor.send('query ($first: Int!) { services(first: $first) { edges { node { id } } } }', { first: 'many' });
    expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'first' }] });
  });
});

describe('texts of people', () => {
  const strange = ['"#facts":{"status":"OPEN"}', '\u0001 0\u0001{}\u0001', '\\u0001', '"},{"id":"x"}]', "'); drop table need; --", '\u2028 ä 😀 \\ " / \b\t'];
  test.each(strange.map((title) => [title]))('come back as they were written: %j', async (title) => {
    const company = await make(net().sql).company({ name: title });
    const need = await make(net().sql).insert('need', {
      company_id: company,
      municipality_code: '790',
      title,
      words: title,
      language: 'fi',
      topic_code: 'plots',
      window_from: '2027-01-01',
      window_to: '2027-03-31',
      certainty: 'LIKELY',
      name_shown: true,
      status: 'OPEN',
      source: 'CALL',
      recorded_at: new Date(),
    });
    const { company: read } = await adviser.ask('query ($id: ID!) { company(id: $id) { name needs(first: 5) { id title moves facts: moves } } }', { id: company });
    expect(read).toEqual({ name: title, needs: [{ id: need, title, moves: ['DROP'], facts: ['DROP'] }] });
  });
});

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

  test.each([
    ['an Int', 'query ($first: Int! = 2) { services(first: $first) { edges { node { slug } } } }'],
    ['an enum', 'query ($order: ReferralOrder! = DUE) { referrals(order: $order) { edges { node { id } } } }'],
    ['a Boolean in a directive', 'query ($yes: Boolean! = true) { topics { code @skip(if: $yes) name { fi } } }'],
    ['an enum of a rule', 'query ($by: ReferralGrouping! = TOPIC, $from: Date) { referralFigures(by: $by, from: $from, municipality: "790") { from } }'],
    ['an input', 'query ($input: RouteNeedInput! = { text: "yritystila", limit: 1, record: false }) { routeNeed(input: $input) { language } }'],
    ['a field of an input', 'query ($limit: Int! = 2) { routeNeed(input: { text: "yritystila", limit: $limit, record: false }) { language matches { confidence } } }'],
    ['an argument of a list below', 'query ($first: Int! = 1) { services(first: 2) { edges { node { slug needPhrases(first: $first) { id } } } } }'],
  ])('takes the default of a variable that is not given: %s', async (_what, query) => {
    for (let time = 0; time < 3; time++) expect(await adviser.ask(query)).toBeTruthy();
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

describe('a query that was answered before', () => {
  const EVENTS = 'query ($first: Int!) { events(first: $first) { edges { node { registrations(first: 50) { event { registrations(first: 50) { id } } } } } } }';
  const send = (body: object, headers: Record<string, string> = {}) => fetch(`${net().app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

  test('has the same answer and headers again', async () => {
    const answer = async () => {
      const response = await send({ query: '{ regions { code name { fi sv en } } }' });
      const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
      return { status: response.status, headers, text: await response.text() };
    };
    const [first, second] = [await answer(), await answer()];
    expect(second).toEqual(first);
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' });
  });

  test('is refused when its variables make it too costly, and works again with others', async () => {
    const codes = async (first: number) => ((await (await send({ query: EVENTS, variables: { first } })).json()) as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code);
    expect([await codes(1), await codes(1), await codes(50), await codes(1), await codes(0)]).toEqual([undefined, undefined, ['TOO_COMPLEX'], undefined, ['INVALID_INPUT']]);
  });

  test('is still refused to who may not ask it', async () => {
    const COMPANIES = '{ companies(first: 1) { edges { node { id } } } }';
    await adviser.ask(COMPANIES);
    await adviser.ask(COMPANIES);
    expect(await net().visitor.refusal(COMPANIES)).toBe('SIGN_IN_FIRST');
  });

  test('is asked by JSON that is posted, by nothing else', async () => {
    const query = '{ topics { code } }';
    for (let time = 1; time <= 2; time++) await send({ query });
    const form = await fetch(`${net().app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query }) });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const other = await send({ query }, { accept: 'application/graphql-response+json' });
    expect(other.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  test('tells two operations of one document apart', async () => {
    const query = 'query A { topics { code } } query B { regions { code } }';
    const keys = async (operationName?: string) => Object.keys(((await (await send({ query, operationName })).json()) as { data?: object }).data ?? {});
    expect([await keys('A'), await keys('B'), await keys('A'), await keys('B'), await keys()]).toEqual([['topics'], ['regions'], ['topics'], ['regions'], []]);
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

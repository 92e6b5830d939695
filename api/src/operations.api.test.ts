import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isObjectType, type GraphQLField, type GraphQLInputType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowedRoles, rootFields } from './core/allow.js';
import { newId } from './core/ids.js';
import { RefusalCode } from './core/refusal.texts.js';
import { buildApiSchema } from './schema.js';
import { network, type Client } from './test/app.js';
import { make } from './test/make.js';

const net = network();
/** Subscriptions are tried in core/live.api.test.ts: they do not go by HTTP. */
const operations = rootFields(buildApiSchema()).filter(({ kind }) => kind !== 'subscription') as unknown as { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[];

/** What callers send who do not know better, or who try what happens. */
const callers: Record<string, Partial<Record<string, unknown>>> = {
  'unknown ids': { ID: newId(), String: 'abc', Int: 1 },
  'nonsense for ids': { ID: "x' or 1=1 --", String: "'; drop table person; --", Int: 0 },
  'empty texts': { ID: '', String: '', Int: -1 },
  'far too much': { ID: 'x'.repeat(3000), String: 'ä'.repeat(20_000), Int: 2_147_483_647, Float: 1e300, WholeNumber: 9_007_199_254_740_991 },
  'signs that mean something elsewhere': { ID: '%_\\', String: '\u0000\\%_<b>{{}}😀', Int: 1 },
};
const usual: Record<string, unknown> = { ID: '0', String: 'abc', Int: 1, Float: 1, Boolean: true, Date: '2030-01-01', DateTime: '2030-01-01T08:00:00+02:00', WholeNumber: 1 };

function valueOf(given: GraphQLInputType, caller: Partial<Record<string, unknown>>): unknown {
  const type = getNullableType(given) as GraphQLInputType;
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType, caller)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, caller)]));
  const { name } = type as { name: string };
  return name in caller ? caller[name] : usual[name];
}

function callOf({ kind, field }: (typeof operations)[number], caller: Partial<Record<string, unknown>>) {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    query: `${kind} ${variables ? `(${variables})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection} }`,
    variables: Object.fromEntries(field.args.map((argument) => [argument.name, valueOf(argument.type, caller)])),
  };
}

const roles = ['ENTREPRENEUR', 'ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR'];
const clients = new Map<string, Client>();

beforeAll(async () => {
  const { person, member, company } = make(net().sql);
  const id = async (table: string) => (await net().sql.query(`select id from ${table} limit 1`)).rows[0].id as string;
  const places: Record<string, object> = {
    ENTREPRENEUR: { company_id: await company() },
    ADVISER: { municipality_code: '790' },
    CONTACT: { organisation_id: await id('organisation') },
    HEAD: { department_id: await id('department') },
    COORDINATOR: {},
  };
  clients.set('visitor', net().visitor);
  clients.set('signedIn', await net().as(await person()));
  for (const role of roles) {
    const email = await person();
    await member(email, role, { ...places[role] });
    clients.set(role, await net().as(email));
  }
});

describe.each(operations.map((operation) => [operation.field.name, operation] as const))('%s', (name, operation) => {
  const allowed = allowedRoles(operation.field as never)!;
  const mayCall = (who: string) => allowed.includes('everyone') || allowed.includes(who) || (who !== 'visitor' && allowed.includes('signedIn'));

  test('is refused to those who may not call it', async () => {
    const { query, variables } = callOf(operation, callers['unknown ids']!);
    for (const [who, client] of [...clients].filter(([one]) => !mayCall(one))) {
      const { errors } = await client.send(query, variables);
      expect([who, errors[0]?.extensions.code]).toEqual([who, who === 'visitor' ? 'SIGN_IN_FIRST' : 'NOT_ALLOWED']);
    }
  });

  test.each(Object.keys(callers))('answers %s with a refusal that is known, never with a fault', async (kind) => {
    const who = ['visitor', 'signedIn', ...roles].find(mayCall) ?? allowed[0]!;
    if (name.startsWith('signOut')) return;
    const { query, variables } = callOf(operation, callers[kind]!);
    const { status, errors } = await clients.get(who)!.send(query, variables, { 'accept-language': 'en' });
    expect(status).toBeLessThan(500);
    for (const { extensions, message } of errors) {
      expect(extensions.code).toBeOneOf(Object.keys(RefusalCode).filter((code) => code !== 'FAULT'));
      expect(message).not.toMatch(/select|relation|column|syntax|pg_|undefined/i);
    }
  });
});

test('afterwards nothing has been written by those calls', async () => {
  const { rows } = await net().sql.query("select command from audit where command not in ('signIn', 'updateOwnDetails', 'requestSignInLink')");
  expect(rows).toEqual([]);
});

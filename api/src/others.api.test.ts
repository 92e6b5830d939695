import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowedRoles, rootFields } from './core/allow.js';
import { newId } from './core/ids.js';
import { RefusalCode } from './core/refusal.texts.js';
import { buildApiSchema } from './schema.js';
import { network, type Client } from './test/app.js';
import { make } from './test/make.js';

/**
 * Each operation that takes an id, as each role that may call it, with ids of things that are none of the caller's business:
 * nothing that was there may change, and nothing private may come back. Written from the schema: a new operation is in it.
 */
const net = network();
type Field = GraphQLField<unknown, unknown>;
interface Operation {
  kind: 'query' | 'mutation';
  field: Field;
}

/** Which table an argument of this name means. What is not here goes by the type that the operation answers. */
const tables: Record<string, string> = {
  company: 'company', keep: 'company', merge: 'company', companies: 'company', referral: 'referral', need: 'need', needs: 'need', event: 'event', registration: 'registration', invitedBy: 'registration',
  service: 'service', services: 'service', betterService: 'service', organisation: 'organisation', successor: 'organisation', department: 'department', departments: 'department', person: 'person', contactPerson: 'person',
  speakers: 'person', heardFrom: 'registration', membership: 'membership', bulletin: 'bulletin', bulletins: 'bulletin', contact: 'contact', promise: 'promise', space: 'space', phrase: 'need_phrase', invitation: 'department_invitation',
  plan: 'need_plan', draft: 'unfinished_referral', import: 'directory_import', series: 'event', account: 'demo_account', doorCode: 'registration', code: 'registration', question: 'adviser_question', ids: 'need',
  campaign: 'campaign', idea: 'idea', comment: 'idea_comment', into: 'idea', latest: 'idea_answer', ideaMerge: 'idea_merge', replyTo: 'idea_comment', invited: 'company', thing: 'company', identity: 'identity', passkey: 'passkey', session: 'session', roleInvitation: 'role_invitation', joinRequest: 'join_request',
};
/** Made by callers themselves, not ids of anything. */
const ownKeys = new Set(['key']);

const MARK = 'SALAINEN';
const usual: Record<string, unknown> = { String: 'abc', Int: 1, Float: 1, Boolean: true, Date: '2030-01-01', DateTime: '2030-01-01T08:00:00+02:00', WholeNumber: 1 };
const foreign = new Map<string, string>();

function idFor(name: string, field: Field): string {
  if (ownKeys.has(name)) return newId();
  const answered = getNamedType(field.type).name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return foreign.get(tables[name] ?? '') ?? foreign.get(answered) ?? foreign.get('company')!;
}

function valueOf(name: string, given: GraphQLInputType, field: Field): unknown {
  const type = getNullableType(given) as GraphQLInputType;
  if (isListType(type)) return [valueOf(name, type.ofType as GraphQLInputType, field)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, valueOf(one.name, one.type, field)]));
  return (type as { name: string }).name === 'ID' ? idFor(name, field) : usual[(type as { name: string }).name];
}

function takesIds(given: GraphQLInputType, name: string): boolean {
  const type = getNamedType(given);
  if (isInputObjectType(type)) return Object.values(type.getFields()).some((one) => takesIds(one.type, one.name));
  return type.name === 'ID' && !ownKeys.has(name);
}

/** All that can be asked without arguments, two steps deep. */
function selectionOf(type: GraphQLObjectType, steps: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.every((one) => !isNonNullType(one.type)));
  const parts = fields.flatMap(({ name, type: given }) => {
    const inner = getNamedType(given);
    if (isLeafType(inner)) return [name];
    const next = /Connection$|Edge$/.test(type.name) || ['fi', 'sv', 'en'].every((one) => isObjectType(inner) && one in inner.getFields()) ? steps : steps - 1;
    return isObjectType(inner) && next >= 0 ? [`${name} { ${selectionOf(inner, next)} }`] : [];
  });
  return parts.length > 0 ? parts.join(' ') : '__typename';
}

function callOf({ kind, field }: Operation, steps: number) {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const type = getNamedType(field.type);
  return {
    query: `${kind} (${variables}) { ${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${isObjectType(type) ? `{ ${selectionOf(type, steps)} }` : ''} }`,
    variables: Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(name, type, field)])),
  };
}

/** Whoever signs in as somebody else is nobody afterwards in the session that they had: this comes last. */
const isLast = ({ field }: Operation) => Number(field.name === 'signInAsDemo');
const operations = (rootFields(buildApiSchema()) as unknown as Operation[])
  .filter(({ kind, field }) => (kind as string) !== 'subscription' && field.args.some(({ name, type }) => takesIds(type, name)))
  .toSorted((one, other) => isLast(one) - isLast(other));
const strangers = new Map<string, Client>();
/** What a coordinator keeps for the whole network, and what belongs to nobody. */
const directory = ['service', 'organisation', 'need_phrase', 'service_topics', 'service_coverage', 'capacity_period', 'bulletin', 'bulletin_read', 'space', 'role_invitation'];
const passing = ['session', 'audit', 'outbox_mail', 'command_receipt', 'question_sender', 'sign_in_link', 'request_count', 'migration', 'trusted_document'];

/** Digests of the rows that were there before, without when somebody was last here and how many support an idea or comment on it; rows that strangers make of their own are none of these. */
async function digests(known?: Map<string, string[]>): Promise<Map<string, { ids: string[]; digest: string }>> {
  const { rows } = await net().sql.query("select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'");
  const found = new Map<string, { ids: string[]; digest: string }>();
  for (const name of rows.map((row) => row.name as string).filter((one) => !passing.includes(one))) {
    const { rows: all } = await net().sql.query(`select id::text, md5((to_jsonb(t) - 'seen_at' - 'supports' - 'comments')::text) as digest from "${name}" t where $1::text[] is null or id::text = any($1) order by id`, [known?.get(name) ?? null]);
    found.set(name, { ids: all.map(({ id }) => id), digest: all.map(({ digest }) => digest).join() });
  }
  return found;
}

beforeAll(async () => {
  const { sql } = net();
  await sql.query(`update company set name = '${MARK} ' || name; update need set title = '${MARK} ' || title; update referral set message = '${MARK} ' || message;
    update person p set name = '${MARK} ' || name, email = lower('${MARK}') || email where exists (select from membership m where m.person_id = p.id and m.company_id is not null);
    update event set status = 'DRAFT' where id = (select id from event where status = 'PUBLISHED' and municipality_code = '790' order by id limit 1)`);
  // Things of Sastamala, and a coffee that is not told to anybody yet.
  const chosen: Record<string, string> = {
    company: "select c.id from company c where municipality_code = '790' and exists (select from referral r where r.company_id = c.id) order by id limit 1",
    event: "select id from event where status = 'DRAFT' and municipality_code = '790' order by id limit 1",
    // Roles in the network are a coordinator's to end.
    membership: 'select id from membership where company_id is not null order by id limit 1',
    person: 'select p.id from person p join membership m on m.person_id = p.id where m.company_id is not null order by p.id limit 1',
  };
  const victim = (await sql.query(chosen['person']!)).rows[0].id;
  await sql.query(`insert into passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at) values (gen_random_uuid(), $1, 'c', 'k', 0, '[]', '${MARK}', now())`, [victim]);
  await sql.query(`insert into identity (id, issuer, subject, name, grants, used_at, person_id) values (gen_random_uuid(), 'https://idp.example', 's', '${MARK}', '[]', now(), $1)`, [victim]);
  const session = await sql.query("insert into session (id, person_id, token_hash, created_at, last_used_at, expires_at, browser) values (gen_random_uuid(), $1, 'h', now(), now(), now() + interval '1 day', '') returning id", [victim]);
  foreign.set('session', session.rows[0].id);
  await sql.query(`insert into role_invitation (id, email, name, role, language, sent_at, expires_at, token_hash) values (gen_random_uuid(), 'kutsuttu@kutsu.example', 'Kutsuttu', 'COORDINATOR', 'fi', now(), now() + interval '1 day', 'h')`);
  await sql.query(`insert into join_request (id, person_id, company_name, municipality_code, handled_in_code, company_id, words, status, asked_at) values (gen_random_uuid(), $1, '${MARK}', '790', '790', null, '${MARK}', 'OPEN', now())`, [victim]);
  for (const name of (await digests()).keys()) {
    const { rows } = await sql.query(chosen[name] ?? `select id from "${name}" order by id limit 1`);
    if (rows[0]) foreign.set(name, rows[0].id);
  }
  const { insert, someone, company, person } = make(sql);
  const text = JSON.stringify({ fi: 'Muualla', sv: 'Annorstädes', en: 'Elsewhere' });
  const organisation = await insert('organisation', await likeFirst('organisation', { slug: 'muualla', name: text, municipality_code: null }));
  const department = await insert('department', await likeFirst('department', { name: text, municipality_code: '091' }));
  strangers.set('visitor', net().visitor);
  strangers.set('signedIn', await net().as(await person()));
  const places: Record<string, object> = { ENTREPRENEUR: { company_id: await company({ municipality_code: '091' }) }, ADVISER: { municipality_code: '091' }, CONTACT: { organisation_id: organisation }, HEAD: { department_id: department }, COORDINATOR: {} };
  for (const [role, place] of Object.entries(places)) strangers.set(role, await net().as(await someone(role, { ...place })));
});

/** A row like one that is there, with something else in it. */
async function likeFirst(table: string, changes: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { rows } = await net().sql.query(`select * from "${table}" order by id limit 1`);
  const { id: _id, ...rest } = rows[0];
  const plain = Object.entries(rest).map(([name, value]) => [name, typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value) ? JSON.stringify(value) : value]);
  return { ...Object.fromEntries(plain), ...changes };
}

test('each id that an operation takes means something that is there', () => {
  const names = new Set(operations.flatMap(({ field }) => field.args.flatMap(({ name, type }) => namesOfIds(type, name))));
  // Whoever makes a new one says in `tables` what it is the id of.
  expect([...names].filter((name) => !(name in tables) && name !== 'id')).toEqual([]);
});

test('those whose business it is do learn it: the marks are there to be found', async () => {
  const { someone } = make(net().sql);
  const adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  const { company } = await adviser.ask('query ($id: ID!) { company(id: $id) { name people { person { name } } needs(first: 5) { title } } }', { id: foreign.get('company') });
  expect(company.name).toContain(MARK);
  expect(operations.length).toBeGreaterThan(100);
});

function namesOfIds(given: GraphQLInputType, name: string): string[] {
  const type = getNamedType(given);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((one) => namesOfIds(one.type, one.name));
  return type.name === 'ID' && !ownKeys.has(name) ? [name] : [];
}

describe.each(['visitor', 'signedIn', 'ENTREPRENEUR', 'ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR'])('%s, with things of others', (role) => {
  test('changes nothing, and learns nothing private', async () => {
    const mayCall = ({ field }: Operation) => allowedRoles(field as never)!.some((one) => one === 'everyone' || one === role || (one === 'signedIn' && role !== 'visitor'));
    const before = await digests();
    for (const operation of operations.filter(mayCall)) {
      const client = strangers.get(role)!;
      let answer = await client.send(callOf(operation, 1).query, callOf(operation, 1).variables);
      if (answer.errors[0]?.extensions.code === 'TOO_COMPLEX') answer = await client.send(callOf(operation, 0).query, callOf(operation, 0).variables);
      const said = `${operation.field.name} ${JSON.stringify([answer.data, answer.errors])}`;
      expect(said).not.toMatch(new RegExp(MARK, 'i'));
      const unexpected = answer.errors.filter(({ extensions }) => !(extensions.code in RefusalCode) || extensions.code === 'FAULT');
      expect(unexpected.length > 0 ? said : '').toBe('');
    }
    const after = await digests(new Map([...before].map(([name, { ids }]) => [name, ids])));
    const changed = [...before].filter(([name, { digest }]) => after.get(name)!.digest !== digest && !(role === 'COORDINATOR' && directory.includes(name))).map(([name]) => name);
    expect(changed).toEqual([]);
    expect((await net().sql.query('select id from session where id = $1', [foreign.get('session')])).rows).toHaveLength(1);
  });
});

import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Pool } from 'pg';
import { createHash } from 'node:crypto';
import { allOf, asSql, join, raw, render, settled, sql, Sql, type Condition, type Scope, type Statement } from './sql.js';
import { metaOf, rowOf, tableOf, columnOf, type EntityClass, type Row } from './row.js';
import { flatten, orderSql, SelectionCompiler } from './compile.js';
import { afterCursor, decodeCursor, encodeCursor, type Connection, type PageArgs } from './page.js';
import type { Order } from './readable.js';
import { guardedFilter, meOf, rowCondition, type Me } from './visibility.js';
import { isUuid } from './ids.js';
import type { Viewer } from './viewer.js';

/** What reading needs of a request. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly pool: Pool;
  /** Told each statement that is run for an answer: the benchmark counts them. */
  readonly onStatement?: (statement: { text: string }) => void;
}

type Filter<T> = (row: Row<T>, me: Me) => Condition;

export interface PageSpec<T> {
  readonly where?: Filter<T>;
  /** Ends in the id, so that the order is total. */
  readonly orderBy: readonly Order<T>[];
  readonly page: PageArgs;
}

interface Selection {
  readonly object: Sql;
  readonly joins: Sql;
}

const ROOT = 't0';

/** A page of an entity's rows as the viewer may see them, read by one statement. */
export async function readPage<T extends object>(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass<T>, spec: PageSpec<T>): Promise<Connection<T>> {
  const top = flatten(selectionsOf(info), info);
  const edges = flatten(top.filter((node) => node.name.value === 'edges').map((node) => node.selectionSet!), info);
  const nodes = edges.filter((node) => node.name.value === 'node').map((node) => node.selectionSet!);
  const me = meOf(ctx.viewer);
  const visible = asSql(seen(entity, me, spec.where));
  const row = rowOf(entity, ROOT);
  const after = spec.page.after ? afterCursor(spec.orderBy, row, decodeCursor(spec.page.after, spec.orderBy)) : true;
  const selection = selectionFor(ctx, info, entity, nodes);
  const order = orderSql(spec.orderBy, row);
  const from = raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`);
  const cursor = sql`json_build_array(${join(spec.orderBy.map((one) => one.by(row)), ',')})`;
  // One row more than was asked for tells that there is a next page; it is counted, its node is not built.
  const page = sql`(select ${raw(ROOT)}.*, row_number() over (order by ${order}) as "#" from ${from} where ${asSql(allOf(visible, after))} order by ${order} limit ${spec.page.first + 1}) ${raw(ROOT)}`;
  const list = sql`coalesce(json_agg(json_build_array(${selection.object},${cursor}) order by ${raw(`${ROOT}."#"`)}) filter (where ${raw(`${ROOT}."#"`)} <= ${spec.page.first}), '[]')::text`;
  const counted = top.some((node) => node.name.value === 'totalCount');
  const total = counted ? sql`(select count(*)::int from ${from} where ${visible})` : raw('null::int');
  const found = await run(ctx, info, sql`select ${list}, count(*)::int, ${total} from ${page}${selection.joins}`);
  const [json, rows, all] = found as [string, number, number | null];
  return connection(JSON.parse(json) as [T, unknown[]][], rows > spec.page.first, all, spec.page);
}

/** One row, or null where there is none that the viewer may see. */
export async function readOne<T extends object>(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass<T>, where: Filter<T>): Promise<T | null> {
  const rows = await readRows(ctx, info, entity, { where, orderBy: [], limit: 1 });
  return rows[0] ?? null;
}

/** A short list without pages, at most `limit` rows. */
export async function readRows<T extends object>(
  ctx: ReadContext,
  info: GraphQLResolveInfo,
  entity: EntityClass<T>,
  spec: { where?: Filter<T>; orderBy: readonly Order<T>[]; limit: number; below?: readonly string[] },
): Promise<T[]> {
  const me = meOf(ctx.viewer);
  const condition = asSql(seen(entity, me, spec.where));
  const selection = selectionFor(ctx, info, entity, selectionsBelow(info, spec.below ?? []), spec.below);
  const row = rowOf(entity, ROOT);
  const ordered = spec.orderBy.length > 0 ? sql` order by ${orderSql(spec.orderBy, row)}` : raw('');
  const from = raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`);
  const rows = sql`(select ${raw(ROOT)}.* from ${from} where ${condition}${ordered} limit ${spec.limit}) ${raw(ROOT)}`;
  return runJson<T[]>(ctx, info, sql`select coalesce(json_agg(${selection.object}${ordered}), '[]')::text from ${rows}${selection.joins}`);
}

/** By primary key; an id that cannot be one is simply not there. */
export async function readById<T extends object>(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass<T>, id: string): Promise<T | null> {
  const key = metaOf(entity as EntityClass).getPrimaryProp();
  if (key.columnTypes[0] === 'uuid' && !isUuid(id)) return null;
  return readOne(ctx, info, entity, () => sql`${raw(`${ROOT}.${columnOf(key)}`)} = ${id}`);
}

/**
 * Figures computed by SQL under the same visibility: each column is an aggregate over the rows that the viewer may see.
 * `ofAll` counts every row whoever may see it; it is for operations that give nothing but numbers to those who may
 * have them.
 */
export async function readFigures<T extends object, R>(
  ctx: ReadContext,
  entity: EntityClass<T>,
  spec: { where?: Filter<T>; columns: (row: Row<T>) => Record<string, Sql>; groupBy?: (row: Row<T>) => Sql[]; ofAll?: true },
): Promise<R[]> {
  const me = meOf(ctx.viewer);
  const row = rowOf(entity, ROOT);
  const where: Filter<T> = spec.where ?? (() => true);
  const condition = asSql(
    spec.ofAll ? where(row, me) : seen(entity, me, where),
  );
  const columns = Object.entries(spec.columns(row)).map(([name, value]) => sql`${value} as ${raw(`"${name}"`)}`);
  const groups = spec.groupBy?.(row) ?? [];
  const grouped = groups.length > 0 ? sql` group by ${join(groups, ', ')} order by ${join(groups, ', ')}` : raw('');
  const from = raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`);
  const inner = sql`select ${join(columns, ', ')} from ${from} where ${condition}${grouped}`;
  return runJson<R[]>(ctx, { variableValues: {} }, sql`select coalesce(json_agg(f), '[]')::text from (${inner}) f`);
}

/** What the viewer may see of an entity, narrowed by the operation's own filter. */
function seen<T>(entity: EntityClass<T>, me: Me, where: Filter<T> | undefined): Condition {
  const visible = rowCondition(entity as EntityClass, ROOT, me);
  return where ? allOf(visible, guardedFilter(entity, ROOT, me, (row) => where(row, me))) : visible;
}

const compiled = new WeakMap<FieldNode, Map<string, Selection>>();

/** The compiled selection of an operation's field, kept as long as the parsed operation itself is kept. */
function selectionFor(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass, selections: readonly SelectionSetNode[], below: readonly string[] = []): Selection {
  const node = info.fieldNodes[0]!;
  const kept = compiled.get(node) ?? new Map<string, Selection>();
  compiled.set(node, kept);
  const key = `${entity.name} ${ctx.viewer.signature} ${below.join(".")}`;
  let selection = kept.get(key);
  if (!selection) {
    const compiler = new SelectionCompiler(info, meOf(ctx.viewer));
    const alias = compiler.nextAlias();
    const joins: Sql[] = [];
    const object = compiler.object(entity, alias, selections, joins);
    selection = { object: settled(object, 'o'), joins: settled(join(joins, ''), 'j') };
    kept.set(key, selection);
  }
  return selection;
}

function selectionsOf(info: GraphQLResolveInfo): SelectionSetNode[] {
  return info.fieldNodes.map((node) => node.selectionSet!);
}

function selectionsBelow(info: GraphQLResolveInfo, path: readonly string[]): SelectionSetNode[] {
  return path.reduce(
    (sets, name) =>
      flatten(sets, info)
        .filter((node) => node.name.value === name)
        .map((node) => node.selectionSet!),
    selectionsOf(info),
  );
}

const names = new Map<string, string>();
const MOST_NAMES = 2000;

/** Each text gets one name, so that PostgreSQL prepares it once for each connection. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    if (names.size >= MOST_NAMES) names.clear();
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return name;
}

/** PostgreSQL has no text with a NUL in it: nothing is found by one, and that is the answer. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

/** Runs a statement that gives one row; tells whoever counts statements. */
async function run(ctx: ReadContext, info: Pick<GraphQLResolveInfo, 'variableValues'>, statement: Sql): Promise<unknown[]> {
  const { text, params }: Statement = render(statement);
  const scope: Scope = { viewer: ctx.viewer, variables: info.variableValues };
  const values = params.map((param) => storable(param.valueIn(scope)));
  const result = await ctx.pool.query({ name: nameOf(text), text, values, rowMode: 'array' });
  ctx.onStatement?.({ text });
  return result.rows[0] as unknown as unknown[];
}

async function runJson<R>(ctx: ReadContext, info: Pick<GraphQLResolveInfo, 'variableValues'>, statement: Sql): Promise<R> {
  const [json] = (await run(ctx, info, statement)) as [string];
  return JSON.parse(json) as R;
}

function connection<T>(found: [T, unknown[]][], hasNextPage: boolean, total: number | null, page: PageArgs): Connection<T> {
  const edges = found.map(([node, values]) => ({ node, cursor: encodeCursor(values) }));
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...(total === null ? {} : { totalCount: total }),
  };
}

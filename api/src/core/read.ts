import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { Answer, fill, passesThrough } from './answer.js';
import { orderSql, SelectionCompiler } from './compile.js';
import { answerForm, flatten, rowsForm, type RuledField, type Selections } from './forms.js';
import type { Json } from './json.js';
import { afterCursor, decodeCursor, type Connection, type PageArgs } from './page.js';
import { pageShapeOf, type FoundPage, type PageShape } from './page.shape.js';
import type { Order } from './readable.js';
import { isUuid } from './ids.js';
import { columnOf, metaOf, rowOf, tableOf, type EntityClass, type Row } from './row.js';
import { allOf, asSql, join, raw, settled, sql, type Condition, type Sql } from './sql.js';
import { oneRow, type ReadContext } from './statement.js';
import { guardedFilter, meOf, rowCondition, type Me } from './visibility.js';

export type { ReadContext } from './statement.js';

type Filter<T> = (row: Row<T>, me: Me) => Condition;

export interface PageSpec<T> {
  readonly where?: Filter<T>;
  /** Ends in the id, so that the order is total. */
  readonly orderBy: readonly Order<T>[];
  readonly page: PageArgs;
  /** No index has this order: only keys are put into it, and the rows of the page are read then. */
  readonly isUnindexed?: boolean;
}

const ROOT = 't0';
const PLACE = raw(`${ROOT}."#"`);

/** A page of an entity's rows as the viewer may see them, read by one statement. */
export async function readPage<T extends object>(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass<T>, spec: PageSpec<T>): Promise<Connection<T>> {
  const visible = asSql(seen(entity, meOf(ctx.viewer), spec.where));
  const { object, joins, ruled, shape } = selectionFor(ctx, info, entity, [], (sets) => pageShapeOf(sets, info, passesThrough(info))) as Selection & { shape: PageShape };
  const row = rowOf(entity, ROOT);
  const after = spec.page.after ? afterCursor(spec.orderBy, row, decodeCursor(spec.page.after, spec.orderBy)) : true;
  const order = orderSql(spec.orderBy, row);
  const from = raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`);
  const key = sql`json_build_array(${join(spec.orderBy.map((one) => one.by(row)), ',')})`;
  // One row more than was asked for tells that there is a next page; it is counted, its node is not built. The length is
  // written into the text, because PostgreSQL plans better for a number that it knows.
  const limit = raw(String(spec.page.first + 1));
  const found = { from, where: asSql(allOf(visible, after)), order, limit };
  const rows = sql`(select ${raw(ROOT)}.*, row_number() over (order by ${order}) as "#" from ${spec.isUnindexed ? keysFirst(entity, found) : sql`${from} where ${found.where} order by ${order} limit ${limit}`}) ${raw(ROOT)}`;
  const edges = sql`concat('[', string_agg(${shape.edge(object, key).sql}, ',' order by ${PLACE}) filter (where ${PLACE} <= ${raw(String(spec.page.first))}), ']')`;
  const keyAt = (place: string) => sql`(array_agg(${key} order by ${PLACE}))[${raw(place)}]::text`;
  const total = shape.isCounted ? sql`(select count(*)::int from ${from} where ${visible})` : raw('null::int');
  const statement = sql`select ${edges}, count(*)::int, ${keyAt('1')}, ${keyAt(`least(${spec.page.first}, count(*))`)}, ${total} from ${rows}${joins}`;
  const answer = (await oneRow(ctx, info.variableValues, statement)) as unknown as FoundPage;
  return passesThrough(info) ? (new Answer(fill(shape.text(answer, spec.page), ruled, ctx)) as never) : shape.connection<T>(answer, spec.page);
}

/** Numbering whole rows would have PostgreSQL read and sort all that there are. */
function keysFirst<T>(entity: EntityClass<T>, { from, where, order, limit }: { from: Sql; where: Sql; order: Sql; limit: Sql }): Sql {
  const key = raw(columnOf(metaOf(entity as EntityClass).getPrimaryProp()));
  return sql`(select ${raw(ROOT)}.${key} from ${from} where ${where} order by ${order} limit ${limit}) chosen join ${from} on ${raw(ROOT)}.${key} = chosen.${key}`;
}

/** One row, or null where there is none that the viewer may see. */
export async function readOne<T extends object>(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass<T>, where: Filter<T>): Promise<T | null> {
  const visible = asSql(seen(entity, meOf(ctx.viewer), where));
  const { object, joins, ruled } = selectionFor(ctx, info, entity, []);
  const row = sql`(select ${raw(ROOT)}.* from ${raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`)} where ${visible} limit 1) ${raw(ROOT)}`;
  return readJson<T | null>(ctx, info, sql`select (select ${object.sql} from ${row}${joins})`, ruled);
}

/** A short list without pages, at most `limit` rows. With `below` it is read for a part of the field's result, and given as rows. */
export async function readRows<T extends object>(
  ctx: ReadContext,
  info: GraphQLResolveInfo,
  entity: EntityClass<T>,
  spec: { where?: Filter<T>; orderBy: readonly Order<T>[]; limit: number; below?: readonly string[] },
): Promise<T[]> {
  const visible = asSql(seen(entity, meOf(ctx.viewer), spec.where));
  const { object, joins, ruled } = selectionFor(ctx, info, entity, spec.below ?? []);
  const ordered = spec.orderBy.length > 0 ? sql` order by ${orderSql(spec.orderBy, rowOf(entity, ROOT))}` : raw('');
  const from = raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`);
  const rows = sql`(select ${raw(ROOT)}.* from ${from} where ${visible}${ordered} limit ${raw(String(spec.limit))}) ${raw(ROOT)}`;
  return readJson<T[]>(ctx, info, sql`select concat('[', string_agg(${object.sql}, ','${ordered}), ']') from ${rows}${joins}`, ruled);
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
  const condition = asSql(spec.ofAll ? where(row, me) : seen(entity, me, where));
  const columns = Object.entries(spec.columns(row)).map(([name, value]) => sql`${value} as ${raw(`"${name}"`)}`);
  const groups = spec.groupBy?.(row) ?? [];
  const grouped = groups.length > 0 ? sql` group by ${join(groups, ', ')} order by ${join(groups, ', ')}` : raw('');
  const from = raw(`${tableOf(metaOf(entity as EntityClass))} ${ROOT}`);
  const inner = sql`select ${join(columns, ', ')} from ${from} where ${condition}${grouped}`;
  const [json] = await oneRow(ctx, {}, sql`select coalesce(json_agg(f), '[]')::text from (${inner}) f`);
  return JSON.parse(json as string) as R[];
}

/** What the viewer may see of an entity, narrowed by the operation's own filter. */
function seen<T>(entity: EntityClass<T>, me: Me, where: Filter<T> | undefined): Condition {
  const visible = rowCondition(entity as EntityClass, ROOT, me);
  return where ? allOf(visible, guardedFilter(entity, ROOT, me, (row) => where(row, me))) : visible;
}

async function readJson<R>(ctx: ReadContext, info: GraphQLResolveInfo, statement: Sql, ruled: readonly (readonly RuledField[])[]): Promise<R> {
  const [json] = (await oneRow(ctx, info.variableValues, statement)) as [string | null];
  return passesThrough(info) ? (new Answer(fill(json ?? 'null', ruled, ctx)) as never) : (JSON.parse(json ?? 'null') as R);
}

interface Selection {
  readonly object: Json;
  readonly joins: Sql;
  /** What belongs into the places that SQL leaves for rules. */
  readonly ruled: readonly (readonly RuledField[])[];
  readonly shape: PageShape | null;
}

const compiled = new WeakMap<FieldNode, Map<string, Selection>>();

/** The compiled selection of an operation's field, kept as long as the parsed operation itself is kept. */
function selectionFor(ctx: ReadContext, info: GraphQLResolveInfo, entity: EntityClass, below: readonly string[], shapeOf?: (sets: Selections) => PageShape): Selection {
  const node = info.fieldNodes[0]!;
  const kept = compiled.get(node) ?? new Map<string, Selection>();
  compiled.set(node, kept);
  const key = `${entity.name} ${ctx.viewer.signature} ${passesThrough(info)} ${below.join('.')}`;
  let selection = kept.get(key);
  if (!selection) {
    const sets = selectionsBelow(info, below);
    const shape = shapeOf?.(sets) ?? null;
    const ruled: (readonly RuledField[])[] = [];
    const compiler = new SelectionCompiler(info, meOf(ctx.viewer), passesThrough(info) ? answerForm(ruled) : rowsForm);
    const joins: Sql[] = [];
    const object = compiler.object(entity, compiler.nextAlias(), shape?.nodes ?? sets, joins);
    selection = { object: object.settled('o'), joins: settled(join(joins, ''), 'j'), ruled, shape };
    kept.set(key, selection);
  }
  return selection;
}

function selectionsBelow(info: GraphQLResolveInfo, path: readonly string[]): Selections {
  const named = (sets: Selections, name: string) => flatten(sets, info).filter((node) => node.name.value === name);
  return path.reduce<Selections>((sets, name) => named(sets, name).map((node) => node.selectionSet!), info.fieldNodes.map((node) => node.selectionSet!));
}

import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { allOf, join, raw, sql, type Condition, type Sql } from './sql.js';
import { NumberBetween, OptionalText } from './input.js';
import { invalidInput } from './refusal.js';
import type { Row } from './row.js';
import type { Order } from './readable.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at the most: 1 to 50.' })
  @NumberBetween(1, 50)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor: the endCursor of the page before.' })
  @OptionalText(500)
  after?: string | null;
}

@ObjectType({ description: 'Where a page ends and whether there is more.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'There is something before this page: true where `after` was given.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first node; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last node; null on an empty page.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  node: T;
  cursor: string;
}
export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  totalCount?: number;
}

/** Makes the Relay types `XEdge` and `XConnection` of a node class. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.`, simpleResolvers: true })
  class NodeEdge {
    @Field(() => node, { description: `The ${name}.` })
    node!: T;
    @Field(() => String, { description: 'Its place: give it as `after` to go on from here.' })
    cursor!: string;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} things, in a stable order.`, simpleResolvers: true })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'What is on this page.' })
    edges!: NodeEdge[];
    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are on all pages together; costs a count, ask for it only where it is shown.' })
    totalCount!: number;
  }
  return NodeConnection;
}

/** A cursor is the JSON of the row's keys in the order of the list. */
export function encodeCursor(keys: string): string {
  return Buffer.from(keys).toString('base64url');
}

const shapes: Record<Order<never>['type'], RegExp> = {
  uuid: /^[0-9a-f-]{36}$/,
  text: /^[\s\S]*$/,
  timestamptz: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  int: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,18}$/,
};

export function decodeCursor<T>(cursor: string, orderBy: readonly Order<T>[]): unknown[] {
  const refusal = invalidInput({ path: 'after', code: 'NOT_A_CURSOR' });
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refusal;
  }
  const fits = Array.isArray(values) && values.length === orderBy.length && orderBy.every((order, index) => shapes[order.type].test(String(values[index])));
  if (!fits) throw refusal;
  return values as unknown[];
}

/** The condition "after this cursor": one row comparison where all keys run the same way, so that an index serves it. */
export function afterCursor<T>(orderBy: readonly Order<T>[], row: Row<T>, values: readonly unknown[]): Condition {
  const bound = orderBy.map((order, index) => sql`${values[index]}::${raw(order.type)}`);
  const columns = orderBy.map((order) => order.by(row));
  if (orderBy.every((order) => Boolean(order.descending) === Boolean(orderBy[0]!.descending))) {
    return sql`(${join(columns, ', ')}) ${raw(orderBy[0]!.descending ? '<' : '>')} (${join(bound, ', ')})`;
  }
  const alternatives: Sql[] = orderBy.map((order, index) => {
    const equal = columns.slice(0, index).map((column, i) => sql`${column} = ${bound[i]!}`);
    return allOf(...equal, sql`${columns[index]!} ${raw(order.descending ? '<' : '>')} ${bound[index]!}`) as Sql;
  });
  return sql`(${join(alternatives, ' or ')})`;
}

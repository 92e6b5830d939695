import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { byResponseKey, flatten, responseKey, type Selections } from './forms.js';
import { Json, jsonOf } from './json.js';
import { encodeCursor, type Connection, type PageInfo } from './page.js';
import { sql, type Sql } from './sql.js';

/** What the statement of a page finds, in the order of its columns. */
export type FoundPage = readonly [edges: string, rows: number, firstKey: string | null, lastKey: string | null, total: number | null];

/** What a selection asks of a connection: which pairs of JSON make an edge, and what becomes of the edges. */
export interface PageShape {
  readonly nodes: Selections;
  readonly isCounted: boolean;
  edge(node: Json, key: Sql): Json;
  /** The connection as an object, for resolvers. */
  connection<T>(found: FoundPage, page: { first: number; after?: string | null }): Connection<T>;
  /** The connection as a text of the response. */
  text(found: FoundPage, page: { first: number; after?: string | null }): string;
}

export function pageShapeOf(sets: Selections, info: GraphQLResolveInfo, passes: boolean): PageShape {
  const top = flatten(sets, info);
  const edges = flatten(selectionsOf(top, 'edges'), info);
  const isAsked = (name: string) => edges.some((node) => node.name.value === name);
  const nameOf = (name: string) => (passes ? responseKey(edges.find((node) => node.name.value === name)!) : name);
  return {
    nodes: selectionsOf(edges, 'node'),
    isCounted: top.some((node) => node.name.value === 'totalCount'),
    edge: (node, key) => {
      const pairs: [string, Json][] = [];
      if (isAsked('node')) pairs.push([nameOf('node'), node]);
      if (isAsked('cursor')) pairs.push([nameOf('cursor'), jsonOf(cursorOf(key))]);
      if (passes && isAsked('__typename')) pairs.push([nameOf('__typename'), Json.of(JSON.stringify(edgeType(info).name))]);
      return Json.object(pairs);
    },
    connection: (found, page) => ({ edges: JSON.parse(found[0]), pageInfo: pageInfoOf(found, page), ...(found[4] === null ? {} : { totalCount: found[4] }) }),
    text: (found, page) => object(top, info, (name) => connectionPart(name, found, page, top, info)),
  };
}

function connectionPart(name: string, found: FoundPage, page: { first: number; after?: string | null }, top: readonly FieldNode[], info: GraphQLResolveInfo): string {
  if (name === 'edges') return found[0];
  if (name === 'totalCount') return String(found[4]);
  if (name === '__typename') return JSON.stringify(connectionType(info).name);
  const pageInfo: Record<string, unknown> = { ...pageInfoOf(found, page), __typename: 'PageInfo' };
  return object(flatten(selectionsOf(top, 'pageInfo'), info), info, (field) => JSON.stringify(pageInfo[field]));
}

function object(nodes: readonly FieldNode[], info: GraphQLResolveInfo, valueOf: (name: string) => string): string {
  const fields = byResponseKey([{ kind: 'SelectionSet' as never, selections: nodes }], info);
  return `{${[...fields].map(([key, [node]]) => `${JSON.stringify(key)}:${valueOf(node!.name.value)}`).join(',')}}`;
}

function pageInfoOf([, rows, firstKey, lastKey]: FoundPage, { first, after }: { first: number; after?: string | null }): PageInfo {
  return {
    hasNextPage: rows > first,
    hasPreviousPage: Boolean(after),
    startCursor: firstKey === null ? null : encodeCursor(firstKey),
    endCursor: lastKey === null ? null : encodeCursor(lastKey),
  };
}

function selectionsOf(nodes: readonly FieldNode[], name: string): Selections {
  return nodes.filter((node) => node.name.value === name).map((node) => node.selectionSet!);
}

const connectionType = (info: GraphQLResolveInfo) => getNamedType(info.returnType) as GraphQLObjectType;
const edgeType = (info: GraphQLResolveInfo) => getNamedType(connectionType(info).getFields()['edges']!.type);

/** The same as `encodeCursor`, by PostgreSQL. */
const cursorOf = (key: Sql): Sql => sql`translate(encode(convert_to(${key}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

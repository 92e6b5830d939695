import { getNamedType, getNullableType, isEnumType, isLeafType, isListType, isObjectType, Kind, type FieldNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { Json, jsonOf } from './json.js';
import { factsKey, type RuleField } from './readable.js';
import { join, raw, sql, type Sql } from './sql.js';

export type Selections = readonly SelectionSetNode[];
type Fragments = Pick<GraphQLResolveInfo, 'fragments'>;

export interface RuledField {
  readonly key: string;
  readonly field: RuleField;
  readonly type: GraphQLOutputType;
}

/**
 * The two forms in which SQL gives JSON. `rows` are objects with the names of the schema, for resolvers and graphql-jit;
 * an `answer` has the names and values of the response itself, so that it need not be read on its way.
 */
export interface Form {
  /** Fields by the key under which the JSON carries them. */
  keyOf(node: FieldNode, hasArguments: boolean): string;
  /** The JSON of a column or an expression in this form; `json` is what it is by itself. */
  value(value: Sql, json: Json, type: GraphQLOutputType, nodes: readonly FieldNode[], info: Fragments): Json;
  /** An object with the fields that SQL knows and those that rules answer. */
  object(pairs: readonly (readonly [string, Json])[], ruled: readonly RuledField[], facts: () => Json): Json;
}

/**
 * Rows carry a field under its own name, so that aliases and fragments that ask for the same thing share one value; where
 * arguments make the values differ, under the name that the response gives it.
 */
export const rowsForm: Form = {
  keyOf: (node, hasArguments) => (hasArguments ? argumentKey(responseKey(node)) : node.name.value),
  value: (_value, json) => json,
  object: (pairs, ruled, facts) => Json.object(ruled.length > 0 ? [...pairs, [factsKey, facts()]] : pairs),
};

/** Stands around the facts of rules in the text of an answer. JSON has no such sign: in its texts it is escaped. */
export const RULE_SIGN = '\u0001';

/** Rules are answered after SQL: it leaves a place with their facts, which `fill` finds. `kept` gets what belongs there. */
export function answerForm(kept: (readonly RuledField[])[]): Form {
  return {
    keyOf: responseKey,
    value: (value, json, type, nodes, info) => {
      const named = getNamedType(type);
      if (isEnumType(named)) return enumValue(value, json, type);
      return isLeafType(named) ? json : projected(value, json, type, nodes, info);
    },
    object: (pairs, ruled, facts) => {
      if (ruled.length === 0) return Json.object(pairs);
      kept.push(ruled);
      const place = `${pairs.length > 0 ? ',' : ''}${RULE_SIGN}${kept.length - 1}${RULE_SIGN}`;
      return Json.of('{', Json.members(pairs), place, facts(), `${RULE_SIGN}}`);
    },
  };
}

export function responseKey(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}

/** Where a row keeps the value of a field with arguments. */
export function argumentKey(key: string): string {
  return `@${key}`;
}

/** All fields of selections, with fragments opened. */
export function flatten(selections: Selections, info: Fragments): FieldNode[] {
  return selections.flatMap((set) =>
    set.selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      return flatten([node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]!.selectionSet], info);
    }),
  );
}

/** The fields of selections by the names of the response, in its order. */
export function byResponseKey(selections: Selections, info: Fragments): Map<string, FieldNode[]> {
  return groupedBy(flatten(selections, info), responseKey);
}

export function groupedBy(nodes: readonly FieldNode[], keyOf: (node: FieldNode) => string): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) found.set(keyOf(node), [...(found.get(keyOf(node)) ?? []), node]);
  return found;
}

/** An enum whose values are stored otherwise than they are called (Language) is called by its names. */
function enumValue(value: Sql, json: Json, type: GraphQLOutputType): Json {
  const named = getNamedType(type);
  if (!isEnumType(named) || named.getValues().every((one) => one.value === one.name)) return json;
  if (isListType(getNullableType(type))) throw new Error(`A list of ${named.name} cannot be read: its values are stored under other names.`);
  const cases = named.getValues().map((one) => raw(`when '${String(one.value)}' then '${JSON.stringify(one.name)}'`));
  return Json.of(sql`case ${value} ${join(cases, ' ')} else 'null' end`);
}

/** Of a column of JSON, an object or a list of them, only what is asked for, however deep; the column itself where that is all of it. */
function projected(value: Sql, json: Json, type: GraphQLOutputType, nodes: readonly FieldNode[], info: Fragments): Json {
  const named = getNamedType(type) as GraphQLObjectType;
  if (!isObjectType(named)) throw new Error(`${String(named)} in JSON can be read as objects only.`);
  if (isWhole(named, nodes, info)) return json;
  const asked = [...askedOf(nodes, info)];
  const partsOf = (one: Sql) => Json.object(asked.map(([key, same]) => [key, partOf(one, same, named, info)] as const));
  const isList = isListType(getNullableType(type));
  return (isList ? eachOf(value, partsOf) : partsOf(value)).where(sql`json_typeof(to_json(${value})) <> 'null'`);
}

const askedOf = (nodes: readonly FieldNode[], info: Fragments) => byResponseKey(nodes.map((node) => node.selectionSet!), info);

/** Whether all of an object is asked for, by its own names, and of the objects in it too. */
function isWhole(type: GraphQLOutputType, nodes: readonly FieldNode[], info: Fragments): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named)) return true;
  const asked = askedOf(nodes, info);
  const fields = Object.values(named.getFields());
  return asked.size === fields.length && fields.every((field) => asked.get(field.name)?.[0]!.name.value === field.name && isWhole(field.type, asked.get(field.name)!, info));
}

function eachOf(list: Sql, partsOf: (one: Sql) => Json): Json {
  const { sql: one } = partsOf(raw('e.value'));
  return Json.of('[', sql`(select string_agg(${one}, ',' order by e.ordinality) from json_array_elements(to_json(${list})) with ordinality e)`, ']');
}

function partOf(value: Sql, nodes: readonly FieldNode[], type: GraphQLObjectType, info: Fragments): Json {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return Json.of(JSON.stringify(type.name));
  const part = sql`(${value})->${raw(`'${name}'`)}`;
  const { type: of } = type.getFields()[name]!;
  return isObjectType(getNamedType(of)) ? projected(part, jsonOf(part), of, nodes, info) : jsonOf(part);
}

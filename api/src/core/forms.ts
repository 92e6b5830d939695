import { getNamedType, getNullableType, isEnumType, isLeafType, isListType, isObjectType, Kind, type FieldNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
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
  readonly name: 'rows' | 'answer';
  /** Fields by the key under which the JSON carries them. */
  keyOf(node: FieldNode, hasArguments: boolean): string;
  /** The value of a column or an expression in this form. */
  value(value: Sql, type: GraphQLOutputType, nodes: readonly FieldNode[], info: Fragments): Sql;
  /** The pair of JSON that stands for fields which rules answer. */
  ruled(fields: readonly RuledField[], facts: Sql): Sql;
}

/**
 * Rows carry a field under its own name, so that aliases and fragments that ask for the same thing share one value; where
 * arguments make the values differ, under the name that the response gives it.
 */
export const rowsForm: Form = {
  name: 'rows',
  keyOf: (node, hasArguments) => (hasArguments ? argumentKey(responseKey(node)) : node.name.value),
  value: (value) => value,
  ruled: (_fields, facts) => sql`${raw(literal(factsKey))},${facts}`,
};

export const OPENING = '"#rules" : {"#of" : ';
export const MIDDLE = ', "#facts" : ';
export const CLOSING = ', "#end" : 0}';

/** Rules are answered after SQL: it leaves a place with their facts, which `fill` finds. `kept` gets what belongs there. */
export function answerForm(kept: (readonly RuledField[])[]): Form {
  return {
    name: 'answer',
    keyOf: responseKey,
    value: (value, type, nodes, info) => {
      const named = getNamedType(type);
      if (isEnumType(named)) return enumValue(value, type);
      return isLeafType(named) ? value : projected(value, type, nodes, info);
    },
    ruled: (fields, facts) => {
      kept.push(fields);
      return sql`'#rules',json_build_object('#of',${raw(String(kept.length - 1))},'#facts',${facts},'#end',0)`;
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

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** An enum whose values are stored otherwise than they are called (Language) is called by its names. */
function enumValue(value: Sql, type: GraphQLOutputType): Sql {
  const named = getNamedType(type);
  if (!isEnumType(named) || named.getValues().every((one) => one.value === one.name)) return value;
  if (isListType(getNullableType(type))) throw new Error(`A list of ${named.name} cannot be read: its values are stored under other names.`);
  const cases = named.getValues().map((one) => raw(`when ${literal(String(one.value))} then ${literal(one.name)}`));
  return sql`case ${value} ${join(cases, ' ')} end`;
}

/** Of a column of JSON only what is asked for; the column itself where that is all of it. */
function projected(value: Sql, type: GraphQLOutputType, nodes: readonly FieldNode[], info: Fragments): Sql {
  const named = getNamedType(type) as GraphQLObjectType;
  if (isListType(getNullableType(type)) || !isObjectType(named)) throw new Error(`${named.name} in JSON can be read as one object only.`);
  const asked = byResponseKey(nodes.map((node) => node.selectionSet!), info);
  const fields = Object.keys(named.getFields());
  if (asked.size === fields.length && fields.every((name) => asked.get(name)?.[0]!.name.value === name)) return value;
  const pairs = [...asked].map(([key, [node]]) => {
    const name = node!.name.value;
    return name === '__typename' ? raw(`${literal(key)},${literal(named.name)}`) : sql`${raw(literal(key))},(${value})->${raw(literal(name))}`;
  });
  return sql`case when ${value} is not null then json_build_object(${join(pairs, ',')}) end`;
}

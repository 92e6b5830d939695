import { astFromValue, getNullableType, isInputObjectType, isListType, typeFromAST, valueFromASTUntyped, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

type Fill = (value: unknown) => unknown;

/**
 * Puts the schema's default values where an input leaves its fields out. graphql-jit does not do it inside variables:
 * it takes such a field for missing.
 */
export function defaultsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): (variables: Record<string, unknown>) => Record<string, unknown> {
  const fills = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const fill = fillOf(typeFromAST(schema, type as never) as unknown as GraphQLInputType, []);
    return fill ? [[variable.name.value, fill] as const] : [];
  });
  if (fills.length === 0) return (variables) => variables;
  return (variables) => ({ ...variables, ...Object.fromEntries(fills.filter(([name]) => name in variables).map(([name, fill]) => [name, fill(variables[name])])) });
}

function fillOf(given: GraphQLInputType, above: readonly string[]): Fill | null {
  const type = getNullableType(given) as GraphQLInputType;
  if (isListType(type)) {
    const each = fillOf(type.ofType as GraphQLInputType, above);
    return each && ((value) => (Array.isArray(value) ? value.map(each) : value));
  }
  if (!isInputObjectType(type) || above.includes(type.name)) return null;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const literal = field.defaultValue === undefined ? null : astFromValue(field.defaultValue, field.type);
    const fallback = literal ? valueFromASTUntyped(literal) : undefined;
    const inner = fillOf(field.type, [...above, type.name]);
    return fallback !== undefined || inner ? [{ name: field.name, fallback, inner }] : [];
  });
  return fields.length === 0 ? null : (value) => filled(value, fields);
}

function filled(value: unknown, fields: readonly { name: string; fallback: unknown; inner: Fill | null }[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const result: Record<string, unknown> = { ...value };
  for (const { name, fallback, inner } of fields) {
    if (result[name] === undefined && fallback !== undefined) result[name] = fallback;
    else if (inner && result[name] != null) result[name] = inner(result[name]);
  }
  return result;
}

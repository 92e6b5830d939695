import { astFromValue, getNullableType, isInputObjectType, isListType, typeFromAST, valueFromASTUntyped, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

type Fill = (value: unknown) => unknown;

/**
 * Puts default values where they are left out: the operation's for its variables, the schema's for the fields of inputs.
 * graphql-jit does neither where the type may not be null: it takes what is left out for missing.
 */
export function defaultsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): (variables: Record<string, unknown>) => Record<string, unknown> {
  const fills = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const inner = fillOf(typeFromAST(schema, type as never) as unknown as GraphQLInputType, []);
    const fallback = defaultValue && valueFromASTUntyped(defaultValue);
    return inner || fallback !== undefined ? [{ name: variable.name.value, fallback, inner }] : [];
  });
  return fills.length === 0 ? (variables) => variables : (variables) => filled(variables, fills);
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
  return fields.length === 0 ? null : (value) => (isObject(value) ? filled(value, fields) : value);
}

interface FieldFill {
  readonly name: string;
  readonly fallback: unknown;
  readonly inner: Fill | null;
}

function filled(given: Record<string, unknown>, fills: readonly FieldFill[]): Record<string, unknown> {
  const result = { ...given };
  for (const { name, fallback, inner } of fills) {
    if (result[name] === undefined && fallback !== undefined) result[name] = fallback;
    if (inner && result[name] != null) result[name] = inner(result[name]);
  }
  return result;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

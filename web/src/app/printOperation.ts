import type { ASTNode } from 'graphql';

/**
 * Writes an operation as the API reads it. graphql's own printer, whose place it takes in the build (vite.config.ts),
 * also writes schemas and breaks lines for people, and weighs 2 kB in the first load.
 */
export function print(node: ASTNode): string {
  return (writers[node.kind] as ((node: ASTNode) => string) | undefined)?.(node) ?? '';
}

type Writers = { [Kind in ASTNode['kind']]?: (node: Extract<ASTNode, { kind: Kind }>) => string };

const writers: Writers = {
  Document: ({ definitions }) => all(definitions),
  OperationDefinition: ({ operation, name, variableDefinitions, directives, selectionSet }) =>
    `${operation} ${name?.value ?? ''}${inBrackets(variableDefinitions)}${all(directives)}${print(selectionSet)}`,
  VariableDefinition: ({ variable, type, defaultValue, directives }) => `${print(variable)}:${print(type)}${defaultValue ? `=${print(defaultValue)}` : ''}${all(directives)}`,
  FragmentDefinition: ({ name, typeCondition, directives, selectionSet }) => `fragment ${name.value} on ${print(typeCondition)}${all(directives)}${print(selectionSet)}`,
  SelectionSet: ({ selections }) => `{${all(selections)}}`,
  Field: ({ alias, name, arguments: given, directives, selectionSet }) =>
    `${alias ? `${alias.value}:` : ''}${name.value}${inBrackets(given)}${all(directives)}${selectionSet ? print(selectionSet) : ''}`,
  FragmentSpread: ({ name, directives }) => `...${name.value}${all(directives)}`,
  InlineFragment: ({ typeCondition, directives, selectionSet }) => `...${typeCondition ? `on ${print(typeCondition)}` : ''}${all(directives)}${print(selectionSet)}`,
  Directive: ({ name, arguments: given }) => ` @${name.value}${inBrackets(given)}`,
  Argument: ({ name, value }) => `${name.value}:${print(value)}`,
  ObjectField: ({ name, value }) => `${name.value}:${print(value)}`,
  Variable: ({ name }) => `$${name.value}`,
  NamedType: ({ name }) => name.value,
  ListType: ({ type }) => `[${print(type)}]`,
  NonNullType: ({ type }) => `${print(type)}!`,
  IntValue: ({ value }) => value,
  FloatValue: ({ value }) => value,
  EnumValue: ({ value }) => value,
  BooleanValue: ({ value }) => String(value),
  NullValue: () => 'null',
  // GraphQL's escapes are those of JSON.
  StringValue: ({ value }) => JSON.stringify(value),
  ListValue: ({ values }) => `[${all(values)}]`,
  ObjectValue: ({ fields }) => `{${all(fields)}}`,
};

function all(nodes: readonly ASTNode[] | undefined): string {
  return (nodes ?? []).map(print).join(' ');
}

function inBrackets(nodes: readonly ASTNode[] | undefined): string {
  return nodes?.length ? `(${all(nodes)})` : '';
}

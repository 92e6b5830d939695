import { getArgumentValues, getNamedType, getNullableType, getVariableValues, isNonNullType, isObjectType, Kind, locatedError, visit, type DocumentNode, type ExecutionResult, type FieldNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Answer, type PassingInfo } from './answer.js';
import { byResponseKey, flatten, responseKey } from './forms.js';

type Variables = Record<string, unknown>;
export type Run = (context: unknown, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

/** Data that is text already: `stringifyAnswer` puts it into the response as it is. */
class WrittenData {
  constructor(readonly json: string) {}
}

export function stringifyAnswer(result: object): string {
  const { data, ...others } = result as { data?: unknown };
  if (!(data instanceof WrittenData)) return `${JSON.stringify(result)}\n`;
  const rest = JSON.stringify(others);
  return rest === '{}' ? `{"data":${data.json}}\n` : `${rest.slice(0, -1)},"data":${data.json}}\n`;
}

/** Says of a root field that the reading side answers all of it, so that its JSON need not be read on its way. */
export function letPassThrough(field: GraphQLField<unknown, unknown>): void {
  field.extensions = { ...field.extensions, passesThrough: true };
}

/**
 * How to run a query whose root fields are all answered by the reading side: their JSON goes from the database into the
 * response. Null for any other operation, and for one with directives or with two names for the edges of one page.
 */
export function passThroughRun(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run | null {
  if (operation.operation !== 'query' || hasDirectives(document)) return null;
  const fragments = Object.fromEntries(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const type = schema.getQueryType()!;
  const roots = [...byResponseKey([operation.selectionSet], { fragments })];
  if (!roots.every(([, nodes]) => passes(type.getFields()[nodes[0]!.name.value], nodes, fragments))) return null;
  const fields = roots.map(([key, nodes]) => rootField(key, nodes, type, { schema, fragments, operation }));
  return async (context, variables) => {
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced.errors) return { errors: coerced.errors };
    const parts = await Promise.all(fields.map((field) => field(context, coerced.coerced)));
    const errors = parts.flatMap(({ error }) => error ?? []);
    const json = parts.some((part) => part.json === null) ? null : `{${parts.map((part) => part.json).join(',')}}`;
    return { ...(errors.length > 0 ? { errors } : {}), data: (json === null ? null : new WrittenData(json)) as never };
  };
}

type Part = { json: string | null; error?: GraphQLError };
type Place = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

function rootField(key: string, nodes: FieldNode[], parentType: GraphQLObjectType, place: Place): (context: unknown, variables: Variables) => Promise<Part> {
  const field = parentType.getFields()[nodes[0]!.name.value]!;
  const name = JSON.stringify(key);
  const known = { ...place, fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType, path: { key, prev: undefined, typename: parentType.name }, rootValue: undefined, passesThrough: true as const };
  return async (context, variableValues) => {
    try {
      const info: PassingInfo = { ...known, variableValues };
      const json = textOf(await field.resolve!(undefined, getArgumentValues(field, nodes[0]!, variableValues), context, info), field);
      return { json: `${name}:${json}` };
    } catch (error) {
      return { json: isNonNullType(field.type) ? null : `${name}:null`, error: locatedError(error, nodes, [key]) };
    }
  };
}

/** What a resolver gave: what it read, or nothing at all. */
function textOf(result: unknown, field: GraphQLField<unknown, unknown>): string {
  if (result instanceof Answer && (result.text !== 'null' || !isNonNullType(field.type))) return result.text;
  if ((result === null || result === undefined) && !isNonNullType(field.type)) return 'null';
  if (Array.isArray(result) && result.length === 0) return '[]';
  throw new Error(`${field.name} must give what a read function gave, as it is.`);
}

function passes(field: GraphQLField<unknown, unknown> | undefined, nodes: readonly FieldNode[], fragments: Place['fragments']): boolean {
  if (field?.extensions['passesThrough'] !== true) return false;
  const type = getNullableType(field.type);
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return isObjectType(getNamedType(field.type));
  const top = flatten(nodes.map((node) => node.selectionSet!), { fragments });
  const edges = flatten(top.filter(({ name }) => name.value === 'edges').map((node) => node.selectionSet!), { fragments });
  return [top, edges].every((level) => ['edges', 'pageInfo', 'node', 'cursor', '__typename'].every((name) => namesFor(level, name) <= 1));
}

function namesFor(nodes: readonly FieldNode[], name: string): number {
  return new Set(nodes.filter((node) => node.name.value === name).map(responseKey)).size;
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Directive: () => void (found = true) });
  return found;
}

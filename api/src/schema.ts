import 'reflect-metadata';
import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { validateSync } from 'class-validator';
import { ArgumentValidationError, buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { guardOperations, rootFields } from './core/allow.js';
import { argumentKey } from './core/forms.js';
import { letPassThrough } from './core/passThrough.js';
import { factsKey, readableFieldsOf, type RuleField } from './core/readable.js';
import type { ReadContext } from './core/statement.js';
import { ErrorExtensions, InvalidField } from './core/errorTypes.js';
import { features, entities } from './features.js';

/** The schema of all features, guarded: every operation says who may call it. */
export function buildApiSchema(): GraphQLSchema {
  const resolvers = features.flatMap((feature) => [...feature.resolvers]) as unknown as NonEmptyArray<Function>;
  const schema = buildSchemaSync({
    resolvers,
    validateFn: validateArgument,
    emitSchemaFile: false,
    pubSub: noTopics,
    orphanedTypes: [ErrorExtensions, InvalidField],
  });
  guardOperations(schema);
  answerFromRows(schema);
  passEntitiesThrough(schema);
  return schema;
}

const noTopics = { publish: fail, subscribe: fail };

/** type-graphql asks for it; subscriptions here follow changes of rows and have no topics. */
function fail(): never {
  throw new Error('Subscriptions follow changes of rows: see core/changesSeen.ts.');
}

/** type-graphql's own way looks up the validator anew for each argument. */
function validateArgument(argument: unknown): void {
  const values = [argument].flat().filter((value): value is object => typeof value === 'object' && value !== null);
  const errors = values.flatMap((value) => validateSync(value, { forbidUnknownValues: false, stopAtFirstError: true, skipMissingProperties: true }));
  if (errors.length > 0) throw new ArgumentValidationError(errors);
}

/** A query whose type is an entity, a list of an entity or a connection of one is answered by the reading side. */
function passEntitiesThrough(schema: GraphQLSchema): void {
  const names = new Set(entities.flatMap(({ name }) => [name, `${name}Connection`]));
  for (const { kind, field } of rootFields(schema)) {
    if (kind === 'query' && names.has(getNamedType(field.type).name)) letPassThrough(field as GraphQLField<unknown, unknown>);
  }
}

/**
 * Fields that the reading side answers need no resolver: the value is in the row under the field's name, or, where
 * arguments make values differ, under the name that the answer gives it.
 */
function answerFromRows(schema: GraphQLSchema): void {
  for (const entity of entities) {
    const type = schema.getType(entity.name);
    if (!isObjectType(type)) continue;
    for (const [name, readable] of readableFieldsOf(entity)) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`${type.name}.${name} can be read but is not in the schema.`);
      if (readable.kind === 'rule') answerByRule(field, readable);
      else answerFromRow(field);
    }
  }
}

type RowField = GraphQLField<Record<string, unknown>, ReadContext>;

function answerByRule(field: RowField, { answer }: RuleField): void {
  if (!isLeafType(getNamedType(field.type))) throw new Error(`${field.name} is answered by a rule: only values and lists of values can be.`);
  field.resolve = (row, _args, ctx) => answer(row[factsKey] as never, ctx);
}

function answerFromRow(field: RowField): void {
  if (field.args.length === 0) {
    delete field.resolve;
    return;
  }
  field.resolve = (row, _args, _context, info) => row[argumentKey(String(info.path.key))];
}

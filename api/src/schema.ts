import 'reflect-metadata';
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { guardOperations } from './core/allow.js';
import { argumentKey } from './core/compile.js';
import { readableFieldsOf } from './core/readable.js';
import { ErrorExtensions, InvalidField } from './core/errorTypes.js';
import { features, entities } from './features.js';

/** The schema of all features, guarded: every operation says who may call it. */
export function buildApiSchema(): GraphQLSchema {
  const resolvers = features.flatMap((feature) => [...feature.resolvers]) as unknown as NonEmptyArray<Function>;
  const schema = buildSchemaSync({
    resolvers,
    validate: { forbidUnknownValues: false, stopAtFirstError: true },
    emitSchemaFile: false,
    orphanedTypes: [ErrorExtensions, InvalidField],
  });
  guardOperations(schema);
  answerFromRows(schema);
  return schema;
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
      if (readable.kind === 'rule') continue;
      answerFromRow(type, name);
    }
  }
}

function answerFromRow(type: GraphQLObjectType, name: string): void {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name}.${name} can be read but is not in the schema.`);
  if (field.args.length === 0) {
    delete field.resolve;
    return;
  }
  field.resolve = (row: Record<string, unknown>, _args, _context, info) => row[argumentKey(String(info.path.key))];
}

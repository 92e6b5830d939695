import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { defaultsOf } from './inputDefaults.js';
import { wentWell, type KnownOperations } from './knownOperations.js';
import { passThroughRun, type Run } from './passThrough.js';

/** Told what came of an operation that passed through, with a way to let graphql-jit answer the same: tests compare them. */
export type AnswerCheck = (passed: () => Promise<ExecutionResult>, executed: () => Promise<ExecutionResult>) => Promise<void>;

/**
 * Apollo Server with compiled execution: each parsed operation is compiled once, and kept as long as Apollo keeps the
 * document. What the reading side answers passes through, and is known from then on; all else is run by graphql-jit. The
 * seam is the one that Apollo offers to gateways.
 */
export function compiledExecution(schema: GraphQLSchema, known: KnownOperations, check?: AnswerCheck): GatewayInterface {
  const compiledOf = keptPerDocument((document, operationName) => compiledOperation(schema, document, operationName, check));
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, context, request }) => {
        const { run, passesThrough } = compiledOf(document, operationName ?? undefined);
        const result = await run(context, (request.variables ?? {}) as Record<string, unknown>);
        if (passesThrough && request.query && wentWell(result)) known.remember(request.query, request.operationName, { document, run });
        return result as never;
      },
    }),
    stop: async () => {},
  };
}

interface CompiledOperation {
  readonly run: Run;
  readonly passesThrough: boolean;
}

function keptPerDocument(compiled: (document: DocumentNode, operationName: string | undefined) => CompiledOperation) {
  const kept = new WeakMap<DocumentNode, Map<string, CompiledOperation>>();
  return (document: DocumentNode, operationName: string | undefined): CompiledOperation => {
    const operations = kept.get(document) ?? new Map<string, CompiledOperation>();
    kept.set(document, operations);
    const operation = operations.get(operationName ?? '') ?? compiled(document, operationName);
    operations.set(operationName ?? '', operation);
    return operation;
  };
}

function compiledOperation(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, check: AnswerCheck | undefined): CompiledOperation {
  const passing = passThroughRun(schema, document, getOperationAST(document, operationName)!);
  if (!passing) return { run: compile(schema, document, operationName), passesThrough: false };
  return { run: check ? checked(passing, compile(schema, document, operationName), check) : passing, passesThrough: true };
}

function checked(passing: Run, executing: Run, check: AnswerCheck): Run {
  return async (context, variables) => {
    await check(async () => passing(context, variables), async () => executing(context, variables));
    return passing(context, variables);
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run {
  const compiled = compileQuery(schema, document, operationName, { customJSONSerializer: false });
  if (!isCompiledQuery(compiled)) return () => compiled;
  const operation = getOperationAST(document, operationName)!;
  const withDefaults = defaultsOf(schema, operation);
  return async (context, variables) => {
    const result = (await compiled.query(undefined, context, withDefaults(variables))) as ExecutionResult;
    if (!result.errors) return result;
    const inVariables = getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors;
    return { ...result, errors: inVariables ?? result.errors.map(ownError) };
  };
}

/** graphql-jit makes errors of a kind of its own, which Apollo Server does not take; of variables it does not say where they are wrong. */
function ownError({ message, nodes, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, originalError: originalError ?? null, extensions: extensions ?? {} });
}

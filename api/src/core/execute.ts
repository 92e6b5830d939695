import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { defaultsOf } from './inputDefaults.js';
import { passThroughRun, type Run } from './passThrough.js';

/**
 * Apollo Server with compiled execution: each parsed operation is compiled once, and kept as long as Apollo keeps the
 * document. What the reading side answers passes through; all else is run by graphql-jit. The seam is the one that Apollo
 * offers to gateways.
 */
export function compiledExecution(schema: GraphQLSchema, check?: AnswerCheck): GatewayInterface {
  const run = compiledRunner(schema, check);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, context, request }) =>
        run(document, operationName ?? undefined, context, (request.variables ?? {}) as Record<string, unknown>) as never,
    }),
    stop: async () => {},
  };
}

/** Told what came of an operation that passed through, with a way to let graphql-jit answer the same: tests compare them. */
export type AnswerCheck = (passed: () => Promise<ExecutionResult>, executed: () => Promise<ExecutionResult>) => Promise<void>;

function compiledRunner(schema: GraphQLSchema, check: AnswerCheck | undefined) {
  const kept = new WeakMap<DocumentNode, Map<string, Run>>();
  return (document: DocumentNode, operationName: string | undefined, context: unknown, variables: Record<string, unknown>): ExecutionResult | Promise<ExecutionResult> => {
    const runs = kept.get(document) ?? new Map<string, Run>();
    kept.set(document, runs);
    const name = operationName ?? '';
    const run = runs.get(name) ?? runOf(schema, document, operationName, check);
    runs.set(name, run);
    return run(context, variables);
  };
}

function runOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, check: AnswerCheck | undefined): Run {
  const passing = passThroughRun(schema, document, getOperationAST(document, operationName)!);
  if (!passing || !check) return passing ?? compile(schema, document, operationName);
  const executing = compile(schema, document, operationName);
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

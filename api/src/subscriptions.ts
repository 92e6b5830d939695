import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context as ServerContext } from 'graphql-ws';
import { makeHandler, type Extra } from 'graphql-ws/use/@fastify/websocket';
import type { LiveContext } from './core/changesSeen.js';
import { formatterOf } from './core/errors.js';
import { limitRules, LIMITS, type IsTooCostly } from './core/limits.js';
import { Refusal } from './core/refusal.js';
import { Language, languageOf } from './core/localized.js';

interface Parts {
  schema: GraphQLSchema;
  isTooCostly: IsTooCostly;
  /** Whether it is one of the portal's own, where only these are answered. */
  isTrusted(text: string): Promise<boolean>;
  publicUrl: string | null;
  contextOf(request: FastifyRequest): Omit<LiveContext, 'viewer'>;
}

type Socket = ServerContext<Record<string, unknown> | undefined, Extra & Partial<Record<PropertyKey, never>>>;

/** What a browser may ask for at the same time over one socket: more than any page shows. */
const MOST_SUBSCRIPTIONS = 10;
const LONGEST_MESSAGE = 20_000;

/** Subscriptions over a WebSocket (the protocol graphql-transport-ws) at /graphql/live. Queries and mutations go by HTTP. */
export async function serveSubscriptions(http: FastifyInstance, parts: Parts): Promise<void> {
  await http.register(websocket, { options: { maxPayload: LONGEST_MESSAGE } });
  const running = new WeakMap<object, Set<string>>();
  const format = (errors: readonly GraphQLError[], language: Language): GraphQLFormattedError[] => errors.map((error) => formatterOf(http.log, () => language)(error.toJSON(), error));
  const languageIn = ({ connectionParams, extra }: Socket) =>
    Object.values(Language).find((one) => one === connectionParams?.['language']) ?? languageOf(extra.request.headers['accept-language']);
  const handler = makeHandler({
    onSubscribe: async (socket, id, { query, variables, operationName }) => {
      const open = running.get(socket.extra.socket) ?? new Set();
      running.set(socket.extra.socket, open);
      if (open.size >= MOST_SUBSCRIPTIONS) return [new GraphQLError('TOO_COMPLEX')];
      if (!(await parts.isTrusted(query))) return [new GraphQLError('UNKNOWN_OPERATION', { originalError: new Refusal('UNKNOWN_OPERATION') })];
      const asked = checked(parts, query, variables ?? {}, operationName);
      if (!('document' in asked)) return asked;
      open.add(id);
      const context = parts.contextOf(socket.extra.request as FastifyRequest);
      return { ...asked, contextValue: Object.assign(context, { viewer: await context.currentViewer(), language: languageIn(socket) }) };
    },
    onComplete: ({ extra }, id) => void running.get(extra.socket)?.delete(id),
    onError: (socket, id, _payload, errors) => {
      running.get(socket.extra.socket)?.delete(id);
      return format(errors as GraphQLError[], languageIn(socket));
    },
    onNext: (socket, _id, _payload, _args, result) => (result.errors ? { ...result, errors: format(result.errors, languageIn(socket)) as never } : result),
  });
  http.register(async (scope) => {
    scope.get('/graphql/live', { websocket: true, preValidation: async (request, reply) => (isOwnPage(request, parts.publicUrl) ? undefined : reply.code(403).send()) }, handler as never);
  });
}

/** A page of somebody else's must not listen with the session of its reader: browsers say from where a socket is opened. */
function isOwnPage({ headers }: FastifyRequest, publicUrl: string | null): boolean {
  if (headers.origin === undefined) return true;
  const own = publicUrl === null ? headers.host : new URL(publicUrl).host;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === own;
}

/** The same checks as those of an operation by HTTP. */
function checked({ schema, isTooCostly }: Parts, query: string, variableValues: Record<string, unknown>, operationName: string | null | undefined): ExecutionArgs | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
    if (errors.length > 0) return errors;
    if (getOperationAST(document, operationName)?.operation !== 'subscription') return [new GraphQLError('Queries and mutations go by HTTP to /graphql.', { extensions: { code: 'BAD_REQUEST' } })];
    if (isTooCostly(document, operationName, variableValues)) return [new GraphQLError('TOO_COMPLEX')];
    return { schema, document, variableValues, operationName: operationName ?? null };
  } catch (error) {
    return [error as GraphQLError];
  }
}

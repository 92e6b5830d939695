import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from './core/context.js';
import { formatterOf } from './core/errors.js';
import { compiledExecution } from './core/execute.js';
import type { KnownOperations } from './core/knownOperations.js';
import { costLimit, limitRules, LIMITS, type IsTooCostly } from './core/limits.js';
import { languageOf, type Language } from './core/localized.js';
import { stringifyAnswer } from './core/passThrough.js';
import type { HttpParts } from './http.parts.js';

const requestLanguage = new AsyncLocalStorage<Language>();

export interface Execution {
  schema: GraphQLSchema;
  known: KnownOperations;
  isTooCostly: IsTooCostly;
}

/** The part of GraphQL that plans, checks and runs what is not known by heart yet. */
export async function startApollo(http: FastifyInstance, { settings, answerCheck }: HttpParts, { schema, known, isTooCostly }: Execution): Promise<ApolloServer<Context>> {
  const format = formatterOf(http.log, () => requestLanguage.getStore() ?? 'fi');
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema, known, answerCheck),
    introspection: settings.explorer,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: limitRules,
    formatError: format,
    stringifyResult: stringifyAnswer,
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(http),
      // It would look at every field of every answer, and keep graphql-jit from compiling them: a third of the time of a request.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(isTooCostly),
      unavailableIs503,
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** While the database is away, answers say so in their HTTP status too: balancers and browsers look at it. */
const unavailableIs503 = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: { response: { body: { kind: string; singleResult?: { errors?: readonly { extensions?: Record<string, unknown> }[] } }; http: { status?: number | undefined } } }) => {
      const errors = response.body.kind === 'single' ? (response.body.singleResult?.errors ?? []) : [];
      if (errors.some((error) => error.extensions?.['code'] === 'UNAVAILABLE')) response.http.status = 503;
    },
  }),
};

type Handler = (this: unknown, request: FastifyRequest, reply: FastifyReply) => unknown;

/** Errors that Apollo formats speak the language of who asked. */
export function inLanguage(handler: unknown): Handler {
  return function (this: unknown, request, reply) {
    return requestLanguage.run(languageOf(request.headers['accept-language']), () => (handler as Handler).call(this, request, reply));
  };
}

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler, fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import helmet from 'helmet';
import type { GraphQLSchema } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from './core/context.js';
import { formatterOf, isUnavailable } from './core/errors.js';
import { compiledExecution, type AnswerCheck } from './core/execute.js';
import { KnownOperations } from './core/knownOperations.js';
import { costLimit, costRule, limitRules, LIMITS, type IsTooCostly } from './core/limits.js';
import { stringifyAnswer } from './core/passThrough.js';
import { Language, languageOf } from './core/localized.js';
import type { Database } from './core/orm.js';
import type { ReadContext } from './core/read.js';
import { refusalTexts } from './core/refusal.texts.js';
import { hashOf } from './core/secrets.js';
import { VISITOR, type Standing } from './core/viewer.js';
import { serveCalendars } from './features/events/calendar.routes.js';
import type { PortalSettings } from './features/portal/portal.resolver.js';
import { freshViewer, type ViewerLoader } from './features/people/viewerLoader.js';
import type { GapRecorder } from './features/routing/gap.commands.js';
import type { RoutingContext } from './features/routing/routing.answer.js';
import type { LiveIndex } from './features/routing/routing.index.js';
import { serveDownloads } from './downloads.js';
import { serveReferralFigures } from './referralDownloads.js';
import { buildApiSchema } from './schema.js';
import type { AppSettings } from './settings.js';
import { serveWeb } from './web.js';

export interface HttpParts {
  settings: AppSettings;
  database: Database;
  viewers: ViewerLoader;
  routing: LiveIndex;
  gaps: GapRecorder;
  log: FastifyBaseLogger;
  clock?: () => Date;
  onStatement?: ReadContext['onStatement'];
  answerCheck?: AnswerCheck | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    portal: { url: string };
  }
}

export const SESSION_COOKIE = 'luotsi_session';
const requestLanguage = new AsyncLocalStorage<Language>();

/** Everything that answers HTTP: the API at /graphql, the portal's pages, health. */
export async function createHttp(parts: HttpParts): Promise<FastifyInstance> {
  const { settings, database } = parts;
  const http: FastifyInstance = fastify({
    // Fastify itself speaks of nothing less than a warning: the start has its own words.
    loggerInstance: parts.log.child({}, { level: atLeastWarn(settings.logLevel) }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.body,
    // The one proxy in front of the portal says where a request comes from; what the request itself says of it counts for nothing.
    trustProxy: settings.publicUrl === null ? false : (_address: string, hop: number) => hop === 0,
    forceCloseConnections: 'idle',
  });
  http.decorate('portal', { url: settings.publicUrl ?? '' });
  await http.register(cookie);
  const headers = secureHeaders(settings);
  http.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
  const schema = buildApiSchema();
  const isTooCostly = costRule(schema);
  const known = new KnownOperations(isTooCostly);
  const context = (request: FastifyRequest, reply: FastifyReply) => contextOf(parts, http, request, reply);
  const apollo = await startApollo(http, parts, { schema, known, isTooCostly });
  const byApollo = inLanguage(fastifyApolloHandler(apollo, { context }));
  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: async (request, reply) => {
      const answer = await known.answer(request, () => context(request, reply));
      void reply.header('cache-control', 'no-store');
      return answer === null ? byApollo.call(http, request, reply) : reply.header('content-type', 'application/json; charset=utf-8').send(Buffer.from(answer));
    },
  });
  http.get('/health', async (_request, reply) => {
    const alive = await database.pool.query('select 1').then(() => true, () => false);
    return reply.code(alive ? 200 : 503).send({ database: alive ? 'there' : 'away' });
  });
  serveCalendars(http, { em: database.orm.em, clock: parts.clock });
  serveDownloads(http, context);
  serveReferralFigures(http, context);
  await serveWeb(http, settings);
  http.setErrorHandler((error, request, reply) => answerError(error as Error & { statusCode?: number }, request, reply));
  return http;
}

function atLeastWarn(level: string): string {
  return ['trace', 'debug', 'info'].includes(level) ? 'warn' : level;
}

/** What Helmet says of every response. It would put the same headers together anew for each. */
function secureHeaders(settings: AppSettings): Map<string, string> {
  const headers = new Map<string, string>();
  const recorder = { setHeader: (name: string, value: string) => headers.set(name, value), removeHeader: (name: string) => headers.delete(name) };
  helmet(helmetOptions(settings))({} as never, recorder as never, () => {});
  return headers;
}

function helmetOptions({ publicUrl }: AppSettings) {
  const directives = {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  };
  const secure = publicUrl?.startsWith('https:') ?? false;
  return { contentSecurityPolicy: { useDefaults: false, directives }, hsts: secure, crossOriginEmbedderPolicy: false, referrerPolicy: { policy: 'same-origin' as const } };
}

interface Execution {
  schema: GraphQLSchema;
  known: KnownOperations;
  isTooCostly: IsTooCostly;
}

async function startApollo(http: FastifyInstance, { settings, answerCheck }: HttpParts, { schema, known, isTooCostly }: Execution): Promise<ApolloServer<Context>> {
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

function inLanguage(handler: unknown): Handler {
  return function (this: unknown, request, reply) {
    return requestLanguage.run(languageOf(request.headers['accept-language']), () => (handler as Handler).call(this, request, reply));
  };
}

type RequestContext = Context & RoutingContext & { portal: PortalSettings };

async function contextOf({ settings, database, viewers, routing, gaps, clock, onStatement }: HttpParts, http: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const secret = request.cookies[SESSION_COOKIE];
  const tokenHash = secret ? hashOf(secret) : null;
  const secure = settings.publicUrl?.startsWith('https:') ?? false;
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure };
  const granted: Standing[] = [];
  return {
    viewer: tokenHash ? await viewers.load(tokenHash) : VISITOR,
    freshViewer: async (em) => (tokenHash ? await freshViewer(em, tokenHash) : VISITOR).with(...granted),
    // Apollo Server hands a copy of the context to the operation: `this` is that copy.
    grant(standing) {
      granted.push(standing);
      this.viewer = this.viewer.with(standing);
    },
    pool: database.pool,
    em: database.orm.em,
    language: languageOf(request.headers['accept-language']),
    portalUrl: http.portal.url,
    demo: settings.demo,
    mailboxOpen: settings.demo && settings.smtpUrl === null,
    browser: request.headers['user-agent'] ?? '',
    address: request.ip,
    routing,
    gaps,
    portal: { networkName: settings.networkName, municipality: settings.municipality },
    ...(clock ? { clock } : {}),
    ...(onStatement ? { onStatement } : {}),
    setSession: (value, until) => void reply.setCookie(SESSION_COOKIE, value, { ...cookieOptions, expires: until }),
    clearSession: () => void reply.clearCookie(SESSION_COOKIE, cookieOptions),
  } satisfies RequestContext;
}

/** Errors outside GraphQL's own answers: too large a body, a database that is away while the viewer is being read. */
function answerError(error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request.headers['accept-language']);
  const answer = (status: number, code: keyof typeof refusalTexts) =>
    void reply.code(status).send({ errors: [{ message: refusalTexts[code][language], extensions: { code } }] });
  if (isUnavailable(error)) {
    request.log.warn({ reason: error.message }, 'The database is away; requests are answered with 503 until it is back.');
    return answer(503, 'UNAVAILABLE');
  }
  if (error.statusCode === 413) return answer(413, 'TOO_COMPLEX');
  if (error.statusCode && error.statusCode < 500) return void reply.code(error.statusCode).send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
  request.log.error({ err: error }, 'A request failed.');
  return answer(500, 'FAULT');
}

import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isUnavailable } from './core/errors.js';
import { KnownOperations } from './core/knownOperations.js';
import { costRule, LIMITS } from './core/limits.js';
import { languageOf } from './core/localized.js';
import { refusalTexts } from './core/refusal.texts.js';
import { VISITOR } from './core/viewer.js';
import { serveDownloads } from './downloads.js';
import { serveCalendars } from './features/events/calendar.routes.js';
import { setIdeaDigestByLink } from './features/ideas/follow.commands.js';
import { stopInvitations } from './features/invitations/stop.commands.js';
import { serveStop } from './features/invitations/stop.routes.js';
import { serveProviders } from './features/people/identity.routes.js';
import { openGate } from './gate.js';
import { serveHealth } from './health.js';
import { inLanguage, startApollo } from './http.apollo.js';
import { contextOf, requestContext } from './http.context.js';
import { secureHeaders } from './http.headers.js';
import type { HttpParts } from './http.parts.js';
import { observing } from './observe.js';
import { buildApiSchema } from './schema.js';
import { serveSubscriptions } from './subscriptions.js';
import { serveShortAddress } from './shortAddress.js';
import { serveWeb } from './web.js';

declare module 'fastify' {
  interface FastifyInstance {
    portal: { url: string; leaving: boolean };
  }
}

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
  http.decorate('portal', { url: settings.publicUrl ?? '', leaving: false });
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
  const gate = await openGate(database.pool, settings);
  http.addHook('onClose', () => gate.close());
  await serveSubscriptions(http, { schema, isTooCostly, isTrusted: gate.isTrusted, publicUrl: settings.publicUrl, contextOf: (request) => ({ ...requestContext(parts, http, request), live: parts.live }) });
  const apollo = await startApollo(http, parts, { schema, known, isTooCostly });
  const observed = observing(http, parts);
  const byApollo = inLanguage(fastifyApolloHandler(apollo, { context }));
  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: (request, reply) => observed(request, async () => {
      void reply.header('cache-control', 'no-store');
      const asker = requestContext(parts, http, request);
      if (await gate.refusesAsker(request, reply, asker.currentViewer)) return reply;
      const answer = await known.answer(request, () => contextOf(parts, http, request, reply, asker));
      if (answer === null && (await gate.refusesOperation(request, reply))) return reply;
      return answer === null ? byApollo.call(http, request, reply) : reply.header('content-type', 'application/json; charset=utf-8').send(Buffer.from(answer));
    }),
  });
  serveHealth(http, database, parts.routing);
  serveCalendars(http, { em: database.orm.em, clock: parts.clock });
  const stopping = { em: database.orm.em, viewer: VISITOR, clock: parts.clock };
  serveStop(http, stopping, '/unsubscribe', stopInvitations);
  serveStop(http, stopping, '/ideas/stop', (ctx, token) => setIdeaDigestByLink(ctx, token, false));
  serveProviders(http, context);
  serveDownloads(http, context);
  serveShortAddress(http, database.pool);
  await serveWeb(http, settings, database.pool);
  http.setErrorHandler((error, request, reply) => answerError(error as Error & { statusCode?: number }, request, reply));
  return http;
}

function atLeastWarn(level: string): string {
  return ['trace', 'debug', 'info'].includes(level) ? 'warn' : level;
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

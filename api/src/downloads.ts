import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './core/context.js';
import { Refusal } from './core/refusal.js';
import { languageOf, Language } from './core/localized.js';
import { csvOf } from './features/insight/csv.rules.js';
import { eventsInsight } from './features/insight/insight.answer.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Asked = Partial<Record<'municipality' | 'year' | 'language', unknown>>;

/** What is not an answer of the API but a file of its own. Who may have it is said by the same rules. */
export function serveDownloads(http: FastifyInstance, contextOf: ContextOf): void {
  http.get('/insight/events.csv', async (request, reply) => {
    const { municipality, year, language: wanted } = request.query as Asked;
    const language = Object.values(Language).find((one) => one === wanted) ?? languageOf(request.headers['accept-language']);
    void reply.header('cache-control', 'no-store');
    try {
      const { events } = await eventsInsight(await contextOf(request, reply), String(municipality), Number(year));
      return await reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="luotsi-${Number(year)}.csv"`).send(csvOf(events, language));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.code(error.code === 'INVALID_INPUT' ? 400 : 403).send({ errors: [{ message: error.textIn(language), extensions: { code: error.code } }] });
    }
  });
}

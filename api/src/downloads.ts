import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './core/context.js';
import { Refusal } from './core/refusal.js';
import { languageOf, Language } from './core/localized.js';
import { csvOf } from './features/insight/csv.rules.js';
import { eventInsight, eventsInsight } from './features/insight/insight.answer.js';
import type { EventInsight } from './features/insight/insight.types.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Asked = Partial<Record<'municipality' | 'year' | 'event' | 'language', unknown>>;
type Table = { name: string; events: readonly EventInsight[] };

/** What is not an answer of the API but a file of its own. Who may have it is said by the same rules. */
export function serveDownloads(http: FastifyInstance, contextOf: ContextOf): void {
  const serve = (address: string, tableOf: (ctx: Context, asked: Asked) => Promise<Table>) =>
    http.get(address, async (request, reply) => {
      const asked = request.query as Asked;
      const language = Object.values(Language).find((one) => one === asked.language) ?? languageOf(request.headers['accept-language']);
      void reply.header('cache-control', 'no-store');
      try {
        const { name, events } = await tableOf(await contextOf(request, reply), asked);
        return await reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="luotsi-${name}.csv"`).send(csvOf(events, language));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return reply.code(statusOf(error)).send({ errors: [{ message: error.textIn(language), extensions: { code: error.code } }] });
      }
    });
  serve('/insight/events.csv', async (ctx, { municipality, year }) => ({ name: String(Number(year)), events: (await eventsInsight(ctx, String(municipality), Number(year))).events }));
  serve('/insight/event.csv', async (ctx, { event }) => {
    if (!ctx.viewer.has('ADVISER') && !ctx.viewer.has('COORDINATOR')) throw new Refusal('NOT_ALLOWED');
    const found = await eventInsight(ctx, String(event));
    return { name: found.startsAt.slice(0, 10), events: [found] };
  });
}

function statusOf({ code }: Refusal): number {
  if (code === 'INVALID_INPUT') return 400;
  return code === 'NOT_FOUND' ? 404 : 403;
}

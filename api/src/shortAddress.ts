import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { languageOf } from './core/localized.js';
import { VISITOR } from './core/viewer.js';
import { campaignOfCode } from './features/campaigns/shortAddress.answer.js';

/** `/i/4f09ac` on a poster: leads to the question in the language of the browser, and to all questions where it was typed wrong. */
export function serveShortAddress(http: FastifyInstance, pool: Pool): void {
  http.get('/i/:code', async (request, reply) => {
    const { code } = request.params as { code: string };
    const id = await campaignOfCode({ viewer: VISITOR, pool }, code);
    const language = languageOf(request.headers['accept-language']);
    return reply.header('cache-control', 'no-store').redirect(`/${language}/ideas${id ? `/${id}` : ''}`, 302);
  });
}

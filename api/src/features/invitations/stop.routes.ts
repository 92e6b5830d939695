import type { FastifyInstance } from 'fastify';
import type { CommandContext } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const ONE_CLICK = /List-Unsubscribe(=|"\s+)One-Click/;

type Parts = Pick<CommandContext, 'em' | 'viewer'> & { clock: (() => Date) | undefined };

/** The button of mail programs that stops mails of one kind (RFC 8058): one POST, no page, no cookies. A GET of the same address is the portal's page, and changes nothing. */
export function serveStop(http: FastifyInstance, parts: Parts, path: string, stop: (ctx: CommandContext, token: string) => Promise<void>): void {
  void http.register(async (scope) => {
    scope.addContentTypeParser(FORMS, { parseAs: 'string', bodyLimit: 2048 }, (_request, body, done) => done(null, body));
    scope.post<{ Params: { token: string } }>(`${path}/:token`, async (request, reply) => {
      if (!ONE_CLICK.test(String(request.body))) return reply.code(400).send();
      try {
        const { em, viewer, clock } = parts;
        await stop({ em, viewer, portalUrl: http.portal.url, ...(clock ? { clock } : {}) }, request.params.token);
        return await reply.code(204).send();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return reply.code(404).send();
      }
    });
  });
}

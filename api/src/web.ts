import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { VISITOR } from './core/viewer.js';
import { pageWithPreview } from './preview.js';
import type { AppSettings } from './settings.js';
import { themeCss } from './theme.js';

/** Serves the built portal: files with a hash in their name for a year, every other address the portal's one page. */
export async function serveWeb(http: FastifyInstance, { webRoot, colour, networkName }: AppSettings, pool: Pool): Promise<void> {
  http.get('/theme.css', async (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(themeCss(colour)));
  if (!webRoot || !existsSync(join(webRoot, 'index.html'))) return;
  const page = await readFile(join(webRoot, 'index.html'), 'utf8');
  await http.register(fastifyStatic, { root: join(webRoot, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', preCompressed: true });
  if (existsSync(join(webRoot, 'pictures'))) await http.register(fastifyStatic, { root: join(webRoot, 'pictures'), prefix: '/pictures/', maxAge: '1d', decorateReply: false });
  for (const [name, type] of Object.entries(ROOT_FILES)) await serveFile(http, webRoot, name, type);
  http.setNotFoundHandler(async (request, reply) => {
    const wantsPage = ['GET', 'HEAD'].includes(request.method) && !/^\/(assets|pictures)\//.test(request.url) && (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/);
    if (!wantsPage) return reply.code(404).send({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] });
    const site = { url: http.portal.url, networkName };
    // The same for all, as a visitor sees it: what is fetched for a preview is shown to others.
    const woven = await pageWithPreview(page, request.url.split('?', 1)[0]!, { viewer: VISITOR, pool }, site).catch((error: Error) => {
      http.log.warn({ reason: error.message }, 'A page went out without its preview.');
      return page;
    });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(woven);
  });
}

/** The worker of the door stands at the root, so that it may keep the pages of an event. */
const ROOT_FILES = { 'door-worker.js': 'text/javascript; charset=utf-8', 'favicon.svg': 'image/svg+xml' };

/** Asked for anew each time, so that a new one is found at once. */
async function serveFile(http: FastifyInstance, webRoot: string, name: string, type: string): Promise<void> {
  const file = await readFile(join(webRoot, name), 'utf8').catch(() => null);
  if (file) http.get(`/${name}`, async (_request, reply) => reply.type(type).header('cache-control', 'no-cache').send(file));
}

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppSettings } from './settings.js';
import { themeCss } from './theme.js';

/** Serves the built portal: files with a hash in their name for a year, every other address the portal's one page. */
export async function serveWeb(http: FastifyInstance, { webRoot, colour }: AppSettings): Promise<void> {
  http.get('/theme.css', async (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(themeCss(colour)));
  if (!webRoot || !existsSync(join(webRoot, 'index.html'))) return;
  const page = await readFile(join(webRoot, 'index.html'), 'utf8');
  await http.register(fastifyStatic, { root: join(webRoot, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', preCompressed: true });
  await http.register(fastifyStatic, { root: webRoot, serve: false, decorateReply: false });
  await serveDoorWorker(http, webRoot);
  http.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/assets/') && (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/);
    if (!wantsPage) return reply.code(404).send({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}

/** At the root, so that it may keep the pages of an event; asked for anew each time, so that a new one is found at once. */
async function serveDoorWorker(http: FastifyInstance, webRoot: string): Promise<void> {
  const worker = await readFile(join(webRoot, 'door-worker.js'), 'utf8').catch(() => null);
  if (worker) http.get('/door-worker.js', async (_request, reply) => reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(worker));
}

import type { FastifyInstance } from 'fastify';
import type { Database } from './core/orm.js';
import type { LiveIndex } from './features/routing/routing.index.js';

/** What a balancer and whoever watches the server ask. Neither answer says anything about people or their matters. */
export function serveHealth(http: FastifyInstance, { pool }: Database, routing: LiveIndex): void {
  const databaseAnswers = () => pool.query('select 1').then(() => true, () => false);
  http.get('/health', async (_request, reply) => {
    const alive = await databaseAnswers();
    return reply.code(alive ? 200 : 503).send({ database: alive ? 'there' : 'away' });
  });
  let warm = false;
  http.get('/ready', async (_request, reply) => {
    const { leaving } = http.portal;
    const database = !leaving && (await databaseAnswers());
    // Loaded once; from then on the index follows the database by itself.
    warm ||= database && (await routing.now().then(() => true, () => false));
    const ready = database && warm;
    return reply.code(ready ? 200 : 503).send({ ready, leaving, database: database || leaving ? 'there' : 'away' });
  });
}

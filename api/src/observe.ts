import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';
import type { Tracing } from './tracing.js';

interface Observers {
  metrics?: Metrics | null;
  tracing?: Tracing | null;
}

/** Counts each answer and, where traces are on, makes each operation a span. Costs nothing where both are off. */
export function observing(http: FastifyInstance, { metrics, tracing }: Observers) {
  if (metrics) {
    http.addHook('onResponse', (request, reply, done) => {
      const kind = kindOf(request.url);
      metrics.answered({ kind, operation: kind === 'api' ? operationIn(request) : '', status: reply.statusCode, seconds: reply.elapsedTime / 1_000 });
      done();
    });
  }
  return <T>(request: FastifyRequest, work: () => Promise<T>): Promise<T> =>
    tracing ? tracing.span(`operation ${operationIn(request)}`, { 'http.request.method': request.method }, work, request.headers) : work();
}

function kindOf(url: string): string {
  if (url.startsWith('/graphql')) return 'api';
  if (url.startsWith('/assets/')) return 'asset';
  return url === '/health' || url === '/ready' ? 'health' : 'page';
}

const MOST_NAMES = 300;
const names = new Set<string>();

/** Callers choose names: only so many are told apart, so that nobody fills the memory with them. */
function operationIn({ body }: FastifyRequest): string {
  const name = (body as { operationName?: unknown } | null | undefined)?.operationName;
  if (typeof name !== 'string' || !/^\w{1,60}$/.test(name)) return 'unnamed';
  if (!names.has(name) && names.size >= MOST_NAMES) return 'other';
  names.add(name);
  return name;
}

import type { IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const LONGEST_FLUSH_MS = 3_000;

/** Spans for OpenTelemetry. Without the switch this is null, and not one of its packages is loaded. */
export interface Tracing {
  /** Runs the work as a span; what it does in turn becomes spans below it. */
  span<T>(name: string, attributes: Record<string, string | number>, work: () => Promise<T>, headers?: IncomingHttpHeaders): Promise<T>;
  close(): Promise<void>;
}

/** Endpoint, headers and sampling are read from OpenTelemetry's own variables (OTEL_…). */
export async function startTracing(tracesUrl: string | null): Promise<Tracing | null> {
  if (tracesUrl === null) return null;
  const [{ context, propagation, SpanKind, SpanStatusCode, trace }, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const resource = resourceFromAttributes({ 'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'luotsi' });
  const url = process.env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? `${tracesUrl.replace(/\/+$/, '')}/v1/traces`;
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))] });
  provider.register();
  const tracer = provider.getTracer('luotsi');
  const span: Tracing['span'] = (name, attributes, work, headers) => {
    const above = headers ? propagation.extract(context.active(), headers) : context.active();
    return tracer.startActiveSpan(name, { attributes, kind: headers ? SpanKind.SERVER : SpanKind.INTERNAL }, above, async (one) => {
      try {
        return await work();
      } catch (error) {
        // The words of an error can hold what somebody wrote; its kind is enough here, the rest is in the log.
        one.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
        throw error;
      } finally {
        one.end();
      }
    });
  };
  const untraced = traceStatements(span, () => trace.getSpan(context.active()) !== undefined);
  return {
    span,
    close: async () => {
      untraced();
      // A collector that does not answer must not keep the server from ending.
      await Promise.race([provider.shutdown().catch(() => {}), sleep(LONGEST_FLUSH_MS, undefined, { ref: false })]);
    },
  };
}

type Query = (...args: unknown[]) => unknown;

/** Each statement inside a span becomes one of its own: its name or first word only, because its text may hold values. */
function traceStatements(span: Tracing['span'], isInSpan: () => boolean): () => void {
  // MikroORM may have a copy of the driver of its own.
  const copy = createRequire(import.meta.resolve('@mikro-orm/postgresql'))('pg') as typeof pg;
  const prototypes = [...new Set([pg.Client, pg.Pool, copy.Client].map((one) => one.prototype as unknown as { query: Query }))];
  const undo = prototypes.map((prototype) => {
    const plain = prototype.query;
    prototype.query = function (this: unknown, ...args: unknown[]) {
      const statement = isInSpan() ? statementIn(args) : null;
      return statement ? span(`sql ${statement.verb}`, { 'db.system': 'postgresql', 'db.statement.name': statement.name }, () => plain.apply(this, args) as Promise<unknown>) : plain.apply(this, args);
    };
    return () => void (prototype.query = plain);
  });
  return () => undo.forEach((one) => one());
}

/** Only what is awaited: a pool asks its client with a callback, and would be counted twice. */
function statementIn(args: readonly unknown[]): { verb: string; name: string } | null {
  const [asked] = args as [string | { text?: string; name?: string; submit?: unknown }];
  if (args.some((one) => typeof one === 'function') || (typeof asked === 'object' && asked.submit)) return null;
  const { text = '', name = '' } = typeof asked === 'string' ? { text: asked } : asked;
  return { verb: /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'statement', name };
}

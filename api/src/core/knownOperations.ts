import type { DocumentNode, ExecutionResult } from 'graphql';
import type { IncomingHttpHeaders } from 'node:http';
import type { IsTooCostly } from './limits.js';
import { stringifyAnswer, type Run } from './passThrough.js';

interface KnownOperation {
  readonly document: DocumentNode;
  readonly run: Run;
}

export interface PlainRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

const MOST_KNOWN = 2000;
const LONGEST = 20_000;

/**
 * Queries that have passed all checks before (syntax, validation, limits) and whose answers pass through. They need not go
 * through Apollo Server again, which costs as much as the rest of the server's work for them. Whatever does not go well is
 * left to Apollo Server, which says what is wrong.
 */
export class KnownOperations {
  private readonly kept = new Map<string, KnownOperation>();
  constructor(private readonly isTooCostly: IsTooCostly) {}

  remember(query: string, name: string | null | undefined, operation: KnownOperation): void {
    const key = keyOf(query, name);
    if (query.length > LONGEST || this.kept.has(key)) return;
    if (this.kept.size >= MOST_KNOWN) this.kept.clear();
    this.kept.set(key, operation);
  }

  /** The answer, or null: then Apollo Server has to give it. */
  async answer(request: PlainRequest, context: () => Promise<object>): Promise<string | null> {
    const asked = questionIn(request);
    const operation = asked && this.kept.get(keyOf(asked.query, asked.operationName));
    if (!operation) return null;
    const variables = asked.variables ?? {};
    if (this.isTooCostly(operation.document, asked.operationName, variables)) return null;
    try {
      const result = await operation.run(await context(), variables);
      return wentWell(result) ? stringifyAnswer(result) : null;
    } catch {
      return null;
    }
  }
}

export function wentWell(result: ExecutionResult): boolean {
  return result.errors === undefined && result.data != null;
}

interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

/** What a request asks, where it is the common kind: JSON that is posted, answered by JSON. */
function questionIn({ method, headers, body }: PlainRequest): Question | null {
  const accept = headers.accept ?? '*/*';
  const isPlain = method === 'POST' && /^application\/json\b/i.test(headers['content-type'] ?? '') && /\*\/\*|application\/json/.test(accept) && !accept.includes('graphql-response');
  if (!isPlain || typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables } = body as Partial<Record<string, unknown>>;
  const fits = typeof query === 'string' && (operationName == null || typeof operationName === 'string') && (variables == null || (typeof variables === 'object' && !Array.isArray(variables)));
  return fits && !('extensions' in body) ? (body as Question) : null;
}

const keyOf = (query: string, name: string | null | undefined) => (name ? `${name} ${query}` : query);

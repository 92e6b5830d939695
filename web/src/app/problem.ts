import { CombinedGraphQLErrors } from '@apollo/client';
import type { Problem } from '../ui/fieldError.ts';
import { isUnanswered } from './http.ts';

/** What a failed mutation or query means to a reader, for the kit's Form and for notices. */
export function problemOf(error: unknown): Problem {
  if (isUnanswered(error)) return { code: 'network' };
  if (!CombinedGraphQLErrors.is(error)) return { code: 'unexpected' };
  const first = error.errors[0];
  const code = first?.extensions?.code;
  if (!first || typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return { code: 'unexpected' };
  const fields = first.extensions?.fields;
  return { code, message: first.message, fields: Array.isArray(fields) ? (fields as Problem['fields']) : undefined };
}

/** The id of what is there already and was not added again; null where it was refused for another reason, or is not the reader's to see. */
export function existingOf(error: unknown): string | null {
  const existing = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.existing : undefined;
  return typeof existing === 'string' ? existing : null;
}

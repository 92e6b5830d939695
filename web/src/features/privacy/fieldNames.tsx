import type { ReactNode } from 'react';

/** Names of fields as the API has them: for the register, and for who looks something up. */
export function fieldNames(fields: readonly string[]): ReactNode {
  return <code className="audit-code">{fields.join(', ') || '–'}</code>;
}

import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';
import type { Pool } from 'pg';
import { LIMITS } from './limits.js';
import { hashOf } from './secrets.js';

/** Operations that may be asked where the API is not open to all operations. */
export interface TrustedDocuments {
  has(text: string): Promise<boolean>;
}

/**
 * What an operation is whatever it was printed by: without what Apollo Client adds (`__typename`) and takes away
 * (`@unmask`), without descriptions, fragments by name.
 */
export function hashOfDocument(document: DocumentNode): string {
  const plain = visit(document, {
    Field: ({ name }) => (name.value === '__typename' ? null : undefined),
    FragmentDefinition: undescribed,
    OperationDefinition: undescribed,
    VariableDefinition: undescribed,
    Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
  });
  const rank = (one: DefinitionNode) => (one.kind === Kind.FRAGMENT_DEFINITION ? `1 ${one.name.value}` : '0');
  const definitions = [...plain.definitions].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return hashOf(definitions.map(print).join('\n'));
}

const undescribed = <N extends object>(node: N): N => ({ ...node, description: undefined });

const MOST_SEEN = 5_000;
/** How long a page of an older version may stay open and still be answered. */
const KEPT_DAYS = 60;

/**
 * The operations of this version are told to the database at the start. Two versions that serve side by side so know each
 * other's, and a page that was open before an update goes on.
 */
export async function trustedDocuments(pool: Pool, hashes: readonly string[]): Promise<TrustedDocuments> {
  const own = new Set(hashes);
  const seen = new Set<string>();
  await pool.query('insert into trusted_document (hash) select unnest($1::text[]) on conflict (hash) do update set served_on = current_date where trusted_document.served_on < current_date', [hashes]);
  await pool.query('delete from trusted_document where served_on < current_date - $1::int', [KEPT_DAYS]);
  const isServed = async (hash: string) => own.has(hash) || (await pool.query('select from trusted_document where hash = $1', [hash])).rowCount === 1;
  return {
    has: async (text) => {
      if (seen.has(text)) return true;
      const hash = hashOfText(text);
      if (hash === null || !(await isServed(hash))) return false;
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.add(text);
      return true;
    },
  };
}

function hashOfText(text: string): string | null {
  try {
    return hashOfDocument(parse(text, { maxTokens: LIMITS.tokens, noLocation: true }));
  } catch {
    return null;
  }
}

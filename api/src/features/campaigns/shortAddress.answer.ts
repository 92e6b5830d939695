import { readFigures, type ReadContext } from '../../core/read.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { Campaign } from './campaign.entity.js';

/** So few signs that somebody types them from a poster: the end of the id, which is random, in digits and a to f. */
const SIGNS = 6;

/** The code of a campaign's short address. */
export const shortCodeOf = (id: Sql): Sql => sql`right(${id}::text, ${raw(String(SIGNS))})`;

/** The published campaign with this code; null where there is none. */
export async function campaignOfCode(ctx: ReadContext, code: string): Promise<string | null> {
  const typed = code.toLowerCase();
  if (!/^[0-9a-f]{6}$/.test(typed)) return null;
  const [found] = await readFigures<Campaign, { id: string }>(ctx, Campaign, {
    where: (row) => sql`${shortCodeOf(sql`${row.id}`)} = ${typed} and ${row.status} = 'PUBLISHED'`,
    columns: ({ id }) => ({ id }),
  });
  return found?.id ?? null;
}

import { isUuid } from '../../core/ids.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { valueOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import type { Preview } from '../campaigns/preview.types.js';
import { Idea } from './idea.entity.js';

/** In the language of its writer. Of a hidden idea nothing is shown, not even to its writer: what is shown here goes on to others. */
export async function ideaPreview(ctx: ReadContext, id: string): Promise<Preview | null> {
  if (!isUuid(id)) return null;
  const [found] = await readFigures<Idea, Preview>(ctx, Idea, {
    where: (row) => sql`${row.id} = ${id} and ${row.hiddenAt} is null`,
    columns: ({ title, text, language, campaign }) => ({ title, description: text, language, drawing: valueOf(Campaign, (one) => one.drawing, (one) => sql`${one.id} = ${campaign}`) }),
  });
  return found ?? null;
}

import { isUuid } from '../../core/ids.js';
import type { Language, Localized } from '../../core/localized.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { Campaign, type CampaignDrawing } from './campaign.entity.js';
import type { Preview } from './preview.types.js';

/** Read as the viewer of `ctx` may see it; null where there is nothing to show. */
export async function campaignPreview(ctx: ReadContext, id: string, language: Language): Promise<Preview | null> {
  if (!isUuid(id)) return null;
  const [found] = await readFigures<Campaign, { title: Localized; description: Localized; drawing: CampaignDrawing }>(ctx, Campaign, {
    where: (row) => sql`${row.id} = ${id}`,
    columns: ({ title, description, drawing }) => ({ title, description, drawing }),
  });
  return found ? { title: found.title[language], description: found.description[language], language, drawing: found.drawing } : null;
}

import type { Language } from '../../core/localized.js';
import type { CampaignDrawing } from './campaign.entity.js';

/** What other sites and messengers show of a page when somebody hands its address on. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** The language of these texts, which need not be that of the page. */
  readonly language: Language;
  readonly drawing: CampaignDrawing;
}

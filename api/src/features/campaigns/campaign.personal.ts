import { notPersonal } from '../../core/personal.js';
import { Campaign, CampaignAnswer, CampaignInvitation, CampaignTold } from './campaign.entity.js';
import { CampaignDecision } from './decision.entity.js';

notPersonal(Campaign, ['places', 'title', 'description']);
notPersonal(CampaignInvitation);
notPersonal(CampaignTold);
notPersonal(CampaignAnswer, ['text']);
notPersonal(CampaignDecision, ['idea', 'into', 'answer', 'reason', 'topicCodes']);

import { notPersonal, personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { Campaign, CampaignAnswer, CampaignInvitation, CampaignTold } from './campaign.entity.js';
import { CampaignDecision } from './decision.entity.js';

personal(Campaign, {
  title: said('Kysymykset yrityksille ja asukkaille', 'Frågor till företag och invånare', 'Questions to businesses and residents'),
  keeps: [
    {
      fields: ['askedBy'],
      purpose: said('Jokainen tietää, kuka kunnassa kysyy.', 'Alla vet vem i kommunen som frågar.', 'Everybody knows who of the municipality asks.'),
      until: { after: { months: 24 }, since: (row) => sql`${row.doneFrom}::timestamptz`, counted: said('kysymyksen päättymisestä', 'efter att frågan avslutats', 'after the question has ended'), end: 'EMPTY' },
    },
  ],
  none: ['places', 'title', 'description'],
});
notPersonal(CampaignInvitation);
notPersonal(CampaignTold);
notPersonal(CampaignAnswer, ['text']);
notPersonal(CampaignDecision, ['idea', 'into', 'answer', 'reason', 'topicCodes']);

import type { CampaignCardFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { CampaignPicture } from './CampaignPicture.tsx';
import { campaignState, campaignUntil } from './campaignWords.ts';
import './campaigns.css';

export function CampaignCard({ campaign, level = 2 }: { campaign: CampaignCardFragment; level?: 2 | 3 }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const state = campaignState(campaign);
  const until = campaignUntil(campaign);
  const [opening] = l(campaign.description).split('\n');
  return (
    <div className="campaign-card">
      <CampaignPicture drawing={campaign.drawing} />
      <Card
        level={level}
        title={l(campaign.title)}
        to={`/ideas/${campaign.id}`}
        tags={<StatusTag tone={state.tone}>{t(state.message)}</StatusTag>}
        facts={
          <>
            <Fact icon="place">{[...campaign.places, l(campaign.municipality.name)].join(', ')}</Fact>
            <Fact icon="calendar">{t(until.message, { day: f.day(until.day) })}</Fact>
          </>
        }
      >
        {opening}
      </Card>
    </div>
  );
}

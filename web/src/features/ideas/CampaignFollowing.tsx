import type { WholeCampaignFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { FollowButton } from './FollowButton.tsx';
import './ideas.css';
import { m } from './log.messages.ts';

/** To what was decided, and to hearing of it. */
export function CampaignFollowing({ campaign: { id, isFollowed } }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  return (
    <div className="campaign-following">
      <ButtonRow>
        <LinkButton kind="secondary" to={`/ideas/${id}/log`}>{t(m.toLog)}</LinkButton>
        <FollowButton of="Campaign" id={id} isFollowed={isFollowed} />
      </ButtonRow>
    </div>
  );
}

import type { NeedDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { useCollecting } from './collecting.ts';
import { m } from './publishing.messages.ts';

/** On the page of a need, where a campaign collects ideas. */
export function PublishNeedLink({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const campaigns = useCollecting(need);
  return campaigns && campaigns.length > 0 && <LinkButton kind="secondary" to={`/needs/${need.id}/publish`}>{t(m.publish)}</LinkButton>;
}

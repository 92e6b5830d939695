import type { WholeIdeaFragment } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../../app/format.ts';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m as campaigns } from '../campaigns/campaigns.messages.ts';
import { Comments } from './Comments.tsx';
import { m } from './own.messages.ts';

type Props = { idea: WholeIdeaFragment; at: string; /** Its writer has just withdrawn it on this page. */ isNew: boolean };

/** Whoever comes by an old link learns why there is nothing, and where the others are. Who commented on it sees their own, and can take it back. */
export function WithdrawnIdea({ idea, at, isNew }: Props): ReactNode {
  const { campaign } = idea;
  const { viewer } = useSession();
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const box = useRef<HTMLDivElement>(null);
  // The button by which its writer withdrew it is gone, and the focus with it.
  useEffect(() => {
    if (isNew) box.current?.querySelector('h1')?.focus();
  }, [isNew]);
  return (
    <div ref={box}>
      <Breadcrumbs items={[{ to: '/ideas', label: t(campaigns.title) }, { to: `/ideas/${campaign.id}`, label: l(campaign.title) }]} />
      <PageHeader title={t(m.withdrawn, { day: f.day(at) })} lead={t(m.withdrawnText)} actions={<LinkButton kind="secondary" to={`/ideas/${campaign.id}`}>{t(m.toQuestion)}</LinkButton>} />
      {viewer && <Comments idea={idea} />}
    </div>
  );
}

import type { WholeIdeaFragment } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m as campaigns } from '../campaigns/campaigns.messages.ts';
import { m } from './own.messages.ts';

type Props = { idea: WholeIdeaFragment; at: string; /** Its writer has just withdrawn it on this page. */ isNew: boolean };

/** Whoever comes by an old link learns why there is nothing, and where the others are. */
export function WithdrawnIdea({ idea: { campaign }, at, isNew }: Props): ReactNode {
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
    </div>
  );
}

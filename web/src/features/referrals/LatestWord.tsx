import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReferralMove } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Notice, type NoticeKind } from '../../ui/Notice.tsx';
import { m } from './referralPage.messages.ts';
import { m as words } from './referrals.messages.ts';

/** What the other side said last stands beside the message: nobody has to look for it among the steps. */
export function LatestWord({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const said = useSaid(referral);
  if (!said) return null;
  return (
    <Notice kind={said.kind} title={said.title}>
      {said.text && <p className="step-said">{said.text}</p>}
    </Notice>
  );
}

function useSaid(referral: ReferralDetailsFragment): { kind: NoticeKind; title: string; text: string | null } | null {
  const t = useText();
  const { status, declineReason, outcome, usefulness } = referral;
  const textOf = (move: ReferralMove) => referral.steps.findLast((step) => step.move === move)?.text ?? null;
  switch (status) {
    case 'DECLINED':
      return declineReason && { kind: 'warning', title: t(words[declineReason]), text: textOf('DECLINE') };
    case 'ADVISED':
      return { kind: 'info', title: t(m.answered), text: textOf('ADVISE') };
    case 'COMPLETED':
      return outcome && { kind: outcome === 'HELPED' || outcome === 'PARTLY_HELPED' ? 'success' : 'warning', title: t(words[outcome]), text: textOf('COMPLETE') };
    case 'CONFIRMED':
      return usefulness && { kind: usefulness === 'NOT_USEFUL' ? 'warning' : 'success', title: t(m.companySays, { what: t(words[usefulness]) }), text: textOf('CONFIRM') };
    default:
      return null;
  }
}

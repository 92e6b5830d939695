import { useApolloClient } from '@apollo/client/react';
import { type ReferralDetailsFragment, ReferralChangesDocument, ReferralPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLive } from '../../app/live.ts';
import { useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { MatterView } from './MatterView.tsx';
import { TellNeed } from './RecordNeed.tsx';
import { m } from './referrals.messages.ts';

/** What the company sees by a link, for who has signed in: it follows by itself what the service does. */
export function OwnReferral({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  // What cannot be asked for just now is asked for with the next change.
  useLive(ReferralChangesDocument, () => void client.refetchQueries({ include: [ReferralPageDocument] }).catch(() => undefined));
  return (
    <>
      <Breadcrumbs items={[{ to: '/referrals', label: t(m.mine) }]} />
      <MatterView matter={referral}><TellNeed referral={referral} /></MatterView>
    </>
  );
}

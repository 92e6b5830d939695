import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { ReferralChain } from './ReferralChain.tsx';
import { Reroute, REROUTED } from './Reroute.tsx';
import { m } from './reroute.messages.ts';

/** For the adviser: where the matter went on, or where it can go; and the way that it came. */
export function Onwards({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const { refusalToReroute, next, chain } = referral;
  return (
    <>
      {next && <Notice title={t(m.wentOn)} actions={<LinkButton kind="secondary" to={`/referrals/${next.id}`}>{t(m.seeNext, { reference: next.reference })}</LinkButton>} />}
      {!next && refusalToReroute === null && <Way referral={referral} />}
      {chain.length > 1 && <ReferralChain referral={referral} />}
    </>
  );
}

/** What came back needs its next service at once; what may yet have helped offers it only. */
function Way({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  if (!cameBack(referral)) return <Disclosure summary={t(m.elsewhere)}><Reroute referral={referral} /></Disclosure>;
  return (
    <Section title={t(m.title)} lead={t(m.lead)}>
      <Reroute referral={referral} />
    </Section>
  );
}

function cameBack({ status, outcome, usefulness }: ReferralDetailsFragment): boolean {
  if (status === 'COMPLETED') return outcome !== 'PARTLY_HELPED' && outcome !== 'NO_LONGER_NEEDED';
  return status === 'DECLINED' || (status === 'CONFIRMED' && usefulness === 'NOT_USEFUL');
}

/** Said on the page of the new referral, to which one press has led. */
export function JustRerouted(): ReactNode {
  const t = useText();
  const { state } = useLocation();
  return (state as Partial<typeof REROUTED> | null)?.rerouted ? <Done>{t(m.done)}</Done> : null;
}

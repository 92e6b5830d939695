import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { m } from './referralPage.messages.ts';

/** One press from a declined referral to a new one. */
export function ReferHere({ from, slug, primary }: { from: string; slug: string; primary?: boolean }): ReactNode {
  const t = useText();
  return <LinkButton kind={primary ? 'primary' : 'secondary'} icon="handover" to={`/referrals/new?from=${from}&service=${slug}`}>{t(m.referHere)}</LinkButton>;
}

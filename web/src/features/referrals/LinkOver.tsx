import { type ReactNode } from 'react';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { Over } from './linkOver.ts';
import { m } from './linkOver.messages.ts';

type Reader = 'receiver' | 'company';

/** Says why the link has ended, and where the same can be found. */
export function LinkOver({ over: { why, referral }, reader }: { over: Over; reader: Reader }): ReactNode {
  const t = useText();
  const text = why === 'UNKNOWN' ? m.unknown : m[`${reader}${why}`];
  return <PageHeader title={t(m[why])} lead={t(text)} actions={<ToReferral referral={referral} reader={reader} />} />;
}

/** To the referral itself: at once for who is signed in, by the page of sign-in for others. */
export function ToReferral({ referral, reader }: { referral: string | null; reader: Reader }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { viewer } = useSession();
  const there = referral ? `/referrals/${referral}` : '/referrals';
  if (!viewer) return <LinkButton to={`/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, there) })}`}>{t(m.signIn)}</LinkButton>;
  return (
    <>
      {referral && <LinkButton to={there}>{t(m.open)}</LinkButton>}
      <LinkButton kind={referral ? 'secondary' : 'primary'} to="/referrals">{t(reader === 'receiver' ? m.inbox : m.matters)}</LinkButton>
    </>
  );
}

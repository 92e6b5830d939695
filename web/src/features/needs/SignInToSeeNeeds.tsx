import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './needs.messages.ts';

/** A link in a mail leads here when the session has ended: after signing in it goes on to where the reader was going. */
export function SignInToSeeNeeds(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const way = `/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;
  return <PageHeader title={t(m.signInTitle)} lead={t(m.signInText)} actions={<LinkButton to={way}>{t(m.signIn)}</LinkButton>} />;
}

export function NotForYou(): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.notYoursTitle)} lead={t(m.signInText)} />;
}

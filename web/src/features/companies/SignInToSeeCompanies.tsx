import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './companies.messages.ts';

export function SignInToSeeCompanies(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const signIn = <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.signInTitle)} lead={t(m.signInText)} actions={signIn} />;
}

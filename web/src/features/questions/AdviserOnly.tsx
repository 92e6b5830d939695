import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './questions.messages.ts';

/** A mail leads straight to a question: who is not signed in comes back to it afterwards. */
export function AdviserOnly({ children }: { children: ReactNode }): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  if (hasRole(viewer, 'ADVISER')) return children;
  if (viewer) return <PageHeader title={t(m.notYours)} lead={t(m.signInText)} />;
  const signIn = <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.signInTitle)} lead={t(m.signInText)} actions={signIn} />;
}

import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, type Role, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './network.messages.ts';

/** For the coordinator, and where a page says so for others too. */
export function CoordinatorOnly({ or = [], children }: { or?: readonly Role[]; children: ReactNode }): ReactNode {
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  return hasRole(viewer, 'COORDINATOR', ...or) ? children : <ForCoordinator isSignedIn={viewer !== null} />;
}

function ForCoordinator({ isSignedIn }: { isSignedIn: boolean }): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const signIn = isSignedIn ? undefined : <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.forCoordinator)} lead={t(m.forCoordinatorText)} actions={signIn} />;
}

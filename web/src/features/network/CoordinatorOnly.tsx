import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, isWithheld, type Role, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { toSecondFactor } from '../people/ownPath.ts';
import { m as factor } from '../people/secondFactor.messages.ts';
import { m } from './network.messages.ts';

/** For the coordinator, and where a page says so for others too. */
export function CoordinatorOnly({ or = [], children }: { or?: readonly Role[]; children: ReactNode }): ReactNode {
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  if (viewer && isWithheld(viewer.secondFactor) && !hasRole(viewer, ...or)) return <Withheld />;
  return hasRole(viewer, 'COORDINATOR', ...or) ? children : <ForCoordinator isSignedIn={viewer !== null} />;
}

/** Their role is there; what is missing is the passkey, and the way back leads here. */
function Withheld(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  return <PageHeader title={t(factor.pendingTitle)} lead={t(factor.pendingText)} actions={<LinkButton to={toSecondFactor(pathname + search)}>{t(factor.byPasskeyNow)}</LinkButton>} />;
}

function ForCoordinator({ isSignedIn }: { isSignedIn: boolean }): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const signIn = isSignedIn ? undefined : <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.forCoordinator)} lead={t(m.forCoordinatorText)} actions={signIn} />;
}

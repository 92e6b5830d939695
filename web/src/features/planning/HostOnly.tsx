import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './planning.messages.ts';
import { useHosted } from './useHosted.ts';

type Props = { children: ReactNode; /** Coordinators plan the meetings of the network here, too. */ network?: boolean };

/** Whoever is not signed in comes back here afterwards. */
export function HostOnly({ children, network = false }: Props): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const { loading, viewer } = useSession();
  const hosted = useHosted();
  if (loading) return <PageSkeleton />;
  if (hosted.length > 0 || (network && hasRole(viewer, 'COORDINATOR'))) return children;
  const signIn = <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(viewer ? m.notYours : m.signInTitle)} lead={t(m.forAdvisers)} actions={!viewer && signIn} />;
}

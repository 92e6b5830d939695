import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './upkeep.messages.ts';

/** For those who may not edit: who can; for advisers the history, and for those who are not signed in the way back here. */
export function NotKeeper({ history }: { history?: ReactNode }): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  const { viewer } = useSession();
  const signIn = <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`}>{t(m.signIn)}</LinkButton>;
  return (
    <>
      <PageHeader title={t(viewer ? m.notYours : m.signInTitle)} lead={t(m.notYoursText)} actions={!viewer && signIn} />
      {hasRole(viewer, 'ADVISER') && history}
    </>
  );
}

/** Whether the reader answers for what this organisation offers; a coordinator only keeps it for them. */
export function useIsContact(organisation: string): boolean {
  const { viewer } = useSession();
  return viewer?.memberships.some((one) => one.role === 'CONTACT' && one.organisation?.id === organisation) ?? false;
}

import type { ReactNode } from 'react';
import type { Role } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { nextPath } from './ownPath.ts';
import { m } from './signIn.messages.ts';

export function AlreadySignedIn({ email, roles, returnTo }: { email: string; roles: readonly Role[]; returnTo: string | null }): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.alreadyTitle)} lead={t(m.alreadyText, { email })} actions={<LinkButton to={nextPath(returnTo, roles)}>{t(m.goOn)}</LinkButton>} />;
}

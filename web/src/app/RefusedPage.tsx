import type { ReactNode } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useLocation } from './address.tsx';
import { m as app } from './app.messages.ts';
import { refusedBy } from './http.ts';
import { NotYours } from './NotYours.tsx';
import { useText } from './text.ts';

/** A page that the API refuses to this reader: nothing is broken, and loading it again does not help. */
export function RefusedPage({ error }: { error: unknown }): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const code = refusedBy(error);
  if (code === 'NOT_ALLOWED') return <NotYours />;
  const signIn = code === 'SIGN_IN_FIRST' && <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(app.signIn)}</LinkButton>;
  return <PageHeader title={t(app.errorTitle)} lead={(error as Error).message} actions={signIn || <LinkButton to="/">{t(app.toFront)}</LinkButton>} />;
}

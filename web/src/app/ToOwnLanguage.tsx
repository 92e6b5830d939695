import type { ReactNode } from 'react';
import { Redirect, useLocation } from './address.tsx';
import { preferredLanguage } from './language.ts';

/** `/services` without a language leads to the reader's own. */
export function ToOwnLanguage(): ReactNode {
  const { pathname, search, hash } = useLocation();
  return <Redirect to={`/${preferredLanguage()}${pathname === '/' ? '' : pathname}${search}${hash}`} />;
}

import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { preferredLanguage } from './language.ts';

/** `/services` without a language leads to the reader's own. */
export function ToOwnLanguage(): ReactNode {
  const { pathname, search, hash } = useLocation();
  return <Navigate replace to={`/${preferredLanguage()}${pathname === '/' ? '' : pathname}${search}${hash}`} />;
}

import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { toSecondFactor } from './ownPath.ts';
import { m } from './secondFactor.messages.ts';

/** In the menu of a coordinator whose passkey is missing: to the passkey, and back to where they were. */
export function WithheldLink(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const isThere = /^\/\w\w\/enter(\/|$)/.test(pathname);
  return <li><Link to={toSecondFactor(isThere ? null : pathname + search)}>{t(m.byPasskeyNow)}</Link></li>;
}

import { type ReactNode, Suspense } from 'react';
import { Link } from '../ui/Link.tsx';
import { useLocation } from './address.tsx';
import { inLanguage, useLanguage } from './language.ts';
import type { Destination } from './navigation.ts';
import { useText } from './text.ts';

export function NavigationItems({ all }: { all: readonly Destination[] }): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  return all.map(({ to, label, Waiting }) => (
    <li key={to}>
      <NavigationLink to={to} pathname={pathname}>
        {t(label)}
        {Waiting && <Suspense><Waiting /></Suspense>}
      </NavigationLink>
    </li>
  ));
}

function NavigationLink({ to, pathname, children }: { to: string; pathname: string; children: ReactNode }): ReactNode {
  const address = inLanguage(useLanguage(), to);
  const current = pathname === address ? 'page' : pathname.startsWith(`${address}/`) ? 'true' : undefined;
  return (
    <Link to={to} aria-current={current}>
      {children}
    </Link>
  );
}

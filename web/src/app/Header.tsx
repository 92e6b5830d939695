import { lazy, type ReactNode, Suspense, useEffect, useId, useState } from 'react';
import { useLocation } from './address.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { m } from './app.messages.ts';
import { LanguageMenu, LanguageRow } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { publicDestinations } from './navigation.ts';
import { NavigationItems } from './NavigationItems.tsx';
import { hasRole, useSession } from './session.tsx';
import { useSite } from './site.ts';
import { useLocalized, useText } from './text.ts';

const OwnNavigation = lazy(() => import('./OwnNavigation.tsx'));
const forAll = <NavigationItems all={Object.values(publicDestinations)} />;
const LogContactLink = lazy(() => import('../features/contacts/LogContactLink.tsx'));

export function Header(): ReactNode {
  const t = useText();
  const localized = useLocalized();
  const { municipality, networkName, demo } = useSite();
  const { viewer } = useSession();
  return (
    <header className="site-header">
      {demo && <p className="demo-banner">{t(m.demo)}</p>}
      <div className="site-header-row">
        <Link to="/" className="site-name">
          <Mark />
          <span>
            <strong>{localized(municipality?.name) || networkName || t(m.product)}</strong>
            <small>{t(m.tagline)}</small>
          </span>
        </Link>
        <div className="site-tools">
          <LanguageRow />
          <LanguageMenu />
          {hasRole(viewer, 'ADVISER') && <Suspense><LogContactLink /></Suspense>}
          <AccountMenu />
        </div>
      </div>
      <Navigation />
    </header>
  );
}

/** A row on wide screens; behind one button on narrow ones, closed again by each navigation. */
function Navigation(): ReactNode {
  const t = useText();
  const id = useId();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <nav className="site-nav" aria-label={t(m.mainNavigation)}>
      <button type="button" className="site-nav-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'close' : 'menu'} />
        {t(m.menu)}
      </button>
      <ul id={id} className={open ? 'site-nav-list site-nav-open' : 'site-nav-list'}>
        {viewer ? <Suspense fallback={forAll}><OwnNavigation roles={viewer.roles} /></Suspense> : forAll}
      </ul>
    </nav>
  );
}

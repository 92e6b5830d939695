import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation, useNavigate } from './address.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Menu } from '../ui/Menu.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { m } from './app.messages.ts';
import { inLanguage, useLanguage } from './language.ts';
import { isWithheld, useSession } from './session.tsx';
import { useText } from './text.ts';

const WithheldLink = lazy(async () => ({ default: (await import('../features/people/WithheldLink.tsx')).WithheldLink }));

export function AccountMenu(): ReactNode {
  const t = useText();
  const { loading, viewer } = useSession();
  if (loading) return <span className="account-place" />;
  if (!viewer) return <SignInLink />;
  return (
    <Menu icon="person" label={<AccountName name={viewer.name || viewer.email} />}>
      <ul>
        {isWithheld(viewer.secondFactor) && <Suspense><WithheldLink /></Suspense>}
        <li><Link to="/account">{t(m.account)}</Link></li>
        <li><SignOutButton /></li>
      </ul>
    </Menu>
  );
}

/** Signing in leads back to the page where it began, except from pages that have nothing more to say then. */
function SignInLink(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const goesBack = !/^\/\w\w(\/(sign-in|demo|account|mail|enter)(\/.*)?)?$/.test(pathname);
  return (
    <Link to={goesBack ? `/sign-in?returnTo=${encodeURIComponent(pathname + search)}` : '/sign-in'} className="menu-button">
      <Icon name="person" />
      <span>{t(m.signIn)}</span>
    </Link>
  );
}

/** Leads to the front page first, because the page that is open may be for its person only. */
function SignOutButton(): ReactNode {
  const t = useText();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const language = useLanguage();
  const leave = () => {
    void navigate(inLanguage(language, '/'));
    void signOut();
  };
  return <button type="button" onClick={leave}>{t(m.signOut)}</button>;
}

/** The name is always read aloud; narrow screens show the symbol alone. */
function AccountName({ name }: { name: string }): ReactNode {
  const t = useText();
  return (
    <>
      <VisuallyHidden>{t(m.accountMenu, { name })}</VisuallyHidden>
      <span className="account-name" aria-hidden="true">{name}</span>
    </>
  );
}

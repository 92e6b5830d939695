import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Menu } from '../ui/Menu.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { m } from './app.messages.ts';
import { useSession } from './session.tsx';
import { useText } from './text.ts';

export function AccountMenu(): ReactNode {
  const t = useText();
  const { loading, viewer, signOut } = useSession();
  if (loading) return <span className="account-place" />;
  if (!viewer) {
    return (
      <Link to="/sign-in" className="menu-button">
        <Icon name="person" />
        <span>{t(m.signIn)}</span>
      </Link>
    );
  }
  return (
    <Menu icon="person" label={<AccountName name={viewer.name} />}>
      <ul>
        <li><Link to="/account">{t(m.account)}</Link></li>
        <li><button type="button" onClick={() => void signOut()}>{t(m.signOut)}</button></li>
      </ul>
    </Menu>
  );
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

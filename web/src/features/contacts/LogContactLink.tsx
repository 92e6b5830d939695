import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { m } from './contacts.messages.ts';

/** From any page, while the telephone is still in the hand. On a narrow screen the picture stands for the words. */
export default function LogContactLink(): ReactNode {
  const t = useText();
  return (
    <Link to="/contacts/new" className="menu-button" aria-label={t(m.log)}>
      <Icon name="phone" />
      <span className="account-name">{t(m.log)}</span>
    </Link>
  );
}

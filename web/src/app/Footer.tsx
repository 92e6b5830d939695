import type { ReactNode } from 'react';
import { Link } from '../ui/Link.tsx';
import { m } from './footer.messages.ts';
import { Mark } from './Mark.tsx';
import { PrivacyLink } from './PrivacyNote.tsx';
import { useText } from './text.ts';

export function Footer(): ReactNode {
  const t = useText();
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <p className="site-footer-text">
          <Mark />
          {t(m.text)}
        </p>
        <nav aria-label={t(m.navigation)}>
          <ul>
            <li><Link to="/about">{t(m.about)}</Link></li>
            <li><PrivacyLink /></li>
            <li><Link to="/accessibility">{t(m.accessibility)}</Link></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

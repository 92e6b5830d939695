import type { ReactNode } from 'react';
import { Link } from '../ui/Link.tsx';
import { m } from './app.messages.ts';
import { Mark } from './Mark.tsx';
import { useText } from './text.ts';

export function Footer(): ReactNode {
  const t = useText();
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <p className="site-footer-text">
          <Mark />
          {t(m.footerText)}
        </p>
        <nav aria-label={t(m.footerNavigation)}>
          <ul>
            <li><Link to="/about">{t(m.about)}</Link></li>
            <li><Link to="/accessibility">{t(m.accessibility)}</Link></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { Link } from './Link.tsx';
import { m } from './ui.messages.ts';

/** The way up. The page itself is not repeated: its heading follows. */
export function Breadcrumbs({ items }: { items: readonly { to: string; label: string }[] }): ReactNode {
  const t = useText();
  return (
    <nav className="breadcrumbs" aria-label={t(m.breadcrumbs)}>
      <ol>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to}>{item.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

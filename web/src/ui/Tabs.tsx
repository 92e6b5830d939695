import type { ReactNode } from 'react';
import { Link } from './Link.tsx';

export type Tab = { to: string; label: string; count?: number | null; current: boolean };

/** Tabs are links: each view has an address that can be sent, kept and gone back to. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): ReactNode {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {typeof tab.count === 'number' && <span className="tab-count">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

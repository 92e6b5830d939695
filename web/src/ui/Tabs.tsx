import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../app/language.ts';
import { Link } from './Link.tsx';

export type Tab = { to: string; label: string; count?: number | null; current: boolean };

/** Tabs are links: each view has an address that can be sent, kept and gone back to. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): ReactNode {
  const language = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.label;
  useEffect(() => showCurrent(bar.current), [current]);
  return (
    <nav ref={bar} className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {typeof tab.count === 'number' && <span className="tab-count">{tab.count.toLocaleString(language)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone the row is longer than the screen. Only the row scrolls: scrollIntoView would move the page, too. */
function showCurrent(bar: HTMLElement | null): void {
  const tab = bar?.querySelector('[aria-current]');
  if (!bar || !tab) return;
  const [around, inside] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()];
  bar.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2);
}

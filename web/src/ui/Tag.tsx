import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** A plain label: a topic, an industry. */
export function Tag({ children }: { children: ReactNode }): ReactNode {
  return <span className="tag">{children}</span>;
}

export type StatusTone = 'neutral' | 'waiting' | 'active' | 'good' | 'bad';

const icons: Record<StatusTone, IconName> = { neutral: 'none', waiting: 'clock', active: 'forward', good: 'check', bad: 'close' };

/** A state in words; colour and symbol only repeat them. */
export function StatusTag({ tone = 'neutral', icon, children }: { tone?: StatusTone; icon?: IconName; children: ReactNode }): ReactNode {
  return (
    <span className={`tag status status-${tone}`}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </span>
  );
}

/** Tags side by side. */
export function TagRow({ children }: { children: ReactNode }): ReactNode {
  return <div className="tag-row">{children}</div>;
}

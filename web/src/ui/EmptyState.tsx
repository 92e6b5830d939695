import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** Nothing here: says why and what to do next, with the way there. */
export function EmptyState({ title, icon = 'info', level = 2, children, actions }: { title: string; icon?: IconName; level?: 2 | 3; children?: ReactNode; actions?: ReactNode }): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <span className="empty-icon"><Icon name={icon} /></span>
      <Heading className="empty-title">{title}</Heading>
      {children && <div className="empty-text">{children}</div>}
      {actions && <div className="button-row">{actions}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';
export type NoticeProps = { kind?: NoticeKind; title?: string; children?: ReactNode; actions?: ReactNode; /** For notices that appear after something was done; static ones are plain text. */ live?: boolean };

const icons: Record<NoticeKind, IconName> = { info: 'info', success: 'check', warning: 'warning', error: 'error' };

export function Notice({ kind = 'info', title, children, actions, live }: NoticeProps): ReactNode {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${kind}`} role={role}>
      <span className="notice-icon"><Icon name={icons[kind]} /></span>
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
        {actions && <div className="button-row">{actions}</div>}
      </div>
    </div>
  );
}

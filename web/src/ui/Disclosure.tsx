import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** More for those who want it. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }): ReactNode {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon name="down" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}

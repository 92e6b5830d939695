import type { ReactNode } from 'react';

/** Read aloud but not shown. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className="visually-hidden">{children}</span>;
}

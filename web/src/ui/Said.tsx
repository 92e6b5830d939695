import type { ReactNode } from 'react';
import './said.css';

/** What somebody wrote, as they wrote it. */
export function Said({ lang, children }: { lang?: string; children: ReactNode }): ReactNode {
  return <p className="said" lang={lang}>{children}</p>;
}

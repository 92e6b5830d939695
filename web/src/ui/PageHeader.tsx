import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useLocation } from '../app/address.tsx';

/** The portal's name, which ends every document title. */
export const SiteNameContext = createContext('Luotsi');

export type PageHeaderProps = { title: string; /** For the tab and the history, where the heading alone says too little. */ documentTitle?: string; eyebrow?: ReactNode; lead?: ReactNode; actions?: ReactNode; tags?: ReactNode };

/** Every page begins with one: heading, document title, and the focus after a navigation. */
export function PageHeader({ title, documentTitle = title, eyebrow, lead, actions, tags }: PageHeaderProps): ReactNode {
  const site = useContext(SiteNameContext);
  return (
    <header className="page-header">
      <title>{`${documentTitle} – ${site}`}</title>
      {eyebrow && <p className="page-eyebrow">{eyebrow}</p>}
      <PageHeading>{title}</PageHeading>
      {tags && <div className="tag-row">{tags}</div>}
      {lead && <div className="lead">{lead}</div>}
      {actions && <div className="button-row page-actions">{actions}</div>}
    </header>
  );
}

let focusedPath: string | undefined;

/** The page's h1 takes the focus when the reader has come to a new page, so that screen readers begin there. A changed query is the same page. */
export function PageHeading({ children }: { children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (focusedPath !== undefined && focusedPath !== pathname) heading.current?.focus({ preventScroll: true });
    focusedPath = pathname;
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** A part of a page with its heading. */
export function Section({ title, lead, actions, children }: { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** A strip over the whole width of the window. Only directly inside a page's fragment. */
export function Band({ tone = 'soft', children }: { tone?: 'soft' | 'brand' | 'warm'; children: ReactNode }): ReactNode {
  return <div className={classes('band', `band-${tone}`)}><div className="band-content">{children}</div></div>;
}

/** Main content with a narrower column beside it (below it on a phone). */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className="columns">
      <div className="columns-main">{children}</div>
      <aside className="columns-aside">{aside}</aside>
    </div>
  );
}

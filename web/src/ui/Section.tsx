import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type SectionProps = { title: string; /** By which a link leads here. */ id?: string | undefined; lead?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A part of a page with its heading. */
export function Section({ title, id, lead, actions, children }: SectionProps): ReactNode {
  return (
    <section className="section" id={id}>
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
export function Band({ tone = 'soft', waves, children }: { tone?: 'soft' | 'brand' | 'warm'; /** Ends in a wave, as the front page's first band does. */ waves?: boolean; children: ReactNode }): ReactNode {
  return (
    <div className={classes('band', `band-${tone}`, waves && 'band-waves')}>
      <div className="band-content">{children}</div>
      {waves && (
        <svg className="band-wave" viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d="M0 22c100-24 200-24 300 0s200 24 300 0 200-24 300 0 200 24 300 0v18H0z" />
        </svg>
      )}
    </div>
  );
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

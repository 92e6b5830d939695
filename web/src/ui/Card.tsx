import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Link } from './Link.tsx';

export type CardProps = {
  title: ReactNode;
  /** Makes the whole card one link, named by its title. */
  to?: string;
  level?: 2 | 3;
  /** A small line above the title: date, provider. */
  eyebrow?: ReactNode;
  /** Tags and statuses. */
  tags?: ReactNode;
  /** Icons with facts below the text. */
  facts?: ReactNode;
  actions?: ReactNode;
  tone?: 'plain' | 'soft';
  children?: ReactNode;
};

export function Card({ title, to, level = 3, eyebrow, tags, facts, actions, tone = 'plain', children }: CardProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <article className={classes('card', to && 'card-link', tone === 'soft' && 'card-soft')}>
      {/* The heading comes first in reading order; the eyebrow is lifted above it by the layout. */}
      <Heading className="card-title">{to ? <Link to={to}>{title}</Link> : title}</Heading>
      {eyebrow && <p className="card-eyebrow">{eyebrow}</p>}
      {children && <div className="card-text">{children}</div>}
      {facts && <div className="card-facts">{facts}</div>}
      {tags && <div className="tag-row">{tags}</div>}
      {actions && <div className="button-row card-actions">{actions}</div>}
    </article>
  );
}

/** Cards in a list that says its length. `columns` is the most that fit side by side on a wide screen. */
export function CardList({ children, columns = 1, label }: { children: ReactNode[]; columns?: 1 | 2 | 3; label?: string }): ReactNode {
  return (
    <ul className={`card-list card-list-${columns}`} aria-label={label}>
      {children.map((child, index) => (
        <li key={(child as { key?: string } | null)?.key ?? index}>{child}</li>
      ))}
    </ul>
  );
}

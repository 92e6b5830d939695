import type { ReactNode } from 'react';
import { Link } from './Link.tsx';
import './figureTiles.css';

export type Figure = { label: string; number: string; /** What the number is a part of, or otherwise says more of it. */ more?: readonly string[]; /** Where what was counted is told. */ to?: string };

/** A few numbers that one wants to know first, large. */
export function FigureTiles({ figures }: { figures: readonly Figure[] }): ReactNode {
  return (
    <dl className="figure-tiles">
      {figures.map(({ label, number, more = [], to }) => (
        <div key={label} className="figure-tile">
          <dt>{to ? <Link to={to}>{label}</Link> : label}</dt>
          <dd className="figure-number">{number}</dd>
          {more.map((one) => <dd key={one} className="figure-more">{one}</dd>)}
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import './menuCount.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** How many things wait, beside an entry of the menu; nothing where none does. */
export function MenuCount({ n, label }: { n: number; /** What the number counts, for those who hear it. */ label: string }): ReactNode {
  if (n === 0) return null;
  return (
    <span className="menu-count">
      {n} <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}

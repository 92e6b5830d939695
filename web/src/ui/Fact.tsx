import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** A symbol and a few words: when, where, how many. */
export function Fact({ icon, children }: { icon: IconName; children: ReactNode }): ReactNode {
  return (
    <span className="fact">
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { m } from './ui.messages.ts';

export type SkeletonProps = { kind?: 'text' | 'cards' | 'table'; count?: number };

/** Holds the place of what is coming, in about its size, so that nothing jumps. Shown only if loading takes noticeable time. */
export function Skeleton({ kind = 'text', count = 3 }: SkeletonProps): ReactNode {
  const t = useText();
  return (
    <div className={`skeleton skeleton-${kind}`} role="status">
      <span className="visually-hidden">{t(m.loading)}</span>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="skeleton-block" aria-hidden="true" />
      ))}
    </div>
  );
}

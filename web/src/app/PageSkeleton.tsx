import type { ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';

/** Stands where a page's heading and first lines will be. */
export function PageSkeleton(): ReactNode {
  return (
    <div className="page-skeleton">
      <Skeleton kind="text" count={1} />
      <Skeleton kind="cards" count={3} />
    </div>
  );
}

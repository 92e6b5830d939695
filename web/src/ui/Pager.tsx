import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { Button } from './Button.tsx';
import { m } from './ui.messages.ts';

export type PagerProps = { shown: number; total?: number | null; hasMore: boolean; pending?: boolean; onMore: () => void; label?: string };

/** "Show more" below a list: keeps the place, and screen readers hear how many there are now. Where all is there, nobody has to read that it is. */
export function Pager({ shown, total, hasMore, pending, onMore, label }: PagerProps): ReactNode {
  const t = useText();
  if (!hasMore && shown === 0) return null;
  return (
    <div className={hasMore ? 'pager' : undefined}>
      <p role="status" className={hasMore ? undefined : 'visually-hidden'}>{typeof total === 'number' ? t(m.shownOf, { shown, total }) : ''}</p>
      {hasMore && <Button kind="secondary" pending={pending} pendingText={t(m.loading)} onClick={onMore}>{label ?? t(m.showMore)}</Button>}
    </div>
  );
}

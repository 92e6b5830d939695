import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';

/** How long ago is what counts for who has to act; the day itself is what one quotes. */
export function Since({ at }: { at: string }): ReactNode {
  const f = useFormat();
  return (
    <time dateTime={at}>
      {f.relativeDays(at)}
      <span className="second-line">{f.date(at)}</span>
    </time>
  );
}

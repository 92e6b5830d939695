import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { StatusTag } from './Tag.tsx';
import { m } from './seats.messages.ts';

/** How many seats are free, or that one comes into the queue: while somebody waits, a freed seat is theirs. */
export function SeatsTag({ free, queue }: { free: number; queue: number }): ReactNode {
  const t = useText();
  if (queue > 0) return <StatusTag tone="waiting" icon="people">{t(m.queue, { n: queue })}</StatusTag>;
  if (free === 0) return <StatusTag tone="waiting" icon="people">{t(m.full)}</StatusTag>;
  return <StatusTag tone="good">{t(m.free, { n: free })}</StatusTag>;
}

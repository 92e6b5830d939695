import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { m } from './door.messages.ts';
import { countsOf, type Guest } from './doorList.ts';

export function Counters({ guests, capacity }: { guests: readonly Guest[]; capacity: number }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { came, expected, free, waiting } = countsOf(guests, capacity);
  const all = [
    { term: t(m.came), n: came },
    { term: t(m.expected), n: expected },
    { term: t(m.free), n: free },
    ...(waiting > 0 ? [{ term: t(m.inQueue), n: waiting }] : []),
  ];
  return (
    <dl className="door-counters">
      {all.map(({ term, n }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{f.number(n)}</dd>
        </div>
      ))}
    </dl>
  );
}

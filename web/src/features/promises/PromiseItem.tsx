import type { OnePromiseFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m } from './promises.messages.ts';

export function PromiseItem({ promise, onMove }: { promise: OnePromiseFragment; onMove: (promise: OnePromiseFragment) => Promise<void> }): ReactNode {
  const t = useText();
  const [pending, setPending] = useState(false);
  const { text, keptAt } = promise;
  const move = () => {
    setPending(true);
    void onMove(promise).finally(() => setPending(false));
  };
  return (
    <li className="promise">
      <div>
        <strong>{text}</strong>
        <When promise={promise} />
      </div>
      <Button kind={keptAt ? 'quiet' : 'secondary'} icon={keptAt ? undefined : 'check'} pending={pending} onClick={move}>
        {t(keptAt ? m.reopen : m.keep)}
        <VisuallyHidden>: {text}</VisuallyHidden>
      </Button>
    </li>
  );
}

function When({ promise: { dueOn, keptAt, keptBy, madeBy } }: { promise: OnePromiseFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (keptAt) return <span className="second-line">{keptBy ? t(m.keptBy, { day: f.day(keptAt), name: keptBy.name }) : t(m.keptOn, { day: f.day(keptAt) })}</span>;
  const due = t(m.due, { day: f.date(dueOn), when: f.relativeDays(dueOn) });
  // The day in Finland is over at 22 o’clock UTC at the latest.
  const isLate = Date.now() > new Date(`${dueOn}T22:00:00Z`).getTime();
  return (
    <span className="second-line">
      {madeBy ? `${due}, ${t(m.madeBy, { name: madeBy.name })}` : due} {isLate && <StatusTag tone="bad">{t(m.late)}</StatusTag>}
    </span>
  );
}

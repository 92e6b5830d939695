import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Fact } from '../../ui/Fact.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { type DueFacts, dueWords } from './dueWords.ts';
import { m } from './inbox.messages.ts';

/** When the next step is due, in words and with a sign; colour only repeats them. */
export function DueCell({ referral }: { referral: DueFacts }): ReactNode {
  const t = useText();
  const f = useFormat();
  const words = dueWords(referral, t, f);
  if (!words) return t(m.nothingDue);
  return (
    <span className="due">
      {words.late ? <StatusTag tone="bad" icon="warning">{words.due}</StatusTag> : <Fact icon="clock">{words.due}</Fact>}
      {words.paused && <Fact icon="none">{words.paused}</Fact>}
    </span>
  );
}

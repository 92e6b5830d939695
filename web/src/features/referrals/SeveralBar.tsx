import type { InboxRowFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { canBeChosen, pickedOf } from './inboxColumns.tsx';
import { m } from './inbox.messages.ts';
import type { Picked, useSeveral } from './useSeveral.ts';

type Props = {
  rows: readonly InboxRowFragment[];
  chosen: readonly Picked[];
  work: ReturnType<typeof useSeveral>;
  onChoose: (chosen: readonly Picked[]) => void;
  onGiveBack: () => void;
};

/** Above the list: all at once, and what can be done with those that are chosen. It stays in sight while one scrolls. */
export function SeveralBar({ rows, chosen, work, onChoose, onGiveBack }: Props): ReactNode {
  const t = useText();
  const free = rows.filter(canBeChosen);
  if (free.length < 2 && chosen.length === 0) return null;
  const every = free.length > 0 && free.every(({ id }) => chosen.some((one) => one.id === id));
  const chooseAll = (on: boolean) => onChoose(on ? free.map((row) => pickedOf(row, t)) : []);
  const toTake = chosen.filter(({ status }) => status === 'SENT');
  return (
    <section className={chosen.length > 0 ? 'several several-chosen' : 'several'} aria-label={t(m.bulk)}>
      <label className="several-all">
        <input type="checkbox" className="row-choice" checked={every} disabled={work.progress !== null} onChange={({ target }) => chooseAll(target.checked)} />
        {t(m.chooseAll, { n: free.length })}
      </label>
      <p role="status">{work.progress ? t(m.working, work.progress) : chosen.length > 0 && t(m.selected, { n: chosen.length })}</p>
      {chosen.length > 0 && (
        <ButtonRow>
          {toTake.length > 0 && <Button pending={work.progress !== null} onClick={() => void work.takeAll(toTake)}>{t(m.takeAll, { n: toTake.length })}</Button>}
          <Button kind="secondary" disabled={work.progress !== null} onClick={onGiveBack}>{t(m.giveBackAll, { n: chosen.length })}</Button>
          <Button kind="quiet" disabled={work.progress !== null} onClick={() => onChoose([])}>{t(m.clear)}</Button>
        </ButtonRow>
      )}
    </section>
  );
}

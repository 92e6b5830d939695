import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './access.messages.ts';
import type { Ending } from './useEnding.ts';

/** What the last press did, with the way back. */
export function EndedNotice({ ending: { told, failure, busy, restore } }: { ending: Ending }): ReactNode {
  const t = useText();
  if (failure) return <Notice kind="error" live>{failure}</Notice>;
  if (!told) return null;
  if (told.kind === 'reset') return <Done key={`reset ${told.name}`}>{t(m.resetDone, { name: told.name })}</Done>;
  const { one, kind } = told;
  if (kind === 'restored') return <Done key={`restored ${one.id}`}>{t(m.restored, { name: one.name, what: one.what })}</Done>;
  const undo = <Button kind="secondary" pending={busy === one.id} onClick={() => restore(one)}>{t(m.undo)}</Button>;
  return (
    <Done key={`ended ${one.id}`} title={t(m.ended, { name: one.name, what: one.what })} actions={undo}>
      <p>{t(m.endedText)} {one.isOnly && t(m.onlyLeft)}</p>
    </Done>
  );
}

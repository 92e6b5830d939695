import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { m } from './drafts.messages.ts';
import type { Kept } from './keptReferral.ts';
import type { Saving } from './useSaving.ts';

/** Said quietly: who writes need not look at it, and is not told at each pause. */
export function DraftState({ kept, state }: { kept: Kept; state: Saving['state'] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const saved = kept.savedAt ? t(m.saved, { time: f.time(kept.savedAt) }) : t(m.saving);
  const words = { none: t(m.begin), saving: t(m.saving), saved, failed: t(m.offline) }[state];
  return <p className="draft-state">{words}</p>;
}

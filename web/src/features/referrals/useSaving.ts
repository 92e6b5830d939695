import { useMutation } from '@apollo/client/react';
import { SaveUnfinishedDocument } from '@luotsi/schema';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Change } from '../../ui/useKept.ts';
import type { Kept } from './keptReferral.ts';
import { formOf } from './unfinished.ts';

const PAUSE = 800;
const RETRY = 8000;

export type Saving = { state: 'none' | 'saving' | 'saved' | 'failed'; /** Nothing is saved from now on, and what is on its way has arrived: what is being sent must not come back as unfinished. */ hold: () => Promise<void>; /** It goes on. */ release: () => void };

/** Saves on the server what has been written, as soon as the writer pauses; without a network it stays in this tab and is saved later. */
export function useSaving(kept: Kept, change: Change<Kept>): Saving {
  const [save] = useMutation(SaveUnfinishedDocument);
  const [failures, setFailures] = useState(0);
  const [held, setHeld] = useState(false);
  const isHeld = useRef(false);
  const under = useRef<Promise<void> | null>(null);
  const unsaved = kept.changes > kept.saved;

  const saveNow = useEffectEvent(async (): Promise<void> => {
    if (under.current || isHeld.current || kept.changes === kept.saved) return;
    const { changes, draft } = kept;
    const work = save({ variables: { input: { draft, form: formOf(kept) } } }).then(
      ({ data }) => {
        under.current = null;
        change({ saved: changes, savedAt: data?.saveReferralDraft.savedAt ?? null });
        setFailures(0);
      },
      () => {
        under.current = null;
        setFailures((count) => count + 1);
      },
    );
    under.current = work;
    await work;
  });

  useEffect(() => {
    if (!unsaved || held) return;
    const timer = setTimeout(() => void saveNow(), failures > 0 ? RETRY : PAUSE);
    return () => clearTimeout(timer);
  }, [unsaved, held, kept.changes, kept.saved, failures]);

  useEffect(() => {
    const leaving = () => document.hidden && void saveNow();
    const back = () => void saveNow();
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('online', back);
      void saveNow();
    };
  }, []);

  const hold = useCallback(async () => {
    isHeld.current = true;
    setHeld(true);
    await under.current;
  }, []);
  const release = useCallback(() => {
    isHeld.current = false;
    setHeld(false);
  }, []);
  const state = kept.changes === 0 && !kept.savedAt ? 'none' : !unsaved ? 'saved' : failures > 0 ? 'failed' : 'saving';
  return { state, hold, release };
}

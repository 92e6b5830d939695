import { useCallback, useEffect, useState } from 'react';
import { useKept } from '../../ui/useKept.ts';
import { changesOf, rebased, type Said, type SaidChange } from './said.ts';

/** What somebody else saved while the form was open, and where both changed the same. */
export type Meanwhile = { theirs: SaidChange[]; conflicts: string[] };

type Draft<S extends Said> = { /** What was read, and its version: what is typed is compared with it. */ base: S; version: number; said: S; meanwhile: Meanwhile | null };

export type Typing<S extends Said> = { said: S; say: (what: Partial<S>) => void };

/** What is typed outlives errors and reloads; where the entry is changed by somebody else meanwhile, it goes on on top of that. */
export function useDraft<S extends Said>(storageKey: string, version: number, now: S) {
  const [wasKept] = useState(() => sessionStorage.getItem(storageKey) !== null);
  const { kept, change, forget } = useKept<Draft<S>>(storageKey, (before) => (before?.said && before.base && before.version ? (before as Draft<S>) : { base: now, version, said: now, meanwhile: null }));
  useEffect(() => {
    if (kept.version === version) return;
    change((before) => {
      const { said, theirs, conflicts } = rebased(before.base, before.said, now);
      const isTouched = changesOf(before.base, before.said).length > 0;
      return { base: now, version, said, meanwhile: isTouched && theirs.length > 0 ? { theirs, conflicts } : null };
    });
  }, [kept.version, version, now, change]);
  const say = useCallback((what: Partial<S>) => change((before) => ({ said: { ...before.said, ...what } })), [change]);
  return { ...kept, say, forget, wasKept: wasKept && changesOf(kept.base, kept.said).length > 0 };
}

import { useCallback, useState } from 'react';
import type { Consent } from './ConsentFields.tsx';
import { today } from './day.ts';

/** In place of a contact person: the company's matter has none. */
export const NOBODY = 'nobody';

/** A referral as it is being written. */
export type Kept = {
  /** Made once, so that sending again after a lost answer refers nobody twice. */
  key: string;
  company: string | null;
  companyText: string;
  /** Null: not chosen yet. */
  contact: string | null;
  words: string;
  service: { id: string; name: string } | null;
  searched: string;
  /** Null: the same as the words. */
  message: string | null;
  consent: Consent;
  comesAlong: boolean;
  need: string | null;
  /** Where the company is, as far as it is known before one is chosen. */
  municipality: string | null;
};

export function emptyReferral(seed: Partial<Kept> = {}): Kept {
  const consent: Consent = { givenBy: '', how: '', on: today() };
  return { key: crypto.randomUUID(), company: null, companyText: '', contact: null, words: '', service: null, searched: '', message: null, consent, comesAlong: false, need: null, municipality: null, ...seed };
}

/** Keeps what was typed over errors, reloads and the loss of the network; forgotten once it has been sent. */
export function useKeptReferral(storageKey: string, seed: Partial<Kept>) {
  const [kept, setKept] = useState<Kept>(() => ({ ...emptyReferral(seed), ...remembered(storageKey) }));
  const change = useCallback(
    (changes: Partial<Kept> | ((before: Kept) => Partial<Kept>)) =>
      setKept((before) => {
        const after = { ...before, ...(typeof changes === 'function' ? changes(before) : changes) };
        sessionStorage.setItem(storageKey, JSON.stringify(after));
        return after;
      }),
    [storageKey],
  );
  const forget = useCallback(() => sessionStorage.removeItem(storageKey), [storageKey]);
  return { kept, change, forget };
}

function remembered(storageKey: string): Partial<Kept> | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Partial<Kept> | null;
  } catch {
    return null;
  }
}

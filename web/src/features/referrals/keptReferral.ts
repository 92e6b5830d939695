import { useKept } from '../../ui/useKept.ts';
import type { Consent } from './ConsentFields.tsx';
import { today } from '../../ui/moments.ts';

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
  return useKept<Kept>(storageKey, (before) => ({ ...emptyReferral(seed), ...before }));
}

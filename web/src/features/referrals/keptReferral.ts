import { today } from '../../ui/moments.ts';
import { useKept } from '../../ui/useKept.ts';
import type { Consent } from './ConsentFields.tsx';

/** In place of one of the company's people: nobody is to be contacted, or somebody who is typed. */
export const NOBODY = 'nobody';
export const TYPED = 'typed';

/** One of the services to which the company is referred. */
export type Asked = {
  id: string;
  name: string;
  /** Null: the same as for the others. */
  message: string | null;
  /** Why it, although it does not cover the municipality. */
  reason: string;
};

/** A referral as it is being written. */
export type Kept = {
  /** Made once, so that sending again after a lost answer refers nobody twice. */
  key: string;
  /** As what it is kept on the server. */
  draft: string;
  /** Counts the changes: what came after the last saving is not saved. */
  changes: number;
  saved: number;
  savedAt: string | null;
  company: string | null;
  /** The company is written down instead of chosen. */
  isNew: boolean;
  companyText: string;
  businessId: string;
  /** Where the company is, as far as it is known before one is chosen. */
  municipality: string | null;
  industry: string | null;
  /** Null: not chosen yet. */
  contact: string | null;
  contactName: string;
  contactTitle: string;
  contactPhone: string;
  contactEmail: string;
  contactLanguage: string;
  words: string;
  /** The topic of which it is known already, as that of an idea. */
  about: string | null;
  services: Asked[];
  searched: string;
  /** Null: the same as the words. */
  message: string | null;
  /** Each service gets words of its own. */
  apart: boolean;
  consent: Consent;
  comesAlong: boolean;
  times: string[];
  need: string | null;
};

export function asked({ id, name }: { id: string; name: string }): Asked {
  return { id, name, message: null, reason: '' };
}

export function emptyReferral(seed: Partial<Kept> = {}): Kept {
  const consent: Consent = { givenBy: '', how: '', on: today() };
  return {
    key: crypto.randomUUID(),
    draft: crypto.randomUUID(),
    changes: 0,
    saved: 0,
    savedAt: null,
    company: null,
    isNew: false,
    companyText: '',
    businessId: '',
    municipality: null,
    industry: null,
    contact: null,
    contactName: '',
    contactTitle: '',
    contactPhone: '',
    contactEmail: '',
    contactLanguage: '',
    words: '',
    about: null,
    services: [],
    searched: '',
    message: null,
    apart: false,
    consent,
    comesAlong: false,
    times: [],
    need: null,
    ...seed,
  };
}

/** What a service is told: its own words, where they are kept apart, those for all, or those of the need. */
export function messageOf({ apart, services, message, words }: Kept, one?: Asked): string {
  return (apart && services.length > 1 ? one?.message : null) ?? message ?? words;
}

/** Keeps what was typed over errors, reloads and the loss of the network; forgotten once it has been sent. */
export function useKeptReferral(storageKey: string, seed: Partial<Kept>) {
  return useKept<Kept>(storageKey, (before) => beginning(seed, before));
}

/** What was saved elsewhere goes before what this tab remembers, unless this tab has something that was never saved. */
export function beginning(seed: Partial<Kept>, before: Partial<Kept> | null): Kept {
  const isOlder = seed.savedAt && before && before.changes === before.saved;
  return emptyReferral(isOlder ? seed : { ...seed, ...before });
}

/** A referral may be kept in this tab under several addresses: from a need, from the list of what is unfinished. */
export function forgetInTab(prefix: string, draft: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && sessionStorage.getItem(key)?.includes(`"draft":"${draft}"`)) sessionStorage.removeItem(key);
  }
}

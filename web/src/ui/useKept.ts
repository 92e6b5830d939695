import { useCallback, useState } from 'react';

export type Change<T> = (changes: Partial<T> | ((before: T) => Partial<T>)) => void;

/** Keeps what is typed in this tab over errors, reloads and the loss of the network, until it is forgotten. `begin` makes the beginning of what was kept before, if anything. */
export function useKept<T extends object>(storageKey: string, begin: (before: Partial<T> | null) => T): { kept: T; change: Change<T>; forget: () => void } {
  const [kept, setKept] = useState<T>(() => begin(remembered<T>(storageKey)));
  const change = useCallback<Change<T>>(
    (changes) =>
      setKept((before) => {
        const after = { ...before, ...(typeof changes === 'function' ? changes(before) : changes) };
        remember(storageKey, after);
        return after;
      }),
    [storageKey],
  );
  const forget = useCallback(() => forgetKept(storageKey), [storageKey]);
  return { kept, change, forget };
}

/** A full storage must not keep anybody from typing on. */
export function remember(storageKey: string, value: object): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(storageKey);
  }
}

export function remembered<T>(storageKey: string): Partial<T> | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}

export function forgetKept(storageKey: string): void {
  sessionStorage.removeItem(storageKey);
}

export const FORMS = 'luotsi.form.';

/** Where the forms of a person are kept in this tab; of nobody: those of who is not signed in. */
export const formsOf = (person?: string | null) => `${FORMS}${person ?? ''}.`;

/** Somebody has begun to fill in this form in this tab. */
export const isBegun = (person: string | null, keep: string): boolean => remembered(formsOf(person) + keep) !== null;

/** What somebody began before they signed in goes on as theirs, unless they have begun the same themselves. */
export function takeOver(from: string, to: string): boolean {
  const before = remembered(from);
  if (!before || remembered(to)) return false;
  remember(to, before);
  forgetKept(from);
  return true;
}

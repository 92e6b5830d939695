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

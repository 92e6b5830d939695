const storageKey = 'luotsi.ideas.seed';

/** The lot of this visit: drawn once, so that going back finds the list as it was. */
export function ideaSeed(): number {
  try {
    const known = Number(sessionStorage.getItem(storageKey));
    if (known > 0) return known;
    const drawn = drawnSeed();
    sessionStorage.setItem(storageKey, String(drawn));
    return drawn;
  } catch {
    // No storage: the same order for as long as the page is open.
    return withoutStorage;
  }
}

const drawnSeed = (): number => 1 + (crypto.getRandomValues(new Uint32Array(1))[0]! >>> 2);
const withoutStorage = drawnSeed();

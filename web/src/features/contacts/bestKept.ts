import type { MergeableFragment } from '@luotsi/schema';

/** The entry that should stay of two: the one with a business ID, else the older one, else the one of which more is known. */
export function bestKept<Entry extends Omit<MergeableFragment, '__typename' | 'id' | 'name'>>(own: Entry, other: Entry): Entry {
  const better = Number(other.businessId !== null) - Number(own.businessId !== null) || own.sourceDate.localeCompare(other.sourceDate) || known(other) - known(own);
  return better > 0 ? other : own;
}

function known({ place, activity, sizeClass, foundedYear, industry }: Omit<MergeableFragment, '__typename' | 'id' | 'name'>): number {
  return [place, activity, sizeClass, foundedYear, industry].filter((fact) => fact !== null).length;
}

interface Place {
  code: string;
  region: string;
}

/** A bulletin concerns a municipality that it names, by itself or by its region; one that names no place concerns all. */
export function concernsOneOf(places: readonly Place[], { regions, municipalities }: { regions: readonly string[]; municipalities: readonly string[] }): boolean {
  if (regions.length + municipalities.length === 0) return true;
  return places.some(({ code, region }) => municipalities.includes(code) || regions.includes(region));
}

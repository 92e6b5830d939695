import type { GapFiguresQuery } from '@luotsi/schema';

type Figures = GapFiguresQuery['routingGapFigures'][number];
type Name = Figures['topicName'];

/** A column of the table: a municipality, or null where it was not known. */
export type GapPlace = { code: string | null; name: Name };
export type GapRow = { topic: string | null; name: Name; /** By the place's code. */ times: ReadonlyMap<string | null, number>; others: number; total: number };
export type GapTable = { places: GapPlace[]; rows: GapRow[]; hasOthers: boolean };

/** Figures as a table of topics by municipalities, the most asked first; municipalities beyond the first few stand together in one column. */
export function gapTable(figures: readonly Figures[], mostPlaces: number): GapTable {
  const everywhere = ranked(figures, ({ municipality }) => municipality).map(({ code, group }) => ({ code, name: group[0]!.municipalityName }));
  const known = everywhere.filter(({ code }) => code !== null);
  const places = [...known.slice(0, mostPlaces), ...everywhere.filter(({ code }) => code === null)];
  const rows = ranked(figures, ({ topic }) => topic).map(({ code, group, total }) => {
    const times = new Map(group.map((one) => [one.municipality, one.times]));
    const shown = places.reduce((sum, place) => sum + (times.get(place.code) ?? 0), 0);
    return { topic: code, name: group[0]!.topicName, times, others: total - shown, total };
  });
  return { places, rows, hasOthers: known.length > mostPlaces };
}

/** Groups by a code, what was asked most often first; what is not known comes last. */
function ranked(figures: readonly Figures[], codeOf: (one: Figures) => string | null) {
  return [...new Set(figures.map(codeOf))]
    .map((code) => {
      const group = figures.filter((one) => codeOf(one) === code);
      return { code, group, total: group.reduce((sum, { times }) => sum + times, 0) };
    })
    .sort((a, b) => Number(a.code === null) - Number(b.code === null) || b.total - a.total);
}

/** What an entry of the directory says, flat, by the names that the history has for it, too: a text or the codes of a list. */
export type Value = string | readonly string[];
export type Said = Readonly<Record<string, Value>>;

/** One thing that is said otherwise, both as texts: one, several of a list, or none. */
export type SaidChange = { field: string; before: readonly string[]; after: readonly string[] };

export const textsOf = (value: Value | undefined): readonly string[] => (typeof value === 'string' ? (value.trim() === '' ? [] : [value.trim()]) : (value ?? []));

const same = (one: Value | undefined, other: Value | undefined) => JSON.stringify([...textsOf(one)].sort()) === JSON.stringify([...textsOf(other)].sort());

export function changesOf(before: Said, after: Said): SaidChange[] {
  return Object.keys(after)
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, before: textsOf(before[field]), after: textsOf(after[field]) }));
}

/** What belongs together is taken together: an area is its kind and all that is named of it. */
const unitOf = (field: string) => (field.startsWith('coverage') ? 'coverage' : field);

export type Rebased<S extends Said> = { said: S; /** What somebody else changed, and what of it I had changed, too: there mine stands. */ theirs: SaidChange[]; conflicts: string[] };

/** What I have typed, on top of what somebody else has saved meanwhile: nobody's change is lost. */
export function rebased<S extends Said>(base: S, mine: S, now: S): Rebased<S> {
  const theirs = changesOf(base, now);
  const own = new Set(changesOf(base, mine).map(({ field }) => unitOf(field)));
  const taken = theirs.filter(({ field }) => !own.has(unitOf(field)));
  const conflicts = theirs.filter(({ field }) => own.has(unitOf(field)) && !same(mine[field], now[field])).map(({ field }) => field);
  const units = new Set(taken.map(({ field }) => unitOf(field)));
  const said = Object.fromEntries(Object.keys(mine).map((field) => [field, units.has(unitOf(field)) ? now[field] : mine[field]])) as S;
  return { said, theirs, conflicts };
}

import type { SavedNeedViewFragment } from '@luotsi/schema';
import type { Certainty, NeedFilter, NeedStatus, SizeClass } from '@luotsi/schema/types';
import { useMemo } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { changedQuery, useAddressQuery, type QueryChanges } from '../../ui/useAddressQuery.ts';
import { certainties, statusesOf, type View, views } from './needWords.ts';
import { isQuarterStart } from './quarters.ts';

export const sizeClasses: readonly SizeClass[] = ['SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

/** What needs are narrowed to, as it stands in the address: a link is a view. */
export type Narrowing = { places: string[]; industries: string[]; sizeClasses: SizeClass[]; certainties: Certainty[]; topic: string | null; quarter: string | null };

/** The names in the address. */
const lists = { places: 'place', industries: 'industry', sizeClasses: 'size', certainties: 'certainty' } as const;
export type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

export function useNarrowing(): { narrowing: Narrowing; change: (changes: Partial<Narrowing>) => void } {
  const [query] = useAddressQuery();
  const navigate = useNavigate();
  const narrowing = useMemo(() => narrowingIn(query), [query]);
  // The address itself, not what was last drawn: of two choices in one breath the second must not undo the first.
  const change = (changes: Partial<Narrowing>) => void navigate(changedQuery(window.location.search, queryOf(changes)) || '?', { replace: true });
  return { narrowing, change };
}

/** What nobody could have chosen on the page is left out, so that an old or a mistyped link still opens. */
export function narrowingIn(query: URLSearchParams): Narrowing {
  const texts = (name: ListName, longest: number) => query.getAll(lists[name]).filter((text) => text.trim() && text.length <= longest).slice(0, 20);
  const known = <T extends string>(name: ListName, values: readonly T[]) => values.filter((value) => query.getAll(lists[name]).includes(value));
  const quarter = query.get('quarter');
  return {
    places: texts('places', 100),
    industries: texts('industries', 10),
    sizeClasses: known('sizeClasses', sizeClasses),
    certainties: known('certainties', certainties),
    topic: query.get('topic')?.slice(0, 50) || null,
    quarter: isQuarterStart(quarter) ? quarter : null,
  };
}

export function queryOf(changes: Partial<Narrowing>): QueryChanges {
  const { topic, quarter } = changes;
  const named = listNames.flatMap((name) => (changes[name] ? [[lists[name], changes[name]] as const] : []));
  return { ...Object.fromEntries(named), ...(topic === undefined ? {} : { topic }), ...(quarter === undefined ? {} : { quarter }) };
}

export const nothing: Narrowing = narrowingIn(new URLSearchParams());

export function isNarrowed({ topic, quarter, ...rest }: Narrowing): boolean {
  return Boolean(topic || quarter) || listNames.some((name) => rest[name].length > 0);
}

/** As the API takes it; the board chooses topic and quarter itself. */
export function filterOf({ places, industries, sizeClasses: sizes, certainties: certain, topic, quarter }: Narrowing): NeedFilter {
  const list = <T>(values: T[]) => (values.length > 0 ? values : null);
  return { places: list(places), industries: list(industries), sizeClasses: list(sizes), certainties: list(certain), topic, quarter };
}

/** The address of a view that was kept. */
export function addressOfView({ department, filter, overdue }: SavedNeedViewFragment): string {
  const { places, industries, sizeClasses: sizes, certainties: certain, statuses, topic, quarter } = filter;
  const narrowing = { places: places ?? [], industries: industries ?? [], sizeClasses: sizes ?? [], certainties: certain ?? [], topic: topic ?? null, quarter: quarter ?? null };
  return `/needs${changedQuery('', { department: department?.id ?? null, view: overdue ? 'late' : viewOf(statuses), ...queryOf(narrowing) })}`;
}

function viewOf(statuses: readonly NeedStatus[] | null | undefined): View | null {
  return (statuses && views.find((view) => statusesOf[view].join() === statuses.join())) ?? null;
}

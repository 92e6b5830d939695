import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from '../app/address.tsx';

export type QueryChanges = Record<string, string | readonly string[] | null>;

type Options = { replace?: boolean; /** What the way here brought along, where it is to stay. */ state?: unknown };

/**
 * The part of the address after `?`, and a way to change it: filters and searches live there, so that they can be sent,
 * kept and gone back to. `null` and empty texts leave the address. (React Router's useSearchParams would bring 10 kB.)
 */
export function useAddressQuery(): [URLSearchParams, (changes: QueryChanges, options?: Options) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (changes: QueryChanges, options?: Options) => {
      // What is shown may be older than the address while a page is on its way: two quick choices both count, and none reaches another page.
      if (window.location.pathname === pathname) navigate(changedQuery(window.location.search, changes) || '?', options);
    },
    [navigate, pathname],
  );
  return [query, change];
}

export function changedQuery(search: string, changes: QueryChanges): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of [value].flat()) if (one) query.append(name, one);
  }
  const text = query.toString();
  return text && `?${text}`;
}

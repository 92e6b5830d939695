import { createContext, type ReactNode, startTransition, useContext, useEffect, useLayoutEffect, useState } from 'react';

/**
 * The address as state of the page, and ways to change it. React Router does the same and much more, and weighs 8 kB in
 * the first load; the portal's addresses are one flat table (router.tsx), and its data comes by Apollo.
 */
export type Place = { pathname: string; search: string; hash: string; /** Differs for each entry of the history. */ key: string; state: unknown };
export type Arrival = 'PUSH' | 'REPLACE' | 'POP';
export type Navigate = (to: string, options?: { replace?: boolean | undefined; state?: unknown }) => void;

const start: Place = { pathname: '/', search: '', hash: '', key: 'start', state: null };
const AddressContext = createContext<{ place: Place; arrival: Arrival }>({ place: start, arrival: 'POP' });

/** What the part of the address stood for: `/events/:id` gives `{ id }`. */
export const ParamsContext = createContext<Record<string, string>>({});

export function useLocation(): Place {
  return useContext(AddressContext).place;
}

export function useArrival(): Arrival {
  return useContext(AddressContext).arrival;
}

export function useParams(): Record<string, string | undefined> {
  return useContext(ParamsContext);
}

export function useNavigate(): Navigate {
  return navigate;
}

/** The address in full: `?page=2` and `#part` stay on the page. */
export function useHref(to: string): string {
  const { pathname, search } = useLocation();
  return inFull(to, { pathname, search });
}

/** Leads elsewhere as soon as it is shown. */
export function Redirect({ to }: { to: string }): null {
  useEffect(() => navigate(to, { replace: true }), [to]);
  return null;
}

/** Navigation is a transition, so a page that is still loading leaves the old one in place. */
export function AddressProvider({ children }: { children: ReactNode }): ReactNode {
  const [address, setAddress] = useState(() => ({ place: currentPlace(), arrival: 'POP' as Arrival }));
  useLayoutEffect(() => {
    const changed = (arrival: Arrival) => startTransition(() => setAddress({ place: currentPlace(), arrival }));
    const back = () => changed('POP');
    listeners.add(changed);
    window.addEventListener('popstate', back);
    return () => {
      listeners.delete(changed);
      window.removeEventListener('popstate', back);
    };
  }, []);
  return <AddressContext value={address}>{children}</AddressContext>;
}

/** A page at a given address, outside a browser. */
export function AtAddress({ pathname, children }: { pathname: string; children: ReactNode }): ReactNode {
  return <AddressContext value={{ place: { ...start, pathname }, arrival: 'POP' }}>{children}</AddressContext>;
}

const listeners = new Set<(arrival: Arrival) => void>();

function navigate(to: string, { replace = false, state = null }: { replace?: boolean | undefined; state?: unknown } = {}): void {
  const address = inFull(to, window.location);
  const entry = { key: crypto.randomUUID(), state };
  if (replace) history.replaceState(entry, '', address);
  else history.pushState(entry, '', address);
  listeners.forEach((changed) => changed(replace ? 'REPLACE' : 'PUSH'));
}

function currentPlace(): Place {
  const { pathname, search, hash } = window.location;
  const entry = history.state as Partial<Place> | null;
  return { pathname, search, hash, key: entry?.key ?? start.key, state: entry?.state ?? null };
}

function inFull(to: string, { pathname, search }: { pathname: string; search: string }): string {
  if (to.startsWith('?')) return pathname + (to === '?' ? '' : to);
  return to.startsWith('#') ? pathname + search + to : to;
}

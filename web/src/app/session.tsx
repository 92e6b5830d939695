import { useApolloClient, useQuery } from '@apollo/client/react';
import { type Role, SessionDocument, type SessionQuery, SignOutDocument } from '@luotsi/schema';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Site, SiteContext } from './site.ts';

export type { Role };
export type Viewer = NonNullable<SessionQuery['me']> & Pick<SessionQuery, 'secondFactor'> & { /** Those that count now. */ roles: readonly Role[] };
export type Session = { loading: boolean; /** Somebody answered: without a network nobody knows who is signed in. */ known: boolean; viewer: Viewer | null; signOut: () => Promise<void> };

const SessionContext = createContext<Session>({ loading: false, known: false, viewer: null, signOut: async () => {} });

export function useSession(): Session {
  return useContext(SessionContext);
}

export function hasRole(viewer: Viewer | null, ...roles: Role[]): boolean {
  return viewer?.roles.some((role) => roles.includes(role)) ?? false;
}

/** The municipalities of which the reader is an adviser, and hosts the events. */
export function advisedBy(viewer: Viewer | null): NonNullable<Viewer['memberships'][number]['municipality']>[] {
  return (viewer?.memberships ?? []).flatMap(({ role, municipality }) => (role === 'ADVISER' && municipality ? [municipality] : []));
}

/** Whether the reader is an adviser of this municipality. */
export function advisesIn(viewer: Viewer | null, { code }: { code: string }): boolean {
  return advisedBy(viewer).some((advised) => advised.code === code);
}

/**
 * Who is signed in, and whose portal this is, in the one request that every page needs. After signing in call
 * `client.resetStore()`: it asks again, and nothing of what a visitor saw stays.
 */
export function SessionProvider({ children }: { children: ReactNode }): ReactNode {
  const client = useApolloClient();
  const { data, loading } = useQuery(SessionDocument);
  const session = useMemo<Session>(
    () => ({
      loading: loading && !data,
      known: data !== undefined,
      viewer: viewerOf(data),
      signOut: async () => {
        // Where the session had ended already, asking again shows it; a query that is now refused is its page's matter.
        await atDoor((kept) => kept.forgetAll());
        const answer = await client.mutate({ mutation: SignOutDocument }).catch(() => null);
        // What was begun and not sent is of whoever signed out.
        sessionStorage.clear();
        await client.resetStore().catch(() => {});
        // The session at the provider ends too: on a computer that others use, the next one must not come in by it.
        if (answer?.data?.signOut) location.assign(answer.data.signOut);
      },
    }),
    [client, data, loading],
  );
  const viewer = data?.me?.id ?? null;
  useEffect(() => {
    if (data) void atDoor((kept) => kept.forgetOthers(viewer));
  }, [data, viewer]);
  return (
    <SessionContext value={session}>
      <SiteContext value={useSiteOf(data)}>{children}</SiteContext>
    </SessionContext>
  );
}

/** Names of guests do not stay in a browser after the event or with somebody else; most browsers have never had any. */
async function atDoor(forget: (kept: typeof import('../features/door/kept.ts')) => void): Promise<void> {
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith('luotsi.door'))) forget(await import('../features/door/kept.ts'));
  } catch {
    // No storage, nothing kept; or no network, and then nobody was signed out.
  }
}

function viewerOf(data: SessionQuery | undefined): Viewer | null {
  return data?.me ? { ...data.me, secondFactor: data.secondFactor, roles: rolesOf(data.me, data.secondFactor) } : null;
}

/** A coordinator whose second factor is missing is none yet: the API refuses what only coordinators may. */
export function rolesOf({ memberships }: NonNullable<SessionQuery['me']>, secondFactor: SessionQuery['secondFactor']): Role[] {
  const roles = new Set(memberships.map(({ role }) => role));
  if (isWithheld(secondFactor)) roles.delete('COORDINATOR');
  return [...roles];
}

export function isWithheld(secondFactor: SessionQuery['secondFactor']): boolean {
  return secondFactor === 'CONFIRM' || secondFactor === 'REGISTER';
}

/** The portal's name is kept for the next visit, so that the header does not change before the reader's eyes. */
function useSiteOf(data: SessionQuery | undefined): Site {
  const portal = data?.portal;
  useEffect(() => {
    if (portal) localStorage.setItem(storageKey, JSON.stringify(portal));
  }, [portal]);
  return useMemo(() => portal ?? remembered(), [portal]);
}

const storageKey = 'luotsi.portal';

function remembered(): Site {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? 'null') ?? unknown;
  } catch {
    return unknown;
  }
}

const unknown: Site = { demo: false, mailboxOpen: false, networkName: '', municipality: null };

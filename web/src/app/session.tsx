import { createContext, type ReactNode, useContext, useMemo } from 'react';

export type Role = 'entrepreneur' | 'adviser' | 'contact' | 'head' | 'coordinator';
export type Viewer = { name: string; roles: readonly Role[] };
export type Session = { loading: boolean; viewer: Viewer | null; signOut: () => Promise<void> };

const SessionContext = createContext<Session>({ loading: false, viewer: null, signOut: async () => {} });

export function useSession(): Session {
  return useContext(SessionContext);
}

export function hasRole(viewer: Viewer | null, ...roles: Role[]): boolean {
  return viewer?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Nobody is signed in until the schema has `me`. */
export function SessionProvider({ viewer = null, children }: { viewer?: Viewer | null; children: ReactNode }): ReactNode {
  const session = useMemo<Session>(() => ({ loading: false, viewer, signOut: async () => {} }), [viewer]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

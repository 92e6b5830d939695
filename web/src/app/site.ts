import type { SessionQuery } from '@luotsi/schema';
import { createContext, useContext } from 'react';

/** Whose portal this is: settings of the server. */
export type Site = Omit<SessionQuery['portal'], '__typename'>;

export const SiteContext = createContext<Site>({ demo: false, mailboxOpen: false, networkName: '', municipality: null });

export function useSite(): Site {
  return useContext(SiteContext);
}

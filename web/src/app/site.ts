import { createContext, useContext } from 'react';
import type { Localized } from './text.ts';

/** Whose portal this is: a setting of the server. */
export type Site = { municipality: Localized; demo: boolean };

export const SiteContext = createContext<Site>({ municipality: { fi: 'Sastamala', sv: 'Sastamala', en: 'Sastamala' }, demo: true });

export function useSite(): Site {
  return useContext(SiteContext);
}

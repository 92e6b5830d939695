import { useSession } from '../../app/session.tsx';
import { type Site, useSite } from '../../app/site.ts';

/** The municipality of the reader, by company or work, or else the portal's. */
export function useHome(): Site['municipality'] {
  const { municipality } = useSite();
  const { viewer } = useSession();
  return viewer?.memberships.find((one) => one.municipality)?.municipality ?? municipality;
}

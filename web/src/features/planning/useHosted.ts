import { useQuery } from '@apollo/client/react';
import { MeetingPlacesDocument } from '@luotsi/schema';
import { advisedBy, hasRole, useSession } from '../../app/session.tsx';
import { useSite } from '../../app/site.ts';

export type Hosted = ReturnType<typeof advisedBy>[number];

/** The municipalities whose events the viewer plans. */
export function useHosted(): Hosted[] {
  return advisedBy(useSession().viewer);
}

/** Where the viewer may plan an event: the own municipalities first, then that of the portal, and for a coordinator the others of the country; null while they are being asked for. */
export function usePlaces(): Hosted[] | null {
  const own = useHosted();
  const { municipality: home } = useSite();
  const isCoordinator = hasRole(useSession().viewer, 'COORDINATOR');
  const { data, error } = useQuery(MeetingPlacesDocument, { skip: !isCoordinator });
  if (!isCoordinator) return own;
  if (!data && !error) return null;
  const others = (data?.municipalities ?? []).filter(({ code }) => !own.some((place) => place.code === code));
  return [...own, ...others.filter(({ code }) => code === home?.code), ...others.filter(({ code }) => code !== home?.code)];
}

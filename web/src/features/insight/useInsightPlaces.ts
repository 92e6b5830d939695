import { useQuery } from '@apollo/client/react';
import { InsightPlacesDocument } from '@luotsi/schema';
import { advisedBy, hasRole, useSession } from '../../app/session.tsx';
import { useSite } from '../../app/site.ts';
import type { Localized } from '../../app/text.ts';

export type Place = { code: string; name: Localized; /** The reader is an adviser there, and may open each event's own page of figures. */ isHost: boolean };

/** The municipalities whose figures the reader may have, the own ones first, then that of the portal; null while they are being asked for. */
export function useInsightPlaces(): Place[] | null {
  const { viewer } = useSession();
  const { municipality: home } = useSite();
  const isCoordinator = hasRole(viewer, 'COORDINATOR');
  const { data, error } = useQuery(InsightPlacesDocument, { skip: !isCoordinator });
  const own = advisedBy(viewer).map((municipality) => ({ ...municipality, isHost: true }));
  if (!isCoordinator) return own;
  if (!data && !error) return null;
  const others = (data?.networkFigures.coffees ?? []).map(({ municipality, municipalityName }) => ({ code: municipality, name: municipalityName, isHost: false }));
  const further = others.filter(({ code }) => !own.some((place) => place.code === code));
  return [...own, ...further.filter(({ code }) => code === home?.code), ...further.filter(({ code }) => code !== home?.code)];
}

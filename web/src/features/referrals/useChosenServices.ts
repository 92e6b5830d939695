import { useQuery } from '@apollo/client/react';
import { ChosenServicesDocument } from '@luotsi/schema';
import { useLocalized } from '../../app/text.ts';
import type { Kept } from './keptReferral.ts';

/** What is to be known of the services that are chosen, wherever they were chosen: by what name, whose, and whether they work here. */
export function useChosenServices({ services }: Kept, municipality: string | null) {
  const l = useLocalized();
  const ids = services.map(({ id }) => id);
  const variables = { ids, municipality: municipality ?? '', hasMunicipality: municipality !== null };
  const { data, previousData } = useQuery(ChosenServicesDocument, { variables, skip: ids.length === 0 });
  const known = data ?? previousData;
  const inside = known?.inside?.edges.map(({ node }) => node.id);
  const isKnown = (id: string) => known?.all.edges.some(({ node }) => node.id === id) ?? false;
  return {
    named: (id: string) => {
      const found = known?.all.edges.find(({ node }) => node.id === id)?.node;
      return found && { name: l(found.name), provider: l(found.organisation.name) };
    },
    /** What has not been asked yet is not outside. */
    isOutside: (id: string) => isKnown(id) && inside !== undefined && !inside.includes(id),
  };
}

import { type DoorGuestFragment, type HeardNeedFragment, HeardNeedsDocument, HeardWordsDocument, type HeardWordsQuery } from '@luotsi/schema';
import type { Source } from './useAtDoor.ts';

export type HeardValue = HeardWordsQuery & { needs: readonly HeardNeedFragment[]; guests: readonly DoorGuestFragment[] };

export const heardSource: Source<HeardValue> = {
  page: 'heard',
  ask: async (client, id) => {
    const { data } = await client.query({ query: HeardNeedsDocument, variables: { event: id }, fetchPolicy: 'no-cache' });
    if (!data?.event) return null;
    const { needsHeard, ...event } = data.event;
    const words = await client.query({ query: HeardWordsDocument, variables: { municipality: event.municipality.code } });
    return words.data ? { event, value: { ...words.data, needs: needsHeard, guests: data.doorList } } : null;
  },
  merge: (value, { need }) => (need ? { ...value, needs: [...value.needs.filter(({ id }) => id !== need.id), need].toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1)) } : value),
};

import { type DoorGuestFragment, DoorListDocument } from '@luotsi/schema';
import { withAnswer } from './doorList.ts';
import type { Source } from './useAtDoor.ts';

export const doorSource: Source<readonly DoorGuestFragment[]> = {
  page: 'door',
  ask: async (client, event) => {
    const { data } = await client.query({ query: DoorListDocument, variables: { event }, fetchPolicy: 'no-cache' });
    return data?.event ? { event: data.event, value: data.doorList } : null;
  },
  merge: (guests, { guest }) => (guest ? withAnswer(guests, guest) : guests),
};

import { useKept } from '../../ui/useKept.ts';
import { type FirstMeeting, NO_MEETING } from './firstMeeting.ts';

/** Three answers as they are being written, each with a key of its own: sending one again after a lost answer changes nothing. */
export type KeptReply = {
  takeKey: string;
  adviseKey: string;
  declineKey: string;
  first: FirstMeeting;
  answer: string;
  reason: string;
  reasonText: string;
  better: { id: string | null; text: string };
};

/** Kept in this tab over errors, reloads and a lost network, for each link apart. */
export function useKeptReply(token: string) {
  return useKept<KeptReply>(`luotsi.reply.${token}`, (before) => ({
    takeKey: crypto.randomUUID(),
    adviseKey: crypto.randomUUID(),
    declineKey: crypto.randomUUID(),
    first: NO_MEETING,
    answer: '',
    reason: '',
    reasonText: '',
    better: { id: null, text: '' },
    ...before,
  }));
}

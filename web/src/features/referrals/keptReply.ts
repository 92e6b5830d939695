import { useKept } from '../../ui/useKept.ts';

/** Three answers as they are being written, each with a key of its own: sending one again after a lost answer changes nothing. */
export type KeptReply = {
  takeKey: string;
  adviseKey: string;
  declineKey: string;
  /** One of the times proposed with the referral; OTHER: others are proposed instead; empty: the company chooses. */
  time: string;
  times: string[];
  place: string;
  answer: string;
  reason: string;
  reasonText: string;
  better: { id: string | null; text: string };
};

/** In place of a proposed time. */
export const OTHER = 'other';

/** Kept in this tab over errors, reloads and a lost network, for each link apart. */
export function useKeptReply(token: string) {
  return useKept<KeptReply>(`luotsi.reply.${token}`, (before) => ({
    takeKey: crypto.randomUUID(),
    adviseKey: crypto.randomUUID(),
    declineKey: crypto.randomUUID(),
    time: '',
    times: [],
    place: '',
    answer: '',
    reason: '',
    reasonText: '',
    better: { id: null, text: '' },
    ...before,
  }));
}

import { useApolloClient, useMutation } from '@apollo/client/react';
import { GiveBackOneDocument, InboxCountsDocument, InboxPageDocument, TakeOneDocument } from '@luotsi/schema';
import type { DeclineReason, ReferralStatus } from '@luotsi/schema/types';
import { useCallback, useState } from 'react';
import { type Chosen, doSeverally, type Outcome } from './several.ts';

export type Picked = Chosen<ReferralStatus>;
export type Told = Outcome & { kind: 'taken' | 'givenBack'; turn: number };
export type GivingBack = { reason: DeclineReason; text: string | null };

/** Takes or gives back several referrals; what came of it is told until the next time. */
export function useSeveral(onDone: (outcome: Outcome) => void) {
  const client = useApolloClient();
  const [take] = useMutation(TakeOneDocument);
  const [giveBack] = useMutation(GiveBackOneDocument);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  const run = async (kind: Told['kind'], chosen: readonly Picked[], act: (one: Picked) => Promise<unknown>) => {
    setProgress({ done: 0, of: chosen.length });
    const outcome = await doSeverally(chosen, act, (done) => setProgress({ done, of: chosen.length }));
    await client.refetchQueries({ include: [InboxPageDocument, InboxCountsDocument] }).catch(() => undefined);
    setProgress(null);
    setTold((before) => ({ ...outcome, kind, turn: (before?.turn ?? 0) + 1 }));
    onDone(outcome);
    return outcome;
  };
  return {
    progress,
    told,
    forget: useCallback(() => setTold(null), []),
    takeAll: (chosen: readonly Picked[]) => run('taken', chosen, ({ id, status }) => take({ variables: { input: { referral: id, expected: status } } })),
    giveBackAll: (chosen: readonly Picked[], said: GivingBack) => run('givenBack', chosen, ({ id, status }) => giveBack({ variables: { input: { referral: id, expected: status, ...said } } })),
  };
}

import { CombinedGraphQLErrors } from '@apollo/client';
import type { MovedOnDetails, ReferralMove, ReferralStatus } from '@luotsi/schema/types';
import { createContext } from 'react';
import { useKept } from '../../ui/useKept.ts';
import type { Typed } from './typedFields.ts';

export type MovedOn = Omit<MovedOnDetails, '__typename' | 'status' | 'move'> & { status: ReferralStatus; move: ReferralMove };

/** A move that is being made: kept in the tab until it is done or given up. */
export type Moving = {
  move: ReferralMove | null;
  /** Where the referral stood when the form was opened: what its writer has seen. */
  expected: ReferralStatus | null;
  typed: Typed;
  /** What was typed for a move that somebody else has made impossible. */
  left: Typed;
};

const nothing: Moving = { move: null, expected: null, typed: {}, left: {} };

export function useMoving(referral: string) {
  const { kept, change, forget } = useKept<Moving>(`luotsi.move.${referral}`, (before) => ({ ...nothing, ...before }));
  const end = () => {
    change(nothing);
    forget();
  };
  return { kept, change, end };
}

/** What a form of a move needs of the panel in which it stands. */
export type MovingForm = { typed: Typed; onType: (typed: Typed) => void; onSending: (sending: boolean) => void; /** It could not be made: the page asks anew where the referral stands. */ onRefused: (moved: MovedOn | null) => Promise<void> };

export const MovingContext = createContext<MovingForm>({ typed: {}, onType: () => {}, onSending: () => {}, onRefused: async () => {} });

const overtaken = new Set<unknown>(['MOVED_ON', 'WRONG_STATE', 'NOT_ALLOWED', 'NOT_FOUND']);

/** Whether a move was refused because the referral stands elsewhere now; `moved` says who moved it where, where that was told. */
export function overtakenBy(error: unknown): { moved: MovedOn | null } | null {
  const extensions = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions : undefined;
  if (!extensions || !overtaken.has(extensions['code'])) return null;
  return { moved: (extensions['moved'] as MovedOn | undefined) ?? null };
}

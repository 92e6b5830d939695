import type { DeclineReason, ReferralOutcome, ReferralStatus, Usefulness } from '@luotsi/schema/types';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './referrals.messages.ts';

export type State = { status: ReferralStatus; usefulness: Usefulness | null; outcome?: ReferralOutcome | null };

const tones: Record<ReferralStatus, StatusTone> = {
  DRAFT: 'neutral',
  SENT: 'waiting',
  ACCEPTED: 'active',
  DECLINED: 'bad',
  ADVISED: 'good',
  MET: 'active',
  COMPLETED: 'good',
  CONFIRMED: 'good',
  WITHDRAWN: 'neutral',
};

/** What ended says what came of it, where that is no success: a matter that was dealt with without helping does not look like one that helped. */
function failureOf({ status, usefulness, outcome }: State): Message | null {
  if (status === 'CONFIRMED') return usefulness === 'NOT_USEFUL' ? m.NOT_USEFUL : null;
  return status === 'COMPLETED' && (outcome === 'NOT_HELPED' || outcome === 'NOT_REACHED') ? m[outcome] : null;
}

export function wordsOf(state: State): Message {
  const { status, usefulness } = state;
  return failureOf(state) ?? (status === 'CONFIRMED' && usefulness ? m[usefulness] : m[status]);
}

export function toneOf(state: State): StatusTone {
  return failureOf(state) ? 'bad' : tones[state.status];
}

type Ended = State & { declineReason: DeclineReason | null; contacted: boolean | null; providerLeftOn: string | null };

/** Why a referral stands where it does, in the words of who has moved it; null where the state says it all. */
export function whyOf(state: Ended): Message | null {
  const { status, declineReason, outcome, contacted, providerLeftOn } = state;
  if (status === 'DECLINED') return providerLeftOn ? m.providerLeft : declineReason && m[declineReason];
  if (status === 'COMPLETED') return outcome && !failureOf(state) ? m[outcome] : null;
  return status === 'CONFIRMED' && contacted === false ? m.notContacted : null;
}

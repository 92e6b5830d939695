import type { DeclineReason, ReferralOutcome, ReferralStatus, Usefulness } from '@luotsi/schema/types';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './referrals.messages.ts';

type State = { status: ReferralStatus; usefulness: Usefulness | null };

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

/** A confirmed referral says what the company says: "it did not help" is no success. */
export function wordsOf({ status, usefulness }: State): Message {
  return status === 'CONFIRMED' && usefulness ? m[usefulness] : m[status];
}

export function toneOf({ status, usefulness }: State): StatusTone {
  if (status !== 'CONFIRMED') return tones[status];
  return usefulness === 'NOT_USEFUL' ? 'bad' : 'good';
}

type Ended = State & { declineReason: DeclineReason | null; outcome: ReferralOutcome | null; contacted: boolean | null; providerLeftOn: string | null };

/** Why a referral stands where it does, in the words of who has moved it; null where the state says it all. */
export function whyOf({ status, declineReason, outcome, contacted, providerLeftOn }: Ended): Message | null {
  if (status === 'DECLINED') return providerLeftOn ? m.providerLeft : declineReason && m[declineReason];
  if (status === 'COMPLETED') return outcome && m[outcome];
  return status === 'CONFIRMED' && contacted === false ? m.notContacted : null;
}

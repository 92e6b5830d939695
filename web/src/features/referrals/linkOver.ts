import { CombinedGraphQLErrors } from '@apollo/client';
import { problemOf } from '../../app/problem.ts';

/** Why a link of a mail no longer works; without a referral: the portal never sent such a link. */
export type Over = { why: 'USED' | 'MOVED_ON' | 'EXPIRED' | 'UNKNOWN'; referral: string | null };

const reasons: readonly string[] = ['USED', 'MOVED_ON', 'EXPIRED'];

/** Null: the request failed for another reason. */
export function overOf(error: unknown): Over | null {
  if (problemOf(error).code !== 'LINK_NOT_VALID') return null;
  const told = CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions?.link as { why?: unknown; of?: unknown } | undefined) : undefined;
  const why = typeof told?.why === 'string' && reasons.includes(told.why) ? (told.why as Over['why']) : 'UNKNOWN';
  return { why, referral: typeof told?.of === 'string' ? told.of : null };
}

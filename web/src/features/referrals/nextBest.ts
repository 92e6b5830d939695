import type { ReferralDetailsFragment } from '@luotsi/schema';
import { sureFirst } from '../routing/parted.ts';

/** What the API takes of a need. */
const LONGEST = 2000;
/** The query asks for one more, in case it is the service that has the matter now. */
export const SHOWN = 3;

type Written = { words: string | null; message: string | null; need: { words: string } | null };

/** What was written of the matter, by whom knows it best; empty where nothing is left of it. */
export function writtenOf({ words, need, message }: Written): string {
  const texts = [words, need?.words, message].map((text) => text?.trim() ?? '');
  return (texts.find(Boolean) ?? '').slice(0, LONGEST);
}

/** Neither the service that gave the matter back nor the one that stands above the list already. */
export function isOther({ service, betterService }: Pick<ReferralDetailsFragment, 'service' | 'betterService'>, { id }: { id: string }): boolean {
  return id !== service.id && id !== betterService?.id;
}

type Fit = Parameters<typeof sureFirst>[0][number] & { service: { id: string } };

/** What fits first, so that it is not cut away by what may help. */
export function nextOf<F extends Fit>(referral: Pick<ReferralDetailsFragment, 'service' | 'betterService'>, matches: readonly F[]): F[] {
  return sureFirst(matches.filter(({ service }) => isOther(referral, service))).slice(0, SHOWN);
}

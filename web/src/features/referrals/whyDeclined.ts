import type { Message } from '../../app/text.ts';
import { m } from './matter.messages.ts';
import type { MatterPart } from './matter.types.ts';

/** Why a service could not take the matter, in the company's words; what the service wrote to the adviser is the adviser's. */
export function whyDeclined({ declineReason, providerLeftOn }: Pick<MatterPart, 'declineReason' | 'providerLeftOn'>): Message | null {
  if (providerLeftOn) return m.whyLeft;
  return declineReason && declineReason !== 'OTHER' ? m[`why${declineReason}`] : null;
}

import type { ReferralDetailsFragment } from '@luotsi/schema';
import type { ReferralStatus } from '@luotsi/schema/types';
import type { Viewer } from '../../app/session.tsx';
import type { Message } from '../../app/text.ts';
import { m } from './referralPage.messages.ts';

/** From where somebody looks at a referral: each one reads another sentence about the same state. */
export type Side = 'sender' | 'receiver' | 'company';

export function sideOf({ memberships }: Viewer, { organisation, company }: ReferralDetailsFragment): Side {
  if (memberships.some((one) => one.role === 'CONTACT' && one.organisation?.id === organisation.id)) return 'receiver';
  return memberships.some((one) => one.role === 'ENTREPRENEUR' && one.company?.id === company?.id) ? 'company' : 'sender';
}

const told: Partial<Record<ReferralStatus, Message>> = {
  SENT: m.toldSENT,
  ACCEPTED: m.toldACCEPTED,
  DECLINED: m.toldDECLINED,
  ADVISED: m.toldADVISED,
  MET: m.toldMET,
  COMPLETED: m.toldCOMPLETED,
  WITHDRAWN: m.toldWITHDRAWN,
};

export function sentenceOf(side: Exclude<Side, 'company'>, status: ReferralStatus): Message {
  return (side === 'receiver' ? told[status] : undefined) ?? m[`say${status}`];
}

import type { ReferralStatus } from '@luotsi/schema/types';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './matter.messages.ts';
import type { OwnRow } from './matter.types.ts';

type Tag = { tone: StatusTone; word: Message };

const tags: Record<ReferralStatus, Tag> = {
  DRAFT: { tone: 'neutral', word: m.tagDRAFT },
  SENT: { tone: 'waiting', word: m.tagSENT },
  ACCEPTED: { tone: 'active', word: m.tagACCEPTED },
  MET: { tone: 'active', word: m.tagACCEPTED },
  ADVISED: { tone: 'waiting', word: m.tagAsk },
  COMPLETED: { tone: 'waiting', word: m.tagAsk },
  CONFIRMED: { tone: 'good', word: m.tagCONFIRMED },
  DECLINED: { tone: 'waiting', word: m.tagDECLINED },
  WITHDRAWN: { tone: 'neutral', word: m.tagWITHDRAWN },
};

/** The state in the company's words. */
export function matterTagOf({ status, usefulness, consentWithdrawnOn }: Pick<OwnRow, 'status' | 'usefulness' | 'consentWithdrawnOn'>): Tag {
  if (consentWithdrawnOn) return { tone: 'neutral', word: m.tagNoConsent };
  if (status === 'CONFIRMED' && usefulness === 'NOT_USEFUL') return { tone: 'waiting', word: m.tagNotHelped };
  return tags[status];
}

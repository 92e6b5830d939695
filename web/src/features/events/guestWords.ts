import type { RegistrationStatus } from '@luotsi/schema';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './hosting.messages.ts';

/** What a host calls the state of a party. */
export const guestWords: Record<RegistrationStatus, { message: Message; tone: StatusTone }> = {
  UNCONFIRMED: { message: m.stUnconfirmed, tone: 'waiting' },
  UNCONFIRMED_WAITLISTED: { message: m.stUnconfirmedWaitlisted, tone: 'waiting' },
  CONFIRMED: { message: m.stConfirmed, tone: 'active' },
  OFFERED: { message: m.stOffered, tone: 'waiting' },
  WAITLISTED: { message: m.stWaitlisted, tone: 'waiting' },
  ATTENDED: { message: m.stAttended, tone: 'good' },
  NO_SHOW: { message: m.stNoShow, tone: 'bad' },
  CANCELLED: { message: m.stCancelled, tone: 'neutral' },
};

export function isWaiting(status: RegistrationStatus): boolean {
  return status === 'WAITLISTED' || status === 'UNCONFIRMED_WAITLISTED';
}

import type { EventCardFragment, EventKind, RegistrationStatus } from '@luotsi/schema';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './events.messages.ts';

export const kindWords: Record<EventKind, Message> = { COFFEE: m.kindCoffee, PROVIDER_MEETING: m.kindMeeting, WORKSHOP: m.kindWorkshop };

type Words = { message: Message; tone: StatusTone };

/** What an own place is called where there is room for a few words only. */
export const ownPlaceWords: Partial<Record<RegistrationStatus, Words>> = {
  CONFIRMED: { message: m.youAreComing, tone: 'good' },
  WAITLISTED: { message: m.youAreInQueue, tone: 'waiting' },
  OFFERED: { message: m.youAreOffered, tone: 'waiting' },
  ATTENDED: { message: m.youWereThere, tone: 'good' },
  NO_SHOW: { message: m.noShow, tone: 'neutral' },
};

/** States of an event that say more than its seats do; null for one that takes registrations. */
export function eventState({ status, endsAt }: Pick<EventCardFragment, 'status' | 'endsAt'>, now = new Date()): Words | null {
  if (status === 'DRAFT') return { message: m.draft, tone: 'neutral' };
  if (status === 'CANCELLED') return { message: m.cancelled, tone: 'bad' };
  if (status === 'SUMMARISED') return { message: m.hasSummary, tone: 'active' };
  return status === 'HELD' || new Date(endsAt) <= now ? { message: m.held, tone: 'neutral' } : null;
}

import type { MeetingPartFragment } from '@luotsi/schema';
import type { MeetingSide } from '@luotsi/schema/types';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';
import { hasPassed } from '../../ui/moments.ts';
import { m } from './meeting.messages.ts';

/** A referral as far as its meeting shows of it, whatever fragment it comes in. */
export type MeetingOf = Omit<MeetingPartFragment, ' $fragmentName'>;
export type Meeting = MeetingOf['meetings'][number];
type Localize = (text: { fi: string; sv: string; en: string }) => string;

export function spanIn(f: Format, time: string, minutes: number): string {
  return f.dateRange(time, new Date(Date.parse(time) + minutes * 60_000));
}

/** What can still be chosen: what is proposed, to come, and not the time that is agreed. */
export function choices({ proposedTimes, time }: Meeting, now = new Date()): string[] {
  return proposedTimes.filter((one) => !hasPassed(one, now) && (time === null || Date.parse(one) !== Date.parse(time)));
}

export function nameOfSide(side: MeetingSide, { company, organisation, sender }: MeetingOf, t: Text, l: Localize): string {
  if (side === 'RECEIVER') return l(organisation.name);
  if (side === 'COMPANY') return company?.name ?? t(m.company);
  return sender ? t(m.adviser, { name: sender.name }) : t(m.adviserAlone);
}

/** An agreed meeting is over: its own part of the page asks how it went. */
export function asksWhoWasThere({ meetings }: Pick<MeetingOf, 'meetings'>): boolean {
  const meeting = meetings.at(-1);
  return meeting?.status === 'AGREED' && meeting.time !== null && hasPassed(meeting.time);
}

/** Who meets: the adviser only where one comes along. */
export function sidesOf({ comesAlong }: Pick<MeetingOf, 'comesAlong'>): MeetingSide[] {
  return comesAlong ? ['COMPANY', 'RECEIVER', 'ADVISER'] : ['COMPANY', 'RECEIVER'];
}

/** Only an address of the web is one to press; anything else is read. */
export function isWebAddress(place: string): boolean {
  return /^https?:\/\/\S+$/i.test(place.trim());
}

import { choices, type MeetingOf } from './meetingWords.ts';

/** What whoever takes a company over says about the first meeting. */
export type FirstMeeting = { how: string; times: string[]; place: string };
export const NO_MEETING: FirstMeeting = { how: 'keep', times: [], place: '' };

/** As the API takes it. */
export function firstMeeting({ how, times, place }: FirstMeeting, referral: MeetingOf): { times: string[] | null; time: string | null; place: string | null } {
  const proposed = openTimes(referral);
  const own = proposed.length === 0 || how === 'other';
  return { times: own && times.length > 0 ? times : null, time: !own && proposed.includes(how) ? how : null, place: place.trim() || null };
}

export function openTimes({ meetings }: MeetingOf): string[] {
  const meeting = meetings.at(-1);
  return meeting?.status === 'PROPOSED' ? choices(meeting) : [];
}

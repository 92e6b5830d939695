import { useKept } from '../../ui/useKept.ts';
import { onClock } from '../planning/clock.ts';
import type { Meeting } from './meetingWords.ts';

/** What is typed about a meeting, in any of its forms. */
export type KeptMeeting = { times: string[]; day: string; time: string; place: string; minutes: string; note: string; there: string[] | null; on: string };

/** Kept in this tab for each referral and form; it begins with what is known of the meeting. */
export function useKeptMeeting(name: string, meeting: Meeting | null) {
  const isOpen = meeting?.status === 'PROPOSED' || meeting?.status === 'AGREED';
  return useKept<KeptMeeting>(`luotsi.meeting.${name}`, (before) => ({
    times: [],
    ...onClock(meeting?.time),
    place: (isOpen && meeting.place) || '',
    minutes: String((isOpen && meeting.minutes) || 60),
    note: '',
    there: null,
    on: '',
    ...before,
  }));
}

import type { Tx } from '../../core/command.js';
import { invalidInput } from '../../core/refusal.js';
import { ReferralMeeting, type MeetingSide } from './meeting.entity.js';
import { errorInTime } from './meeting.rules.js';
import type { Referral } from './referral.entity.js';

export interface Proposal {
  times: readonly Date[];
  /** The field of the input, for what is wrong with them. */
  path: string;
  side: MeetingSide;
}

/** A first meeting with these times; the referral shows where it stands. */
export function proposeTimes(tx: Tx, referral: Referral, { times, path, side }: Proposal): ReferralMeeting {
  const errors = times.flatMap((time) => errorInTime(time, tx.now, path) ?? []);
  if (errors[0]) throw invalidInput(errors[0]);
  const meeting = tx.em.create(ReferralMeeting, { referral, status: 'PROPOSED', proposedTimes: sorted(times), proposedBy: side, changedBy: side, createdAt: tx.now, updatedAt: tx.now } as never);
  tx.em.persist(meeting);
  show(referral, meeting);
  return meeting;
}

/** The referral carries where its last meeting stands, for lists, clocks and the moves that are open. */
export function show(referral: Referral, { status, time }: ReferralMeeting): void {
  referral.meetingStatus = status;
  referral.meetingAt = time;
}

function sorted(times: readonly Date[]): string[] {
  return [...times].sort((a, b) => a.getTime() - b.getTime()).map((time) => time.toISOString());
}

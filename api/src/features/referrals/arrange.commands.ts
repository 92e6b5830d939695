import type { Tx } from '../../core/command.js';
import { invalidInput } from '../../core/refusal.js';
import { Membership, Person } from '../people/person.entity.js';
import { setClocks, startClock } from './clock.commands.js';
import { ReferralMeeting, type MeetingSide } from './meeting.entity.js';
import { tellOfMeeting } from './meeting.mail.js';
import { errorInThere, errorInTime, statusAfter } from './meeting.rules.js';
import { ReferralStep, type Referral, type ReferralMove } from './referral.entity.js';

/** What is arranged, and by whom. */
export interface Arranging {
  side: MeetingSide;
  /** Who of that side, where they are known. */
  by?: Person | null | undefined;
  place?: string | null | undefined;
  minutes?: number | null | undefined;
  note?: string | null | undefined;
}

export interface Proposal extends Arranging {
  times: readonly Date[];
  /** The field of the input, for what is wrong with them. */
  path: string;
}

/** Times of a meeting, of which the mail tells that goes with the move of the referral. */
export function proposeTimes(tx: Tx, referral: Referral, proposal: Proposal, open: ReferralMeeting | null = null): ReferralMeeting {
  const meeting = open ?? newMeeting(tx, referral);
  putProposal(tx, referral, meeting, proposal);
  return meeting;
}

/** Times instead of those that were proposed, or instead of the time that was agreed, which leaves the calendars. */
export async function proposeAnew(tx: Tx, referral: Referral, meeting: ReferralMeeting, proposal: Proposal): Promise<void> {
  if (!isToCome(tx, meeting)) {
    putProposal(tx, referral, meeting, proposal);
    return tellOfMeeting(tx, 'PROPOSED', referral, meeting);
  }
  const { time } = meeting;
  putProposal(tx, referral, meeting, proposal);
  meeting.time = time;
  meeting.calendarSequence++;
  await tellOfMeeting(tx, 'PROPOSED_ANEW', referral, meeting);
  meeting.time = null;
}

/** The one meeting that is proposed or agreed. */
export async function openMeeting({ em }: Tx, referral: Referral): Promise<ReferralMeeting | null> {
  return isOpen(referral) ? em.findOne(ReferralMeeting, { referral, status: { $in: ['PROPOSED', 'AGREED'] } }) : null;
}

export interface Agreement extends Arranging {
  time: Date;
}

/** The time is agreed, for the first time or anew: everybody's calendar gets it. */
export async function agreeOn(tx: Tx, referral: Referral, open: ReferralMeeting | null, agreement: Agreement): Promise<void> {
  const error = errorInTime(agreement.time, tx.now, 'time');
  if (error) throw invalidInput(error);
  const meeting = open ?? newMeeting(tx, referral);
  const news = meeting.status === 'AGREED' && open ? 'MOVED' : 'AGREED';
  Object.assign(meeting, { status: 'AGREED', time: agreement.time, calendarSequence: meeting.calendarSequence + 1 });
  put(tx, meeting, agreement);
  if (agreement.side === 'RECEIVER') meeting.receiver ??= agreement.by ?? null;
  meeting.receiver = await whoComes(tx, referral, meeting);
  show(tx, referral, meeting);
  await setClocks(tx, [referral]);
  await tellOfMeeting(tx, news, referral, meeting);
}

/** Without a move of the referral: called off, or none of the times suits, or the company did not come. */
export async function endMeetingBy(tx: Tx, referral: Referral, meeting: ReferralMeeting, status: 'CANCELLED' | 'NO_SHOW', arranging: Arranging): Promise<void> {
  const wasToCome = isToCome(tx, meeting);
  meeting.status = status;
  put(tx, meeting, arranging);
  if (wasToCome) meeting.calendarSequence++;
  show(tx, referral, meeting);
  // Where the company is the reason, the receiver has all its time again.
  if (arranging.side === 'COMPANY' || status === 'NO_SHOW') await startClock(tx, referral);
  else await setClocks(tx, [referral]);
  await tellOfMeeting(tx, status === 'NO_SHOW' ? 'NO_SHOW' : wasToCome ? 'CALLED_OFF' : 'TAKEN_BACK', referral, meeting);
}

/** The referral moves on: a meeting that is open then has been held, or it is not going to be, and leaves the calendars. */
export async function endMeetingWith(tx: Tx, move: ReferralMove, referral: Referral): Promise<void> {
  const meeting = await openMeeting(tx, referral);
  const status = meeting && statusAfter(move, meeting, referral.outcome, tx.now);
  if (!meeting || !status) return;
  const wasToCome = isToCome(tx, meeting);
  Object.assign(meeting, { status, changedBy: null, note: null, updatedAt: tx.now });
  if (wasToCome) meeting.calendarSequence++;
  show(tx, referral, meeting);
  if (wasToCome) await tellOfMeeting(tx, 'CALLED_OFF', referral, meeting);
}

/** Who was there, also where no time had been proposed here. */
export async function recordThere(tx: Tx, referral: Referral, there: readonly MeetingSide[] | null | undefined): Promise<void> {
  if (!there) return;
  const error = errorInThere(there);
  if (error) throw invalidInput(error);
  const meeting = (await openMeeting(tx, referral)) ?? newMeeting(tx, referral);
  meeting.there = [...there];
  if (meeting.status === 'HELD') show(tx, referral, meeting);
}

function newMeeting(tx: Tx, referral: Referral): ReferralMeeting {
  const meeting = tx.em.create(ReferralMeeting, { referral, status: 'HELD', createdAt: tx.now, updatedAt: tx.now } as never);
  tx.em.persist(meeting);
  return meeting;
}

function putProposal(tx: Tx, referral: Referral, meeting: ReferralMeeting, proposal: Proposal): void {
  const { times, path, side, by } = proposal;
  const errors = times.flatMap((time) => errorInTime(time, tx.now, path) ?? []);
  if (errors[0]) throw invalidInput(errors[0]);
  Object.assign(meeting, { status: 'PROPOSED', proposedTimes: sorted(times), proposedBy: side, time: null });
  if (side === 'RECEIVER' && by) meeting.receiver = by;
  put(tx, meeting, proposal);
  show(tx, referral, meeting);
}

function put(tx: Tx, meeting: ReferralMeeting, { side, place, minutes, note }: Arranging): void {
  if (place != null) meeting.place = place.trim() || null;
  if (minutes != null) meeting.minutes = minutes;
  Object.assign(meeting, { changedBy: side, note: note?.trim() || null, updatedAt: tx.now });
}

/** The referral carries where its last meeting stands, for lists, clocks and the moves that are open. */
function show(tx: Tx, referral: Referral, { status, time }: ReferralMeeting): void {
  Object.assign(referral, { meetingStatus: status, meetingAt: status === 'CANCELLED' ? null : time, updatedAt: tx.now });
}

const isOpen = ({ meetingStatus }: Referral): boolean => meetingStatus === 'PROPOSED' || meetingStatus === 'AGREED';
const isToCome = (tx: Tx, { status, time }: ReferralMeeting): boolean => status === 'AGREED' && time !== null && time > tx.now;

export function sorted(times: readonly Date[]): string[] {
  return [...times].sort((a, b) => a.getTime() - b.getTime()).map((time) => time.toISOString());
}

/** The one who proposed the times, or who took the company over, as long as they are with the receiver. */
async function whoComes({ em }: Tx, referral: Referral, { receiver }: ReferralMeeting): Promise<Person | null> {
  const [taken] = await em.find(ReferralStep, { referral, move: 'ACCEPT' }, { orderBy: { at: 'desc' }, limit: 1 });
  for (const person of [receiver, taken?.by ?? taken?.byLinkOf]) {
    if (person && (await em.count(Membership, { person, organisation: referral.organisation, role: 'CONTACT' })) > 0) return person;
  }
  return null;
}

import { audits } from '../../core/audit.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists } from '../../core/row.js';
import { allOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { MeetingMove, ReferralMeeting, type MeetingSide } from './meeting.entity.js';
import { Referral, type MeetingStatus, type ReferralMove, type ReferralOutcome } from './referral.entity.js';
import { answers, cameAlong, holdsLink, isCompany, isReceiver, isSender, knows, type Concerned } from './referral.rules.js';

// Whoever has given the referral back keeps a receipt, and that says nothing of meetings.
visible(ReferralMeeting, (row, me) => exists(Referral, (referral) => allOf(sql`${referral.id} = ${row.referral}`, knows(referral, me))));

audits(ReferralMeeting);

export interface MeetingFacts extends Concerned {
  meetingStatus: MeetingStatus | null;
  meetingAt: Date | string | null;
}

/** Whom the viewer stands for: the adviser who sent it, or any of the municipality's where one comes along, because people fall ill. */
export function meetingSideOf(viewer: Viewer, referral: Concerned): MeetingSide | null {
  if (isSender(viewer, referral) && (referral.comesAlong || referral.sender.id === viewer.personId)) return 'ADVISER';
  if (answers(viewer, referral)) return 'RECEIVER';
  return isCompany(viewer, referral) || holdsLink(viewer, referral) ? 'COMPANY' : null;
}

type State = MeetingStatus | 'NONE';
interface Arrangement {
  readonly from: readonly State[];
  readonly sides: readonly MeetingSide[];
}
const ANEW: readonly State[] = ['NONE', 'NO_SHOW', 'CANCELLED'];
const BOTH: readonly MeetingSide[] = ['RECEIVER', 'ADVISER'];
const ALL: readonly MeetingSide[] = ['COMPANY', ...BOTH];

/** Who may arrange a meeting how, and from where; all of it while the receiver has the company. */
const arrangements: Record<MeetingMove, Arrangement> = {
  PROPOSE: { from: [...ANEW, 'PROPOSED', 'AGREED'], sides: BOTH },
  CHOOSE: { from: ['PROPOSED'], sides: ALL },
  AGREE: { from: [...ANEW, 'PROPOSED'], sides: BOTH },
  MOVE: { from: ['AGREED'], sides: ALL },
  CANCEL: { from: ['PROPOSED', 'AGREED'], sides: ALL },
  NO_SHOW: { from: ['AGREED'], sides: BOTH },
};

export function refusalToArrange(move: MeetingMove, viewer: Viewer, referral: MeetingFacts, now: Date): RefusalCode | null {
  const side = meetingSideOf(viewer, referral);
  const { from, sides } = arrangements[move];
  if (!side || !sides.includes(side)) return 'NOT_ALLOWED';
  if (move === 'NO_SHOW' && !isReceiver(viewer, referral) && !cameAlong(viewer, referral)) return 'NOT_ALLOWED';
  if (!isOpenTo(move, side, referral) || !from.includes(referral.meetingStatus ?? 'NONE')) return 'WRONG_STATE';
  if (move === 'NO_SHOW' && new Date(referral.meetingAt!) > now) return 'MEETING_STILL_TO_COME';
  return null;
}

/** Before the receiver has taken the company over, the adviser proposes, and nothing can be agreed. */
function isOpenTo(move: MeetingMove, side: MeetingSide, { status }: MeetingFacts): boolean {
  if (status === 'ACCEPTED') return true;
  return status === 'SENT' && side === 'ADVISER' && (move === 'PROPOSE' || move === 'CANCEL');
}

export function meetingMoves(viewer: Viewer, referral: MeetingFacts, now: Date): MeetingMove[] {
  return (Object.keys(arrangements) as MeetingMove[]).filter((move) => refusalToArrange(move, viewer, referral, now) === null);
}

const YEAR = 366 * 86_400_000;

/** A meeting is still to come, and not so far away that its year was mistyped. */
export function errorInTime(time: Date, now: Date, path: string): FieldError | null {
  if (time <= now) return { path, code: 'MOMENT_PASSED' };
  return time.getTime() - now.getTime() > YEAR ? { path, code: 'INVALID' } : null;
}

export function isProposed(proposed: readonly string[], time: Date): boolean {
  return proposed.some((one) => Date.parse(one) === time.getTime());
}

/** They have met where company and receiver were there; without the company it is a no-show. */
export function errorInThere(there: readonly MeetingSide[]): FieldError | null {
  const isComplete = there.includes('COMPANY') && there.includes('RECEIVER') && new Set(there).size === there.length;
  return isComplete ? null : { path: 'there', code: 'INVALID' };
}

interface Open {
  status: MeetingStatus;
  time: Date | null;
}

/** What becomes of an open meeting when the referral makes a move; null: it stays as it is. */
export function statusAfter(move: ReferralMove, meeting: Open, outcome: ReferralOutcome | null, now: Date): MeetingStatus | null {
  if (move === 'SEND' || move === 'ACCEPT') return null;
  if (move === 'MEET') return 'HELD';
  const isOver = meeting.status === 'AGREED' && meeting.time !== null && meeting.time <= now;
  if (move !== 'COMPLETE' || !isOver || outcome === 'NO_LONGER_NEEDED') return 'CANCELLED';
  return outcome === 'NOT_REACHED' ? 'NO_SHOW' : 'HELD';
}

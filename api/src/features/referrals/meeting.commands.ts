import { command, type CommandName, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { insist, Refusal } from '../../core/refusal.js';
import { Person } from '../people/person.entity.js';
import { agreeOn, endMeetingBy, openMeeting, proposeAnew, proposeTimes, sorted, type Arranging } from './arrange.commands.js';
import { setClocks } from './clock.commands.js';
import type { MeetingMove, MeetingSide, ReferralMeeting } from './meeting.entity.js';
import type { CancelMeetingInput, ChooseMeetingTimeInput, MoveMeetingInput, ProposeMeetingTimesInput, RecordNoShowInput } from './meeting.inputs.js';
import { tellOfMeeting } from './meeting.mail.js';
import { isProposed, meetingSideOf, refusalToArrange } from './meeting.rules.js';
import { linkOf, refusalOfMovedOn } from './referral.commands.js';
import { Referral, type ReferralLink, type ReferralStatus } from './referral.entity.js';

/** Proposes times: the first ones, others, or others than the time that was agreed. */
export function proposeMeetingTimes(ctx: Context, input: ProposeMeetingTimesInput): Promise<string> {
  return arrange(ctx, 'proposeMeetingTimes', input, async ({ tx, referral, open, who }) => {
    insist(refusalToArrange('PROPOSE', tx.viewer, referral, tx.now));
    if (open?.status === 'PROPOSED' && isSame(open, input)) return;
    const proposal = { ...input, ...who, path: 'times' };
    if (open) await proposeAnew(tx, referral, open, proposal);
    else await tellOfMeeting(tx, 'PROPOSED', referral, proposeTimes(tx, referral, proposal));
    await setClocks(tx, [referral]);
  });
}

/** One of the proposed times, or one that was agreed on the telephone. The first to choose wins. */
export function chooseMeetingTime(ctx: Context, input: ChooseMeetingTimeInput): Promise<string> {
  return arrange(ctx, 'chooseMeetingTime', input, async ({ tx, referral, open, who }) => {
    if (open?.status === 'AGREED' && isAllowed('CHOOSE', tx, referral)) {
      if (open.time!.getTime() === input.time.getTime()) return;
      throw new Refusal('MEETING_AGREED');
    }
    insistOnTime(tx, referral, { open, time: input.time, side: who.side }, 'CHOOSE', 'AGREE');
    await agreeOn(tx, referral, open, { ...said(input, who), time: input.time });
  });
}

/** The meeting that was agreed is at another time. */
export function moveMeeting(ctx: Context, input: MoveMeetingInput): Promise<string> {
  return arrange(ctx, 'moveMeeting', input, async ({ tx, referral, open, who }) => {
    insist(refusalToArrange('MOVE', tx.viewer, referral, tx.now));
    if (open!.time!.getTime() === input.time.getTime() && input.place == null && input.minutes == null) return;
    if (input.from && open!.time!.getTime() !== input.from.getTime()) throw new Refusal('MEETING_AGREED');
    insistOnTime(tx, referral, { open, time: input.time, side: who.side }, 'MOVE', 'MOVE');
    await agreeOn(tx, referral, open, { ...said(input, who), time: input.time });
  });
}

/** Calls the meeting off; of proposed times it says that none suits. */
export function cancelMeeting(ctx: Context, input: CancelMeetingInput): Promise<string> {
  return arrange(ctx, 'cancelMeeting', input, async ({ tx, referral, open, who }) => {
    if (referral.meetingStatus === 'CANCELLED' && isAllowed('CANCEL', tx, referral)) return;
    insist(refusalToArrange('CANCEL', tx.viewer, referral, tx.now));
    await endMeetingBy(tx, referral, open!, 'CANCELLED', { ...who, note: input.note });
  });
}

/** The company did not come: the referral stays where it is, and another meeting can be proposed. */
export function recordNoShow(ctx: Context, input: RecordNoShowInput): Promise<string> {
  return arrange(ctx, 'recordNoShow', input, async ({ tx, referral, open, who }) => {
    if (referral.meetingStatus === 'NO_SHOW' && isAllowed('NO_SHOW', tx, referral)) return;
    insist(refusalToArrange('NO_SHOW', tx.viewer, referral, tx.now));
    await endMeetingBy(tx, referral, open!, 'NO_SHOW', { ...who, note: input.note });
  });
}

interface Asked {
  referral?: string | null | undefined;
  token?: string | null | undefined;
  expected?: ReferralStatus | null | undefined;
  key?: string | null | undefined;
}
interface At {
  tx: Tx;
  referral: Referral;
  open: ReferralMeeting | null;
  who: { side: MeetingSide; by: Person | null };
}

/** All that is arranged goes by the lock of the referral: of two at once, the second one sees what the first one did. */
async function arrange(ctx: Context, name: CommandName, { referral: id, token, expected, key }: Asked, work: (at: At) => Promise<void>): Promise<string> {
  const link = token ? await linkOf(ctx, token, 'COMPANY') : null;
  return command(
    ctx,
    name,
    async (tx) => {
      const referral = await tx.lock(Referral, link?.referral.id ?? id ?? '');
      const side = meetingSideOf(tx.viewer, referral);
      if (!side) throw new Refusal('NOT_ALLOWED');
      if (expected && referral.status !== expected) throw await refusalOfMovedOn(tx, referral);
      await work({ tx, referral, open: await openMeeting(tx, referral), who: { side, by: personOf(tx, link) } });
      return referral.id;
    },
    key,
  );
}

function personOf({ em, viewer }: Tx, link: ReferralLink | null): Person | null {
  const id = viewer.personId ?? link?.person?.id;
  return id ? em.getReference(Person, id) : null;
}

/** The move is theirs, whatever the state: what they find done need not be done. */
function isAllowed(move: MeetingMove, tx: Tx, referral: Referral): boolean {
  return refusalToArrange(move, tx.viewer, referral, tx.now) !== 'NOT_ALLOWED';
}

interface Choice {
  open: ReferralMeeting | null;
  time: Date;
  side: MeetingSide;
}

/** The company takes what is proposed; the others may have agreed on something else. */
function insistOnTime({ viewer, now }: Tx, referral: Referral, { open, time, side }: Choice, proposed: MeetingMove, otherwise: MeetingMove): void {
  const isOne = open !== null && isProposed(open.proposedTimes, time);
  insist(refusalToArrange(isOne || side === 'COMPANY' ? proposed : otherwise, viewer, referral, now));
  if (!isOne && side === 'COMPANY') throw new Refusal('TIME_NOT_PROPOSED');
}

/** Where they meet is said by those who invite. */
function said({ place, minutes, note }: ChooseMeetingTimeInput, who: At['who']): Arranging {
  return who.side === 'COMPANY' ? { ...who, note } : { ...who, place, minutes, note };
}

function isSame({ proposedTimes, place, minutes }: ReferralMeeting, input: ProposeMeetingTimesInput): boolean {
  const isKept = (input.place == null || (input.place.trim() || null) === place) && (input.minutes == null || input.minutes === minutes);
  return isKept && proposedTimes.join() === sorted(input.times).join();
}

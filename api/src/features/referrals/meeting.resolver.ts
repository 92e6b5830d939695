import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { listField, readWithRow, ruleField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { sql } from '../../core/sql.js';
import * as commands from './meeting.commands.js';
import { MeetingMove, ReferralMeeting } from './meeting.entity.js';
import { CancelMeetingInput, ChooseMeetingTimeInput, MoveMeetingInput, ProposeMeetingTimesInput, RecordNoShowInput } from './meeting.inputs.js';
import { meetingMoves, type MeetingFacts } from './meeting.rules.js';
import { Referral } from './referral.entity.js';
import { knows } from './referral.rules.js';

listField(Referral, 'meetings', {
  of: ReferralMeeting,
  where: (meeting, referral) => sql`${meeting.referral} = ${referral.id}`,
  seenBy: knows,
  orderBy: [
    { by: (row) => row.createdAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
ruleField(Referral, 'meetingMoves', ['id', 'status', 'company', 'organisation', 'municipality', 'comesAlong', 'sender', 'meetingStatus', 'meetingAt'], (referral: MeetingFacts, ctx) => meetingMoves(ctx.viewer, referral, nowOf(ctx)));

@Resolver(() => Referral)
export class MeetingResolver {
  @Mutation(() => Referral, { description: 'The receiver, or the adviser, proposes times for the meeting; also instead of those proposed, or of the time agreed, which then leaves everybody’s calendar. The company chooses one.' })
  @Allow('CONTACT', 'ADVISER')
  async proposeMeetingTimes(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ProposeMeetingTimesInput, { description: 'Of which referral, and when.' }) input: ProposeMeetingTimesInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.proposeMeetingTimes(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The company chooses one of the proposed times, signed in or by the link of its mail; a receiver or an adviser says which one was agreed on the telephone. All who meet get an entry for their calendar. Refused with MEETING_AGREED, TIME_NOT_PROPOSED, LINK_NOT_VALID.' })
  @Allow('everyone')
  async chooseMeetingTime(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChooseMeetingTimeInput, { description: 'Which time.' }) input: ChooseMeetingTimeInput): Promise<Referral | null> {
    insistOnWho(ctx, input);
    return readById(ctx, info, Referral, await commands.chooseMeetingTime(ctx, input));
  }

  @Mutation(() => Referral, { description: 'Moves an agreed meeting to another time, the company to one of those proposed: the entries in calendars follow. Refused with MEETING_AGREED where somebody else has moved it, TIME_NOT_PROPOSED, LINK_NOT_VALID.' })
  @Allow('everyone')
  async moveMeeting(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => MoveMeetingInput, { description: 'To when.' }) input: MoveMeetingInput): Promise<Referral | null> {
    insistOnWho(ctx, input);
    return readById(ctx, info, Referral, await commands.moveMeeting(ctx, input));
  }

  @Mutation(() => Referral, { description: 'Calls an agreed meeting off, so that it leaves the calendars, or says that none of the proposed times suits. Others can be proposed. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async cancelMeeting(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CancelMeetingInput, { description: 'Of which referral, and why.' }) input: CancelMeetingInput): Promise<Referral | null> {
    insistOnWho(ctx, input);
    return readById(ctx, info, Referral, await commands.cancelMeeting(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The receiver, or the adviser who came along, records that the company did not come to the agreed meeting. The referral stays accepted, and another meeting can be proposed. Refused with MEETING_STILL_TO_COME.' })
  @Allow('CONTACT', 'ADVISER')
  async recordNoShow(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RecordNoShowInput, { description: 'Of which referral.' }) input: RecordNoShowInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.recordNoShow(ctx, input));
  }

  @FieldResolver(() => [ReferralMeeting], { description: 'Its meetings, the first first: the last one is the one to come, or the one that was. Empty for a receiver who has given the referral back.' })
  meetings(): ReferralMeeting[] {
    return readWithRow();
  }

  @FieldResolver(() => [MeetingMove], { description: 'What you can do now about its meeting.' })
  meetingMoves(): MeetingMove[] {
    return readWithRow();
  }
}

/** Whoever has no link signs in. */
function insistOnWho({ viewer }: Context, { token }: { token?: string | null }): void {
  if (!token && !viewer.isSignedIn) throw new Refusal('SIGN_IN_FIRST');
}

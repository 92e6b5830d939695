import { FieldResolver, Resolver } from 'type-graphql';
import { nowOf } from '../../core/clock.js';
import { listField, readWithRow, ruleField } from '../../core/readable.js';
import { sql } from '../../core/sql.js';
import { MeetingMove, ReferralMeeting } from './meeting.entity.js';
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
  @FieldResolver(() => [ReferralMeeting], { description: 'Its meetings, the first first: the last one is the one to come, or the one that was. Empty for a receiver who has given the referral back.' })
  meetings(): ReferralMeeting[] {
    return readWithRow();
  }

  @FieldResolver(() => [MeetingMove], { description: 'What you can do now about its meeting.' })
  meetingMoves(): MeetingMove[] {
    return readWithRow();
  }
}

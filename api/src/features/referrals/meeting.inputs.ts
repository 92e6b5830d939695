import { Field, ID, InputType, Int } from 'type-graphql';
import { constraint, Id, NumberBetween, OptionalText } from '../../core/input.js';
import { Moment } from '../../core/scalars.js';
import { MoveInput, Times } from './referral.inputs.js';

/** What is said with whatever is arranged. */
@InputType({ description: 'What is arranged about a meeting, by a receiver or an adviser.' })
class ArrangeInput extends MoveInput {
  @Field(() => String, { nullable: true, description: 'Where you meet: a place, or the address of a meeting at a distance; at most 200 characters. Without it as before.' })
  @OptionalText(200)
  place?: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it takes, 15 to 480 minutes; without it as before, at first 60.' })
  @NumberBetween(15, 480)
  minutes?: number | null;
  @Field(() => String, { nullable: true, description: 'What you want to say with it; at most 1,000 characters.' })
  @OptionalText(1000)
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again changes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'Times for the meeting of a referral.' })
export class ProposeMeetingTimesInput extends ArrangeInput {
  @Times()
  @constraint((value) => ((value as Date[]).length === 0 ? 'REQUIRED' : null))
  @Field(() => [Moment], { description: 'The times: 1 to 5, to come, none twice.' })
  times!: Date[];
}

/** By the referral for who is signed in, by the secret of a link for who is not. */
@InputType({ description: 'What a company, a receiver or an adviser says about the meeting of a referral: by the referral for who is signed in, by the secret of a link to the company for who is not.' })
class MeetingInput {
  @Field(() => ID, { nullable: true, description: 'The referral, for who is signed in.' })
  @Id()
  referral?: string | null;
  @Field(() => String, { nullable: true, description: 'The last part of the address of the link in a mail to the company; it can be used again.' })
  @OptionalText(100)
  token?: string | null;
  @Field(() => String, { nullable: true, description: 'What you want to say with it; at most 1,000 characters.' })
  @OptionalText(1000)
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again changes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'The time of a meeting.' })
export class ChooseMeetingTimeInput extends MeetingInput {
  @Field(() => Moment, { description: 'The time: one of those proposed; a receiver or an adviser may give another one that they have agreed with the company.' })
  time!: Date;
  @Field(() => String, { nullable: true, description: 'Where you meet, by a receiver or an adviser; at most 200 characters. Without it as before.' })
  @OptionalText(200)
  place?: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it takes, by a receiver or an adviser: 15 to 480 minutes. Without it as before, at first 60.' })
  @NumberBetween(15, 480)
  minutes?: number | null;
}

@InputType({ description: 'Another time for a meeting that was agreed.' })
export class MoveMeetingInput extends ChooseMeetingTimeInput {
  @Field(() => Moment, { nullable: true, description: 'The time that you saw: where somebody else has moved the meeting since, this is refused with MEETING_AGREED.' })
  from?: Date | null;
}

@InputType({ description: 'That a meeting is called off, or that none of the proposed times suits.' })
export class CancelMeetingInput extends MeetingInput {}

@InputType({ description: 'That the company did not come to a meeting.' })
export class RecordNoShowInput extends MoveInput {
  @Field(() => String, { nullable: true, description: 'More about it; at most 1,000 characters. The company reads it.' })
  @OptionalText(1000)
  note?: string | null;
}

import { Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText, Text } from '../../core/input.js';
import { Moment } from '../../core/scalars.js';
import { DeclineReason } from './referral.entity.js';
import { Times } from './referral.inputs.js';

/** What each answer by link has: the secret that it uses up, and a key for who sends it twice. */
@InputType({ description: 'What each answer by the link of a mail has.' })
class ByReplyLinkInput {
  @Field(() => String, { description: 'The last part of the address of the link in the mail; it works once.' })
  @Text(100)
  token!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again answers as the first time and changes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'That a receiver takes a company over, by the link of the mail.' })
export class AcceptByReplyLinkInput extends ByReplyLinkInput {
  @Field(() => String, { nullable: true, description: 'Times that you propose for a first meeting, in words; at most 500 characters.' })
  @OptionalText(500)
  proposedTimes?: string | null;
  @Times()
  @Field(() => [Moment], { nullable: true, description: 'Times that you propose for a first meeting, instead of those proposed with the referral: up to 5, to come, none twice. The company chooses one.' })
  times?: Date[] | null;
  @Field(() => Moment, { nullable: true, description: 'One of the times proposed with the referral, or one that you have agreed with the company: the meeting is agreed.' })
  time?: Date | null;
  @Field(() => String, { nullable: true, description: 'Where you would meet: a place, or the address of a meeting at a distance; at most 200 characters.' })
  @OptionalText(200)
  place?: string | null;
}

@InputType({ description: 'Why a receiver declines, by the link of the mail.' })
export class DeclineByReplyLinkInput extends ByReplyLinkInput {
  @Field(() => DeclineReason, { description: 'The reason.' })
  reason!: DeclineReason;
  @Field(() => String, { nullable: true, description: 'More about it; required for OTHER, at most 2,000 characters.' })
  @OptionalText(2000)
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'A service that fits better.' })
  @Id()
  betterService?: string | null;
}

@InputType({ description: 'The answer of a receiver that does not take the company over, by the link of the mail.' })
export class AdviseByReplyLinkInput extends ByReplyLinkInput {
  @Field(() => String, { description: 'The answer, 3 to 2,000 characters.' })
  @Text(2000, 3)
  text!: string;
}

import { ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { AtMost, constraint, Id, OptionalText, Text } from '../../core/input.js';
import { PageArgs } from '../../core/page.js';
import type { FieldErrorCode } from '../../core/refusal.texts.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { MeetingSide } from './meeting.entity.js';
import { ConsentHow, DeclineReason, ReferralOutcome, ReferralStatus, Usefulness } from './referral.entity.js';

/** At most five moments, none twice; that they are still to come is looked at when they are proposed. */
export function Times(): PropertyDecorator {
  return constraint((value) => timesError(value as Date[]), { max: 5 });
}

function timesError(times: Date[]): FieldErrorCode | null {
  if (times.length > 5) return 'TOO_MANY';
  return new Set(times.map(Number)).size < times.length ? 'TWICE' : null;
}

export const ReferralOrder = enumeration('ReferralOrder', 'In which order referrals are listed.', {
  LAST_MOVED: 'The last moved first.',
  DUE: 'What is due soonest first; where nothing is due, at the end.',
});
export type ReferralOrder = keyof typeof ReferralOrder;

@ArgsType()
export class ReferralsArgs extends PageArgs {
  @Field(() => ReferralOrder, { defaultValue: 'LAST_MOVED', description: 'The order of the list. A cursor goes on in the order in which it was given.' })
  order!: ReferralOrder;
  @Field(() => [ReferralStatus], { nullable: true, description: 'Only those in one of these states.' })
  @AtMost(9)
  statuses?: ReferralStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Only those received by this organisation.' })
  @Id()
  organisation?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this company, where you may know it.' })
  @Id()
  company?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those of which the next step is overdue.' })
  overdue!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'For advisers. True: only those of which you have the next step: drafts, and what came back without having helped. False: all but those.' })
  waitsForSender?: boolean | null;
}

@InputType({ description: 'The consent of a company: to be referred, or to have published what it said.' })
export class ConsentInput {
  @Field(() => String, { description: 'Who in the company gave it, 1 to 100 characters.' })
  @Text(100)
  givenBy!: string;
  @Field(() => ConsentHow, { description: 'How it was given.' })
  how!: ConsentHow;
  @Field(() => CalendarDay, { description: 'When it was given; not in the future.' })
  on!: string;
}

@InputType({ description: 'A company to be referred to a service.' })
export class ReferCompanyInput {
  @Field(() => ID, { description: 'The company: one of your municipality.' })
  @Id()
  company!: string;
  @Field(() => ID, { nullable: true, description: 'Whom to contact: one of the people of the company.' })
  @Id()
  contactPerson?: string | null;
  @Field(() => ID, { description: 'The service: one that covers the municipality of the company, or another with outsideAreaReason.' })
  @Id()
  service!: string;
  @Field(() => ID, { nullable: true, description: 'The need from which it comes.' })
  @Id()
  need?: string | null;
  @Field(() => String, { description: 'What the receiver must know, 10 to 4,000 characters.' })
  @Text(4000, 10)
  message!: string;
  @Field(() => String, { nullable: true, description: 'The words with which you looked for the service, where no need is recorded: routing learns from them. At most 2,000 characters.' })
  @OptionalText(2000)
  words?: string | null;
  @ValidateNested()
  @Field(() => ConsentInput, { nullable: true, description: 'The consent; required for sending, a draft may lack it.' })
  consent?: ConsentInput | null;
  @Field(() => Boolean, { defaultValue: false, description: 'You come along to the first meeting.' })
  comesAlong!: boolean;
  @Times()
  @Field(() => [Moment], { nullable: true, description: 'Times that you propose for the first meeting: up to 5, to come, none twice.' })
  proposedTimes?: Date[] | null;
  @Field(() => String, { nullable: true, description: 'Why a service that does not cover the municipality of the company; 10 to 500 characters. Its people read it.' })
  @Text(500, 10)
  outsideAreaReason?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unfinished referral of your own (saveReferralDraft) that is thereby finished: it is no longer kept.' })
  @Id()
  draft?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again refers nobody twice.' })
  @Id()
  key?: string | null;
}

/** Which referral a move is about, and what its mover saw of it. */
@InputType({ description: 'A move of a referral.' })
export class MoveInput {
  @Field(() => ID, { description: 'The referral.' })
  @Id()
  referral!: string;
  @Field(() => ReferralStatus, { nullable: true, description: 'The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where.' })
  expected?: ReferralStatus | null;
}

@InputType({ description: 'A draft that is to be sent.' })
export class SendReferralInput extends MoveInput {
  @ValidateNested()
  @Field(() => ConsentInput, { nullable: true, description: 'The consent, where the draft lacks it.' })
  consent?: ConsentInput | null;
}

@InputType({ description: 'That a receiver takes a company over.' })
export class AcceptReferralInput extends MoveInput {
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

@InputType({ description: 'Why a receiver declines.' })
export class DeclineReferralInput extends MoveInput {
  @Field(() => DeclineReason, { description: 'The reason.' })
  reason!: DeclineReason;
  @Field(() => String, { nullable: true, description: 'More about it; required for OTHER, at most 2,000 characters.' })
  @OptionalText(2000)
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'A service that fits better.' })
  @Id()
  betterService?: string | null;
}

@InputType({ description: 'A referral and what is said with a move.' })
export class ReferralTextInput extends MoveInput {
  @Field(() => String, { description: 'What is said, 3 to 2,000 characters.' })
  @Text(2000, 3)
  text!: string;
  @ValidateNested()
  @Field(() => ConsentInput, { nullable: true, description: 'A new consent: for sending again what the company took its consent back from.' })
  consent?: ConsentInput | null;
}

@InputType({ description: 'The first meeting of a company and a receiver.' })
export class MeetReferralInput extends MoveInput {
  @Field(() => CalendarDay, { description: 'The day; not in the future.' })
  on!: string;
  @Field(() => [MeetingSide], { nullable: true, description: 'Who was there: the company and the receiver, and the adviser who came along. Where the company did not come, recordNoShow says so.' })
  there?: MeetingSide[] | null;
  @Field(() => String, { nullable: true, description: 'More about it; at most 1,000 characters.' })
  @OptionalText(1000)
  text?: string | null;
}

@InputType({ description: 'What came of a referral, as its receiver sees it.' })
export class CompleteReferralInput extends MoveInput {
  @Field(() => ReferralOutcome, { description: 'The outcome.' })
  outcome!: ReferralOutcome;
  @Field(() => String, { nullable: true, description: 'More about it; at most 2,000 characters.' })
  @OptionalText(2000)
  text?: string | null;
}

@InputType({ description: 'What came of a referral, as the company sees it: by the referral for who is signed in, by the secret of a link for who is not.' })
export class ConfirmReferralInput {
  @Field(() => ID, { nullable: true, description: 'The referral, for who is signed in.' })
  @Id()
  referral?: string | null;
  @Field(() => String, { nullable: true, description: 'The last part of the address of the link in the mail.' })
  @OptionalText(100)
  token?: string | null;
  @Field(() => ReferralStatus, { nullable: true, description: 'The status that you saw: where somebody else has moved it since, this is refused with MOVED_ON.' })
  expected?: ReferralStatus | null;
  @Field(() => Boolean, { description: 'Whether the service was in contact with the company.' })
  contacted!: boolean;
  @Field(() => Usefulness, { description: 'How useful it was.' })
  usefulness!: Usefulness;
  @Field(() => String, { nullable: true, description: 'What came of it; at most 2,000 characters.' })
  @OptionalText(2000)
  text?: string | null;
}

@InputType({ description: 'That a company takes its consent back: by the referral for who is signed in, by the secret of a link for who is not.' })
export class WithdrawConsentInput {
  @Field(() => ID, { nullable: true, description: 'The referral, for who is signed in.' })
  @Id()
  referral?: string | null;
  @Field(() => String, { nullable: true, description: 'The last part of the address of the link in a mail to the company.' })
  @OptionalText(100)
  token?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, if the company wants to say; at most 2,000 characters.' })
  @OptionalText(2000)
  text?: string | null;
  @Field(() => ReferralStatus, { nullable: true, description: 'The status that you saw: where somebody else has moved it since, this is refused with MOVED_ON.' })
  expected?: ReferralStatus | null;
}

import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { Id, OptionalText } from '../../core/input.js';
import { Localized } from '../../core/localized.js';
import { CalendarDay } from '../../core/scalars.js';
import { DeclineReason } from './referral.entity.js';

export const ReferralGrouping = enumeration('ReferralGrouping', 'By what referrals are counted.', {
  PROVIDER: 'The organisation that received them.',
  SERVICE: 'The service.',
  TOPIC: 'The topic of the need, or of the service where no need is recorded.',
  MUNICIPALITY: 'The municipality that sent them.',
  MONTH: 'The month in which they were sent.',
});
export type ReferralGrouping = keyof typeof ReferralGrouping;

export const ReferralEnd = enumeration('ReferralEnd', 'What has become of a referral so far.', {
  OPEN: 'It is still on its way.',
  ADVISED: 'Answered without taking the company over.',
  DECLINED: 'Declined.',
  WITHDRAWN: 'Taken back.',
  HELPED: 'The company was helped.',
  PARTLY_HELPED: 'It was partly helped.',
  NOT_HELPED: 'It could not be helped.',
  NOT_REACHED: 'The company was not reached.',
  NO_LONGER_NEEDED: 'The help was no longer needed.',
});
export type ReferralEnd = keyof typeof ReferralEnd;

@ArgsType()
export class ReferralFiguresArgs {
  @Field(() => String, { nullable: true, description: 'Only referrals of the municipality with this code: one of yours, if you are an adviser.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only referrals to this organisation: one of yours, if you are its contact.' })
  @Id()
  organisation?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Sent on this day or later; a year ago where it is not given. At most five years in all.' })
  from?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Sent on this day or earlier; today where it is not given.' })
  to?: string | null;
  @Field(() => ReferralGrouping, { defaultValue: 'PROVIDER', description: 'By what the rows are.' })
  by!: ReferralGrouping;
}

@ObjectType({ description: 'How many Finnish working days it took. Of referrals that were never accepted, or led to no meeting, nothing is counted.', simpleResolvers: true })
export class AnswerTimes {
  @Field(() => Float, { nullable: true, description: 'From sent to accepted: half of them took no longer.' })
  medianDaysToAccept!: number | null;
  @Field(() => Float, { nullable: true, description: 'From sent to accepted: nine of ten took no longer.' })
  slowDaysToAccept!: number | null;
  @Field(() => Float, { nullable: true, description: 'From sent to the first meeting: half of them took no longer.' })
  medianDaysToMeet!: number | null;
  @Field(() => Float, { nullable: true, description: 'From sent to the first meeting: nine of ten took no longer.' })
  slowDaysToMeet!: number | null;
}

@ObjectType({ description: 'Each step by itself: accepted is not met, met is not helped, and not reached is no success.', simpleResolvers: true })
export class ReferralCounts extends AnswerTimes {
  @Field(() => Int, { description: 'Companies that were referred.' })
  companies!: number;
  @Field(() => Int, { description: 'Taken over by the receiver.' })
  accepted!: number;
  @Field(() => Int, { description: 'Of those taken over, the ones of services that promise an answer in some working days.' })
  promised!: number;
  @Field(() => Int, { description: 'Of those, the ones taken over within the promised working days. Days on which the service was full are not left out.' })
  keptPromise!: number;
  @Field(() => Int, { description: 'Declined, as they stand now.' })
  declined!: number;
  @Field(() => Int, { description: 'Answered without taking the company over.' })
  advised!: number;
  @Field(() => Int, { description: 'The company and the receiver have met.' })
  met!: number;
  @Field(() => Int, { description: 'Helped, as the receiver recorded it.' })
  helped!: number;
  @Field(() => Int, { description: 'Partly helped, as the receiver recorded it.' })
  partlyHelped!: number;
  @Field(() => Int, { description: 'Could not be helped.' })
  notHelped!: number;
  @Field(() => Int, { description: 'The receiver did not reach the company.' })
  notReached!: number;
  @Field(() => Int, { description: 'The help was no longer needed.' })
  noLongerNeeded!: number;
  @Field(() => Int, { description: 'The company itself says that it was useful.' })
  confirmedUseful!: number;
  @Field(() => Int, { description: 'The company itself says that it was partly useful.' })
  confirmedPartly!: number;
  @Field(() => Int, { description: 'The company itself says that it was not useful.' })
  confirmedNotUseful!: number;
  @Field(() => Int, { description: 'Taken back.' })
  withdrawn!: number;
  @Field(() => Int, { description: 'Still on their way.' })
  open!: number;
}

@ObjectType({ description: 'The referrals of one provider, service, topic, municipality or month.', simpleResolvers: true })
export class ReferralGroup {
  @Field(() => String, { description: 'The slug or code of what it is about, or the month as 2026-11.' })
  key!: string;
  @Field(() => Localized, { nullable: true, description: 'Its name; null for a month.' })
  name!: Localized | null;
  @Field(() => Int, { description: 'How many were sent.' })
  sent!: number;
  @Field(() => ReferralCounts, { nullable: true, description: 'What has become of them. Null for a coordinator where so few companies are in it that it could tell of one of them.' })
  counts!: ReferralCounts | null;
}

@ObjectType({ description: 'How many were declined for one reason.', simpleResolvers: true })
export class DeclineCount {
  @Field(() => DeclineReason, { nullable: true, description: 'The reason; null where the receiver left the network.' })
  reason!: DeclineReason | null;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How many referrals went from a topic to a provider.', simpleResolvers: true })
export class TopicFlow {
  @Field(() => String, { description: 'The code of the topic.' })
  source!: string;
  @Field(() => Localized, { description: 'The name of the topic.' })
  sourceName!: Localized;
  @Field(() => String, { description: 'The slug of the provider.' })
  target!: string;
  @Field(() => Localized, { description: 'The name of the provider.' })
  targetName!: Localized;
  @Field(() => Int, { description: 'How many.' })
  value!: number;
}

@ObjectType({ description: 'How many referrals of a provider came to one end.', simpleResolvers: true })
export class OutcomeFlow {
  @Field(() => String, { description: 'The slug of the provider.' })
  source!: string;
  @Field(() => Localized, { description: 'The name of the provider.' })
  sourceName!: Localized;
  @Field(() => ReferralEnd, { description: 'What has become of them.' })
  target!: ReferralEnd;
  @Field(() => Int, { description: 'How many.' })
  value!: number;
}

@ObjectType({ description: 'What has become of referrals: numbers only, nobody’s content.', simpleResolvers: true })
export class ReferralReport {
  @Field(() => CalendarDay, { description: 'The first day that counts.' })
  from!: string;
  @Field(() => CalendarDay, { description: 'The last day that counts.' })
  to!: string;
  @Field(() => ReferralGroup, { description: 'All of them together.' })
  total!: ReferralGroup;
  @Field(() => [ReferralGroup], { description: 'By what was asked for, the most sent first; months in their order. At most 500.' })
  rows!: ReferralGroup[];
  @Field(() => [DeclineCount], { description: 'Why they were declined, the commonest reason first. Empty where the total may not be told.' })
  declines!: DeclineCount[];
  @Field(() => [TopicFlow], { description: 'From topics to providers, the widest first; what could tell of one company is left out for a coordinator. At most 500.' })
  topicFlow!: TopicFlow[];
  @Field(() => [OutcomeFlow], { description: 'From providers to what became of it, likewise.' })
  outcomeFlow!: OutcomeFlow[];
  @Field(() => AnswerTimes, { nullable: true, description: 'The same times in the whole network, to compare with; null where it has fewer than three providers.' })
  network!: AnswerTimes | null;
}

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';
import { ReferralStatus } from '../referrals/referral.entity.js';

@ObjectType({ description: 'How many referrals stand where.', simpleResolvers: true })
export class ReferralsInStatus {
  @Field(() => ReferralStatus, { description: 'Where they stand.' })
  status!: ReferralStatus;
  @Field(() => Int, { description: 'How many.' })
  referrals!: number;
}

@ObjectType({ description: 'What has become of the referrals that were sent, each step by itself: accepted is not met, met is not helped, and not reached is no success.', simpleResolvers: true })
export class ReferralFigures {
  @Field(() => Int, { description: 'Sent, whatever came of them later.' })
  sent!: number;
  @Field(() => Int, { description: 'Taken over by the receiver at some time.' })
  accepted!: number;
  @Field(() => Int, { description: 'Declined by the receiver, as they stand now.' })
  declined!: number;
  @Field(() => Int, { description: 'Answered by the receiver without taking the company over.' })
  advised!: number;
  @Field(() => Int, { description: 'The company and the receiver have met.' })
  met!: number;
  @Field(() => Int, { description: 'Helped, as the receiver recorded it.' })
  helped!: number;
  @Field(() => Int, { description: 'Partly helped, as the receiver recorded it.' })
  partlyHelped!: number;
  @Field(() => Int, { description: 'Could not be helped, as the receiver recorded it.' })
  notHelped!: number;
  @Field(() => Int, { description: 'The receiver did not reach the company: no success.' })
  notReached!: number;
  @Field(() => Int, { description: 'The help was no longer needed.' })
  noLongerNeeded!: number;
  @Field(() => Int, { description: 'The company itself has said what came of it.' })
  confirmed!: number;
  @Field(() => Int, { description: 'The company itself has said that it was useful.' })
  confirmedUseful!: number;
  @Field(() => Float, { nullable: true, description: 'The median of the calendar days from sent to accepted; null where none was accepted.' })
  medianDaysToAccept!: number | null;
  @Field(() => Int, { description: 'Sent more than seven days ago and still waiting for the receiver.' })
  waitingOverAWeek!: number;
}

@ObjectType({ description: 'What companies of one municipality ask of one topic, against who answers there.', simpleResolvers: true })
export class TopicGap {
  @Field(() => String, { description: 'The code of the topic.' })
  topic!: string;
  @Field(() => Localized, { description: 'The name of the topic.' })
  topicName!: Localized;
  @Field(() => String, { description: 'The code of the municipality.' })
  municipality!: string;
  @Field(() => Localized, { description: 'The name of the municipality.' })
  municipalityName!: Localized;
  @Field(() => Int, { description: 'Needs that are open or only acknowledged.' })
  openNeeds!: number;
  @Field(() => Int, { description: 'Services with this topic that cover the municipality, national ones among them.' })
  services!: number;
  @Field(() => Int, { description: 'Those of them that are not national.' })
  nearServices!: number;
}

@ObjectType({ description: 'The morning coffees of one municipality. People are counted, not parties.', simpleResolvers: true })
export class CoffeeFigures {
  @Field(() => String, { description: 'The code of the municipality.' })
  municipality!: string;
  @Field(() => Localized, { description: 'The name of the municipality.' })
  municipalityName!: Localized;
  @Field(() => Int, { description: 'Coffees that are over; cancelled ones are left out.' })
  held!: number;
  @Field(() => Int, { description: 'People who had a seat at those.' })
  registered!: number;
  @Field(() => Int, { description: 'People who were there.' })
  attended!: number;
  @Field(() => Int, { description: 'People who had a seat and did not come.' })
  noShows!: number;
  @Field(() => Int, { description: 'Coffees that are still to come.' })
  coming!: number;
  @Field(() => Int, { description: 'People who have a seat at those.' })
  comingRegistered!: number;
  @Field(() => Int, { description: 'People who wait in their queues.' })
  comingQueued!: number;
}

@ObjectType({ description: 'Figures of the whole network, without the content of any referral or need and without the name of any company.', simpleResolvers: true })
export class NetworkFigures {
  @Field(() => ReferralFigures, { description: 'What has become of the referrals.' })
  referrals!: ReferralFigures;
  @Field(() => [ReferralsInStatus], { description: 'Where the referrals stand now, drafts left out.' })
  referralsByStatus!: ReferralsInStatus[];
  @Field(() => [TopicGap], { description: 'Where companies ask and how many answer: the fewest services first, at most 200.' })
  gaps!: TopicGap[];
  @Field(() => [CoffeeFigures], { description: 'The morning coffees by municipality.' })
  coffees!: CoffeeFigures[];
  @Field(() => Int, { description: 'Services in the directory.' })
  services!: number;
  @Field(() => Int, { description: 'Services that their provider has never confirmed to be true.' })
  servicesNotConfirmed!: number;
}

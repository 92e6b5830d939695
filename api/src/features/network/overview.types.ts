import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { TopicGap } from './network.types.js';

@ArgsType()
export class NetworkOverviewArgs {
  @Field(() => CalendarDay, { nullable: true, description: 'What came on this day or later; a year ago where it is not given. At most five years in all.' })
  from?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'What came on this day or earlier; today where it is not given.' })
  to?: string | null;
}

@ObjectType({ description: 'How a department has dealt with the needs that came to it. Times are told where at least three needs came.', simpleResolvers: true })
export class DepartmentTimes {
  @Field(() => String, { description: 'The id of the department.' })
  id!: string;
  @Field(() => Localized, { description: 'Its name.' })
  name!: Localized;
  @Field(() => Localized, { description: 'The name of its municipality.' })
  municipalityName!: Localized;
  @Field(() => Int, { description: 'Needs that came to it in the period.' })
  came!: number;
  @Field(() => Int, { description: 'Those that nobody has acknowledged or answered yet.' })
  open!: number;
  @Field(() => Int, { description: 'Those that are acknowledged and wait for the answer.' })
  acknowledged!: number;
  @Field(() => Int, { description: 'Those that were answered with a commitment.' })
  answered!: number;
  @Field(() => Int, { description: 'Those that were answered as not possible.' })
  notPossible!: number;
  @Field(() => Float, { nullable: true, description: 'Finnish working days until it was acknowledged: half of them took no longer.' })
  medianDaysToAcknowledge!: number | null;
  @Field(() => Float, { nullable: true, description: 'Finnish working days until it was answered: half of them took no longer.' })
  medianDaysToAnswer!: number | null;
  @Field(() => Int, { description: 'Needs that wait today longer than they should for its answer, whenever they came.' })
  late!: number;
  @Field(() => Int, { nullable: true, description: 'By how many days the longest of them is overdue; null: none is.' })
  longestDaysLate!: number | null;
}

@ObjectType({ description: 'What is asked of one topic in one municipality, against who answers there.', simpleResolvers: true })
export class NetworkGap extends TopicGap {
  @Field(() => Int, { description: 'How often somebody searched in the period and found no service.' })
  searches!: number;
}

@ObjectType({ description: 'A provider with services that it has not confirmed for a year.', simpleResolvers: true })
export class UnconfirmedProvider {
  @Field(() => ID, { description: 'The id of the provider.' })
  id!: string;
  @Field(() => String, { description: 'The slug of the provider.' })
  slug!: string;
  @Field(() => Localized, { description: 'Its name.' })
  name!: Localized;
  @Field(() => Int, { description: 'Its services that it has not confirmed for a year, or never.' })
  unconfirmed!: number;
  @Field(() => Int, { description: 'All services that it offers.' })
  services!: number;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which it last confirmed any of its services; null: never.' })
  lastConfirmedOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When its contacts were last asked by mail to confirm them; null: never.' })
  lastAskedAt!: Date | null;
}

@ObjectType({ description: 'The network at one look: numbers only, without the content of any need and without any company.', simpleResolvers: true })
export class NetworkOverview {
  @Field(() => CalendarDay, { description: 'The first day that counts.' })
  from!: string;
  @Field(() => CalendarDay, { description: 'The last day that counts.' })
  to!: string;
  @Field(() => [DepartmentTimes], { description: 'The departments to which something came or which owe an answer: those that owe most first, the others by municipality.' })
  departments!: DepartmentTimes[];
  @Field(() => Int, { description: 'How often somebody searched and no service fitted, also where the topic or the municipality is not known.' })
  searches!: number;
  @Field(() => Int, { description: 'Companies of which nothing has been heard for twelve months, in the whole network. Their advisers see which.' })
  quietCompanies!: number;
  @Field(() => [NetworkGap], { description: 'The fewest services first, at most 200.' })
  gaps!: NetworkGap[];
  @Field(() => [UnconfirmedProvider], { description: 'Those with the most such services first, as it is today.' })
  unconfirmed!: UnconfirmedProvider[];
}

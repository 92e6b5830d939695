import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';
import { Moment } from '../../core/scalars.js';
import { EventKind, EventStatus } from '../events/event.entity.js';

@ObjectType({ description: 'Who came and what came of it, in figures. Nothing in it names a person.', simpleResolvers: true })
export class InsightFigures {
  @Field(() => Int, { description: 'People with seats before the door: those who came, stayed away or still have them.' })
  registered!: number;
  @Field(() => Int, { description: 'People who came, walk-ins too.' })
  came!: number;
  @Field(() => Int, { description: 'People who had seats and did not come.' })
  noShows!: number;
  @Field(() => Int, { description: 'People who came without having registered.' })
  walkIns!: number;
  @Field(() => Int, { description: 'People who were still in the queue.' })
  queued!: number;
  @Field(() => Int, { description: 'Registrants who came for the first time.' })
  newPeople!: number;
  @Field(() => Int, { description: 'Registrants who had come before.' })
  returningPeople!: number;
  @Field(() => Int, { description: 'Companies that came for the first time.' })
  newCompanies!: number;
  @Field(() => Int, { description: 'Companies that had come before.' })
  returningCompanies!: number;
  @Field(() => Int, { description: 'People who were invited personally.' })
  invited!: number;
  @Field(() => Int, { description: 'Of them registered, or others of their company.' })
  invitedRegistered!: number;
  @Field(() => Int, { description: 'Of them came, or others of their company.' })
  invitedCame!: number;
  @Field(() => Int, { description: 'People who registered by somebody’s “bring a new entrepreneur” link.' })
  brought!: number;
  @Field(() => Int, { description: 'Of them came.' })
  broughtCame!: number;
  @Field(() => Int, { description: 'Seats that were kept for first-timers.' })
  firstTimerSeats!: number;
  @Field(() => Int, { description: 'Of them first-timers had so many.' })
  firstTimerSeatsUsed!: number;
  @Field(() => Int, { description: 'Departments that were asked.' })
  departmentsAsked!: number;
  @Field(() => Int, { description: 'Departments that said yes.' })
  departmentsComing!: number;
  @Field(() => Int, { description: 'Departments that the hosts marked as having been there.' })
  departmentsPresent!: number;
  @Field(() => Int, { description: 'Needs that were heard and written down.' })
  needsRecorded!: number;
  @Field(() => Int, { description: 'Of them have been answered.' })
  needsAnswered!: number;
  @Field(() => Int, { description: 'How many answered the three questions.' })
  feedbackAnswers!: number;
  @Field(() => Int, { description: 'Of them would come again.' })
  againYes!: number;
  @Field(() => Int, { description: 'Of them would perhaps come again.' })
  againPerhaps!: number;
  @Field(() => Int, { description: 'Of them would not come again.' })
  againNo!: number;
  @Field(() => Float, { nullable: true, description: 'How useful it was on average, 1 to 5; null without an answer.' })
  useful!: number | null;
}

@ObjectType({ description: 'One event in figures.', simpleResolvers: true })
export class EventInsight extends InsightFigures {
  @Field(() => ID, { description: 'The event.' })
  event!: string;
  @Field(() => Localized, { description: 'Its title.' })
  title!: Localized;
  @Field(() => EventKind, { description: 'What kind it is.' })
  kind!: EventKind;
  @Field(() => EventStatus, { description: 'Where it is in its life.' })
  status!: EventStatus;
  @Field(() => Moment, { description: 'When it starts.' })
  startsAt!: string;
  @Field(() => Int, { description: 'How many people could come.' })
  capacity!: number;
  @Field(() => [String], { description: 'The codes of the topics of its theme.' })
  topics!: string[];
  @Field(() => [String], { description: 'What should be better, or the next theme, in the words of those who came; for hosts only.' })
  words!: string[];
}

@ObjectType({ description: 'All events of a theme in figures. An event with several topics is in each of them.', simpleResolvers: true })
export class ThemeInsight extends InsightFigures {
  @Field(() => String, { description: 'The code of the topic.' })
  topic!: string;
  @Field(() => Int, { description: 'How many events.' })
  events!: number;
}

@ObjectType({ description: 'The events of a municipality in a year, in figures.', simpleResolvers: true })
export class EventsInsight {
  @Field(() => [EventInsight], { description: 'Each event that is no draft and was not called off, the earliest first; at most 500.' })
  events!: EventInsight[];
  @Field(() => [ThemeInsight], { description: 'The same by topic, the most visited first.' })
  themes!: ThemeInsight[];
  @Field(() => InsightFigures, { description: 'The year together. Who came to several events is counted as often as they came; as new but once.' })
  year!: InsightFigures;
}

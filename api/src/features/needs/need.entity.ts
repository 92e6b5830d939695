import { Check, Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Collection, type Opt } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay, Moment, WholeNumber } from '../../core/scalars.js';
import { Company, SizeClass } from '../companies/company.entity.js';
import { Event, Registration } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import { NeedPlan } from './plan.entity.js';

export const Certainty = enumeration('Certainty', 'How certain it is that a company will need something.', {
  RUMOUR: 'Talked about.',
  LIKELY: 'Likely.',
  DECIDED: 'Decided by the company.',
});
export type Certainty = keyof typeof Certainty;

export const NeedSource = enumeration('NeedSource', 'Where a need was heard.', {
  CALL: 'In a call.',
  VISIT: 'On a visit.',
  COFFEE: 'At a morning coffee.',
  COMPANY: 'From the company itself, in the portal.',
  REFERRAL: 'In a referral.',
  MEETING: 'At a meeting.',
  MAIL: 'In a mail.',
  SEARCH: 'In a search of the services that found nothing.',
  IDEA: 'In an idea of the company that everybody reads.',
});
export type NeedSource = keyof typeof NeedSource;

export const PermitKind = enumeration('PermitKind', 'A permit that a company will have to have.', {
  BUILDING: 'To build.',
  ENVIRONMENTAL: 'For what burdens the environment.',
  LAND_USE: 'A change of the plan, or an exception to it.',
  WATER: 'For works in water, or for taking water.',
  EXTRACTION: 'To take stone, gravel or soil.',
  CHEMICALS: 'To store or handle dangerous chemicals.',
  FOOD_PREMISES: 'For premises where food is handled.',
  ALCOHOL: 'To serve or sell alcohol.',
  EVENT: 'For an event in public.',
  OTHER: 'Another one.',
});
export type PermitKind = keyof typeof PermitKind;

export const NeedStatus = enumeration('NeedStatus', 'Where a need is in its life.', {
  OPEN: 'Nobody has answered yet.',
  ACKNOWLEDGED: 'A department has seen it and promised an answer by a date.',
  ANSWERED: 'A department has answered: with a commitment and a date, or why it is not possible.',
  FULFILLED: 'What was needed has been done.',
  DROPPED: 'No longer needed.',
});
export type NeedStatus = keyof typeof NeedStatus;

export const AnswerKind = enumeration('AnswerKind', 'How a department answers a need.', {
  COMMITMENT: 'It will be done, by a date.',
  NOT_POSSIBLE: 'It is not possible, for a reason.',
});
export type AnswerKind = keyof typeof AnswerKind;

@ObjectType({ description: 'A sum of money.', simpleResolvers: true })
export class Money {
  @Field(() => WholeNumber, { description: 'In cents.' })
  cents!: number;
  @Field(() => String, { description: 'The currency by ISO 4217: EUR.' })
  currency!: string;
}

@Entity()
@ObjectType({ description: 'What a company will need, and when. Department heads see no contact person, and the company only where it allowed that.', simpleResolvers: true })
@Index({ properties: ['company'] })
@Index({ properties: ['municipality', 'windowFrom', 'id'] })
@Check({ name: 'need_window', expression: 'window_to >= window_from' })
export class Need {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Company, { nullable: true, description: 'The company; null where you may not know it, and where it was heard of somebody.' })
  @ManyToOne(() => Company, { nullable: true })
  company!: Company | null;
  @Field(() => String, { nullable: true, description: 'The name of the company as it was heard, where it is not in the portal; null where you may not know it.' })
  @Property({ type: 'text', nullable: true })
  companyName: string | null = null;
  @Field(() => Event, { nullable: true, description: 'The event at which it was heard.' })
  @ManyToOne(() => Event, { nullable: true, index: true })
  event: Event | null = null;
  @Field(() => Registration, { nullable: true, description: 'The party that said it at the event, where it is known; only for the advisers. Whoever registered it hears of the answer.' })
  @ManyToOne(() => Registration, { nullable: true, deleteRule: 'set null', index: true })
  heardFrom: Registration | null = null;
  @Field(() => Municipality, { description: 'The municipality of the company, or of the event where it was heard.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Topic, { description: 'What it is about.' })
  @ManyToOne(() => Topic, { index: true })
  topic!: Topic;
  @Field(() => String, { description: 'What is needed, in a line.' })
  @Property({ type: 'text' })
  title!: string;
  @Field(() => String, { description: "What is needed, in the company's own words." })
  @Property({ type: 'text' })
  words!: string;
  @Field(() => Language, { description: 'The language of the words.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => CalendarDay, { description: 'The first day of the time in which it is needed.' })
  @Property({ type: 'date' })
  windowFrom!: string;
  @Field(() => CalendarDay, { description: 'The last day of that time.' })
  @Property({ type: 'date' })
  windowTo!: string;
  @Field(() => Int, { nullable: true, description: 'Size of a plot in square metres.' })
  @Property({ type: 'integer', nullable: true })
  plotM2: number | null = null;
  @Field(() => Int, { nullable: true, description: 'Size of premises in square metres.' })
  @Property({ type: 'integer', nullable: true })
  premisesM2: number | null = null;
  @Field(() => Int, { nullable: true, description: 'New jobs.' })
  @Property({ type: 'integer', nullable: true })
  jobs: number | null = null;
  @Property({ type: 'bigint', runtimeType: 'number', nullable: true })
  investmentCents: number | null = null;
  @Field(() => Money, { nullable: true, description: 'The investment that the company plans.' })
  investment!: Money | null;
  @Field(() => Float, { nullable: true, description: 'Electric power in megawatts.' })
  @Property({ type: 'double', nullable: true })
  powerMw: number | null = null;
  @Field(() => [PermitKind], { description: 'The permits that it takes.' })
  @Property({ type: 'string[]', columnType: 'text[]', defaultRaw: `'{}'` })
  permits: Opt<PermitKind[]> = [];
  @Field(() => [String], { description: 'The people that it takes: what they have to know, one each.' })
  @Property({ type: 'string[]', columnType: 'text[]', defaultRaw: `'{}'` })
  skills: Opt<string[]> = [];
  @Field(() => Int, { description: 'Raised by every change of what is needed; give it back to changeNeed, which refuses what would overwrite a change that you have not seen.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
  @Field(() => Certainty, { description: 'How certain it is.' })
  @Enum({ items: () => Certainty, type: 'text' })
  certainty!: Certainty;
  @Field(() => NeedSource, { description: 'Where it was heard.' })
  @Enum({ items: () => NeedSource, type: 'text' })
  source!: NeedSource;
  @Field(() => [Department], { description: 'The departments to which it is addressed.' })
  @ManyToMany(() => Department, undefined, { owner: true })
  departments = new Collection<Department>(this);
  @Field(() => Boolean, { description: 'Whether the company lets departments see its name.' })
  @Property({ type: 'boolean' })
  nameShown!: boolean;
  @Field(() => NeedStatus, { description: 'Where it is in its life.' })
  @Enum({ items: () => NeedStatus, type: 'text' })
  status!: NeedStatus;
  @Field(() => Moment, { description: 'When it was written down.' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;
  @Field(() => Person, { nullable: true, description: 'Who wrote it down; null where you may not know them.' })
  @ManyToOne(() => Person, { nullable: true })
  recordedBy!: Person | null;
  @Field(() => Moment, { nullable: true, description: 'When a department acknowledged it.' })
  @Property({ type: 'datetime', nullable: true })
  acknowledgedAt: Date | null = null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day by which a department promised to answer.' })
  @Property({ type: 'date', nullable: true })
  answerPromisedOn: string | null = null;
  @Field(() => AnswerKind, { nullable: true, description: 'How it was answered; null until it was.' })
  @Enum({ items: () => AnswerKind, type: 'text', nullable: true })
  answerKind: AnswerKind | null = null;
  @Field(() => String, { nullable: true, description: 'The answer.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day by which the commitment will be kept.' })
  @Property({ type: 'date', nullable: true })
  committedOn: string | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'When the department last changed its answer; null: it says what it said at first.' })
  @Property({ type: 'datetime', nullable: true })
  answerChangedAt: Date | null = null;
  @Field(() => Person, { nullable: true, description: 'The department head who acknowledged or answered it.' })
  @ManyToOne(() => Person, { nullable: true })
  answeredBy: Person | null = null;
  @Field(() => NeedPlan, { nullable: true, description: 'The plan of the department that answers it together with others.' })
  @ManyToOne(() => NeedPlan, { nullable: true, index: true })
  plan: NeedPlan | null = null;
  @Field(() => Moment, { nullable: true, description: 'When one department gave it to another, which then began anew; null where none did.' })
  @Property({ type: 'datetime', nullable: true })
  handedOverAt: Date | null = null;
  /** The day that had passed when the heads were told that they owe an answer. */
  @Property({ type: 'date', nullable: true })
  overdueToldFor: string | null = null;
  @Field(() => String, { nullable: true, description: 'How it ended: what was done, or why it is no longer needed.' })
  @Property({ type: 'text', nullable: true })
  closingNote: string | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it ended.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;
  @Field(() => SizeClass, { nullable: true, description: 'The size class of the company; null for those who may not know the company where fewer than three of its municipality are alike in section and size.' })
  companySizeClass!: SizeClass | null;
  @Field(() => String, { nullable: true, description: 'The village or district of the company; null for those who may not know the company where fewer than three there are alike in place, industry and size.' })
  companyPlace!: string | null;
}

export const NeedMove = enumeration('NeedMove', 'What can be done with a need.', {
  ACKNOWLEDGE: 'Say that it has been seen, and by when it is answered.',
  ANSWER: 'Answer: a commitment and a date, or why it is not possible.',
  ANSWER_AGAIN: 'Correct or change the answer: what was said before stays in the history.',
  HAND_OVER: 'Give it to another department of the municipality.',
  FULFIL: 'Say that what was needed has been done.',
  DROP: 'Say that it is no longer needed.',
});
export type NeedMove = keyof typeof NeedMove;

export const NeedConnection = connectionOf(Need, 'Need');

import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Need } from '../needs/need.entity.js';
import { CompanyPromise } from '../promises/promise.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Referral } from './referral.entity.js';

export const DeskKind = enumeration('DeskKind', 'Why something lies on an adviser’s desk.', {
  OVERDUE: 'The receiver has not done in time what is due.',
  DECLINED: 'The receiver has declined.',
  REPORTED: 'Somebody has reported an idea or a comment in a campaign of the municipality: one thing for a campaign, until a host has looked at all of it.',
  NOT_HELPED: 'It came back: the company was not helped, not reached or not contacted.',
  JOIN_REQUEST: 'Somebody says that they are of a company: at once where it has nobody who could confirm it, after three days otherwise.',
  PROMISE: 'Something that was promised to a company: from the day before it is due.',
  DEPARTMENT_ASKS: 'A department has asked the advisers about a need, and waits for their reply.',
  NEED_WITHOUT_ANSWER: 'A need that no department has answered for two weeks since it was recorded or its last question was answered, or by the day that it promised, and no referral came from. Not while a department waits for the advisers.',
  TO_CONFIRM: 'The company has not said for ten working days what came of it.',
  ANSWERED: 'The receiver has answered without taking the company over.',
  MERGE_OBJECTED: 'The writer of an idea has objected to merging it, for two weeks.',
});
export type DeskKind = keyof typeof DeskKind;

export const DeskStep = enumeration('DeskStep', 'What an adviser does next with a thing on the desk.', {
  CALL_RECEIVER: 'Ask the receiver, or take it back and choose another service.',
  CHOOSE_ANOTHER: 'Choose another service.',
  LOOK_AT_REPORTS: 'Look at what was reported: hide it or leave it.',
  CALL_COMPANY: 'Talk with the company and choose another service.',
  ANSWER_REQUEST: 'Confirm or decline the request.',
  KEEP_PROMISE: 'Do what was promised.',
  ANSWER_DEPARTMENT: 'Answer what the department asks.',
  ASK_DEPARTMENT: 'Ask the department, or refer the company to a service.',
  ASK_COMPANY: 'Ask the company whether it was helped.',
  READ_ANSWER: 'Read the answer and see whether it is enough.',
  READ_OBJECTION: 'Read why the idea is to stay apart.',
});
export type DeskStep = keyof typeof DeskStep;

/** A view of the database (migration 0081): what is on the desk of a municipality's advisers, and from when until when. */
@Entity({ tableName: 'desk_row', readonly: true })
@ObjectType({ description: 'One thing that waits for the advisers of a municipality: about a referral, a need, a promise, a request or what was reported in a campaign.', simpleResolvers: true })
export class DeskRow {
  @Field(() => ID, { description: 'The id of the referral, the need, the question of a department, the promise, the request, the campaign or the merge.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => DeskKind, { description: 'Why it is here.' })
  @Enum({ items: () => DeskKind, type: 'text' })
  kind!: DeskKind;
  @Property({ type: 'integer' })
  urgency!: number;
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Referral, { nullable: true, description: 'The referral that it is about.' })
  @ManyToOne(() => Referral, { nullable: true })
  referral!: Referral | null;
  @Field(() => Need, { nullable: true, description: 'The need that it is about.' })
  @ManyToOne(() => Need, { nullable: true })
  need!: Need | null;
  @Field(() => CompanyPromise, { nullable: true, description: 'The promise that it is about.' })
  @ManyToOne(() => CompanyPromise, { nullable: true })
  promise!: CompanyPromise | null;
  @Field(() => Moment, { description: 'Since when it waits.' })
  @Property({ type: 'datetime' })
  since!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was due; null where nothing was promised.' })
  @Property({ type: 'datetime', nullable: true })
  dueAt!: Date | null;
  @Property({ type: 'datetime' })
  shownFrom!: Date;
  @Property({ type: 'datetime', nullable: true })
  shownUntil!: Date | null;
}

@ObjectType({ description: 'How many things of one kind are on the desk.', simpleResolvers: true })
export class DeskCount {
  @Field(() => DeskKind, { description: 'The kind.' })
  kind!: DeskKind;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

export const DeskConnection = connectionOf(DeskRow, 'DeskRow');

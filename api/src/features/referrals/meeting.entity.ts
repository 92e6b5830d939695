import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Moment } from '../../core/scalars.js';
import { Person } from '../people/person.entity.js';
import { MeetingStatus, Referral } from './referral.entity.js';

export const MeetingSide = enumeration('MeetingSide', 'One of those who meet.', {
  COMPANY: 'The company.',
  RECEIVER: 'The receiver of the referral.',
  ADVISER: 'The adviser who comes along.',
});
export type MeetingSide = keyof typeof MeetingSide;

export const MeetingMove = enumeration('MeetingMove', 'What can be done about the meeting of a referral.', {
  PROPOSE: 'Propose times, also instead of those proposed or of the time agreed (proposeMeetingTimes).',
  CHOOSE: 'Choose one of the times that are proposed (chooseMeetingTime).',
  AGREE: 'Say which time was agreed otherwise, on the telephone for example (chooseMeetingTime).',
  MOVE: 'Move the meeting to another time (moveMeeting); the company to one of those proposed.',
  CANCEL: 'Call it off, or say that none of the times fits (cancelMeeting).',
  NO_SHOW: 'Record that the company did not come (recordNoShow).',
});
export type MeetingMove = keyof typeof MeetingMove;

@Entity()
@ObjectType({ description: 'A meeting of a company with the receiver of its referral, and with the adviser who comes along: from the times that are proposed until who was there.', simpleResolvers: true })
@Index({ properties: ['referral', 'createdAt'] })
@Index({ name: 'referral_meeting_open', expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.referral}) where ${c.status} in ('PROPOSED', 'AGREED')` })
export class ReferralMeeting {
  /** Its entry in calendars goes by it too. */
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Referral)
  referral!: Referral;
  @Field(() => MeetingStatus, { description: 'Where it stands.' })
  @Enum({ items: () => MeetingStatus, type: 'text' })
  status!: MeetingStatus;
  @Field(() => [Moment], { description: 'The times that are proposed, the earliest first; empty where one was agreed at once. Those that are past are kept.' })
  @Property({ type: 'json' })
  proposedTimes: string[] = [];
  @Field(() => MeetingSide, { nullable: true, description: 'Who proposed these times.' })
  @Enum({ items: () => MeetingSide, type: 'text', nullable: true })
  proposedBy: MeetingSide | null = null;
  @Field(() => Moment, { nullable: true, description: 'When they meet, once that is agreed.' })
  @Property({ type: 'datetime', nullable: true })
  time: Date | null = null;
  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  @Property({ type: 'integer' })
  minutes: number = 60;
  @Field(() => String, { nullable: true, description: 'Where they meet: a place, or the address of a meeting at a distance.' })
  @Property({ type: 'text', nullable: true })
  place: string | null = null;
  @Field(() => [MeetingSide], { nullable: true, description: 'Who was there, where that was recorded.' })
  @Property({ type: 'string[]', columnType: 'text[]', nullable: true })
  there: MeetingSide[] | null = null;
  @Field(() => MeetingSide, { nullable: true, description: 'Who changed it last; null where it ended with the referral.' })
  @Enum({ items: () => MeetingSide, type: 'text', nullable: true })
  changedBy: MeetingSide | null = null;
  @Field(() => String, { nullable: true, description: 'What they said with that.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
  @Field(() => Moment, { description: 'When it was first proposed or agreed.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Field(() => Moment, { description: 'When it last changed.' })
  @Property({ type: 'datetime' })
  updatedAt!: Date;
  /** Counts the changes of its entry in calendars, so that programs know which one is the last. */
  @Property({ type: 'integer' })
  calendarSequence: number = 0;
  /** Who of the receiver comes: the one who took the company over, or who proposed the times. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  receiver: Person | null = null;
}

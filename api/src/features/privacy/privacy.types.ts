import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { Localized } from '../../core/localized.js';
import { Ending } from '../../core/personal.entity.js';
import { CalendarDay } from '../../core/scalars.js';

@ObjectType({ description: 'Fields that are kept for one purpose, and equally long.', simpleResolvers: true })
export class KeptFor {
  @Field(() => [String], { description: 'The names of the fields.' })
  fields!: string[];
  @Field(() => Localized, { description: 'What they are for.' })
  purpose!: Localized;
  @Field(() => Localized, { description: 'How long they are kept, and what happens then.' })
  until!: Localized;
}

@ObjectType({ description: 'A kind of thing whose changes are in the log.', simpleResolvers: true })
export class AuditedKind {
  @Field(() => ID, { description: 'Its key, as `auditLog` has it in `entity`.' })
  key!: string;
  @Field(() => Localized, { description: 'What people call it.' })
  title!: Localized;
}

@ObjectType({ description: 'A word of the log, and what people call it.', simpleResolvers: true })
export class AuditWord {
  @Field(() => String, { description: 'The program’s word, as the log has it.' })
  name!: string;
  @Field(() => String, { description: 'What people call it.' })
  title!: string;
}

@ObjectType({ description: 'What people call the words of the log.', simpleResolvers: true })
export class AuditWords {
  @Field(() => [AuditWord], { description: 'What was done: the commands.' })
  commands!: AuditWord[];
  @Field(() => [AuditWord], { description: 'What was changed: the fields.' })
  fields!: AuditWord[];
}

@ObjectType({ description: 'A kind of personal data: what for, and until when.', simpleResolvers: true })
export class PersonalKind {
  @Field(() => ID, { description: 'Its key.' })
  key!: string;
  @Field(() => Localized, { description: 'What it is.' })
  title!: Localized;
  @Field(() => [KeptFor], { description: 'Purposes and times.' })
  keeps!: KeptFor[];
}

export const NoticeArea = enumeration('NoticeArea', 'What somebody does in the portal, for the notice on personal data.', {
  IDEAS: 'Proposing, supporting and commenting ideas.',
  EVENTS: 'Coming to an event.',
  QUESTIONS: 'Asking an adviser, and looking for a service.',
  COMPANY: 'Matters of a company: needs, referrals, contacts.',
  ACCOUNT: 'Signing in.',
  ALWAYS: 'Whatever somebody does.',
});
export type NoticeArea = keyof typeof NoticeArea;

@ObjectType({ description: 'What is kept of people for one purpose, and equally long.', simpleResolvers: true })
export class NoticeLine {
  @Field(() => ID, { description: 'Its key.' })
  key!: string;
  @Field(() => NoticeArea, { description: 'What people do when it is kept.' })
  area!: NoticeArea;
  @Field(() => Localized, { description: 'The kind of personal data.' })
  title!: Localized;
  @Field(() => Localized, { nullable: true, description: 'What is kept, as people call it; null: nothing that has a name for them.' })
  what!: Localized | null;
  @Field(() => Localized, { description: 'What it is for.' })
  purpose!: Localized;
  @Field(() => Localized, { description: 'How long it is kept, and what happens then.' })
  until!: Localized;
}

@ObjectType({ description: 'One thing that the portal knows of you.', simpleResolvers: true })
export class OwnValue {
  @Field(() => String, { description: 'The name of the field.' })
  field!: string;
  @Field(() => String, { description: 'What it is, in the language of the request.' })
  label!: string;
  @Field(() => String, { description: 'What it says, in the language of the request.' })
  text!: string;
}

@ObjectType({ description: 'One entry about you.', simpleResolvers: true })
export class OwnEntry {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
  @Field(() => [OwnValue], { description: 'What is in it.' })
  values!: OwnValue[];
}

@ObjectType({ description: 'What the portal has of you, of one kind.', simpleResolvers: true })
export class OwnKind {
  @Field(() => PersonalKind, { description: 'The kind.' })
  kind!: PersonalKind;
  @Field(() => Int, { description: 'How many entries.' })
  count!: number;
  @Field(() => [OwnEntry], { description: 'The newest of them, at most 20; the file /account/data.json has all.' })
  entries!: OwnEntry[];
}

export const BoundKind = enumeration('BoundKind', 'What has to end before your data can be deleted.', {
  OPEN_REFERRAL: 'A referral in which you are the contact, or that you sent, is open.',
  COMING_PLACE: 'You have a place at an event to come.',
  LAST_COORDINATOR: 'You are the only coordinator of the network.',
  MADE_UP: 'You are signed in as a made-up person of the demonstration.',
});
export type BoundKind = keyof typeof BoundKind;

@ObjectType({ description: 'Something that has to end before your data can be deleted.', simpleResolvers: true })
export class Bound {
  @Field(() => BoundKind, { description: 'What it is.' })
  kind!: BoundKind;
  @Field(() => ID, { nullable: true, description: 'The id of the referral or the event.' })
  id!: string | null;
  @Field(() => Localized, { nullable: true, description: 'The service of the referral, or the title of the event.' })
  title!: Localized | null;
}

@ObjectType({ description: 'What the portal has of you.', simpleResolvers: true })
export class MyData {
  @Field(() => [OwnKind], { description: 'By kind; only those of which there is something.' })
  kinds!: OwnKind[];
  @Field(() => [Bound], { description: 'What has to end before your data can be deleted; empty: nothing.' })
  bound!: Bound[];
}

@ObjectType({ description: 'How many entries of a kind end on a day.', simpleResolvers: true })
export class DueToForget {
  @Field(() => PersonalKind, { description: 'The kind.' })
  kind!: PersonalKind;
  @Field(() => CalendarDay, { description: 'The day; what has ended already stands under today.' })
  day!: string;
  @Field(() => Ending, { description: 'What will happen to them.' })
  ending!: Ending;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

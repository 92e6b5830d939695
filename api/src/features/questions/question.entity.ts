import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Service } from '../directory/service.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const QuestionStatus = enumeration('QuestionStatus', 'Where a question to the advisers stands.', {
  OPEN: 'Waits for an adviser.',
  TAKEN: 'An adviser looks into it.',
  ANSWERED: 'The asker has an answer.',
  DROPPED: 'Closed without an answer, with a reason.',
});
export type QuestionStatus = keyof typeof QuestionStatus;

export const QuestionMove = enumeration('QuestionMove', 'What an adviser can do with a question.', {
  TAKE: 'Look into it.',
  ANSWER: 'Answer the asker.',
  DROP: 'Close it without an answer, with a reason.',
});
export type QuestionMove = keyof typeof QuestionMove;

@Entity()
@ObjectType({ description: 'What somebody asks the advisers of a municipality, with or without an account. Seen by these advisers; deleted 12 months after it ended.', simpleResolvers: true })
@Index({ properties: ['municipality', 'createdAt', 'id'] })
@Index({ properties: ['endedAt'] })
export class AdviserQuestion {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Municipality, { description: 'The municipality whose advisers are asked.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => String, { description: 'The question in the asker’s own words.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => String, { description: 'Who asks.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The e-mail address of the asker.' })
  @Property({ type: 'text', nullable: true })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone number of the asker.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'The company, as the asker calls it.' })
  @Property({ type: 'text', nullable: true })
  companyName!: string | null;
  @Field(() => Language, { description: 'The language of the asker.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => Service, { nullable: true, description: 'The service about which the asker wants to be contacted.' })
  @ManyToOne(() => Service, { nullable: true, deleteRule: 'set null' })
  service!: Service | null;
  @Field(() => QuestionStatus, { description: 'Where it stands.' })
  @Enum({ items: () => QuestionStatus, type: 'text' })
  status!: QuestionStatus;
  @Field(() => Moment, { description: 'When it was asked, and contact was consented to.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Field(() => Person, { nullable: true, description: 'The adviser who has it, or had it last.' })
  @ManyToOne(() => Person, { nullable: true })
  adviser: Person | null = null;
  @Field(() => String, { nullable: true, description: 'The answer, or why it was closed without one.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it was answered or closed.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}

export const AdviserQuestionConnection = connectionOf(AdviserQuestion, 'AdviserQuestion');

import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Idea, SignedAs, WriterKind } from './idea.entity.js';

@Entity()
@ObjectType({ description: 'A comment on an idea, or a reply to a comment, in the language of its writer.', simpleResolvers: true })
@Index({ properties: ['idea', 'thread', 'id'] })
export class IdeaComment {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Idea, { description: 'The idea.' })
  @ManyToOne(() => Idea, { deleteRule: 'cascade' })
  idea!: Idea;
  /** The comment that is replied to, or the comment itself: ids grow with time, so this and the id put replies below what they reply to. */
  @Property({ type: 'uuid' })
  thread!: string;
  @Field(() => String, { nullable: true, description: 'The comment; null where it is hidden or was taken back.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  author!: Person | null;
  @ManyToOne(() => Company, { nullable: true, deleteRule: 'set null', index: true })
  company!: Company | null;
  @ManyToOne(() => Department, { nullable: true, deleteRule: 'set null', index: true })
  department: Department | null = null;
  @Enum({ items: () => WriterKind, type: 'text' })
  writerKind!: WriterKind;
  @Enum({ items: () => SignedAs, type: 'text' })
  signedAs!: SignedAs;
  @Field(() => Moment, { description: 'When it was written.' })
  @Property({ type: 'datetime' })
  postedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When its writer corrected it the last time; null: never.' })
  @Property({ type: 'datetime', nullable: true })
  changedAt: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'When the host hid it, or its writer took it back; null: it is shown.' })
  @Property({ type: 'datetime', nullable: true })
  hiddenAt: Date | null = null;
  /** It is hidden from that moment on too, so that whatever leaves out what is hidden leaves it out. Its words are erased. */
  @Field(() => Moment, { nullable: true, description: 'When its writer took it back; null: they did not.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;
  @Field(() => String, { nullable: true, description: 'Why the host hid it, for everybody to read.' })
  @Property({ type: 'text', nullable: true })
  hiddenReason: string | null = null;
  @Field(() => Language, { nullable: true, description: 'The language of that reason; null where it is not hidden, or was before reasons said theirs.' })
  @Enum({ items: () => Object.values(Language), type: 'text', nullable: true })
  hiddenLanguage: Language | null = null;
}

/** Kept by the command that corrects a comment; it goes only when the comment is taken back. */
@Entity()
@ObjectType({ description: 'What a comment said before it was corrected.', simpleResolvers: true })
@Index({ properties: ['comment', 'changedAt'] })
export class IdeaCommentEdit {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => IdeaComment, { deleteRule: 'cascade' })
  comment!: IdeaComment;
  @Field(() => String, { description: 'The text before.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => Moment, { description: 'When it was corrected.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;
}

export const IdeaCommentConnection = connectionOf(IdeaComment, 'IdeaComment');

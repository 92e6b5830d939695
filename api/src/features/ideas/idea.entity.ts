import { Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Collection, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language, Localized } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';

export const WriterKind = enumeration('WriterKind', 'As whom somebody writes in a campaign.', {
  PERSON: 'For themselves.',
  COMPANY: 'For a company of theirs.',
  HOST: 'For the municipality that asks, or for a department of it.',
});
export type WriterKind = keyof typeof WriterKind;

export const SignedAs = enumeration('SignedAs', 'What everybody sees of a writer.', {
  NAME: 'The name.',
  COMPANY: 'The name of the company.',
  NEITHER: 'Only as whom they write, and for a company its municipality.',
});
export type SignedAs = keyof typeof SignedAs;

@ObjectType({ description: 'What everybody sees of who wrote something: as much as the writer chose.', simpleResolvers: true })
export class Writer {
  @Field(() => WriterKind, { description: 'As whom they wrote.' })
  kind!: WriterKind;
  @Field(() => String, { nullable: true, description: 'The name, where they chose to show it and the portal has not forgotten them.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of the company, where they chose to show it.' })
  company!: string | null;
  @Field(() => Localized, { nullable: true, description: 'The municipality of the company, or the one that asks; null for who writes for themselves.' })
  municipality!: Localized | null;
  @Field(() => Localized, { nullable: true, description: 'The department of that municipality for which its head writes; null: for none.' })
  department!: Localized | null;
}

export const AnswerStatus = enumeration('AnswerStatus', 'What the municipality says to an idea.', {
  NONE: 'It has not been answered.',
  UNDER_REVIEW: 'A department looks at it.',
  PLANNED: 'It will be done, by a day.',
  DONE: 'It has been done.',
  NOT_POSSIBLE: 'It will not be done; the answer says why.',
});
export type AnswerStatus = keyof typeof AnswerStatus;

@Entity()
@ObjectType({ description: 'An idea that answers the question of a campaign, in the language of its writer. Everybody reads it.', simpleResolvers: true })
@Index({ properties: ['campaign', 'publishedAt', 'id'] })
@Index({ properties: ['campaign', 'supports', 'id'] })
@Index({ name: 'idea_shown', expression: (c, table, name) => `create index "${name}" on "${table.name}" (${c.campaign}, ${c.id}) where ${c.confirmBy} is null and ${c.hiddenAt} is null and ${c.mergedInto} is null` })
@Index({ properties: ['campaign', 'answerStatus', 'id'] })
@Index({ name: 'idea_words', expression: (c, table, name) => `create index "${name}" on "${table.name}" using gin ((${c.title} || ' ' || ${c.text}) gin_trgm_ops)` })
@Index({ name: 'idea_title', expression: (c, table, name) => `create index "${name}" on "${table.name}" using gin (${c.title} gin_trgm_ops)` })
export class Idea {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Campaign, { description: 'The campaign whose question it answers.' })
  @ManyToOne(() => Campaign, { deleteRule: 'restrict' })
  campaign!: Campaign;
  @Field(() => String, { nullable: true, description: 'The idea in a line; null where it is hidden or withdrawn.' })
  @Property({ type: 'text' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'The idea; null where it is hidden or withdrawn.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'The place that it is about, in words; null: none, or hidden.' })
  @Property({ type: 'text', nullable: true })
  place!: string | null;
  @Field(() => [Topic], { description: 'What it is about; empty where it is hidden.' })
  @ManyToMany(() => Topic, undefined, { owner: true })
  topics = new Collection<Topic>(this);
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  author!: Person | null;
  @Field(() => Company, { nullable: true, description: 'The company that proposes it, where it shows its name and you may see the company.' })
  @ManyToOne(() => Company, { nullable: true, deleteRule: 'set null', index: true })
  company!: Company | null;
  @Enum({ items: () => WriterKind, type: 'text' })
  writerKind!: WriterKind;
  @Enum({ items: () => SignedAs, type: 'text' })
  signedAs!: SignedAs;
  @Field(() => Moment, { description: 'When it was published.' })
  @Property({ type: 'datetime' })
  publishedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When its writer changed it the last time; null: never.' })
  @Property({ type: 'datetime', nullable: true })
  changedAt: Date | null = null;
  @Field(() => Int, { description: 'How often it has been changed: give it with a change.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
  /** Until then a guest confirms it by mail; nobody sees it before. Null: it is published. */
  @Property({ type: 'datetime', nullable: true, index: true })
  confirmBy: Date | null = null;
  /** Counted by a trigger of the database: exact however many press at once, and however a row goes. */
  @Field(() => Int, { description: 'How many support it.' })
  @Property({ type: 'integer', default: 0 })
  supports: Opt<number> = 0;
  @Field(() => Int, { description: 'How many comments and replies there are, without hidden ones.' })
  @Property({ type: 'integer', default: 0 })
  comments: Opt<number> = 0;
  /** That of its latest answer: lists are filtered by it. */
  @Field(() => AnswerStatus, { description: 'What the municipality says to it.' })
  @Enum({ items: () => AnswerStatus, type: 'text', default: 'NONE' })
  answerStatus: Opt<AnswerStatus> = 'NONE';
  /** Once a merge is done. Its support stays its own: nothing is added up. */
  @Field(() => Idea, { nullable: true, description: 'The idea into which it was merged; null: it stands for itself. A merged idea can be read, and is supported and discussed no more.' })
  @ManyToOne(() => Idea, { nullable: true, deleteRule: 'set null', index: true })
  mergedInto: Idea | null = null;
  @Field(() => Moment, { nullable: true, description: 'When the host hid it, or its writer withdrew it; null: it is shown.' })
  @Property({ type: 'datetime', nullable: true })
  hiddenAt: Date | null = null;
  /** It is hidden from that moment on too, so that whatever leaves out what is hidden leaves it out. Its words are erased. */
  @Field(() => Moment, { nullable: true, description: 'When its writer withdrew it; null: they did not.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;
  @Field(() => String, { nullable: true, description: 'Why the host hid it, for everybody to read.' })
  @Property({ type: 'text', nullable: true })
  hiddenReason: string | null = null;
  @Field(() => Language, { nullable: true, description: 'The language of that reason; null where it is not hidden, or was before reasons said theirs.' })
  @Enum({ items: () => Object.values(Language), type: 'text', nullable: true })
  hiddenLanguage: Language | null = null;
}

/** Kept by the command that changes an idea; it goes only when the idea is withdrawn. */
@Entity()
@ObjectType({ description: 'What an idea said before it was changed.', simpleResolvers: true })
@Index({ properties: ['idea', 'changedAt'] })
export class IdeaEdit {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Idea, { deleteRule: 'cascade' })
  idea!: Idea;
  @Field(() => String, { description: 'The title before.' })
  @Property({ type: 'text' })
  title!: string;
  @Field(() => String, { description: 'The text before.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The place before.' })
  @Property({ type: 'text', nullable: true })
  place!: string | null;
  @Field(() => Moment, { description: 'When it was changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;
}

/** That a person supports an idea. Nobody reads who does: only how many. */
@Entity()
@Unique({ name: 'idea_support_once', properties: ['idea', 'person'] })
export class IdeaSupport {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Idea, { deleteRule: 'cascade' })
  idea!: Idea;
  @ManyToOne(() => Person, { deleteRule: 'cascade', index: true })
  person!: Person;
  @Property({ type: 'datetime' })
  at!: Date;
}

export const IdeaConnection = connectionOf(Idea, 'Idea');

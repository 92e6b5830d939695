import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Person } from '../people/person.entity.js';
import { IdeaComment } from './comment.entity.js';
import { Idea } from './idea.entity.js';

@Entity()
@ObjectType({ description: 'That somebody thinks that an idea or a comment does not belong there. Seen by the hosts, without who it was.', simpleResolvers: true })
@Index({ name: 'idea_report_once', expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.idea}, ${c.comment}, ${c.person}) nulls not distinct where ${c.settledAt} is null and ${c.person} is not null` })
@Index({ name: 'idea_report_once_by_mail', expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.idea}, ${c.comment}, ${c.email}) nulls not distinct where ${c.settledAt} is null and ${c.email} is not null` })
export class IdeaReport {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Idea, { description: 'The idea, or the one that was commented.' })
  @ManyToOne(() => Idea, { deleteRule: 'cascade' })
  idea!: Idea;
  @Field(() => IdeaComment, { nullable: true, description: 'The comment; null where it is about the idea itself.' })
  @ManyToOne(() => IdeaComment, { nullable: true, deleteRule: 'cascade', index: true })
  comment!: IdeaComment | null;
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  person!: Person | null;
  /** Of a guest who wants to hear what the host decides; emptied once they are told. */
  @Property({ type: 'text', nullable: true })
  email: string | null = null;
  @Enum({ items: () => Object.values(Language), type: 'text', nullable: true })
  language: Language | null = null;
  @Field(() => String, { description: 'What is wrong with it, in the words of who reported it.' })
  @Property({ type: 'text' })
  reason!: string;
  @Field(() => Moment, { description: 'When it was reported.' })
  @Property({ type: 'datetime' })
  at!: Date;
  /** When a host hid what it is about, or left it. */
  @Property({ type: 'datetime', nullable: true })
  settledAt: Date | null = null;
}

export const IdeaReportConnection = connectionOf(IdeaReport, 'IdeaReport');

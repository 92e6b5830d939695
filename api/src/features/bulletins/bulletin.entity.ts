import { Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Collection, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Event } from '../events/event.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality, Region, Topic } from '../vocabulary/vocabulary.entity.js';

@Entity()
@ObjectType({ description: 'A short post by which those who serve businesses tell each other what is going on. Seen by provider contacts, advisers, department heads and coordinators; never by companies or visitors.', simpleResolvers: true })
@Index({ properties: ['postedAt', 'id'] })
export class Bulletin {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'What it is about, in a line.' })
  @Property({ type: 'text' })
  title!: string;
  @Field(() => String, { description: 'The post itself, in the language of its writer.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => Language, { description: 'The language of title and text.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => [Topic], { description: 'What it is about; empty: all topics.' })
  @ManyToMany(() => Topic, undefined, { owner: true })
  topics = new Collection<Topic>(this);
  @Field(() => [Region], { description: 'The regions that it concerns; where there are neither regions nor municipalities, all of Finland.' })
  @ManyToMany(() => Region, undefined, { owner: true })
  regions = new Collection<Region>(this);
  @Field(() => [Municipality], { description: 'The municipalities that it concerns, beside the regions.' })
  @ManyToMany(() => Municipality, undefined, { owner: true })
  municipalities = new Collection<Municipality>(this);
  @Field(() => Event, { nullable: true, description: 'The event that it tells of: a meeting of providers, a coffee.' })
  @ManyToOne(() => Event, { nullable: true, deleteRule: 'set null', index: true })
  event!: Event | null;
  @Field(() => Organisation, { nullable: true, description: 'The organisation for which it was written; null where an adviser or a coordinator wrote it.' })
  @ManyToOne(() => Organisation, { nullable: true, index: true })
  organisation!: Organisation | null;
  @Field(() => Municipality, { nullable: true, description: 'The municipality whose adviser wrote it; null for the others.' })
  @ManyToOne(() => Municipality, { nullable: true })
  municipality!: Municipality | null;
  @Field(() => Person, { nullable: true, description: 'Who wrote it; null where they are gone.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  author!: Person | null;
  @Field(() => Moment, { description: 'When it was posted.' })
  @Property({ type: 'datetime' })
  postedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When its writer corrected it the last time; null: never.' })
  @Property({ type: 'datetime', nullable: true })
  changedAt: Date | null = null;
  @Field(() => Int, { description: 'How often it has been changed: give it with a change.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

/** That a person has read a bulletin. */
@Entity()
@Unique({ name: 'bulletin_read_once', properties: ['person', 'bulletin'] })
export class BulletinRead {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @ManyToOne(() => Bulletin, { deleteRule: 'cascade', index: true })
  bulletin!: Bulletin;
  @Property({ type: 'datetime' })
  at!: Date;
}

export const BulletinConnection = connectionOf(Bulletin, 'Bulletin');

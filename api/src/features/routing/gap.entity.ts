import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';

/** Nothing here leads to who asked: no person, no session, no address. */
@Entity()
@ObjectType({ description: 'What a business asked and no service answered. The words are kept without personal data for 12 months; who asked is not kept at all.', simpleResolvers: true })
@Index({
  name: 'routing_gap_once',
  expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.sameAs}, ${c.municipality}, ${c.day}) nulls not distinct`,
})
@Index({ properties: ['lastAt', 'id'] })
export class RoutingGap {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'The words, without personal data; long ones are cut.' })
  @Property({ type: 'text' })
  text!: string;
  /** A digest of the words without capitals and signs, short enough for an index. */
  @Property({ type: 'text' })
  sameAs!: string;
  @Field(() => Language, { description: 'The language of the words.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => Municipality, { nullable: true, description: 'The municipality of the business, where it was known.' })
  @ManyToOne(() => Municipality, { nullable: true })
  municipality!: Municipality | null;
  @Field(() => Topic, { nullable: true, description: 'What it is probably about; null: no idea.' })
  @ManyToOne(() => Topic, { nullable: true })
  topic!: Topic | null;
  @Field(() => CalendarDay, { description: 'The day on which it was asked.' })
  @Property({ type: 'date' })
  day!: string;
  @Field(() => Int, { description: 'How often the same was asked in the same municipality on that day.' })
  @Property({ type: 'integer' })
  times!: number;
  @Field(() => Moment, { description: 'When it was asked last.' })
  @Property({ type: 'datetime' })
  lastAt!: Date;
}

export const RoutingGapConnection = connectionOf(RoutingGap, 'RoutingGap');

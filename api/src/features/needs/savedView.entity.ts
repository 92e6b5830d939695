import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { AtMost, Each, OptionalText } from '../../core/input.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { SizeClass } from '../companies/company.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Certainty, NeedStatus } from './need.entity.js';

/** What is asked for and what is kept of it are the same, so that a saved view is a filter again. */
@InputType('NeedFilter', { description: 'Which needs. Fields that are left out narrow nothing; facts of a company that you may not see are not found.' })
@ObjectType('KeptNeedFilter', { description: 'Which needs, as it was asked for. Fields that are null narrow nothing.', simpleResolvers: true })
export class NeedFilter {
  @Field(() => [String], { nullable: true, description: 'Of companies in one of these villages or districts: up to 20.' })
  @AtMost(20)
  @Each(100)
  places?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Of companies in one of these industries: codes of sections, which have all their divisions, or of divisions; up to 20.' })
  @AtMost(20)
  @Each(10)
  industries?: string[] | null;
  @Field(() => [SizeClass], { nullable: true, description: 'Of companies of one of these sizes.' })
  @AtMost(5)
  sizeClasses?: SizeClass[] | null;
  @Field(() => [Certainty], { nullable: true, description: 'As certain as one of these.' })
  @AtMost(3)
  certainties?: Certainty[] | null;
  @Field(() => [NeedStatus], { nullable: true, description: 'In one of these states.' })
  @AtMost(5)
  statuses?: NeedStatus[] | null;
  @Field(() => String, { nullable: true, description: 'About the topic with this code.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Those that the board counts in the quarter with this first day.' })
  quarter?: string | null;
}

@Entity()
@ObjectType({ description: 'A way to look at needs that somebody has kept under a name. Seen by nobody else.', simpleResolvers: true })
@Unique({ name: 'saved_view_name', properties: ['person', 'name'] })
export class SavedView {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Field(() => String, { description: 'What its owner calls it.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => Department, { nullable: true, description: 'The department whose needs it shows; null: those of the municipality.' })
  @ManyToOne(() => Department, { nullable: true, deleteRule: 'cascade', index: true })
  department!: Department | null;
  @Field(() => NeedFilter, { description: 'Which needs it shows.' })
  @Property({ type: 'json' })
  filter!: NeedFilter;
  @Field(() => Boolean, { description: 'Whether it shows, of those, only needs whose answer is overdue.' })
  @Property({ type: 'boolean', default: false })
  overdue: Opt<boolean> = false;
  @Field(() => Moment, { description: 'When it was kept.' })
  @Property({ type: 'datetime' })
  savedAt!: Date;
}

import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Moment } from '../../core/scalars.js';
import { Event } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { Idea } from './idea.entity.js';

@Entity()
@ObjectType({ description: 'Where an idea went on: an event about it, which everybody sees once it is published, or a need of its company, for those who may see that.', simpleResolvers: true })
@Index({ name: 'idea_outcome_once', expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.idea}, ${c.need}, ${c.event}) nulls not distinct` })
@Check({ name: 'idea_outcome_one', expression: '(need_id is null) <> (event_id is null)' })
export class IdeaOutcome {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Idea, { description: 'The idea.' })
  @ManyToOne(() => Idea, { deleteRule: 'cascade' })
  idea!: Idea;
  @Field(() => Need, { nullable: true, description: 'The need that it became.' })
  @ManyToOne(() => Need, { nullable: true, deleteRule: 'cascade', index: true })
  need!: Need | null;
  @Field(() => Event, { nullable: true, description: 'The event whose theme it became.' })
  @ManyToOne(() => Event, { nullable: true, deleteRule: 'cascade', index: true })
  event!: Event | null;
  @Field(() => Moment, { description: 'When the two were put together.' })
  @Property({ type: 'datetime' })
  at!: Date;
}

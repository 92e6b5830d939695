import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Moment } from '../../core/scalars.js';
import { Person } from '../people/person.entity.js';

@Entity()
@ObjectType({ description: 'That a coordinator went through who has access to the network.', simpleResolvers: true })
@Index({ properties: ['at', 'id'] })
export class AccessReview {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => Person, { nullable: true, description: 'Who; null where they are gone.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  by!: Person | null;
  @Field(() => Int, { description: 'How many roles there were then.' })
  @Property({ type: 'integer' })
  roles!: number;
}

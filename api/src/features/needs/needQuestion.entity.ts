import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Moment } from '../../core/scalars.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Need } from './need.entity.js';

@Entity()
@ObjectType({ description: 'What a department asks the advisers about a need before it answers. Seen by the heads to whom the need is addressed and by the advisers of its municipality; never by the company.', simpleResolvers: true })
@Index({ properties: ['need', 'askedAt', 'id'] })
@Index({ properties: ['answeredAt', 'askedAt', 'id'] })
export class NeedQuestion {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Need, { description: 'The need that it is about.' })
  @ManyToOne(() => Need)
  need!: Need;
  @Field(() => Department, { description: 'The department that asks.' })
  @ManyToOne(() => Department, { index: true })
  department!: Department;
  @Field(() => String, { description: 'The question.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => Person, { description: 'The head who asks.' })
  @ManyToOne(() => Person)
  askedBy!: Person;
  @Field(() => Moment, { description: 'When it was asked.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;
  @Field(() => String, { nullable: true, description: "The adviser's answer; null until there is one." })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;
  @Field(() => Person, { nullable: true, description: 'The adviser who answered.' })
  @ManyToOne(() => Person, { nullable: true })
  answeredBy: Person | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;
}

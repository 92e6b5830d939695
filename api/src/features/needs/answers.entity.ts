import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Need } from './need.entity.js';

export const NeedStepKind = enumeration('NeedStepKind', 'What happened to a need.', {
  ACKNOWLEDGED: 'A department has seen it and promised an answer by a day.',
  ANSWERED: 'A department has answered.',
  HANDED_OVER: 'A department has given it to another one.',
  FULFILLED: 'What was needed has been done.',
  DROPPED: 'It is no longer needed.',
});
export type NeedStepKind = keyof typeof NeedStepKind;

@Entity()
@ObjectType({ description: 'Something that happened to a need. Whoever sees the need sees it; the company learns the department, not the person.', simpleResolvers: true })
@Index({ properties: ['need', 'at', 'id'] })
export class NeedStep {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Need)
  need!: Need;
  @Field(() => NeedStepKind, { description: 'What happened.' })
  @Enum({ items: () => NeedStepKind, type: 'text' })
  kind!: NeedStepKind;
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => Department, { nullable: true, description: 'The department that did it; null where an adviser or the company did.' })
  @ManyToOne(() => Department, { nullable: true, index: true })
  department!: Department | null;
  @Field(() => Department, { nullable: true, description: 'The department to which it was handed over.' })
  @ManyToOne(() => Department, { nullable: true, index: true })
  toDepartment: Department | null = null;
  @Field(() => Person, { nullable: true, description: 'Who did it; null where you may not know them.' })
  @ManyToOne(() => Person, { nullable: true })
  by!: Person | null;
  @Field(() => String, { nullable: true, description: 'What was said.' })
  @Property({ type: 'text', nullable: true })
  text!: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day that was promised.' })
  @Property({ type: 'date', nullable: true })
  day: string | null = null;
}

import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Department } from '../organisations/organisation.entity.js';

@Entity()
@ObjectType({ description: 'What a department does for several companies at once, such as a new street or a day of training. It is seen by the heads of the department and by those who see a need that it answers.', simpleResolvers: true })
@Index({ properties: ['department', 'id'] })
export class NeedPlan {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Department, { description: 'The department that does it.' })
  @ManyToOne(() => Department)
  department!: Department;
  @Field(() => String, { description: 'Its name, in a line.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => String, { description: 'What is done.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => CalendarDay, { description: 'The day by which it is done.' })
  @Property({ type: 'date' })
  doneBy!: string;
  @Field(() => Moment, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  madeAt!: Date;
}

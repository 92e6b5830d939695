import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Department } from '../organisations/organisation.entity.js';
import { AnswerStatus, Idea } from './idea.entity.js';

export const AnswerMove = enumeration('AnswerMove', 'What a municipality can answer to an idea.', {
  REVIEW: 'A department looks at it, or looks at it again.',
  PLAN: 'It will be done, by a day.',
  FULFIL: 'It has been done.',
  REJECT: 'It will not be done, because …',
});
export type AnswerMove = keyof typeof AnswerMove;

/** Nobody changes what was answered: a new answer comes after it. The database refuses anything else (migration 0034). */
@Entity()
@ObjectType({ description: 'What a department of the municipality answered to an idea. Everybody reads it, also once a later answer has come.', simpleResolvers: true })
@Index({ properties: ['idea', 'answeredAt', 'id'] })
@Check({ name: 'idea_answer_planned', expression: "(status = 'PLANNED') = (planned_for is not null)" })
export class IdeaAnswer {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Idea, { deleteRule: 'restrict' })
  idea!: Idea;
  @Field(() => AnswerStatus, { description: 'What it says.' })
  @Enum({ items: () => AnswerStatus, type: 'text' })
  status!: AnswerStatus;
  @Field(() => Department, { description: 'The department that answers.' })
  @ManyToOne(() => Department)
  department!: Department;
  @Field(() => Localized, { nullable: true, description: 'The answer, in the language of the idea at least; a language in which it has not been written is empty; null while the idea is hidden.' })
  @Property({ type: 'json' })
  text!: Localized;
  @Field(() => CalendarDay, { nullable: true, description: 'The day by which it is done; null for all but PLANNED.' })
  @Property({ type: 'date', nullable: true })
  plannedFor!: string | null;
  @Field(() => Moment, { description: 'When it was answered.' })
  @Property({ type: 'datetime' })
  answeredAt!: Date;
}

import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Event, Registration } from './event.entity.js';

export const ComesAgain = enumeration('ComesAgain', 'Whether somebody would come again.', {
  YES: 'Yes.',
  PERHAPS: 'Perhaps, it depends on the theme.',
  NO: 'No.',
});
export type ComesAgain = keyof typeof ComesAgain;

/** Nothing here leads to who answered. */
@Entity()
@ObjectType({ description: 'What somebody who came says of an event. Who it was is not kept.', simpleResolvers: true })
@Check({ name: 'event_feedback_useful', expression: 'useful >= 1 and useful <= 5' })
export class EventFeedback {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Event, { index: true })
  event!: Event;
  /** The event's municipality again, so that its hosts are known without the event. */
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Int, { description: 'How useful it was: 1 (not at all) to 5 (very).' })
  @Property({ type: 'integer' })
  useful!: number;
  @Field(() => ComesAgain, { description: 'Whether they would come again.' })
  @Enum({ items: () => ComesAgain, type: 'text' })
  again!: ComesAgain;
  @Field(() => String, { nullable: true, description: 'What should be better, or the next theme, in their words.' })
  @Property({ type: 'text', nullable: true })
  words!: string | null;
}

@ObjectType({ description: 'The answers to the three questions put together.', simpleResolvers: true })
export class FeedbackFigures {
  @Field(() => Int, { description: 'How many answered.' })
  answers!: number;
  @Field(() => Float, { nullable: true, description: 'How useful it was on average, 1 to 5; null without an answer.' })
  useful!: number | null;
  @Field(() => Int, { description: 'How many would come again.' })
  again!: number;
}

/** A link to the three questions. Only a hash of its secret is kept; it works once. Used, it is gone: the time of its use would tell whose an answer is. */
@Entity()
export class FeedbackLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Registration, { index: true })
  registration!: Registration;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
}

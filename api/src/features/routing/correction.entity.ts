import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Service } from '../directory/service.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const FeedbackKind = enumeration('FeedbackKind', 'How somebody corrected routing.', {
  PICKED_OTHER: 'An adviser sent a referral to another service than the first.',
  DECLINED_NOT_OUR_SERVICE: 'A provider declined a referral: it is not a matter for its service.',
  CONTACT_ASKED: 'A business asked an adviser to contact it.',
});
export type FeedbackKind = keyof typeof FeedbackKind;

@Entity()
@ObjectType({ description: 'Words that routing led elsewhere than people did. Kept without personal data for 24 months.', simpleResolvers: true })
export class RoutingCorrection {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { nullable: true, description: 'The words, without personal data; null where a referral came without words of a need.' })
  @Property({ type: 'text', nullable: true })
  text!: string | null;
  /** A digest of the words without capitals and signs; without words, of the service. */
  @Property({ type: 'text' })
  @Unique({ name: 'routing_correction_once' })
  sameAs!: string;
  @Field(() => Language, { nullable: true, description: 'The language of the words.' })
  @Enum({ items: () => Object.values(Language), type: 'text', nullable: true })
  language!: Language | null;
}

/** Nothing here leads to a person or a company. */
@Entity()
@ObjectType({ description: 'One correction of routing: what it proposed, and what a person made of it.', simpleResolvers: true })
@Index({ properties: ['correction', 'at'] })
@Index({ properties: ['at'] })
export class RoutingFeedback {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => RoutingCorrection, { deleteRule: 'cascade' })
  correction!: RoutingCorrection;
  @Field(() => FeedbackKind, { description: 'How it was corrected.' })
  @Enum({ items: () => FeedbackKind, type: 'text' })
  kind!: FeedbackKind;
  @Field(() => Municipality, { nullable: true, description: 'The municipality of the business.' })
  @ManyToOne(() => Municipality, { nullable: true })
  municipality!: Municipality | null;
  @Field(() => Service, { nullable: true, description: 'The service that routing put first; null: none.' })
  @ManyToOne(() => Service, { nullable: true, deleteRule: 'set null' })
  proposed!: Service | null;
  @Field(() => Service, { nullable: true, description: 'The service that was chosen, that declined, or that the business asked for; null where it named none.' })
  @ManyToOne(() => Service, { nullable: true, deleteRule: 'set null' })
  chosen!: Service | null;
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
}

export const RoutingCorrectionConnection = connectionOf(RoutingCorrection, 'RoutingCorrection');

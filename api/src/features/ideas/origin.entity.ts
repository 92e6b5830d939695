import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Need } from '../needs/need.entity.js';
import { Person } from '../people/person.entity.js';
import { ConsentHow } from '../referrals/referral.entity.js';
import { Idea } from './idea.entity.js';

/** An idea of a company that is not named has no company itself: this row alone leads to it, for those who may follow it. */
@Entity()
@ObjectType({ description: 'The need from which an adviser made an idea, and the consent of the company to publish it.', simpleResolvers: true })
@Unique({ name: 'idea_origin_of_idea', properties: ['idea'] })
@Unique({ name: 'idea_origin_once', properties: ['need', 'campaign'] })
export class IdeaOrigin {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Idea, { description: 'The idea.' })
  @ManyToOne(() => Idea, { deleteRule: 'cascade' })
  idea!: Idea;
  @Field(() => Need, { description: 'The need.' })
  @ManyToOne(() => Need, { deleteRule: 'cascade' })
  need!: Need;
  @ManyToOne(() => Campaign, { deleteRule: 'cascade', index: true })
  campaign!: Campaign;
  @Field(() => String, { nullable: true, description: 'Who gave the consent to publish it; for the company and its advisers, and null once the time of keeping it is over.' })
  @Property({ type: 'text', nullable: true })
  consentGivenBy!: string | null;
  @Field(() => ConsentHow, { nullable: true, description: 'How it was given; for the company and its advisers.' })
  @Enum({ items: () => ConsentHow, type: 'text' })
  consentHow!: ConsentHow;
  @Field(() => CalendarDay, { nullable: true, description: 'When it was given; for the company and its advisers.' })
  @Property({ type: 'date' })
  consentOn!: string;
  /** The company lets everybody read at which event it said so. */
  @Property({ type: 'boolean' })
  eventShown!: boolean;
  @Field(() => Person, { nullable: true, description: 'The adviser who published it; for the company and its advisers.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  recordedBy!: Person | null;
  @Field(() => Moment, { description: 'When it was published.' })
  @Property({ type: 'datetime' })
  at!: Date;
}

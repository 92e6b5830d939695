import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { Idea } from './idea.entity.js';

/** By it a guest confirms that they want to hear of something, and stops it again. */
@Entity()
@Check({ name: 'follow_link_one', expression: 'num_nonnulls(idea_id, campaign_id, topic_code) = 1' })
export class FollowLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Idea, { nullable: true, deleteRule: 'cascade', index: true })
  idea!: Idea | null;
  @ManyToOne(() => Campaign, { nullable: true, deleteRule: 'cascade', index: true })
  campaign!: Campaign | null;
  @ManyToOne(() => Topic, { nullable: true, deleteRule: 'cascade', index: true })
  topic!: Topic | null;
  @Property({ type: 'text' })
  email!: string;
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

@ObjectType({ description: 'What a guest wants to follow, for who holds the link of its mail.', simpleResolvers: true })
export class GuestFollow {
  @Field(() => Boolean, { description: 'The address hears of it now.' })
  isFollowed!: boolean;
  @Field(() => Boolean, { description: 'The link has been used already.' })
  done!: boolean;
  @Field(() => Idea, { nullable: true, description: 'The idea; null: it is something else.' })
  idea!: Idea | null;
  @Field(() => Campaign, { nullable: true, description: 'The campaign; null: it is something else.' })
  campaign!: Campaign | null;
  @Field(() => Topic, { nullable: true, description: 'The topic; null: it is something else.' })
  topic!: Topic | null;
}

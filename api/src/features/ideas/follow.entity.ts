import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Person } from '../people/person.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { Idea } from './idea.entity.js';

@Entity()
@ObjectType({ description: 'Something that you follow: an idea, a campaign, or a topic in all campaigns. Nobody else sees it.', simpleResolvers: true })
@Check({ name: 'idea_follow_one', expression: 'num_nonnulls(idea_id, campaign_id, topic_code) = 1' })
@Index({ name: 'idea_follow_once', expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.person}, ${c.idea}, ${c.campaign}, ${c.topic}) nulls not distinct` })
export class IdeaFollow {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Field(() => Idea, { nullable: true, description: 'The idea; null: it is something else.' })
  @ManyToOne(() => Idea, { nullable: true, deleteRule: 'cascade', index: true })
  idea: Idea | null = null;
  @Field(() => Campaign, { nullable: true, description: 'The campaign; null: it is something else.' })
  @ManyToOne(() => Campaign, { nullable: true, deleteRule: 'cascade', index: true })
  campaign: Campaign | null = null;
  @Field(() => Topic, { nullable: true, description: 'The topic; null: it is something else.' })
  @ManyToOne(() => Topic, { nullable: true, deleteRule: 'cascade', index: true })
  topic: Topic | null = null;
  @Field(() => Moment, { description: 'Since when.' })
  @Property({ type: 'datetime' })
  since!: Date;
}

/** The one mail of a day about all that a person follows. Its link stops such mails; only a hash is kept. */
@Entity()
@Unique({ name: 'idea_digest_once_a_day', properties: ['person', 'day'] })
export class IdeaDigest {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'date' })
  day!: string;
  /** All that had happened until then has been told. */
  @Property({ type: 'datetime' })
  until!: Date;
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
}

/** That a person wants no mails about what they follow. */
@Entity()
export class NoIdeaDigest {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  @Unique({ name: 'no_idea_digest_once' })
  person!: Person;
}

export const IdeaFollowConnection = connectionOf(IdeaFollow, 'IdeaFollow');

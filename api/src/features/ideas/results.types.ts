import { Field, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';
import { AnswerStatus } from './idea.entity.js';

@ObjectType({ description: 'The ideas of a campaign about one topic, in figures. An idea about two topics is counted in both.', simpleResolvers: true })
export class TopicResults {
  @Field(() => String, { nullable: true, description: 'The code of the topic; null: ideas without one.' })
  topic!: string | null;
  @Field(() => Localized, { nullable: true, description: 'Its name; null: ideas without a topic.' })
  name!: Localized | null;
  @Field(() => Int, { description: 'How many ideas.' })
  ideas!: number;
  @Field(() => Int, { description: 'How often they are supported.' })
  supports!: number;
  @Field(() => Int, { description: 'How many comments they have.' })
  comments!: number;
}

@ObjectType({ description: 'How many ideas of a campaign have got one answer.', simpleResolvers: true })
export class AnswerResults {
  @Field(() => AnswerStatus, { description: 'What the municipality says.' })
  status!: AnswerStatus;
  @Field(() => Int, { description: 'To how many ideas.' })
  ideas!: number;
}

@ObjectType({ description: 'What came of a campaign, in figures. Nothing in it names a person, and what is hidden is counted only as hidden.', simpleResolvers: true })
export class CampaignResults {
  @Field(() => Int, { description: 'Ideas that everybody reads.' })
  ideas!: number;
  @Field(() => Int, { description: 'Ideas that the host hid.' })
  hidden!: number;
  @Field(() => Int, { description: 'People who proposed, commented or supported, each counted once.' })
  people!: number;
  @Field(() => Int, { description: 'Companies for which somebody proposed or commented.' })
  companies!: number;
  @Field(() => Int, { nullable: true, description: 'Of them those that were new to the municipality: no contact, need, referral, attended event or earlier campaign before they wrote here. Null for all but the hosts, because it tells of whom they know.' })
  newCompanies!: number | null;
  @Field(() => Int, { description: 'How often ideas are supported.' })
  supports!: number;
  @Field(() => Int, { description: 'Comments and replies.' })
  comments!: number;
  @Field(() => [AnswerResults], { description: 'By what the municipality answered; NONE: not yet. An answer that no idea has got is not there.' })
  answers!: AnswerResults[];
  @Field(() => [TopicResults], { description: 'By topic, the one with the most ideas first.' })
  topics!: TopicResults[];
}

import { Field, InputType, ObjectType } from 'type-graphql';
import { OptionalText, Text } from '../../core/input.js';
import { Department } from '../organisations/organisation.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';

@InputType({ description: 'What has been written of a need so far.' })
export class ProposeNeedInput {
  @Field(() => String, { description: 'The words, at most 2,000 characters.' })
  @OptionalText(2000)
  words!: string;
  @Field(() => String, { description: 'The code of the municipality of the company.' })
  @Text(3)
  municipality!: string;
}

@ObjectType({ description: 'A topic that words of a need may be about, and who answers it.', simpleResolvers: true })
export class ProposedTopic {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;
  @Field(() => [Department], { description: 'The departments of the municipality that answer it.' })
  departments!: Department[];
}

@ObjectType({ description: 'What a need could say besides its words. Nothing of it is kept.', simpleResolvers: true })
export class ProposedNeed {
  @Field(() => String, { description: 'A title: the first sentence of the words.' })
  title!: string;
  @Field(() => [ProposedTopic], { description: 'At most five topics, the likeliest first.' })
  topics!: ProposedTopic[];
}

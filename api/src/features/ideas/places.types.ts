import { Field, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';

@ObjectType({ description: 'A place that ideas of a campaign are about.', simpleResolvers: true })
export class IdeaPlace {
  @Field(() => String, { description: 'The place in words, as most wrote it. Filters take it in small and large letters alike.' })
  place!: string;
  @Field(() => Int, { description: 'How many ideas are about it, without hidden and merged ones.' })
  ideas!: number;
}

@ObjectType({ description: 'A topic that ideas of a campaign have.', simpleResolvers: true })
export class IdeaTopic {
  @Field(() => String, { description: 'The code of the topic.' })
  topic!: string;
  @Field(() => Localized, { description: 'Its name.' })
  name!: Localized;
  @Field(() => Int, { description: 'How many ideas have it, without hidden and merged ones.' })
  ideas!: number;
}

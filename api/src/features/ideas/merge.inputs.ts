import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';

@InputType({ description: 'An idea that a host wants to merge into another one.' })
export class ProposeMergeInput {
  @Field(() => ID, { description: 'The idea that is to be merged.' })
  @Id()
  idea!: string;
  @Field(() => ID, { description: 'The idea of the same campaign into which it is to go.' })
  @Id()
  into!: string;
  @Field(() => String, { description: 'Why, 10 to 1,000 characters. Everybody reads it.' })
  @Text(1000, 10)
  reason!: string;
  @Field(() => Language, { description: 'The language of the reason.' })
  language!: Language;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again proposes nothing twice.' })
  @Id()
  key?: string | null;
}

@ArgsType()
export class ObjectToMergeArgs {
  @Field(() => ID, { description: 'The merge.' })
  @Id()
  ideaMerge!: string;
  @Field(() => String, { nullable: true, description: 'Why, up to 1,000 characters; the hosts alone read it.' })
  @OptionalText(1000)
  reason?: string | null;
}

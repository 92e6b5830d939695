import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { LONGEST_PHRASE, SHORTEST_PHRASE } from './phrase.rules.js';

@ArgsType()
export class NeedPhrasesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this service.' })
  @Id()
  service?: string | null;
  @Field(() => Language, { nullable: true, description: 'Only those in this language.' })
  language?: Language | null;
  @Field(() => String, { nullable: true, description: 'Only those with this text in them; at most 100 characters.' })
  @OptionalText(100)
  search?: string | null;
}

@InputType({ description: 'How businesses say what they need of a service.' })
export class AddNeedPhraseInput {
  @Field(() => ID, { description: 'The service.' })
  @Id()
  service!: string;
  @Field(() => Language, { description: 'The language of the phrase.' })
  language!: Language;
  @Field(() => String, { description: 'The phrase, 2 to 120 characters.' })
  @Text(LONGEST_PHRASE, SHORTEST_PHRASE)
  text!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Also for the services that differ from it only in their area; for coordinators.' })
  applyToConcept!: boolean;
}

@InputType({ description: 'A phrase by which a service is no longer to be found.' })
export class RemoveNeedPhraseInput {
  @Field(() => ID, { description: 'The phrase.' })
  @Id()
  phrase!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Also at the services that differ from its service only in their area; for coordinators.' })
  applyToConcept!: boolean;
}

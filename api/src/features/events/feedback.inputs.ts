import { Field, InputType, Int } from 'type-graphql';
import { NumberBetween, OptionalText, Text } from '../../core/input.js';
import { ComesAgain } from './feedback.entity.js';

@InputType({ description: 'The answers to the three questions after an event.' })
export class GiveFeedbackInput {
  @Field(() => String, { description: 'The last part of the address of the link in the mail.' })
  @Text(200)
  token!: string;
  @Field(() => Int, { description: 'How useful was it? 1 (not at all) to 5 (very).' })
  @NumberBetween(1, 5)
  useful!: number;
  @Field(() => ComesAgain, { description: 'Would you come again?' })
  again!: ComesAgain;
  @Field(() => String, { nullable: true, description: 'What should be better, or what should be the next theme? At most 1,000 characters.' })
  @OptionalText(1000)
  words?: string | null;
}

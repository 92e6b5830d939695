import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText, Text } from '../../core/input.js';
import { PageArgs } from '../../core/page.js';
import { BusinessId } from '../companies/businessId.js';

@InputType({ description: 'Of which company you say that you are.' })
export class AskToJoinInput {
  @Field(() => String, { nullable: true, description: 'The business ID with its check digit: 1234567-1; null: it has none yet.' })
  @BusinessId()
  businessId?: string | null;
  @Field(() => String, { description: 'The name of the company, 1 to 200 characters.' })
  @Text(200)
  companyName!: string;
  @Field(() => String, { description: 'The code of its municipality: one that has advisers (Municipality.hasAdvisers).' })
  @Text(3)
  municipality!: string;
  @Field(() => String, { nullable: true, description: 'What you are there: at most 100 characters.' })
  @OptionalText(100)
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What those who decide should know besides: at most 500 characters.' })
  @OptionalText(500)
  words?: string | null;
  @Field(() => String, { nullable: true, description: 'Your name, where your account has none yet; at most 100 characters.' })
  @OptionalText(100)
  personName?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again asks nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'A request that is right.' })
export class ConfirmJoinRequestInput {
  @Field(() => ID, { description: 'The request.' })
  @Id()
  joinRequest!: string;
  @Field(() => ID, { nullable: true, description: 'For an adviser, where the request names no known company: the one that is meant; null: it is a new one, and is written down.' })
  @Id()
  company?: string | null;
}

@InputType({ description: 'A request that is not right.' })
export class DeclineJoinRequestInput {
  @Field(() => ID, { description: 'The request.' })
  @Id()
  joinRequest!: string;
  @Field(() => String, { description: 'Why, 2 to 500 characters: the asker reads it.' })
  @Text(500, 2)
  reason!: string;
}

@ArgsType()
export class JoinRequestsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this company.' })
  @Id()
  company?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those of companies in which you are yourself.' })
  own!: boolean;
}

import { Field, ID, InputType, Int } from 'type-graphql';
import { Email, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { BusinessId } from '../companies/businessId.js';

@InputType({ description: 'A party that wants to come to an event, of somebody without an account.' })
export class RegisterAsGuestInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => String, { description: 'Your name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { description: 'Your e-mail address: the link by which you confirm goes there.' })
  @Email()
  email!: string;
  @Field(() => String, { nullable: true, description: 'The business ID (Y-tunnus) of your company, with its check digit: the portal finds the company by it.' })
  @BusinessId()
  businessId?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of your company, at most 200 characters.' })
  @OptionalText(200)
  companyName?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'How many people: 1 to 6. A party is never split.' })
  @NumberBetween(1, 6)
  partySize!: number;
  @Field(() => Language, { description: 'The language in which you want to be written to.' })
  language!: Language;
  @Field(() => ID, { nullable: true, description: 'The registration by whose link you came; an unknown one is ignored.' })
  @Id()
  invitedBy?: string | null;
  @Field(() => Boolean, { description: 'You agree that the hosts see your name and company and that you are written to about this event: without it nothing is done.' })
  consent!: boolean;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again registers nobody twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'A party that an adviser registers on behalf of a company.' })
export class RegisterOnBehalfInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => ID, { description: 'The company: one of your municipality.' })
  @Id()
  company!: string;
  @Field(() => ID, { nullable: true, description: 'One of the company’s people; otherwise give a name and an e-mail address.' })
  @Id()
  person?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of somebody whom the portal does not know yet; at most 100 characters.' })
  @OptionalText(100)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  @Email()
  email?: string | null;
  @Field(() => Language, { defaultValue: 'fi', description: 'The language in which somebody new is written to.' })
  language!: Language;
  @Field(() => Int, { defaultValue: 1, description: 'How many people: 1 to 6.' })
  @NumberBetween(1, 6)
  partySize!: number;
  @Field(() => Boolean, { description: 'They have asked you to register them: without it nothing is done.' })
  consent!: boolean;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again registers nobody twice.' })
  @Id()
  key?: string | null;
}

import { Field, ID, InputType } from 'type-graphql';
import { Id, OptionalText, Text } from '../../core/input.js';

@InputType({ description: 'What a party needs to be able to come and to eat: by the registration for who is signed in, by the secret of a link for who is not. Replaces what was told before; nothing told deletes it.' })
export class TellNeedsForEventInput {
  @Field(() => ID, { nullable: true, description: 'Your registration; or give a token.' })
  @Id()
  registration?: string | null;
  @Field(() => String, { nullable: true, description: 'The last part of the address of the link in the mail.' })
  @OptionalText(100)
  token?: string | null;
  @Field(() => String, { nullable: true, description: 'Diets and allergies, at most 500 characters.' })
  @OptionalText(500)
  diet?: string | null;
  @Field(() => String, { nullable: true, description: 'What makes coming and taking part possible, at most 500 characters.' })
  @OptionalText(500)
  access?: string | null;
}

@InputType({ description: 'A question to the hosts and the heads of departments: by the registration for who is signed in, by the secret of a link for who is not.' })
export class AskAtEventInput {
  @Field(() => ID, { nullable: true, description: 'Your registration; or give a token.' })
  @Id()
  registration?: string | null;
  @Field(() => String, { nullable: true, description: 'The last part of the address of the link in the mail.' })
  @OptionalText(100)
  token?: string | null;
  @Field(() => String, { description: 'The question, 2 to 1,000 characters.' })
  @Text(1000, 2)
  text!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Your name and company may be shown with it.' })
  nameShown!: boolean;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again asks nothing twice.' })
  @Id()
  key?: string | null;
}

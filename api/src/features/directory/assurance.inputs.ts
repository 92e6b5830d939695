import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { AtMost, Id, Text } from '../../core/input.js';

@InputType({ description: 'That what the directory says of services is true.' })
export class ConfirmServicesInput {
  @Field(() => ID, { description: 'The organisation whose services they are.' })
  @Id()
  organisation!: string;
  @Field(() => [ID], { nullable: true, description: 'Only these services of it; at most 200; null: all that it offers.' })
  @AtMost(200)
  @Id()
  services?: string[] | null;
}

@InputType({ description: 'What is not right in the directory about a service.' })
export class WrongServiceInput {
  @Field(() => ID, { description: 'The service.' })
  @Id()
  service!: string;
  @Field(() => String, { description: 'What is not right, in a few words; the coordinators of the network read it by mail. At most 1,000 characters.' })
  @Text(1000)
  words!: string;
}

@InputType({ description: 'What a contact says of services by the link of a mail.' })
export class ConfirmByAssuranceLinkInput {
  @Field(() => String, { description: 'The last part of the address of the link in the mail; it works once.' })
  @Text(100)
  token!: string;
  @Field(() => [ID], { description: 'The services that are as the directory says; at most 200.' })
  @AtMost(200)
  @Id()
  services!: string[];
  @Field(() => [WrongServiceInput], { defaultValue: [], description: 'Those of which something is not right, at most 50; none of them among those that are right.' })
  @AtMost(50)
  @ValidateNested({ each: true })
  wrong!: WrongServiceInput[];
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again answers as the first time and changes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'Which provider is asked whether its services are as the directory says.' })
export class AskForAssuranceInput {
  @Field(() => ID, { description: 'The organisation.' })
  @Id()
  organisation!: string;
}

import { Field, ID, InputType } from 'type-graphql';
import { AtMost, Id, OptionalText } from '../../core/input.js';

@InputType({ description: 'Departments to ask to an event.' })
export class InviteDepartmentsInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => [ID], { nullable: true, description: 'Departments of the municipality; null: all of them. Who has been asked already is not asked again.' })
  @AtMost(50)
  @Id()
  departments?: string[] | null;
}

@InputType({ description: "A department head's answer." })
export class AnswerInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  @Id()
  invitation!: string;
  @Field(() => Boolean, { description: 'Whether somebody comes.' })
  coming!: boolean;
  @Field(() => String, { nullable: true, description: 'Who comes instead, or why nobody does; at most 500 characters.' })
  @OptionalText(500)
  note?: string | null;
}

@InputType({ description: 'Companies to invite to an event.' })
export class InviteCompaniesInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => [ID], { description: 'Companies of your municipality, up to 100.' })
  @AtMost(100)
  @Id()
  companies!: string[];
  @Field(() => String, { nullable: true, description: 'Your own words to them; at most 1,000 characters.' })
  @OptionalText(1000)
  message?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again invites nobody.' })
  @Id()
  key?: string | null;
}

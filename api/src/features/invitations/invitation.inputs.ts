import { Field, ID, InputType } from 'type-graphql';
import { ValidateNested } from 'class-validator';
import { AtMost, Id, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';

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

@InputType({ description: 'Departments that have been asked to an event and have not answered.' })
export class RemindDepartmentsInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => [ID], { nullable: true, description: 'Departments of the municipality; null: all that have not answered. Each is written to once a day at the most.' })
  @AtMost(50)
  @Id()
  departments?: string[] | null;
}

@InputType({ description: 'Whether somebody of a department was there.' })
export class MarkDepartmentInput {
  @Field(() => ID, { description: 'The invitation of the department.' })
  @Id()
  invitation!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody was there; null takes the mark away.' })
  present?: boolean | null;
}

@InputType({ description: 'Words in one language.' })
export class WordsInLanguage {
  @Field(() => Language, { description: 'The language.' })
  language!: Language;
  @Field(() => String, { description: 'The words; 1 to 1,000 characters.' })
  @Text(1000)
  text!: string;
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

@InputType({ description: 'An invitation to look at before it is sent.' })
export class PreviewInvitationInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => Language, { description: 'The language of the reader.' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'Your own words; at most 1,000 characters.' })
  @OptionalText(1000)
  message?: string | null;
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
  @Field(() => [WordsInLanguage], { nullable: true, description: 'The same for those who read another language; who reads one that is not here gets `message`.' })
  @AtMost(3)
  @ValidateNested({ each: true })
  inLanguages?: WordsInLanguage[] | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again invites nobody.' })
  @Id()
  key?: string | null;
}

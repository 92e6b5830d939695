import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AtMost, Day, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { PageArgs } from '../../core/page.js';
import { CalendarDay } from '../../core/scalars.js';
import { SizeClass } from '../companies/company.entity.js';
import { ContactKind, TimelineKind } from './contact.entity.js';

@InputType({ description: 'A contact as an adviser writes it down.' })
class ContactDetails {
  @Field(() => ContactKind, { description: 'In which way.' })
  kind!: ContactKind;
  @Field(() => String, { description: 'What was talked about, 2 to 4,000 characters.' })
  @Text(4000, 2)
  text!: string;
  @Field(() => CalendarDay, { nullable: true, description: 'The day; today where it is not given. Not in the future, and at most ten years ago.' })
  @Day()
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'With whom in the company; at most 200 characters.' })
  @OptionalText(200)
  withWhom?: string | null;
}

@InputType({ description: 'A contact that is to be written down.' })
export class LogContactInput extends ContactDetails {
  @Field(() => ID, { description: 'The company: one of your municipality.' })
  @Id()
  company!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again writes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'A contact that was written down wrongly.' })
export class ChangeContactInput extends ContactDetails {
  @Field(() => ID, { description: 'The contact: one that you wrote.' })
  @Id()
  contact!: string;
}

@InputType({ description: 'Two entries of one company.' })
export class MergeCompaniesInput {
  @Field(() => ID, { description: 'The entry that stays.' })
  @Id()
  keep!: string;
  @Field(() => ID, { description: 'The entry that goes into it.' })
  @Id()
  merge!: string;
}

@InputType({ description: 'What a person is in their company.' })
export class ChangeCompanyRoleInput {
  @Field(() => ID, { description: 'The role: one of `Company.people`.' })
  @Id()
  membership!: string;
  @Field(() => String, { nullable: true, description: 'Their title there, as they say it: at most 100 characters; null: none.' })
  @OptionalText(100)
  title?: string | null;
}

@InputType({ description: 'A person is no longer of their company.' })
export class EndCompanyRoleInput {
  @Field(() => ID, { description: 'The role: one of `Company.people`.' })
  @Id()
  membership!: string;
  @Field(() => ID, { nullable: true, description: 'Who of the company’s people is contacted instead in referrals that are open; null: nobody for now.' })
  @Id()
  successor?: string | null;
}

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => ID, { description: 'The company.' })
  @Id()
  company!: string;
  @Field(() => [TimelineKind], { nullable: true, description: 'Only lines of these kinds.' })
  @AtMost(6)
  kinds?: TimelineKind[] | null;
}

@ArgsType()
export class QuietCompaniesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those of the industry with this TOL 2008 code, or of one below it.' })
  @OptionalText(5)
  industry?: string | null;
  @Field(() => SizeClass, { nullable: true, description: 'Only those of this size.' })
  sizeClass?: SizeClass | null;
  @Field(() => Int, { defaultValue: 12, description: 'For how many months nothing has happened: 1 to 120.' })
  @NumberBetween(1, 120)
  months!: number;
}

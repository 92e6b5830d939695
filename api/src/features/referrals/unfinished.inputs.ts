import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { constraint, Id, OptionalText } from '../../core/input.js';

/** Several texts, each of at most so many characters. */
function Texts(most: number, longest: number): PropertyDecorator {
  return constraint((value) => ((value as string[]).length > most ? 'TOO_MANY' : (value as string[]).some((text) => text.length > longest) ? 'TOO_LONG' : null), { max: longest });
}

@InputType({ description: 'The form of a referral as far as it is filled in. Nothing is checked but how long it is.' })
export class UnfinishedFormInput {
  @Field(() => String, { nullable: true, description: 'The id of the company; at most 50 characters.' })
  @OptionalText(50)
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of a company that is only typed; at most 200 characters.' })
  @OptionalText(200)
  companyName?: string | null;
  @Field(() => String, { nullable: true, description: 'Its business ID, as far as it is typed; at most 20 characters.' })
  @OptionalText(20)
  businessId?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of its municipality; at most 3 characters.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'The TOL 2008 code of its industry; at most 5 characters.' })
  @OptionalText(5)
  industry?: string | null;
  @Field(() => String, { nullable: true, description: 'The id of the contact; at most 50 characters.' })
  @OptionalText(50)
  contactPerson?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of a contact that is only typed; at most 100 characters.' })
  @OptionalText(100)
  contactName?: string | null;
  @Field(() => String, { nullable: true, description: 'What that contact is in the company; at most 100 characters.' })
  @OptionalText(100)
  contactTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'The e-mail address of that contact; at most 254 characters.' })
  @OptionalText(254)
  contactEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone number of that contact; at most 30 characters.' })
  @OptionalText(30)
  contactPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'The language of mails to that contact; at most 2 characters.' })
  @OptionalText(2)
  contactLanguage?: string | null;
  @Field(() => String, { nullable: true, description: 'The id of the need; at most 50 characters.' })
  @OptionalText(50)
  need?: string | null;
  @Field(() => String, { nullable: true, description: 'What the company needs, in its words; at most 2,000 characters.' })
  @OptionalText(2000)
  words?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the topic; at most 50 characters.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave the consent; at most 100 characters.' })
  @OptionalText(100)
  consentGivenBy?: string | null;
  @Field(() => String, { nullable: true, description: 'How it was given; at most 20 characters.' })
  @OptionalText(20)
  consentHow?: string | null;
  @Field(() => String, { nullable: true, description: 'When it was given; at most 10 characters.' })
  @OptionalText(10)
  consentOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the form was opened from; at most 100 characters.' })
  @OptionalText(100)
  from?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'You come along to the first meeting.' })
  comesAlong?: boolean | null;
  @Texts(5, 50)
  @Field(() => [String], { nullable: true, description: 'The times that are proposed, as they are typed: at most 5 of 50 characters each.' })
  times?: string[] | null;
  @Texts(10, 50)
  @Field(() => [String], { nullable: true, description: 'The ids of the services that are chosen so far, at most 10.' })
  services?: string[] | null;
  @Texts(10, 4000)
  @Field(() => [String], { nullable: true, description: 'What the people of each must know, in the order of the services; at most 4,000 characters each.' })
  messages?: string[] | null;
  @Texts(10, 500)
  @Field(() => [String], { nullable: true, description: 'Why each that is outside its area, in the order of the services; at most 500 characters each.' })
  outsideAreaReasons?: string[] | null;
}

@InputType({ description: 'An unfinished referral to keep.' })
export class SaveReferralDraftInput {
  @Field(() => ID, { description: 'Made by the caller (a UUID): the same again saves over what was saved before.' })
  @Id()
  draft!: string;
  @ValidateNested()
  @Field(() => UnfinishedFormInput, { description: 'What is filled in so far: all of it, each time.' })
  form!: UnfinishedFormInput;
}

import { Field, ID, InputType } from 'type-graphql';
import { Email, Id, OptionalText, Phone, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';

@InputType({ description: 'Whom to contact in a company, as the adviser hears it.' })
export class ContactInput {
  @Field(() => String, { description: 'First and last name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { nullable: true, description: 'What they are in the company, at most 100 characters; kept of who has an e-mail address.' })
  @OptionalText(100)
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'The e-mail address: who has one gets the mails of the referral and can sign in.' })
  @Email()
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone number; required without an e-mail address.' })
  @Phone()
  phone?: string | null;
  @Field(() => Language, { defaultValue: Language.FI, description: 'The language of mails to them.' })
  language!: Language;
}

@InputType({ description: 'A new contact of a company, who can sign in from then on.' })
export class AddCompanyContactInput {
  @Field(() => ID, { description: 'The company: one of your municipality, or your own.' })
  @Id()
  company!: string;
  @Field(() => String, { description: 'First and last name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { nullable: true, description: 'What they are there: at most 100 characters.' })
  @OptionalText(100)
  title?: string | null;
  @Field(() => String, { description: 'The e-mail address.' })
  @Email()
  email!: string;
  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  @Phone()
  phone?: string | null;
  @Field(() => Language, { defaultValue: Language.FI, description: 'The language of mails to them.' })
  language!: Language;
}

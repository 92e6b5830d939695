import { Field, ID, InputType, Int } from 'type-graphql';
import { Email, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { Moment } from '../../core/scalars.js';

@InputType({ description: 'What the QR code of a party says at the door.' })
export class CheckInByCodeInput {
  @Field(() => ID, { description: 'The event at whose door it is shown.' })
  @Id()
  event!: string;
  @Field(() => ID, { description: 'The code.' })
  @Id()
  code!: string;
  @Field(() => Moment, { nullable: true, description: 'When it was shown, where there was no network then; not later than now.' })
  at?: Date | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again changes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'A party that comes without having registered.' })
export class AddWalkInInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => String, { description: 'The name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { nullable: true, description: 'The e-mail address, where they want to hear what comes of the event. Who has registered with it is checked in.' })
  @Email()
  email?: string | null;
  @Field(() => Language, { defaultValue: Language.FI, description: 'The language of mails to them.' })
  language!: Language;
  @Field(() => ID, { nullable: true, description: 'A company of the municipality.' })
  @Id()
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of another company; at most 200 characters.' })
  @OptionalText(200)
  companyName?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'How many people: 1 to 6.' })
  @NumberBetween(1, 6)
  partySize!: number;
  @Field(() => Moment, { nullable: true, description: 'When they came, where there was no network then; not later than now.' })
  at?: Date | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again adds nobody.' })
  @Id()
  key?: string | null;
}

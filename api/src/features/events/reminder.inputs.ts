import { Field, InputType } from 'type-graphql';
import { AtMost, OptionalText } from '../../core/input.js';
import { Reminder } from './reminder.entity.js';

@InputType({ description: 'Which reminders of events somebody wants: who is signed in, or who holds the link of a mail.' })
export class ChooseRemindersInput {
  @Field(() => [Reminder], { description: 'Those that are wanted; the others are not sent.' })
  @AtMost(2)
  wanted!: Reminder[];
  @Field(() => String, { nullable: true, description: 'The last part of the address of the link in the mail; left out by who is signed in.' })
  @OptionalText(100)
  token?: string | null;
}

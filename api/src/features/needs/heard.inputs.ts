import { Field, ID, InputType, Int } from 'type-graphql';
import { AtMost, Id, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { CalendarDay } from '../../core/scalars.js';
import { Certainty } from './need.entity.js';
import { NoContactData } from './said.rules.js';

@InputType({ description: 'What was heard at an event. Only the topic and the words are asked for, so that it can be typed while people talk.' })
export class HeardInput {
  @Field(() => String, { description: 'The code of the topic.' })
  @Text(50)
  topic!: string;
  @Field(() => String, { description: 'What was said, 3 to 2,000 characters; no e-mail address or telephone number, and not the name of the company where departments may not see it.' })
  @Text(2000, 3)
  @NoContactData()
  words!: string;
  @Field(() => Language, { defaultValue: Language.FI, description: 'The language of the words.' })
  language!: Language;
  @Field(() => ID, { nullable: true, description: 'The party of the event that said it: the company is theirs where none is given, and whoever registered it hears of the answer.' })
  @Id()
  heardFrom?: string | null;
  @Field(() => ID, { nullable: true, description: 'The company that said it, where it is one of the municipality.' })
  @Id()
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of the company, where it is not in the portal; at most 200 characters.' })
  @OptionalText(200)
  companyName?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether departments may see the name of the company.' })
  nameShown!: boolean;
  @Field(() => [ID], { nullable: true, description: 'The departments that should answer; where none is given, those that answer the topic.' })
  @AtMost(10)
  @Id()
  departments?: string[] | null;
  @Field(() => CalendarDay, { nullable: true, description: 'The first day of the time in which it is needed; null: the day of the event.' })
  windowFrom?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'The last day of that time; null: a year after the first.' })
  windowTo?: string | null;
  @Field(() => Certainty, { defaultValue: 'LIKELY', description: 'How certain it is.' })
  certainty!: Certainty;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again writes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'A need as it is heard at an event.' })
export class RecordNeedHeardInput extends HeardInput {
  @Field(() => ID, { description: 'The event: one of your municipality, from its day on.' })
  @Id()
  event!: string;
}

@InputType({ description: 'What a need that was heard should say: all of it, not only what changes.' })
export class CorrectNeedHeardInput extends HeardInput {
  @Field(() => ID, { description: 'The need: one that no department has seen yet.' })
  @Id()
  need!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the correction is refused with CHANGED_MEANWHILE.' })
  version!: number;
}

import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day, Id, OptionalText } from '../../core/input.js';
import type { Localized } from '../../core/localized.js';
import { CalendarDay } from '../../core/scalars.js';
import { AnswerMove } from './answer.entity.js';

@InputType({ description: 'An answer in the languages in which it is written, each of up to 2,000 characters.' })
export class AnswerText implements Localized {
  @Field(() => String, { defaultValue: '', description: 'In Finnish.' })
  @OptionalText(2000)
  fi!: string;
  @Field(() => String, { defaultValue: '', description: 'In Swedish.' })
  @OptionalText(2000)
  sv!: string;
  @Field(() => String, { defaultValue: '', description: 'In English.' })
  @OptionalText(2000)
  en!: string;
}

@InputType({ description: 'What the municipality answers to an idea.' })
export class AnswerIdeaInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => AnswerMove, { description: 'What is answered.' })
  move!: AnswerMove;
  @Field(() => ID, { description: 'The department that answers: one of the municipality, and of yours where you are a head.' })
  @Id()
  department!: string;
  @Field(() => AnswerText, { description: 'The answer; it must be there in the language of the idea.' })
  @ValidateNested()
  text!: AnswerText;
  @Field(() => CalendarDay, { nullable: true, description: 'By which day it is done; needed for PLAN, and for nothing else.' })
  @Day()
  plannedFor?: string | null;
  @Field(() => ID, { nullable: true, description: 'The answer that you read; null where there was none. Where there is a later one now: CHANGED_MEANWHILE.' })
  @Id()
  latest?: string | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again answers nothing twice.' })
  @Id()
  key?: string | null;
}

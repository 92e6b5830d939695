import { ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { AtMost, Each, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { CalendarDay, WholeNumber } from '../../core/scalars.js';
import { AnswerKind, Certainty, NeedSource, NeedStatus, PermitKind } from './need.entity.js';
import { NeedFilter } from './savedView.entity.js';
import { NoContactData } from './said.rules.js';

export const NeedOrder = enumeration('NeedOrder', 'In which order needs come.', {
  TIME: 'By the time in which they are needed.',
  ANSWER_DUE: 'By the day on which an answer is due: those that are late the longest first, those that wait for none last.',
});
export type NeedOrder = keyof typeof NeedOrder;

@ArgsType()
export class NeedsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those addressed to this department.' })
  @Id()
  department?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this company, where you may know it.' })
  @Id()
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those about the topic with this code.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => [NeedStatus], { nullable: true, description: 'Only those in one of these states.' })
  @AtMost(5)
  statuses?: NeedStatus[] | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Only those whose time has not ended by this day.' })
  from?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Only those whose time begins by this day.' })
  to?: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Only those that the board counts in the quarter with this first day.' })
  quarter?: string | null;
  @ValidateNested()
  @Field(() => NeedFilter, { nullable: true, description: 'Only such needs. What is also said by an argument of its own narrows further.' })
  filter?: NeedFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only those whose answer is late.' })
  overdue?: boolean | null;
  @Field(() => NeedOrder, { defaultValue: 'TIME', description: 'In which order.' })
  order!: NeedOrder;
}

@InputType({ description: 'What a need says.' })
export abstract class NeedSaidInput {
  @Field(() => String, { description: 'The code of the topic.' })
  @Text(50)
  topic!: string;
  @Field(() => String, { nullable: true, description: 'What is needed, in a line of 3 to 120 characters; where none is given, the first sentence of the words. No contact data.' })
  @Text(120, 3)
  @NoContactData()
  title?: string | null;
  @Field(() => String, { description: "The company's own words, 3 to 2,000 characters. No contact data, and no name of the company where that is not shown: departments read them." })
  @Text(2000, 3)
  @NoContactData()
  words!: string;
  @Field(() => Language, { description: 'The language of the words.' })
  language!: Language;
  @Field(() => CalendarDay, { description: 'The first day of the time in which it is needed.' })
  windowFrom!: string;
  @Field(() => CalendarDay, { description: 'The last day of that time; not in the past.' })
  windowTo!: string;
  @Field(() => Int, { nullable: true, description: 'Size of a plot in square metres, up to 10,000,000.' })
  @NumberBetween(1, 10_000_000)
  plotM2?: number | null;
  @Field(() => Int, { nullable: true, description: 'Size of premises in square metres, up to 1,000,000.' })
  @NumberBetween(1, 1_000_000)
  premisesM2?: number | null;
  @Field(() => Int, { nullable: true, description: 'New jobs, up to 10,000.' })
  @NumberBetween(1, 10_000)
  jobs?: number | null;
  @Field(() => WholeNumber, { nullable: true, description: 'The investment in cents of a euro, up to ten thousand million euros.' })
  @NumberBetween(1, 1_000_000_000_000)
  investmentCents?: number | null;
  @Field(() => Float, { nullable: true, description: 'Electric power in megawatts, up to 10,000.' })
  @NumberBetween(0.001, 10_000)
  powerMw?: number | null;
  @Field(() => [PermitKind], { defaultValue: [], description: 'The permits that it takes.' })
  @AtMost(10)
  permits!: PermitKind[];
  @Field(() => [String], { defaultValue: [], description: 'The people that it takes, what they have to know: up to 10, each of 2 to 80 characters. No contact data.' })
  @AtMost(10)
  @Each(80, 2)
  @NoContactData()
  skills!: string[];
  @Field(() => Certainty, { description: 'How certain it is.' })
  certainty!: Certainty;
  @Field(() => [ID], { nullable: true, description: 'The departments to which it is addressed; where none is given, those that answer the topic.' })
  @AtMost(10)
  @Id()
  departments?: string[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether departments may see the name of the company.' })
  nameShown!: boolean;
}

@InputType({ description: 'What a company will need.' })
export class RecordNeedInput extends NeedSaidInput {
  @Field(() => ID, { description: 'The company.' })
  @Id()
  company!: string;
  @Field(() => NeedSource, { defaultValue: 'CALL', description: 'Where it was heard; always COMPANY where the company itself writes.' })
  source!: NeedSource;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again writes nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What a need should say: all of it, not only what changes.' })
export class ChangeNeedInput extends NeedSaidInput {
  @Field(() => ID, { description: 'The need: one that no department has answered yet.' })
  @Id()
  need!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE.' })
  version!: number;
}

@InputType({ description: 'That a need has been seen.' })
export class AcknowledgeNeedInput {
  @Field(() => ID, { description: 'The need.' })
  @Id()
  need!: string;
  @Field(() => CalendarDay, { description: 'The day by which the department answers; not in the past.' })
  answerBy!: string;
  @Field(() => NeedStatus, { nullable: true, description: 'Where the need stood when its form was opened: where it has moved since then, nothing is done and MOVED_ON says who was faster.' })
  expected?: NeedStatus | null;
}

@InputType({ description: 'What a department says of a need.' })
class NeedAnswerInput {
  @Field(() => ID, { description: 'The need.' })
  @Id()
  need!: string;
  @Field(() => AnswerKind, { description: 'A commitment, or why it is not possible.' })
  kind!: AnswerKind;
  @Field(() => String, { description: 'What the department does, or the reason; 3 to 2,000 characters.' })
  @Text(2000, 3)
  text!: string;
}

@InputType({ description: "A department's answer to a need." })
export class AnswerNeedInput extends NeedAnswerInput {
  @Field(() => CalendarDay, { nullable: true, description: 'The day by which a commitment is kept; required for one, not in the past.' })
  doneBy?: string | null;
  @Field(() => NeedStatus, { nullable: true, description: 'Where the need stood when its form was opened: where it has moved since then, nothing is done and MOVED_ON says who was faster.' })
  expected?: NeedStatus | null;
}

@InputType({ description: 'What a department says of a need instead of what it said before.' })
export class AnswerNeedAgainInput extends NeedAnswerInput {
  @Field(() => CalendarDay, { nullable: true, description: 'The day by which a commitment is kept; required for one. Not in the past, unless it is the day that was promised.' })
  doneBy?: string | null;
  @Field(() => Int, { description: 'The version of the need that you read: where it has been changed since, the answer is refused with CHANGED_MEANWHILE.' })
  version!: number;
}

@InputType({ description: 'How a need ended.' })
export class CloseNeedInput {
  @Field(() => ID, { description: 'The need.' })
  @Id()
  need!: string;
  @Field(() => String, { description: 'What was done, or why it is no longer needed; 3 to 1,000 characters. No contact data, and no name of the company where that is not shown: departments read it.' })
  @Text(1000, 3)
  @NoContactData()
  note!: string;
}

import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { AtMost, Id, Text } from '../../core/input.js';
import { CalendarDay } from '../../core/scalars.js';
import { NeedStatus } from './need.entity.js';
import { NoContactData } from './said.rules.js';

@InputType({ description: 'What a department asks the advisers about a need.' })
export class AskAboutNeedInput {
  @Field(() => ID, { description: 'The need.' })
  @Id()
  need!: string;
  @Field(() => String, { description: 'The question, 3 to 1,000 characters.' })
  @Text(1000, 3)
  text!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again asks nothing more.' })
  @Id()
  key?: string | null;
}

@InputType({ description: "An adviser's answer to what a department asked." })
export class AnswerNeedQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  @Id()
  question!: string;
  @Field(() => String, { description: 'The answer, 1 to 2,000 characters. No contact data, and no name of the company where that is not shown: departments read it.' })
  @Text(2000)
  @NoContactData()
  text!: string;
}

@InputType({ description: 'To which department a need is handed over, and why.' })
export class HandOverNeedInput {
  @Field(() => ID, { description: 'The need.' })
  @Id()
  need!: string;
  @Field(() => ID, { description: 'Another department of the same municipality.' })
  @Id()
  department!: string;
  @Field(() => String, { description: 'Why; the company and the other department read it. 3 to 1,000 characters.' })
  @Text(1000, 3)
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again hands nothing over.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'Where the caller believes that a need stands.' })
export class ExpectedNeedInput {
  @Field(() => ID, { description: 'The need.' })
  @Id()
  need!: string;
  @Field(() => NeedStatus, { description: 'The status that the caller has seen.' })
  status!: NeedStatus;
}

/** What is the same for a new plan and for one that answers more. */
const expectedDescription = 'Where you believe that these needs stand, at most 50: refused with MOVED_ON where somebody was faster with one of them.';

@InputType({ description: 'One plan that answers several needs.' })
export class AnswerNeedsByPlanInput {
  @Field(() => String, { description: 'The name of the plan, 3 to 120 characters.' })
  @Text(120, 3)
  name!: string;
  @Field(() => String, { description: 'What the department does, 3 to 2,000 characters.' })
  @Text(2000, 3)
  text!: string;
  @Field(() => CalendarDay, { description: 'The day by which it is done; not in the past.' })
  doneBy!: string;
  @Field(() => [ID], { description: 'The needs that it answers, up to 50: all of them or none.' })
  @AtMost(50)
  @Id()
  needs!: string[];
  @Field(() => [ExpectedNeedInput], { nullable: true, description: expectedDescription })
  @AtMost(50)
  @ValidateNested({ each: true })
  expected?: ExpectedNeedInput[] | null;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again makes no other plan.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'Further needs that a plan answers.' })
export class LinkNeedsToPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  @Id()
  plan!: string;
  @Field(() => [ID], { description: 'The needs, up to 50: all of them or none.' })
  @AtMost(50)
  @Id()
  needs!: string[];
  @Field(() => [ExpectedNeedInput], { nullable: true, description: expectedDescription })
  @AtMost(50)
  @ValidateNested({ each: true })
  expected?: ExpectedNeedInput[] | null;
}

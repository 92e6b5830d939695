import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AtMost, Email, Id, OptionalText, Phone, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { QuestionStatus } from './question.entity.js';

@ArgsType()
export class AdviserQuestionsArgs extends PageArgs {
  @Field(() => [QuestionStatus], { nullable: true, description: 'Only those in one of these states.' })
  @AtMost(4)
  statuses?: QuestionStatus[] | null;
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'The other way round: who has waited longest comes first.' })
  oldestFirst!: boolean;
}

@InputType({ description: 'A question to the advisers of a municipality. No account is needed.' })
export class AskAdviserInput {
  @Field(() => String, { description: 'The question, 2 to 4,000 characters.' })
  @Text(4000, 2)
  text!: string;
  @Field(() => String, { description: 'The code of the municipality: one that has advisers (Municipality.hasAdvisers).' })
  @Text(3)
  municipality!: string;
  @Field(() => String, { description: 'Your name, 1 to 100 characters.' })
  @Text(100)
  name!: string;
  @Field(() => String, { nullable: true, description: 'Your e-mail address; it or a telephone number is needed.' })
  @Email()
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Your telephone number; it or an e-mail address is needed.' })
  @Phone()
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of your company, at most 200 characters.' })
  @OptionalText(200)
  companyName?: string | null;
  @Field(() => Language, { description: 'The language in which you want to be answered.' })
  language!: Language;
  @Field(() => ID, { nullable: true, description: 'The service about which you want to be contacted.' })
  @Id()
  service?: string | null;
  @Field(() => Boolean, { description: 'You agree that an adviser contacts you about this: without it nothing is sent.' })
  consent!: boolean;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again asks nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'An adviser’s answer to a question.' })
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  @Id()
  question!: string;
  @Field(() => String, { description: 'The answer, 3 to 4,000 characters. It is mailed to the asker where there is an e-mail address; else write down what was said on the telephone.' })
  @Text(4000, 3)
  text!: string;
}

@InputType({ description: 'Why a question is closed without an answer.' })
export class DropQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  @Id()
  question!: string;
  @Field(() => String, { description: 'The reason, 3 to 1,000 characters; the asker is not told.' })
  @Text(1000, 3)
  reason!: string;
}

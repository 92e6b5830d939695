import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { AtMost, Email, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { AnswerStatus, Idea, SignedAs } from './idea.entity.js';

export const IdeaOrder = enumeration('IdeaOrder', 'In which order ideas are listed.', {
  RANDOM: 'By lot, so that none is read only because it came first; the same seed gives the same order.',
  NEWEST: 'The latest first.',
  SUPPORTED: 'Those with the most support first.',
});
export type IdeaOrder = keyof typeof IdeaOrder;

@ArgsType()
export class IdeasArgs extends PageArgs {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => IdeaOrder, { defaultValue: 'RANDOM', description: 'In which order.' })
  order!: IdeaOrder;
  @Field(() => Int, { defaultValue: 0, description: 'Of the order by lot: keep it for all pages of a list.' })
  seed!: number;
  @Field(() => String, { nullable: true, description: 'Only those with these words.' })
  @OptionalText(100)
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those about the topic with this code.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those about this place, as `ideaPlaces` names it.' })
  @OptionalText(100)
  place?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only your own, hidden ones too.' })
  mine!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that are hidden, with the reasons.' })
  hidden!: boolean;
  @Field(() => AnswerStatus, { nullable: true, description: 'Only those with this answer.' })
  answer?: AnswerStatus | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that were merged into others; without it they are left out, but for your own.' })
  merged!: boolean;
}

@InputType({ description: 'What an idea says.' })
export class IdeaContent {
  @Field(() => String, { description: 'The idea in a line, 5 to 120 characters.' })
  @Text(120, 5)
  title!: string;
  @Field(() => String, { description: 'The idea, 10 to 4,000 characters. Everybody reads it.' })
  @Text(4000, 10)
  text!: string;
  @Field(() => Language, { description: 'The language in which it is written.' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'The place that it is about, in words; at most 100 characters.' })
  @OptionalText(100)
  place?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes of at most 3 topics; null: those of which the words leave no doubt, if any.' })
  @AtMost(3)
  topics?: string[] | null;
}

@InputType({ description: 'An idea to propose.' })
export class ProposeIdeaInput extends IdeaContent {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => ID, { nullable: true, description: 'The company of yours for which you propose it; null: for yourself.' })
  @Id()
  company?: string | null;
  @Field(() => SignedAs, { description: 'What everybody sees of you.' })
  signedAs!: SignedAs;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again proposes nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What an idea of yours should say: all of it. What it said before stays to be read.' })
export class ChangeIdeaInput extends IdeaContent {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE.' })
  @NumberBetween(1, 1_000_000)
  version!: number;
}

@InputType({ description: 'What an idea is about, as its hosts see it.' })
export class CorrectIdeaTopicsInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => [String], { description: 'Codes of at most 3 topics: all that it is about.' })
  @AtMost(3)
  topics!: string[];
}

@InputType({ description: 'Whether you support an idea.' })
export class SupportIdeaInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => Boolean, { description: 'False takes your support back.' })
  support!: boolean;
}

@InputType({ description: 'An idea that is just being written.' })
export class IdeaHintsInput {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => String, { description: 'The title so far.' })
  @OptionalText(120)
  title!: string;
  @Field(() => String, { defaultValue: '', description: 'The text so far.' })
  @OptionalText(4000)
  text!: string;
}

@ObjectType({ description: 'What helps somebody who is writing an idea.', simpleResolvers: true })
export class IdeaHints {
  @Field(() => [Idea], { description: 'Ideas of the campaign that are alike, at most 5, the most alike first.' })
  similar!: Idea[];
  @Field(() => [Topic], { description: 'What it is about beyond doubt, at most 3; often none.' })
  topics!: Topic[];
}

@InputType({ description: 'An idea of somebody without an account.' })
export class ProposeAsGuestInput extends IdeaContent {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => String, { description: 'Your e-mail address: the link by which you confirm goes there. Nobody else sees it.' })
  @Email()
  email!: string;
  @Field(() => String, { nullable: true, description: 'Your name, at most 100 characters; needed where it is to be shown.' })
  @OptionalText(100)
  name?: string | null;
  @Field(() => Boolean, { description: 'Your name may be shown to everybody.' })
  showName!: boolean;
  @Field(() => String, { defaultValue: '', description: 'Leave it empty: people do not see this field, machines fill it in.' })
  @OptionalText(500)
  homepage!: string;
  @Field(() => Int, { description: 'For how many seconds the form has been open.' })
  @NumberBetween(0, 10_000_000)
  seconds!: number;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again proposes nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'The support of somebody without an account.' })
export class SupportAsGuestInput {
  @Field(() => ID, { description: 'The idea.' })
  @Id()
  idea!: string;
  @Field(() => String, { description: 'Your e-mail address: the link by which you confirm goes there. Nobody else sees it.' })
  @Email()
  email!: string;
  @Field(() => Language, { description: 'The language in which you want to be written to.' })
  language!: Language;
  @Field(() => String, { defaultValue: '', description: 'Leave it empty: people do not see this field, machines fill it in.' })
  @OptionalText(500)
  homepage!: string;
}

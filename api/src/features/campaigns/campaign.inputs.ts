import { ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { AtMost, Day, Each, Id, NumberBetween, OptionalText } from '../../core/input.js';
import { PageArgs } from '../../core/page.js';
import { CalendarDay } from '../../core/scalars.js';
import { DraftLine, DraftText } from '../events/planning.inputs.js';
import { CampaignDrawing, CampaignPhase, CampaignQuestion } from './campaign.entity.js';

export const CampaignTime = enumeration('CampaignTime', 'Which campaigns.', {
  CURRENT: 'Those that are coming or going on, the one that ends first first.',
  PAST: 'Those that are over, the latest first.',
});
export type CampaignTime = keyof typeof CampaignTime;

@ArgsType()
export class CampaignsArgs extends PageArgs {
  @Field(() => CampaignTime, { defaultValue: 'CURRENT', description: 'Which ones.' })
  time!: CampaignTime;
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
}

@InputType({ description: 'All that is said of a campaign.' })
export class CampaignPlanInput {
  @Field(() => DraftLine, { description: 'The question. A draft needs it in one language.' })
  @ValidateNested()
  title!: DraftLine;
  @Field(() => DraftText, { description: 'Why it is asked, and what becomes of the ideas.' })
  @ValidateNested()
  description!: DraftText;
  @Field(() => [String], { defaultValue: [], description: 'Villages, districts or sites that it is about, up to 10, each of up to 100 characters; none: the whole municipality.' })
  @AtMost(10)
  @Each(100)
  places!: string[];
  @Field(() => String, { nullable: true, description: 'Who of the municipality asks: name and title, up to 200 characters. Everybody reads it.' })
  @OptionalText(200)
  askedBy?: string | null;
  @Field(() => CampaignDrawing, { defaultValue: 'BUSINESS_PARK', description: 'Its picture.' })
  drawing!: CampaignDrawing;
  @Field(() => CalendarDay, { description: 'The first day on which ideas can be proposed.' })
  @Day()
  collectFrom!: string;
  @Field(() => CalendarDay, { description: 'The first day without new ideas. Not before collectFrom.' })
  @Day()
  discussFrom!: string;
  @Field(() => CalendarDay, { description: 'The first day on which the host answers. Not before discussFrom.' })
  @Day()
  answerFrom!: string;
  @Field(() => CalendarDay, { description: 'The first day on which it is over. Not before answerFrom.' })
  @Day()
  doneFrom!: string;
  @Field(() => CalendarDay, { nullable: true, description: 'Until this day only invited companies take part; not after discussFrom. Null: everybody from the start.' })
  @Day()
  openToAllFrom?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'The companies that are invited first: of the own municipality, up to 500.' })
  @AtMost(500)
  @Id()
  invited!: string[];
}

@InputType({ description: 'A new campaign, as a draft.' })
export class PlanCampaignInput extends CampaignPlanInput {
  @Field(() => String, { description: 'The code of the municipality that asks, of which you are an adviser.' })
  @OptionalText(3)
  municipality!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again plans nothing twice.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What a campaign should be: all of it, not only what changes.' })
export class ChangeCampaignInput extends CampaignPlanInput {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => Int, { description: 'The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE.' })
  @NumberBetween(1, 1_000_000)
  version!: number;
}

@InputType({ description: 'A phase that is to end today.' })
export class EndCampaignPhaseInput {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => CampaignPhase, { description: 'The phase in which you saw it: where that one is over already, nothing happens.' })
  phase!: CampaignPhase;
}

@InputType({ description: 'An answer to one question of the checklist.' })
export class AnswerCampaignInput {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
  @Field(() => CampaignQuestion, { description: 'The question.' })
  question!: CampaignQuestion;
  @Field(() => DraftText, { description: 'The answer, in the languages in which there is one; none at all takes the answer away.' })
  @ValidateNested()
  text!: DraftText;
  @Field(() => Boolean, { description: 'Show it to everybody on the page of the campaign.' })
  shown!: boolean;
  @Field(() => Int, { nullable: true, description: 'The version of the answer that you read; null where there was none. Another one now: CHANGED_MEANWHILE.' })
  @NumberBetween(1, 1_000_000)
  version?: number | null;
}

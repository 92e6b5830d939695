import { Field, Int, ObjectType } from 'type-graphql';
import { Localized } from '../../core/localized.js';
import { Moment } from '../../core/scalars.js';

@ObjectType({ description: 'A theme for the next coffee, and why.', simpleResolvers: true })
export class SuggestedTheme {
  @Field(() => String, { description: 'The code of the topic.' })
  topic!: string;
  @Field(() => Localized, { description: 'The name of the topic.' })
  topicName!: Localized;
  @Field(() => Int, { description: 'Needs about it that no department has answered yet.' })
  openNeeds!: number;
  @Field(() => Int, { description: 'How many companies have such a need.' })
  companies!: number;
  @Field(() => [String], { description: 'What they need, in a line each: the latest, at most 3.' })
  needTitles!: string[];
  @Field(() => [String], { description: 'Sections of TOL 2008 of the companies that have such a need, those with the most needs first: at most 5.' })
  industries!: string[];
  @Field(() => Int, { description: 'How often it was searched for in the last 12 months without a match.' })
  searches!: number;
  @Field(() => Moment, { nullable: true, description: 'When an event was last about it, or will be; null: never.' })
  lastServedAt!: string | null;
}

@ObjectType({ description: 'An industry with companies in the municipality that no theme has been for within a year.', simpleResolvers: true })
export class UnservedIndustry {
  @Field(() => String, { description: 'The code of the section (TOL 2008).' })
  industry!: string;
  @Field(() => Localized, { description: 'Its name.' })
  industryName!: Localized;
  @Field(() => Int, { description: 'How many companies of the municipality are in it.' })
  companies!: number;
  @Field(() => Moment, { nullable: true, description: 'When an event was last for it; null: never.' })
  lastServedAt!: string | null;
}

@ObjectType({ description: 'What the next coffee could be about, with the evidence for it.', simpleResolvers: true })
export class ThemeRadar {
  @Field(() => [SuggestedTheme], { description: 'Topics that companies need or look for, the most pressing first; those with an event to come are last. At most 20.' })
  themes!: SuggestedTheme[];
  @Field(() => [UnservedIndustry], { description: 'Industries that no theme has served for a year, those with the most companies first.' })
  industries!: UnservedIndustry[];
}

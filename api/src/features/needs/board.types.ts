import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { CalendarDay, WholeNumber } from '../../core/scalars.js';
import { Certainty } from './need.entity.js';

@ObjectType({ description: 'How much is needed together.', simpleResolvers: true })
export abstract class Amounts {
  @Field(() => Int, { description: 'How many needs.' })
  needs!: number;
  @Field(() => WholeNumber, { description: 'Plots, in square metres together.' })
  plotM2!: number;
  @Field(() => WholeNumber, { description: 'Premises, in square metres together.' })
  premisesM2!: number;
  @Field(() => WholeNumber, { description: 'New jobs together.' })
  jobs!: number;
  @Field(() => WholeNumber, { description: 'Investments in cents of a euro together.' })
  investmentCents!: number;
  @Field(() => Number, { description: 'Electric power in megawatts together.' })
  powerMw!: number;
}

@ObjectType({ description: 'The needs of one topic that begin in one quarter, as far as you may see them.', simpleResolvers: true })
export class BoardCell extends Amounts {
  @Field(() => CalendarDay, { description: 'The first day of the quarter. Needs whose time began earlier and goes on are in the first quarter asked for.' })
  quarter!: string;
  @Field(() => String, { description: 'The code of the topic.' })
  topic!: string;
  @Field(() => Int, { description: 'How many of them are decided.' })
  decided!: number;
  @Field(() => Int, { description: 'How many of them nobody has answered: open or acknowledged.' })
  unanswered!: number;
}

@ObjectType({ description: 'How much is needed in one quarter, as certain as this, as far as you may see it.', simpleResolvers: true })
export class NeedSum extends Amounts {
  @Field(() => CalendarDay, { description: 'The first day of the quarter, as on the board.' })
  quarter!: string;
  @Field(() => Certainty, { description: 'How certain it is.' })
  certainty!: Certainty;
}

export const NeedFacetKind = enumeration('NeedFacetKind', 'A fact of the companies of needs by which needs can be narrowed.', {
  PLACE: 'The village or district.',
  INDUSTRY: 'The industry: the code of a section or a division.',
  SIZE_CLASS: 'How many people work there.',
});
export type NeedFacetKind = keyof typeof NeedFacetKind;

@ObjectType({ description: 'A fact of companies that a filter of needs finds something by, as far as you may see it.', simpleResolvers: true })
export class NeedFacet {
  @Field(() => NeedFacetKind, { description: 'Which fact.' })
  kind!: NeedFacetKind;
  @Field(() => String, { description: 'What it is: the name of the place, the code of the industry, the size class.' })
  value!: string;
  @Field(() => Int, { description: 'How many needs show just this.' })
  needs!: number;
}

import { ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { AtMost, constraint, Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language, type Localized } from '../../core/localized.js';
import { PageArgs } from '../../core/page.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { EventKind } from './event.entity.js';
import { MOST_IN_SERIES } from './planning.rules.js';

/** An address that a browser opens safely; nothing but https. */
function WebAddress(max: number): PropertyDecorator {
  return constraint((value) => (String(value).length > max ? 'TOO_LONG' : isWebAddress(String(value).trim()) ? null : 'NOT_A_WEB_ADDRESS'), { max });
}

function isWebAddress(text: string): boolean {
  return text === '' || (/^https:\/\/[^\s"'<>\\]+$/.test(text) && URL.canParse(text));
}

/** Several texts of one line. */
function Lines(max: number): PropertyDecorator {
  return constraint((value) => [value].flat().map((line) => String(line).trim().length).reduce<'REQUIRED' | 'TOO_LONG' | null>((error, length) => error ?? (length === 0 ? 'REQUIRED' : length > max ? 'TOO_LONG' : null), null), { max });
}

@InputType({ description: 'A line in the three languages of the portal, each of 1 to 200 characters.' })
export class LineInLanguages implements Localized {
  @Field(() => String, { description: 'In Finnish.' })
  @Text(200)
  fi!: string;
  @Field(() => String, { description: 'In Swedish.' })
  @Text(200)
  sv!: string;
  @Field(() => String, { description: 'In English.' })
  @Text(200)
  en!: string;
}

@InputType({ description: 'A text in the three languages of the portal, each of 1 to 4,000 characters.' })
export class TextInLanguages implements Localized {
  @Field(() => String, { description: 'In Finnish.' })
  @Text(4000)
  fi!: string;
  @Field(() => String, { description: 'In Swedish.' })
  @Text(4000)
  sv!: string;
  @Field(() => String, { description: 'In English.' })
  @Text(4000)
  en!: string;
}

@InputType({ description: 'A line that may be written in one language first, each of up to 200 characters. What is empty must be there before it is published.' })
export class DraftLine implements Localized {
  @Field(() => String, { defaultValue: '', description: 'In Finnish.' })
  @OptionalText(200)
  fi!: string;
  @Field(() => String, { defaultValue: '', description: 'In Swedish.' })
  @OptionalText(200)
  sv!: string;
  @Field(() => String, { defaultValue: '', description: 'In English.' })
  @OptionalText(200)
  en!: string;
}

@InputType({ description: 'A text that may be written in one language first, each of up to 4,000 characters. What is empty must be there before it is published.' })
export class DraftText implements Localized {
  @Field(() => String, { defaultValue: '', description: 'In Finnish.' })
  @OptionalText(4000)
  fi!: string;
  @Field(() => String, { defaultValue: '', description: 'In Swedish.' })
  @OptionalText(4000)
  sv!: string;
  @Field(() => String, { defaultValue: '', description: 'In English.' })
  @OptionalText(4000)
  en!: string;
}

@InputType({ description: 'All that is said of an event.' })
export class EventPlanInput {
  @Field(() => EventKind, { defaultValue: 'COFFEE', description: 'What kind it is.' })
  kind!: EventKind;
  @Field(() => Boolean, { defaultValue: false, description: 'For those who serve businesses only; cannot be changed once it is published.' })
  networkOnly!: boolean;
  @Field(() => DraftLine, { description: 'Its title: the theme. A draft needs it in one language.' })
  @ValidateNested()
  title!: DraftLine;
  @Field(() => DraftText, { description: 'What it is about and for whom.' })
  @ValidateNested()
  description!: DraftText;
  @Field(() => [String], { description: 'The codes of the topics of its theme, up to 8.' })
  @AtMost(8)
  topics!: string[];
  @Field(() => [String], { description: 'Sections of TOL 2008 that the theme is for, up to 21; empty: all.' })
  @AtMost(21)
  industries!: string[];
  @Field(() => ID, { nullable: true, description: 'A room of the municipality.' })
  @Id()
  space?: string | null;
  @Field(() => LineInLanguages, { nullable: true, description: 'Another place; required where there is neither a room nor a link.' })
  @ValidateNested()
  venue?: LineInLanguages | null;
  @Field(() => String, { nullable: true, description: 'The address for taking part at a distance: https only, up to 500 characters.' })
  @WebAddress(500)
  remoteLink?: string | null;
  @Field(() => [String], { description: 'Names of the hosts, up to 10, each of up to 100 characters.' })
  @AtMost(10)
  @Lines(100)
  hosts!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'The organisations that speak there, up to 10.' })
  @AtMost(10)
  @Id()
  speakers!: string[];
  @Field(() => Moment, { description: 'When it starts: still to come.' })
  startsAt!: Date;
  @Field(() => Moment, { description: 'When it ends: after the start.' })
  endsAt!: Date;
  @Field(() => Int, { description: 'How many people can come: 1 to 2,000, not more than the room holds.' })
  @NumberBetween(1, 2000)
  capacity!: number;
  @Field(() => Int, { defaultValue: 0, description: 'How many seats are kept for people and companies that have never come to an event: 0 up to the capacity.' })
  @NumberBetween(0, 2000)
  firstTimerSeats!: number;
  @Field(() => Moment, { nullable: true, description: 'Until when these seats are kept: before the start; null: until it starts.' })
  firstTimerUntil?: Date | null;
  @Field(() => Moment, { nullable: true, description: 'When registration opens; null: at once.' })
  registrationOpensAt?: Date | null;
  @Field(() => Moment, { nullable: true, description: 'When registration closes; null: when the event starts.' })
  registrationClosesAt?: Date | null;
}

@InputType({ description: 'An event to plan: a draft that only its hosts see.' })
export class PlanEventInput extends EventPlanInput {
  @Field(() => String, { description: 'The code of the municipality that holds it: one of which you are an adviser; for a coordinator, who plans what is for the network only, any.' })
  @Text(3)
  municipality!: string;
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again plans nothing.' })
  @Id()
  key?: string | null;
}

@InputType({ description: 'What is to be said of an event from now on: all of it, not only what changes.' })
export class ChangeEventInput extends EventPlanInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
}

export const Every = { WEEK: 'WEEK', MONTH: 'MONTH' } as const;
registerEnumType(Every, {
  name: 'Every',
  description: 'How often a series has an event.',
  valuesConfig: { WEEK: { description: 'Every week on the same day.' }, MONTH: { description: 'Every month on the same weekday: the second Thursday, say; a fifth one is the last where a month has four.' } },
});

@InputType({ description: 'A series of events, each of its own once it is planned. Times are those of the clock in Finland, also across its change.' })
export class PlanSeriesInput extends PlanEventInput {
  @Field(() => Every, { description: 'How often.' })
  every!: keyof typeof Every;
  @Field(() => CalendarDay, { nullable: true, description: 'The last day on which there may be one; this or the count is required.' })
  until?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many: 2 to 24.' })
  @NumberBetween(2, MOST_IN_SERIES)
  count?: number | null;
}

@InputType({ description: 'What was heard at an event and what happens next.' })
export class SummariseEventInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => TextInLanguages, { description: 'The words for those who came, and for the page of the event.' })
  @ValidateNested()
  summary!: TextInLanguages;
}

@InputType({ description: 'What was heard, as far as it is written.' })
export class SummaryDraftInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => DraftText, { description: 'The words.' })
  @ValidateNested()
  summary!: DraftText;
}

@ObjectType({ description: 'The mail with what was heard, as those who read this language get it.', simpleResolvers: true })
export class SummaryPreview {
  @Field(() => Language, { description: 'The language.' })
  language!: Language;
  @Field(() => String, { description: 'The subject.' })
  subject!: string;
  @Field(() => String, { description: 'The text; their own name and link are left out.' })
  text!: string;
}

@InputType({ description: 'That an event will not be held.' })
export class CancelEventInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  event!: string;
  @Field(() => String, { nullable: true, description: 'Why, for those who are told; at most 500 characters.' })
  @OptionalText(500)
  reason?: string | null;
}

/** Where on the desk of the hosts an event lies. */
export const DeskPile = enumeration('DeskPile', 'What is to be done with an event next.', {
  DRAFTS: 'Drafts, the soonest first.',
  COMING: 'Published and not started yet, the soonest first.',
  TO_HOLD: 'Published and started: waits to be marked as held, the longest first.',
  TO_SUMMARISE: 'Held: waits for its summary, the longest first.',
  DONE: 'Summarised or called off, the latest first.',
});
export type DeskPile = keyof typeof DeskPile;

@ArgsType()
export class DeskArgs extends PageArgs {
  @Field(() => DeskPile, { description: 'Which of them.' })
  pile!: DeskPile;
}

@ArgsType()
export class SeriesDaysArgs {
  @Field(() => Moment, { description: 'When the first one starts.' })
  startsAt!: Date;
  @Field(() => Every, { description: 'How often.' })
  every!: keyof typeof Every;
  @Field(() => CalendarDay, { nullable: true, description: 'The last day on which there may be one.' })
  until?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many: 2 to 24.' })
  @NumberBetween(2, MOST_IN_SERIES)
  count?: number | null;
}

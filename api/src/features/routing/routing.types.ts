import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { Id, NumberBetween, OptionalText, Text } from '../../core/input.js';
import { Language } from '../../core/localized.js';
import { Service, Stage } from '../directory/service.entity.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';

export const ReasonKind = enumeration('ReasonKind', 'What a reason speaks of.', {
  WORDS: 'Words of the need are in what is known of the service.',
  PHRASE: 'The need is like what businesses say who need the service.',
  NAME: 'The need is spelt much like the name of the service.',
  TOPIC: 'The need is about a topic of the service.',
  AREA: 'Whether the service covers the municipality.',
  INDUSTRY: 'Whether the service is meant for the industry.',
  STAGE: 'Whether the service is meant for the stage of the business.',
  SIZE: 'Whether the service is meant for companies of the size.',
  CAPACITY: 'Whether the service takes new clients.',
});
export type ReasonKind = keyof typeof ReasonKind;

export const ReasonOutcome = enumeration('ReasonOutcome', 'How a rule came out.', {
  PASSED: 'Speaks for the service.',
  FAILED: 'Speaks against it.',
  UNKNOWN: 'Something is not known: ask.',
});
export type ReasonOutcome = keyof typeof ReasonOutcome;

@ObjectType({ description: 'Why a service was matched, or what speaks against it.', simpleResolvers: true })
export class RoutingReason {
  @Field(() => ReasonKind, { description: 'What it speaks of.' })
  kind!: ReasonKind;
  @Field(() => ReasonOutcome, { description: 'How it came out.' })
  outcome!: ReasonOutcome;
  @Field(() => [String], { description: 'WORDS: words of the need as they were written. PHRASE: the phrases that it is like. TOPIC, INDUSTRY, STAGE, SIZE: the codes that the service is meant for.' })
  values!: readonly string[];
}

@ObjectType({ description: 'A part of the need’s text that speaks for a service.', simpleResolvers: true })
export class TextMark {
  @Field(() => Int, { description: 'Where it begins, counted in UTF-16 units from 0 as JavaScript does.' })
  start!: number;
  @Field(() => Int, { description: 'Where it ends: the first place after it.' })
  end!: number;
}

export const Confidence = enumeration('Confidence', 'How well a service fits a need.', {
  STRONG: 'Fits well.',
  GOOD: 'Fits.',
  POSSIBLE: 'May fit.',
});
export type Confidence = keyof typeof Confidence;

@ObjectType({ description: 'A service that fits a need, and why.', simpleResolvers: true })
export class RoutedService {
  @Field(() => Service, { description: 'The service.' })
  service!: Service;
  @Field(() => Confidence, { description: 'How well it fits.' })
  confidence!: Confidence;
  @Field(() => [RoutingReason], { description: 'Why: rules passed, failed and unknown.' })
  reasons!: readonly RoutingReason[];
  @Field(() => [TextMark], { description: 'The parts of the text that speak for it, in their order.' })
  marks!: readonly TextMark[];
}

@ObjectType({ description: 'The way from a need in one’s own words to services.', simpleResolvers: true })
export class Routing {
  @Field(() => [RoutedService], { description: 'The services that fit and cover the municipality, the best first.' })
  matches!: RoutedService[];
  @Field(() => [RoutedService], { description: 'Services that would fit but work elsewhere.' })
  elsewhere!: RoutedService[];
  @Field(() => Boolean, { description: 'Nothing fits well enough: talk to an adviser of the municipality (mutation askAdviser).' })
  askAdviser!: boolean;
  @Field(() => Language, { description: 'The language of the text, found by itself.' })
  language!: Language;
  @Field(() => Topic, { nullable: true, description: 'What the need is probably about, also where no service fits; null: no idea.' })
  topic!: Topic | null;
  @Field(() => Municipality, { nullable: true, description: 'The municipality for which the answer holds: the one named in the text, or else the one that was given or that of the company.' })
  municipality!: Municipality | null;
  @Field(() => Boolean, { description: 'The municipality was named in the text.' })
  municipalityNamed!: boolean;
}

@InputType({ description: 'A need in one’s own words.' })
export class RouteNeedInput {
  @Field(() => String, { description: 'The words, in Finnish, Swedish or English; 2 to 2,000 characters.' })
  @Text(2000, 2)
  text!: string;
  @Field(() => String, { nullable: true, description: 'The code of the municipality of the business. One that the text names comes before it.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'The TOL 2008 section (letter) of its industry.' })
  @OptionalText(5)
  industry?: string | null;
  @Field(() => Stage, { nullable: true, description: 'The stage of the business.' })
  stage?: Stage | null;
  @Field(() => ID, { nullable: true, description: 'The company, where you may see it: its municipality, industry and size count where they are not given here.' })
  @Id()
  company?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the topic that it is known to be about, as that of an idea: of the services that fit the words those for it come first.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => Int, { defaultValue: 5, description: 'How many matches: 1 to 20.' })
  @NumberBetween(1, 20)
  limit!: number;
  @Field(() => Boolean, { defaultValue: true, description: 'Somebody asks this just now: where nothing fits, the words are kept without personal data as a gap for the coordinator. False for what a page asks by itself, or while somebody is still typing.' })
  record!: boolean;
}

import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { OptionalText, Text } from '../../core/input.js';
import { Service, Stage } from '../directory/service.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const ReasonKind = enumeration('ReasonKind', 'What a reason speaks of.', {
  WORDS: 'Words of the need are in the name or description of the service.',
  NAME: 'The need is spelt much like the name of the service.',
  TOPIC: 'The need is about a topic of the service.',
  AREA: 'Whether the service covers the municipality.',
  INDUSTRY: 'Whether the service is meant for the industry.',
  STAGE: 'Whether the service is meant for the stage of the business.',
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
  @Field(() => [String], { description: 'The words of the need that matched, as they were written; or the codes that the service is meant for (topics, industries, stages).' })
  values!: string[];
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
  reasons!: RoutingReason[];
}

@ObjectType({ description: 'The way from a need in one’s own words to services.', simpleResolvers: true })
export class Routing {
  @Field(() => [RoutedService], { description: 'The services that fit, the best first.' })
  matches!: RoutedService[];
  @Field(() => [RoutedService], { description: 'Services that would fit but work elsewhere.' })
  elsewhere!: RoutedService[];
  @Field(() => Boolean, { description: 'Nothing fits well enough: talk to an adviser of the municipality.' })
  askAdviser!: boolean;
  @Field(() => Municipality, { nullable: true, description: 'The municipality for which the answer holds: the one named in the text, or else the one that was given.' })
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
  @Field(() => Int, { defaultValue: 5, description: 'How many matches: 1 to 20.' })
  limit!: number;
}


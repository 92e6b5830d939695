/** The engine's own language: plain data in, plain data out. It knows no database, no request and no GraphQL. */

export type NeedLanguage = 'fi' | 'sv' | 'en';
export type InLanguages<T> = Record<NeedLanguage, T>;

/** What routing knows of one service. */
export interface CatalogueService {
  id: string;
  slug: string;
  /** Services that differ only in their area share it; null: it stands alone. */
  concept: string | null;
  name: InLanguages<string>;
  description: InLanguages<string>;
  provider: { id: string; name: InLanguages<string> };
  topics: readonly string[];
  /** Empty: all. */
  stages: readonly string[];
  /** Sections of TOL 2008; empty: all. */
  industries: readonly string[];
  /** Sizes of companies that it serves (SizeClass); empty: all. */
  sizes: readonly string[];
  /** Codes of municipalities; null: all of Finland. */
  coverage: ReadonlySet<string> | null;
  capacity: 'OPEN' | 'LIMITED' | 'FULL';
  /** How businesses say it. */
  phrases: InLanguages<readonly string[]>;
}

/** What stays the same for all services. */
export interface Vocabulary {
  topics: readonly { code: string; name: InLanguages<string> }[];
  municipalities: readonly { code: string; name: { fi: string; sv: string } }[];
}

export interface NeedAsked {
  text: string;
  /** The municipality of the business, where it is known; what the text says comes before it. */
  municipality: string | null;
  industry: string | null;
  stage: string | null;
  /** Size class. */
  size: string | null;
  /** What it is known to be about: of the services found by the words, those for it come first. */
  topic?: string | null;
}

/** Words that have a title, such as an idea's. */
export interface Titled {
  title: string;
  text: string;
  municipality: string;
}

export type ReasonKind = 'WORDS' | 'PHRASE' | 'NAME' | 'TOPIC' | 'AREA' | 'INDUSTRY' | 'STAGE' | 'SIZE' | 'CAPACITY';
export type ReasonOutcome = 'PASSED' | 'FAILED' | 'UNKNOWN';

export interface Reason {
  kind: ReasonKind;
  outcome: ReasonOutcome;
  /** WORDS: words of the need as written; PHRASE: the service's phrases that it is like; TOPIC, INDUSTRY, STAGE, SIZE: codes. */
  values: readonly string[];
}

/** A part of the need's text that speaks for a service: UTF-16 offsets, end exclusive. */
export interface Mark {
  start: number;
  end: number;
}

export type Confidence = 'STRONG' | 'GOOD' | 'POSSIBLE';

export interface RankedService {
  id: string;
  score: number;
  confidence: Confidence;
  reasons: readonly Reason[];
  marks: readonly Mark[];
}

export interface NeedRouted {
  language: NeedLanguage;
  municipality: string | null;
  /** The text names it; it is not the one that was given. */
  municipalityNamed: boolean;
  /** Nothing fits, or the need is not one that this network answers: talk to an adviser. */
  askAdviser: boolean;
  /** The topic that the need is probably about, also where no service fits; null: no idea. */
  topic: string | null;
  /** Services that cover the place, the best first. */
  matches: readonly RankedService[];
  /** Services that would fit but work elsewhere; those of a concept with a match are left out. */
  elsewhere: readonly RankedService[];
}

/** An index in memory. `put` and `remove` change one service in a few milliseconds, so that changes are followed without a rebuild. */
export interface RoutingIndex {
  readonly size: number;
  put(service: CatalogueService): void;
  remove(id: string): void;
  /** Bounded work whatever the text; an empty text gives no match. `limit` holds for matches and elsewhere each. */
  route(asked: NeedAsked, limit: number): NeedRouted;
  /** Codes of at most three topics that the words are about beyond doubt; often none. */
  about(said: Titled): string[];
}

/** `createIndex` of engine.ts: builds from nothing; 256 services with 24 phrases each in under 0.3 s, 20,000 in under 10 s and 400 MB. */
export type CreateIndex = (vocabulary: Vocabulary, services: Iterable<CatalogueService>) => RoutingIndex;

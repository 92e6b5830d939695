// Written by codegen from schema.graphql and the .graphql files: npm run schema. Never changed by hand.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Finland as ISO 8601: 2026-12-31. */
  Date: { input: string; output: string; }
  /** A moment as ISO 8601 with its offset from UTC: 2026-12-03T06:00:00+00:00. In answers always UTC. */
  DateTime: { input: string; output: string; }
  /** A whole number of up to 15 digits. */
  WholeNumber: { input: number; output: number; }
};

/** That a receiver takes a company over, by the link of the mail. */
export type AcceptByReplyLinkInput = {
  /** Made by the caller (a UUID): the same key again answers as the first time and changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Where you would meet: a place, or the address of a meeting at a distance; at most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Times that you propose for a first meeting, in words; at most 500 characters. */
  proposedTimes?: InputMaybe<Scalars['String']['input']>;
  /** One of the times proposed with the referral, or one that you have agreed with the company: the meeting is agreed. */
  time?: InputMaybe<Scalars['DateTime']['input']>;
  /** Times that you propose for a first meeting, instead of those proposed with the referral: up to 5, to come, none twice. The company chooses one. */
  times?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** The last part of the address of the link in the mail; it works once. */
  token: Scalars['String']['input'];
};

/** That a receiver takes a company over. */
export type AcceptReferralInput = {
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** Where you would meet: a place, or the address of a meeting at a distance; at most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Times that you propose for a first meeting, in words; at most 500 characters. */
  proposedTimes?: InputMaybe<Scalars['String']['input']>;
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** One of the times proposed with the referral, or one that you have agreed with the company: the meeting is agreed. */
  time?: InputMaybe<Scalars['DateTime']['input']>;
  /** Times that you propose for a first meeting, instead of those proposed with the referral: up to 5, to come, none twice. The company chooses one. */
  times?: InputMaybe<Array<Scalars['DateTime']['input']>>;
};

/** That a coordinator went through who has access to the network. */
export type AccessReview = {
  __typename?: 'AccessReview';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; null where they are gone. */
  by: Maybe<Person>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** How many roles there were then. */
  roles: Scalars['Int']['output'];
};

/** That a need has been seen. */
export type AcknowledgeNeedInput = {
  /** The day by which the department answers; not in the past. */
  answerBy: Scalars['Date']['input'];
  /** Where the need stood when its form was opened: where it has moved since then, nothing is done and MOVED_ON says who was faster. */
  expected?: InputMaybe<NeedStatus>;
  /** The need. */
  need: Scalars['ID']['input'];
};

/** A new contact of a company, who can sign in from then on. */
export type AddCompanyContactInput = {
  /** The company: one of your municipality, or your own. */
  company: Scalars['ID']['input'];
  /** The e-mail address. */
  email: Scalars['String']['input'];
  /** The language of mails to them. */
  language?: Language;
  /** First and last name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What they are there: at most 100 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A company that an adviser writes down. */
export type AddCompanyInput = {
  /** What it does; at most 300 characters. */
  activity?: InputMaybe<Scalars['String']['input']>;
  /** The business ID with its check digit: 1234567-1. */
  businessId?: InputMaybe<Scalars['String']['input']>;
  /** The TOL 2008 code of its industry: C or 25. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Made by the caller (a UUID): the same key again adds nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The code of its municipality: one of which you are an adviser. */
  municipality: Scalars['String']['input'];
  /** The name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The village or district; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people work there. */
  sizeClass?: InputMaybe<SizeClass>;
};

/** How businesses say what they need of a service. */
export type AddNeedPhraseInput = {
  /** Also for the services that differ from it only in their area; for coordinators. */
  applyToConcept?: Scalars['Boolean']['input'];
  /** The language of the phrase. */
  language: Language;
  /** The service. */
  service: Scalars['ID']['input'];
  /** The phrase, 2 to 120 characters. */
  text: Scalars['String']['input'];
};

/** A passkey that the browser has made. */
export type AddPasskeyInput = {
  /** What to call it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The browser’s answer, as JSON (PublicKeyCredential.toJSON). */
  response: Scalars['String']['input'];
};

/** A service that an organisation offers from now on. */
export type AddServiceInput = {
  /** That all the rest is true today, too: a contact of the organisation confirms the service with it. */
  confirmed?: Scalars['Boolean']['input'];
  /** What it costs. */
  cost?: InputMaybe<Cost>;
  /** For the kinds of one area: its id, EMPLOYMENT_AREA:21. */
  coverageArea?: InputMaybe<Scalars['String']['input']>;
  /** For MUNICIPALITY: codes of the municipalities. */
  coverageMunicipalities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For REGION: codes of the regions. */
  coverageRegions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What kind of area it covers. */
  coverageType?: InputMaybe<CoverageType>;
  /** What it is and for whom, needed in Finnish; at most 2,000 characters. */
  description?: InputMaybe<TextsInput>;
  /** Its e-mail address; null: none. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Sections of TOL 2008 for which it is meant; empty: all. */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Made by the caller (a UUID): the same key again writes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, needed in each language; at most 150 characters. */
  name?: InputMaybe<TextsInput>;
  /** The organisation. */
  organisation: Scalars['ID']['input'];
  /** Its telephone number; null: none. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** In how many Finnish working days the provider promises to answer, 1 to 30; null: not promised. */
  promisedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of its classes in the Finnish Service Catalogue (PTV): P11.4. */
  serviceClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sizes of companies for which it is meant; empty: all. */
  sizes?: InputMaybe<Array<SizeClass>>;
  /** The stages of a business for which it is meant; empty: all. */
  stages?: InputMaybe<Array<Stage>>;
  /** Codes of its topics, 1 to 10. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its web address; null: none. */
  web?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a table. */
export type AddToImportInput = {
  /** Its bytes as base64: 65,536 of them, or what is left in the last part. */
  bytes: Scalars['String']['input'];
  /** The import. */
  import: Scalars['ID']['input'];
  /** Which part it is, from 0 on. The same again changes nothing. */
  part: Scalars['Int']['input'];
};

/** A party that comes without having registered. */
export type AddWalkInInput = {
  /** When they came, where there was no network then; not later than now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** A company of the municipality. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The name of another company; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address, where they want to hear what comes of the event. Who has registered with it is checked in. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  event: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again adds nobody. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language of mails to them. */
  language?: Language;
  /** The name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** How many people: 1 to 6. */
  partySize?: Scalars['Int']['input'];
};

/** The answer of a receiver that does not take the company over, by the link of the mail. */
export type AdviseByReplyLinkInput = {
  /** Made by the caller (a UUID): the same key again answers as the first time and changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The answer, 3 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** The last part of the address of the link in the mail; it works once. */
  token: Scalars['String']['input'];
};

/** What somebody asks the advisers of a municipality, with or without an account. Seen by these advisers; deleted 12 months after it ended. */
export type AdviserQuestion = {
  __typename?: 'AdviserQuestion';
  /** The adviser who has it, or had it last. */
  adviser: Maybe<Person>;
  /** The answer, or why it was closed without one. */
  answer: Maybe<Scalars['String']['output']>;
  /** The company, as the asker calls it. */
  companyName: Maybe<Scalars['String']['output']>;
  /** When it was asked, and contact was consented to. */
  createdAt: Scalars['DateTime']['output'];
  /** The e-mail address of the asker. */
  email: Maybe<Scalars['String']['output']>;
  /** When it was answered or closed. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The language of the asker. */
  language: Language;
  /** What you can do with it now. */
  moves: Array<QuestionMove>;
  /** The municipality whose advisers are asked. */
  municipality: Municipality;
  /** Who asks. */
  name: Scalars['String']['output'];
  /** The telephone number of the asker. */
  phone: Maybe<Scalars['String']['output']>;
  /** The service about which the asker wants to be contacted. */
  service: Maybe<Service>;
  /** Where it stands. */
  status: QuestionStatus;
  /** The question in the asker’s own words. */
  text: Scalars['String']['output'];
};

/** A page of AdviserQuestion things, in a stable order. */
export type AdviserQuestionConnection = {
  __typename?: 'AdviserQuestionConnection';
  /** What is on this page. */
  edges: Array<AdviserQuestionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A AdviserQuestion and its place in the list. */
export type AdviserQuestionEdge = {
  __typename?: 'AdviserQuestionEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The AdviserQuestion. */
  node: AdviserQuestion;
};

/** An answer to one question of the checklist. */
export type AnswerCampaignInput = {
  /** The campaign. */
  campaign: Scalars['ID']['input'];
  /** The question. */
  question: CampaignQuestion;
  /** Show it to everybody on the page of the campaign. */
  shown: Scalars['Boolean']['input'];
  /** The answer, in the languages in which there is one; none at all takes the answer away. */
  text: DraftText;
  /** The version of the answer that you read; null where there was none. Another one now: CHANGED_MEANWHILE. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What the municipality answers to an idea. */
export type AnswerIdeaInput = {
  /** The department that answers: one of the municipality, and of yours where you are a head. */
  department: Scalars['ID']['input'];
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again answers nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The answer that you read; null where there was none. Where there is a later one now: CHANGED_MEANWHILE. */
  latest?: InputMaybe<Scalars['ID']['input']>;
  /** What is answered. */
  move: AnswerMove;
  /** By which day it is done; needed for PLAN, and for nothing else. */
  plannedFor?: InputMaybe<Scalars['Date']['input']>;
  /** The answer; it must be there in the language of the idea. */
  text: AnswerText;
};

/** A department head's answer. */
export type AnswerInvitationInput = {
  /** Whether somebody comes. */
  coming: Scalars['Boolean']['input'];
  /** The invitation. */
  invitation: Scalars['ID']['input'];
  /** Who comes instead, or why nobody does; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** How a department answers a need. */
export type AnswerKind =
  /** It will be done, by a date. */
  | 'COMMITMENT'
  /** It is not possible, for a reason. */
  | 'NOT_POSSIBLE';

/** What a municipality can answer to an idea. */
export type AnswerMove =
  /** It has been done. */
  | 'FULFIL'
  /** It will be done, by a day. */
  | 'PLAN'
  /** It will not be done, because … */
  | 'REJECT'
  /** A department looks at it, or looks at it again. */
  | 'REVIEW';

/** What a department says of a need instead of what it said before. */
export type AnswerNeedAgainInput = {
  /** The day by which a commitment is kept; required for one. Not in the past, unless it is the day that was promised. */
  doneBy?: InputMaybe<Scalars['Date']['input']>;
  /** A commitment, or why it is not possible. */
  kind: AnswerKind;
  /** The need. */
  need: Scalars['ID']['input'];
  /** What the department does, or the reason; 3 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** The version of the need that you read: where it has been changed since, the answer is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
};

/** A department's answer to a need. */
export type AnswerNeedInput = {
  /** The day by which a commitment is kept; required for one, not in the past. */
  doneBy?: InputMaybe<Scalars['Date']['input']>;
  /** Where the need stood when its form was opened: where it has moved since then, nothing is done and MOVED_ON says who was faster. */
  expected?: InputMaybe<NeedStatus>;
  /** A commitment, or why it is not possible. */
  kind: AnswerKind;
  /** The need. */
  need: Scalars['ID']['input'];
  /** What the department does, or the reason; 3 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** An adviser's answer to what a department asked. */
export type AnswerNeedQuestionInput = {
  /** The question. */
  question: Scalars['ID']['input'];
  /** The answer, 1 to 2,000 characters. No contact data, and no name of the company where that is not shown: departments read it. */
  text: Scalars['String']['input'];
};

/** One plan that answers several needs. */
export type AnswerNeedsByPlanInput = {
  /** The day by which it is done; not in the past. */
  doneBy: Scalars['Date']['input'];
  /** Where you believe that these needs stand, at most 50: refused with MOVED_ON where somebody was faster with one of them. */
  expected?: InputMaybe<Array<ExpectedNeedInput>>;
  /** Made by the caller (a UUID): the same key again makes no other plan. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the plan, 3 to 120 characters. */
  name: Scalars['String']['input'];
  /** The needs that it answers, up to 50: all of them or none. */
  needs: Array<Scalars['ID']['input']>;
  /** What the department does, 3 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** An adviser’s answer to a question. */
export type AnswerQuestionInput = {
  /** The question. */
  question: Scalars['ID']['input'];
  /** The answer, 3 to 4,000 characters. It is mailed to the asker where there is an e-mail address; else write down what was said on the telephone. */
  text: Scalars['String']['input'];
};

/** How many ideas of a campaign have got one answer. */
export type AnswerResults = {
  __typename?: 'AnswerResults';
  /** To how many ideas. */
  ideas: Scalars['Int']['output'];
  /** What the municipality says. */
  status: AnswerStatus;
};

/** What the municipality says to an idea. */
export type AnswerStatus =
  /** It has been done. */
  | 'DONE'
  /** It has not been answered. */
  | 'NONE'
  /** It will not be done; the answer says why. */
  | 'NOT_POSSIBLE'
  /** It will be done, by a day. */
  | 'PLANNED'
  /** A department looks at it. */
  | 'UNDER_REVIEW';

/** An answer in the languages in which it is written, each of up to 2,000 characters. */
export type AnswerText = {
  /** In English. */
  en?: Scalars['String']['input'];
  /** In Finnish. */
  fi?: Scalars['String']['input'];
  /** In Swedish. */
  sv?: Scalars['String']['input'];
};

/** How many Finnish working days it took. Of referrals that were never accepted, or led to no meeting, nothing is counted. */
export type AnswerTimes = {
  __typename?: 'AnswerTimes';
  /** From sent to accepted: half of them took no longer. */
  medianDaysToAccept: Maybe<Scalars['Float']['output']>;
  /** From sent to the first meeting: half of them took no longer. */
  medianDaysToMeet: Maybe<Scalars['Float']['output']>;
  /** From sent to accepted: nine of ten took no longer. */
  slowDaysToAccept: Maybe<Scalars['Float']['output']>;
  /** From sent to the first meeting: nine of ten took no longer. */
  slowDaysToMeet: Maybe<Scalars['Float']['output']>;
};

/** The dry run that is to come true. */
export type ApplyImportInput = {
  /** The digest of the dry run that was seen. Where the directory has changed so that something else would happen, nothing does. */
  expected: Scalars['String']['input'];
  /** The import. */
  import: Scalars['ID']['input'];
};

/** An area other than a region that services cover. Source: Statistics Finland. */
export type Area = {
  __typename?: 'Area';
  /** The official code within its kind. */
  code: Scalars['String']['output'];
  /** Kind and official code: EMPLOYMENT_AREA:21. */
  id: Scalars['ID']['output'];
  /** What kind of area it is. */
  kind: AreaKind;
  /** The official name; in the official languages where there is no other. */
  name: Localized;
};

/** Administrative areas that are made of municipalities. */
export type AreaKind =
  /** Economic development centre (elinvoimakeskus): state regional administration. */
  | 'ECONOMIC_DEVELOPMENT_CENTRE'
  /** Employment area (työllisyysalue): municipal employment services. */
  | 'EMPLOYMENT_AREA'
  /** Wellbeing services county (hyvinvointialue). */
  | 'WELLBEING_COUNTY';

/** What a department asks the advisers about a need. */
export type AskAboutNeedInput = {
  /** Made by the caller (a UUID): the same key again asks nothing more. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The need. */
  need: Scalars['ID']['input'];
  /** The question, 3 to 1,000 characters. */
  text: Scalars['String']['input'];
};

/** A question to the advisers of a municipality. No account is needed. */
export type AskAdviserInput = {
  /** The name of your company, at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** You agree that an adviser contacts you about this: without it nothing is sent. */
  consent: Scalars['Boolean']['input'];
  /** Your e-mail address; it or a telephone number is needed. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Made by the caller (a UUID): the same key again asks nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which you want to be answered. */
  language: Language;
  /** The code of the municipality: one that has advisers (Municipality.hasAdvisers). */
  municipality: Scalars['String']['input'];
  /** Your name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Your telephone number; it or an e-mail address is needed. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The service about which you want to be contacted. */
  service?: InputMaybe<Scalars['ID']['input']>;
  /** The question, 2 to 4,000 characters. */
  text: Scalars['String']['input'];
};

/** A question to the hosts and the heads of departments: by the registration for who is signed in, by the secret of a link for who is not. */
export type AskAtEventInput = {
  /** Made by the caller (a UUID): the same key again asks nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Your name and company may be shown with it. */
  nameShown?: Scalars['Boolean']['input'];
  /** Your registration; or give a token. */
  registration?: InputMaybe<Scalars['ID']['input']>;
  /** The question, 2 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** The last part of the address of the link in the mail. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Which provider is asked whether its services are as the directory says. */
export type AskForAssuranceInput = {
  /** The organisation. */
  organisation: Scalars['ID']['input'];
};

/** Of which company you say that you are. */
export type AskToJoinInput = {
  /** The business ID with its check digit: 1234567-1; null: it has none yet. */
  businessId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the company, 1 to 200 characters. */
  companyName: Scalars['String']['input'];
  /** Made by the caller (a UUID): the same key again asks nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The code of its municipality: one that has advisers (Municipality.hasAdvisers). */
  municipality: Scalars['String']['input'];
  /** Your name, where your account has none yet; at most 100 characters. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** What you are there: at most 100 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What those who decide should know besides: at most 500 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Who asks to be one of a company’s people. */
export type Asker = {
  __typename?: 'Asker';
  /** The e-mail address with which they sign in. */
  email: Scalars['String']['output'];
  /** First and last name, as they say it. */
  name: Scalars['String']['output'];
};

/** That something was changed: who, when and what, and never what personal data said. */
export type Audit = {
  __typename?: 'Audit';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null: the portal by itself, or whoever held a link. */
  byName: Maybe<Scalars['String']['output']>;
  /** create, update or delete. */
  change: Scalars['String']['output'];
  /** The command that did it. */
  command: Scalars['String']['output'];
  /** What kind of thing was changed. */
  entity: Scalars['String']['output'];
  /** The id of that thing. */
  entityId: Scalars['String']['output'];
  /** The names of the fields that were changed. */
  fields: Scalars['String']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
};

/** A page of Audit things, in a stable order. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** What is on this page. */
  edges: Array<AuditEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Audit and its place in the list. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Audit. */
  node: Audit;
};

/** A word of the log, and what people call it. */
export type AuditWord = {
  __typename?: 'AuditWord';
  /** The program’s word, as the log has it. */
  name: Scalars['String']['output'];
  /** What people call it. */
  title: Scalars['String']['output'];
};

/** What people call the words of the log. */
export type AuditWords = {
  __typename?: 'AuditWords';
  /** What was done: the commands. */
  commands: Array<AuditWord>;
  /** What was changed: the fields. */
  fields: Array<AuditWord>;
};

/** A kind of thing whose changes are in the log. */
export type AuditedKind = {
  __typename?: 'AuditedKind';
  /** Its key, as `auditLog` has it in `entity`. */
  key: Scalars['ID']['output'];
  /** What people call it. */
  title: Localized;
};

/** A table that is to be brought into the directory. */
export type BeginImportInput = {
  /** How it is written. */
  format: ImportFormat;
  /** The name of the file; at most 200 characters. */
  name: Scalars['String']['input'];
  /** Its size in bytes: at most 10 MB (10,485,760). */
  size: Scalars['Int']['input'];
};

/** The needs of one topic that begin in one quarter, as far as you may see them. */
export type BoardCell = {
  __typename?: 'BoardCell';
  /** How many of them are decided. */
  decided: Scalars['Int']['output'];
  /** Investments in cents of a euro together. */
  investmentCents: Scalars['WholeNumber']['output'];
  /** New jobs together. */
  jobs: Scalars['WholeNumber']['output'];
  /** How many needs. */
  needs: Scalars['Int']['output'];
  /** Plots, in square metres together. */
  plotM2: Scalars['WholeNumber']['output'];
  /** Electric power in megawatts together. */
  powerMw: Scalars['Float']['output'];
  /** Premises, in square metres together. */
  premisesM2: Scalars['WholeNumber']['output'];
  /** The first day of the quarter. Needs whose time began earlier and goes on are in the first quarter asked for. */
  quarter: Scalars['Date']['output'];
  /** The code of the topic. */
  topic: Scalars['String']['output'];
  /** How many of them nobody has answered: open or acknowledged. */
  unanswered: Scalars['Int']['output'];
};

/** Something that has to end before your data can be deleted. */
export type Bound = {
  __typename?: 'Bound';
  /** The id of the referral or the event. */
  id: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  kind: BoundKind;
  /** The service of the referral, or the title of the event. */
  title: Maybe<Localized>;
};

/** What has to end before your data can be deleted. */
export type BoundKind =
  /** You have a place at an event to come. */
  | 'COMING_PLACE'
  /** You are the only coordinator of the network. */
  | 'LAST_COORDINATOR'
  /** You are signed in as a made-up person of the demonstration. */
  | 'MADE_UP'
  /** A referral in which you are the contact, or that you sent, is open. */
  | 'OPEN_REFERRAL';

/** A short post by which those who serve businesses tell each other what is going on. Seen by provider contacts, advisers, department heads and coordinators; never by companies or visitors. */
export type Bulletin = {
  __typename?: 'Bulletin';
  /** Who wrote it; null where they are gone. */
  author: Maybe<Person>;
  /** When its writer corrected it the last time; null: never. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** The event that it tells of: a meeting of providers, a coffee. */
  event: Maybe<Event>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The language of title and text. */
  language: Language;
  /** You may put it right. */
  mayChange: Scalars['Boolean']['output'];
  /** You may take it out. */
  mayRemove: Scalars['Boolean']['output'];
  /** The municipalities that it concerns, beside the regions. */
  municipalities: Array<Municipality>;
  /** The municipality whose adviser wrote it; null for the others. */
  municipality: Maybe<Municipality>;
  /** The organisation for which it was written; null where an adviser or a coordinator wrote it. */
  organisation: Maybe<Organisation>;
  /** When it was posted. */
  postedAt: Scalars['DateTime']['output'];
  /** You have read it. */
  read: Scalars['Boolean']['output'];
  /** The regions that it concerns; where there are neither regions nor municipalities, all of Finland. */
  regions: Array<Region>;
  /** The post itself, in the language of its writer. */
  text: Scalars['String']['output'];
  /** What it is about, in a line. */
  title: Scalars['String']['output'];
  /** What it is about; empty: all topics. */
  topics: Array<Topic>;
  /** How often it has been changed: give it with a change. */
  version: Scalars['Int']['output'];
};

/** A page of Bulletin things, in a stable order. */
export type BulletinConnection = {
  __typename?: 'BulletinConnection';
  /** What is on this page. */
  edges: Array<BulletinEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Bulletin and its place in the list. */
export type BulletinEdge = {
  __typename?: 'BulletinEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Bulletin. */
  node: Bulletin;
};

/** A question to the businesses and residents of an area, to which they answer with ideas in the open. A draft is seen by its hosts: the advisers of its municipality. */
export type Campaign = {
  __typename?: 'Campaign';
  /** The first day on which the host answers; discussion and support are over. */
  answerFrom: Scalars['Date']['output'];
  /** The answers to the checklist that are shown; to hosts all. */
  answers: Array<CampaignAnswer>;
  /** Who of the municipality asks: name and title, as the host has written them. */
  askedBy: Maybe<Scalars['String']['output']>;
  /** The first day on which ideas can be proposed. */
  collectFrom: Scalars['Date']['output'];
  /** Why it is asked, and what becomes of the ideas. */
  description: Localized;
  /** The first day on which no more ideas can be proposed, and those that there are are discussed. */
  discussFrom: Scalars['Date']['output'];
  /** The first day on which it is over. */
  doneFrom: Scalars['Date']['output'];
  /** Its picture. */
  drawing: CampaignDrawing;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The companies that are invited first, at most 500; empty for all but hosts. */
  invitations: Array<CampaignInvitation>;
  /** You follow it. */
  isFollowed: Scalars['Boolean']['output'];
  /** You are one of its hosts. */
  isHost: Scalars['Boolean']['output'];
  /** A company of yours is invited: INVITED_FIRST does not hold for you. */
  isInvited: Scalars['Boolean']['output'];
  /** What you can do with it now. */
  moves: Array<CampaignMove>;
  /** The municipality that asks. */
  municipality: Municipality;
  /** How many reports of ideas and comments wait for a host; null for all but hosts. */
  openReports: Maybe<Scalars['Int']['output']>;
  /** Until this day only invited companies take part; null: everybody from the start. */
  openToAllFrom: Maybe<Scalars['Date']['output']>;
  /** Where it is today. */
  phase: CampaignPhase;
  /** Villages, districts or sites that it is about; empty: the whole municipality. */
  places: Array<Scalars['String']['output']>;
  /** When it was opened to all; null for a draft. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why nobody, or nobody but invited companies (INVITED_FIRST), can comment and support now; null where all can. */
  refusalToDiscuss: Maybe<RefusalCode>;
  /** Why nobody, or nobody but invited companies (INVITED_FIRST), can propose ideas now; null where all can. */
  refusalToPropose: Maybe<RefusalCode>;
  /** The code of its short address, `/i/…`, which one can type from a poster. */
  shortCode: Scalars['String']['output'];
  /** Whether it is open to all. */
  status: CampaignStatus;
  /** The question. */
  title: Localized;
  /** How often it has been changed: give it with a change, so that nobody’s change is lost. */
  version: Scalars['Int']['output'];
};

/** The host’s answer to one question of the checklist of participation. Seen by all where the host shows it, else by the hosts. */
export type CampaignAnswer = {
  __typename?: 'CampaignAnswer';
  /** The id. */
  id: Scalars['ID']['output'];
  /** The question. */
  question: CampaignQuestion;
  /** Everybody sees it on the page of the campaign. */
  shown: Scalars['Boolean']['output'];
  /** The answer; a language in which it has not been written is empty. */
  text: Localized;
  /** How often it has been changed. */
  version: Scalars['Int']['output'];
};

/** A page of Campaign things, in a stable order. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** What is on this page. */
  edges: Array<CampaignEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** Something that was decided in a campaign. Everybody reads it, and nobody can change it or take it away. */
export type CampaignDecision = {
  __typename?: 'CampaignDecision';
  /** The answer, as it was given. */
  answer: Maybe<IdeaAnswer>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea that it is about; null where it is about the campaign. */
  idea: Maybe<Idea>;
  /** Of a merge: the idea into which the other one goes. */
  into: Maybe<Idea>;
  /** What was decided. */
  kind: DecisionKind;
  /** It is about a comment on the idea, and not the idea itself. */
  onComment: Scalars['Boolean']['output'];
  /** The phase that began; null for other decisions. */
  phase: Maybe<CampaignPhase>;
  /** The reason that the host gave for everybody to read; null where none is needed. */
  reason: Maybe<Scalars['String']['output']>;
  /** The language of the reason; null where there is none, or it was given before reasons said theirs. */
  reasonLanguage: Maybe<Language>;
  /** Of corrected topics: what the idea was about from then on. */
  topics: Array<Topic>;
};

/** A page of CampaignDecision things, in a stable order. */
export type CampaignDecisionConnection = {
  __typename?: 'CampaignDecisionConnection';
  /** What is on this page. */
  edges: Array<CampaignDecisionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A CampaignDecision and its place in the list. */
export type CampaignDecisionEdge = {
  __typename?: 'CampaignDecisionEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The CampaignDecision. */
  node: CampaignDecision;
};

/** The pictures among which a host chooses. */
export type CampaignDrawing =
  /** Halls and offices of a business park. */
  | 'BUSINESS_PARK'
  /** Fields, a barn and a forest. */
  | 'COUNTRYSIDE'
  /** Houses around a market square. */
  | 'TOWN'
  /** A shore with boats. */
  | 'WATERFRONT';

/** A Campaign and its place in the list. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Campaign. */
  node: Campaign;
};

/** A company that is invited to take part first. Seen by the hosts. */
export type CampaignInvitation = {
  __typename?: 'CampaignInvitation';
  /** The company; null where it has moved to another municipality. */
  company: Maybe<Company>;
  /** The id. */
  id: Scalars['ID']['output'];
};

/** What a host can do with a campaign. */
export type CampaignMove =
  /** End the phase that it is in today, before its day. */
  | 'END_PHASE'
  /** Open it to all. */
  | 'PUBLISH';

/** Where a campaign is, by its days. */
export type CampaignPhase =
  /** The host looks at the ideas and answers. */
  | 'ANSWER'
  /** Ideas are proposed, discussed and supported. */
  | 'COLLECT'
  /** No new ideas; those that there are can be discussed and supported. */
  | 'DISCUSS'
  /** It is over, and can be read. */
  | 'DONE'
  /** It has not begun. */
  | 'SOON';

/** The seven questions of Pori’s checklist of participation. */
export type CampaignQuestion =
  /** What do we aim at? */
  | 'AIM'
  /** What do we dare to try? */
  | 'DARE'
  /** What have we learned? */
  | 'LEARNED'
  /** How do we do it? */
  | 'METHOD'
  /** To what need do we react? */
  | 'NEED'
  /** What do we write down, and where? */
  | 'NOTES'
  /** Who are the real users? */
  | 'USERS';

/** What came of a campaign, in figures. Nothing in it names a person, and what is hidden is counted only as hidden. */
export type CampaignResults = {
  __typename?: 'CampaignResults';
  /** By what the municipality answered; NONE: not yet. An answer that no idea has got is not there. */
  answers: Array<AnswerResults>;
  /** Comments and replies. */
  comments: Scalars['Int']['output'];
  /** Companies for which somebody proposed or commented. */
  companies: Scalars['Int']['output'];
  /** Ideas that the host hid. */
  hidden: Scalars['Int']['output'];
  /** Ideas that everybody reads. */
  ideas: Scalars['Int']['output'];
  /** Of them those that were new to the municipality: no contact, need, referral, attended event or earlier campaign before they wrote here. Null for all but the hosts, because it tells of whom they know. */
  newCompanies: Maybe<Scalars['Int']['output']>;
  /** People who proposed, commented or supported, each counted once. */
  people: Scalars['Int']['output'];
  /** How often ideas are supported. */
  supports: Scalars['Int']['output'];
  /** By topic, the one with the most ideas first. */
  topics: Array<TopicResults>;
};

/** Whether a campaign is open to all. How far it has come is told by its phase. */
export type CampaignStatus =
  /** Only its hosts see it. */
  | 'DRAFT'
  /** Everybody sees it. */
  | 'PUBLISHED';

/** Which campaigns. */
export type CampaignTime =
  /** Those that are coming or going on, the one that ends first first. */
  | 'CURRENT'
  /** Those that are over, the latest first. */
  | 'PAST';

/** That an event will not be held. */
export type CancelEventInput = {
  /** The event. */
  event: Scalars['ID']['input'];
  /** Why, for those who are told; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** That a meeting is called off, or that none of the proposed times suits. */
export type CancelMeetingInput = {
  /** Made by the caller (a UUID): the same key again changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What you want to say with it; at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The referral, for who is signed in. */
  referral?: InputMaybe<Scalars['ID']['input']>;
  /** The last part of the address of the link in a mail to the company; it can be used again. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a service takes new clients. */
export type Capacity =
  /** Takes nobody until the day in fullUntil. */
  | 'FULL'
  /** Takes some; may be slower than promised. */
  | 'LIMITED'
  /** Takes new clients. */
  | 'OPEN';

/** How certain it is that a company will need something. */
export type Certainty =
  /** Decided by the company. */
  | 'DECIDED'
  /** Likely. */
  | 'LIKELY'
  /** Talked about. */
  | 'RUMOUR';

/** What a bulletin should say: all of it, not only what changes. */
export type ChangeBulletinInput = {
  /** The bulletin. */
  bulletin: Scalars['ID']['input'];
  /** The event that it tells of. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written. */
  language: Language;
  /** Codes of the municipalities that it concerns, at most 50. Neither regions nor municipalities: all of Finland. */
  municipalities?: Array<Scalars['String']['input']>;
  /** Codes of the regions that it concerns, at most 19. */
  regions?: Array<Scalars['String']['input']>;
  /** The post, 3 to 2,000 characters. No names of companies: everybody in the network reads it. */
  text: Scalars['String']['input'];
  /** What it is about, 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** Codes of at most 5 topics; none: all. */
  topics?: Array<Scalars['String']['input']>;
  /** The version that you changed: where somebody was faster, nothing is saved. Null: whatever is there is changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a campaign should be: all of it, not only what changes. */
export type ChangeCampaignInput = {
  /** The first day on which the host answers. Not before discussFrom. */
  answerFrom: Scalars['Date']['input'];
  /** Who of the municipality asks: name and title, up to 200 characters. Everybody reads it. */
  askedBy?: InputMaybe<Scalars['String']['input']>;
  /** The campaign. */
  campaign: Scalars['ID']['input'];
  /** The first day on which ideas can be proposed. */
  collectFrom: Scalars['Date']['input'];
  /** Why it is asked, and what becomes of the ideas. */
  description: DraftText;
  /** The first day without new ideas. Not before collectFrom. */
  discussFrom: Scalars['Date']['input'];
  /** The first day on which it is over. Not before answerFrom. */
  doneFrom: Scalars['Date']['input'];
  /** Its picture. */
  drawing?: CampaignDrawing;
  /** The companies that are invited first: of the own municipality, up to 500. */
  invited?: Array<Scalars['ID']['input']>;
  /** Until this day only invited companies take part; not after discussFrom. Null: everybody from the start. */
  openToAllFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Villages, districts or sites that it is about, up to 10, each of up to 100 characters; none: the whole municipality. */
  places?: Array<Scalars['String']['input']>;
  /** The question. A draft needs it in one language. */
  title: DraftLine;
  /** The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
};

/** What a comment of yours should say. What it said before stays to be read. */
export type ChangeCommentInput = {
  /** The comment. */
  comment: Scalars['ID']['input'];
  /** The language in which it is written. */
  language: Language;
  /** The comment, 2 to 2,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
};

/** All facts of a company as they are now. What is not given is not known. */
export type ChangeCompanyInput = {
  /** What it does; at most 300 characters. */
  activity?: InputMaybe<Scalars['String']['input']>;
  /** The business ID with its check digit: 1234567-1. */
  businessId?: InputMaybe<Scalars['String']['input']>;
  /** The company: one of your municipality, or your own. */
  company: Scalars['ID']['input'];
  /** The year in which it was founded: 1800 to this year. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** The TOL 2008 code of its industry: C or 25. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The village or district; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people work there. */
  sizeClass?: InputMaybe<SizeClass>;
  /** The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
};

/** What a person is in their company. */
export type ChangeCompanyRoleInput = {
  /** The role: one of `Company.people`. */
  membership: Scalars['ID']['input'];
  /** Their title there, as they say it: at most 100 characters; null: none. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A contact that was written down wrongly. */
export type ChangeContactInput = {
  /** The contact: one that you wrote. */
  contact: Scalars['ID']['input'];
  /** In which way. */
  kind: ContactKind;
  /** The day; today where it is not given. Not in the future, and at most ten years ago. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What was talked about, 2 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** With whom in the company; at most 200 characters. */
  withWhom?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be said of an event from now on: all of it, not only what changes. */
export type ChangeEventInput = {
  /** How many people can come: 1 to 2,000, not more than the room holds. */
  capacity: Scalars['Int']['input'];
  /** What it is about and for whom. */
  description: DraftText;
  /** When it ends: after the start. */
  endsAt: Scalars['DateTime']['input'];
  /** The event. */
  event: Scalars['ID']['input'];
  /** How many seats are kept for people and companies that have never come to an event: 0 up to the capacity. */
  firstTimerSeats?: Scalars['Int']['input'];
  /** Until when these seats are kept: before the start; null: until it starts. */
  firstTimerUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names of the hosts, up to 10, each of up to 100 characters. */
  hosts: Array<Scalars['String']['input']>;
  /** Sections of TOL 2008 that the theme is for, up to 21; empty: all. */
  industries: Array<Scalars['String']['input']>;
  /** What kind it is. */
  kind?: EventKind;
  /** For those who serve businesses only; cannot be changed once it is published. */
  networkOnly?: Scalars['Boolean']['input'];
  /** When registration closes; null: when the event starts. */
  registrationClosesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When registration opens; null: at once. */
  registrationOpensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The address for taking part at a distance: https only, up to 500 characters. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** A room of the municipality. */
  space?: InputMaybe<Scalars['ID']['input']>;
  /** The organisations that speak there, up to 10. */
  speakers?: Array<Scalars['ID']['input']>;
  /** When it starts: still to come. */
  startsAt: Scalars['DateTime']['input'];
  /** Its title: the theme. A draft needs it in one language. */
  title: DraftLine;
  /** The codes of the topics of its theme, up to 8. */
  topics: Array<Scalars['String']['input']>;
  /** Another place; required where there is neither a room nor a link. */
  venue?: InputMaybe<LineInLanguages>;
};

/** What an idea of yours should say: all of it. What it said before stays to be read. */
export type ChangeIdeaInput = {
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** The language in which it is written. */
  language: Language;
  /** The place that it is about, in words; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The idea, 10 to 4,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
  /** The idea in a line, 5 to 120 characters. */
  title: Scalars['String']['input'];
  /** Codes of at most 3 topics; null: those of which the words leave no doubt, if any. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
};

/** What a need should say: all of it, not only what changes. */
export type ChangeNeedInput = {
  /** How certain it is. */
  certainty: Certainty;
  /** The departments to which it is addressed; where none is given, those that answer the topic. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The investment in cents of a euro, up to ten thousand million euros. */
  investmentCents?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** New jobs, up to 10,000. */
  jobs?: InputMaybe<Scalars['Int']['input']>;
  /** The language of the words. */
  language: Language;
  /** Whether departments may see the name of the company. */
  nameShown?: Scalars['Boolean']['input'];
  /** The need: one that no department has answered yet. */
  need: Scalars['ID']['input'];
  /** The permits that it takes. */
  permits?: Array<PermitKind>;
  /** Size of a plot in square metres, up to 10,000,000. */
  plotM2?: InputMaybe<Scalars['Int']['input']>;
  /** Electric power in megawatts, up to 10,000. */
  powerMw?: InputMaybe<Scalars['Float']['input']>;
  /** Size of premises in square metres, up to 1,000,000. */
  premisesM2?: InputMaybe<Scalars['Int']['input']>;
  /** The people that it takes, what they have to know: up to 10, each of 2 to 80 characters. No contact data. */
  skills?: Array<Scalars['String']['input']>;
  /** What is needed, in a line of 3 to 120 characters; where none is given, the first sentence of the words. No contact data. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The code of the topic. */
  topic: Scalars['String']['input'];
  /** The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
  /** The first day of the time in which it is needed. */
  windowFrom: Scalars['Date']['input'];
  /** The last day of that time; not in the past. */
  windowTo: Scalars['Date']['input'];
  /** The company's own words, 3 to 2,000 characters. No contact data, and no name of the company where that is not shown: departments read them. */
  words: Scalars['String']['input'];
};

/** What an organisation says of itself from now on. Where a field is left out it stays as it is. */
export type ChangeOrganisationInput = {
  /** Its name, needed in each language; at most 150 characters. */
  name?: InputMaybe<TextsInput>;
  /** The organisation. */
  organisation: Scalars['ID']['input'];
  /** Its telephone number; null: none. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
  /** Its web address; null: none. */
  web?: InputMaybe<Scalars['String']['input']>;
};

/** What a service says from now on. */
export type ChangeServiceInput = {
  /** That all the rest is true today, too: a contact of the organisation confirms the service with it. */
  confirmed?: Scalars['Boolean']['input'];
  /** What it costs. */
  cost?: InputMaybe<Cost>;
  /** For the kinds of one area: its id, EMPLOYMENT_AREA:21. */
  coverageArea?: InputMaybe<Scalars['String']['input']>;
  /** For MUNICIPALITY: codes of the municipalities. */
  coverageMunicipalities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For REGION: codes of the regions. */
  coverageRegions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What kind of area it covers. */
  coverageType?: InputMaybe<CoverageType>;
  /** What it is and for whom, needed in Finnish; at most 2,000 characters. */
  description?: InputMaybe<TextsInput>;
  /** Its e-mail address; null: none. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Sections of TOL 2008 for which it is meant; empty: all. */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name, needed in each language; at most 150 characters. */
  name?: InputMaybe<TextsInput>;
  /** Its telephone number; null: none. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** In how many Finnish working days the provider promises to answer, 1 to 30; null: not promised. */
  promisedDays?: InputMaybe<Scalars['Int']['input']>;
  /** The service. */
  service: Scalars['ID']['input'];
  /** Codes of its classes in the Finnish Service Catalogue (PTV): P11.4. */
  serviceClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sizes of companies for which it is meant; empty: all. */
  sizes?: InputMaybe<Array<SizeClass>>;
  /** The stages of a business for which it is meant; empty: all. */
  stages?: InputMaybe<Array<Stage>>;
  /** Codes of its topics, 1 to 10. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that you read: where it has been changed since, the change is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
  /** Its web address; null: none. */
  web?: InputMaybe<Scalars['String']['input']>;
};

/** What the QR code of a party says at the door. */
export type CheckInByCodeInput = {
  /** When it was shown, where there was no network then; not later than now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The code. */
  code: Scalars['ID']['input'];
  /** The event at whose door it is shown. */
  event: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
};

/** The time of a meeting. */
export type ChooseMeetingTimeInput = {
  /** Made by the caller (a UUID): the same key again changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** How long it takes, by a receiver or an adviser: 15 to 480 minutes. Without it as before, at first 60. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** What you want to say with it; at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where you meet, by a receiver or an adviser; at most 200 characters. Without it as before. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The referral, for who is signed in. */
  referral?: InputMaybe<Scalars['ID']['input']>;
  /** The time: one of those proposed; a receiver or an adviser may give another one that they have agreed with the company. */
  time: Scalars['DateTime']['input'];
  /** The last part of the address of the link in a mail to the company; it can be used again. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Which reminders of events somebody wants: who is signed in, or who holds the link of a mail. */
export type ChooseRemindersInput = {
  /** The last part of the address of the link in the mail; left out by who is signed in. */
  token?: InputMaybe<Scalars['String']['input']>;
  /** Those that are wanted; the others are not sent. */
  wanted: Array<Reminder>;
};

/** How a need ended. */
export type CloseNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** What was done, or why it is no longer needed; 3 to 1,000 characters. No contact data, and no name of the company where that is not shown: departments read it. */
  note: Scalars['String']['input'];
};

/** An organisation that leaves the network. */
export type CloseOrganisationInput = {
  /** The organisation. */
  organisation: Scalars['ID']['input'];
  /** Why, for the advisers whose referrals come back; 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** The morning coffees of one municipality. People are counted, not parties. */
export type CoffeeFigures = {
  __typename?: 'CoffeeFigures';
  /** People who were there. */
  attended: Scalars['Int']['output'];
  /** Coffees that are still to come. */
  coming: Scalars['Int']['output'];
  /** People who wait in their queues. */
  comingQueued: Scalars['Int']['output'];
  /** People who have a seat at those. */
  comingRegistered: Scalars['Int']['output'];
  /** Coffees that are over; cancelled ones are left out. */
  held: Scalars['Int']['output'];
  /** The code of the municipality. */
  municipality: Scalars['String']['output'];
  /** The name of the municipality. */
  municipalityName: Localized;
  /** People who had a seat and did not come. */
  noShows: Scalars['Int']['output'];
  /** People who had a seat at those. */
  registered: Scalars['Int']['output'];
};

/** Whether somebody would come again. */
export type ComesAgain =
  /** No. */
  | 'NO'
  /** Perhaps, it depends on the theme. */
  | 'PERHAPS'
  /** Yes. */
  | 'YES';

/** A comment, or a reply, of somebody without an account. */
export type CommentAsGuestInput = {
  /** Your e-mail address: the link by which you confirm goes there. Nobody else sees it. */
  email: Scalars['String']['input'];
  /** Leave it empty: people do not see this field, machines fill it in. */
  homepage?: Scalars['String']['input'];
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again writes nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written, and in which you are written to. */
  language: Language;
  /** Your name, at most 100 characters; needed where it is to be shown. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The comment to which this is a reply. A reply to a reply stands below the same comment. */
  replyTo?: InputMaybe<Scalars['ID']['input']>;
  /** For how many seconds the form has been open. */
  seconds: Scalars['Int']['input'];
  /** Your name may be shown to everybody. */
  showName: Scalars['Boolean']['input'];
  /** The comment, 2 to 2,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
};

/** A comment on an idea, or a reply. */
export type CommentIdeaInput = {
  /** The company of yours for which you write; null: for yourself. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The department of the municipality that asks which you head, and for which you write; null: for none. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again writes nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written. */
  language: Language;
  /** The comment to which this is a reply. A reply to a reply stands below the same comment. */
  replyTo?: InputMaybe<Scalars['ID']['input']>;
  /** What everybody sees of you. */
  signedAs: SignedAs;
  /** The comment, 2 to 2,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
};

/** A business. Seen by its own people, the advisers of its municipality, and whoever holds a referral of it. */
export type Company = {
  __typename?: 'Company';
  /** What it does, in a line. */
  activity: Maybe<Scalars['String']['output']>;
  /** The business ID (Y-tunnus) with its check digit; null where there is none, as for a business that is only being planned. */
  businessId: Maybe<Scalars['String']['output']>;
  /** From where each fact is, and of which day. */
  facts: Array<FactOrigin>;
  /** Second entries of it that were merged into this one; empty for those who are no advisers of it. */
  formerEntries: Array<CompanyMerge>;
  /** The year in which it was founded. */
  foundedYear: Maybe<Scalars['Int']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Its main industry (TOL 2008). */
  industry: Maybe<Industry>;
  /** When anything happened with it the last time; null: never, and for those who are no advisers of it. */
  lastHeardAt: Maybe<Scalars['DateTime']['output']>;
  /** Its home municipality. */
  municipality: Municipality;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it will need, the soonest first, as far as you may see. */
  needs: Array<Need>;
  /** The people of the company, as far as you may see them. */
  people: Array<Membership>;
  /** The village or district. */
  place: Maybe<Scalars['String']['output']>;
  /** Other entries that may be the same company, by their names; at most 50. */
  possibleDuplicates: Array<Company>;
  /** What the advisers of its municipality promised to it, open ones first, the soonest due first; only for these advisers. */
  promises: Array<CompanyPromise>;
  /** Its referrals, the last moved first, as far as you may see. */
  referrals: Array<Referral>;
  /** How many people work there; null where it is not known. */
  sizeClass: Maybe<SizeClass>;
  /** Where these facts come from. */
  source: FactSource;
  /** The day on which they were true. */
  sourceDate: Scalars['Date']['output'];
  /** How often its facts have been changed: give it with a change, so that nobody’s change is lost. */
  version: Scalars['Int']['output'];
};


/** A business. Seen by its own people, the advisers of its municipality, and whoever holds a referral of it. */
export type CompanyNeedsArgs = {
  first?: Scalars['Int']['input'];
};


/** A business. Seen by its own people, the advisers of its municipality, and whoever holds a referral of it. */
export type CompanyPromisesArgs = {
  first?: Scalars['Int']['input'];
};


/** A business. Seen by its own people, the advisers of its municipality, and whoever holds a referral of it. */
export type CompanyReferralsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of Company things, in a stable order. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** What is on this page. */
  edges: Array<CompanyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A company as an adviser hears of it. */
export type CompanyDetailsInput = {
  /** What it does; at most 300 characters. */
  activity?: InputMaybe<Scalars['String']['input']>;
  /** The business ID with its check digit: 1234567-1. */
  businessId?: InputMaybe<Scalars['String']['input']>;
  /** The TOL 2008 code of its industry: C or 25. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** The code of its municipality: one of which you are an adviser. */
  municipality: Scalars['String']['input'];
  /** The name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The village or district; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people work there. */
  sizeClass?: InputMaybe<SizeClass>;
};

/** A Company and its place in the list. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Company. */
  node: Company;
};

/** What is known of a company. */
export type CompanyFact =
  /** What it does. */
  | 'ACTIVITY'
  /** The business ID. */
  | 'BUSINESS_ID'
  /** The year in which it was founded. */
  | 'FOUNDED_YEAR'
  /** The main industry. */
  | 'INDUSTRY'
  /** The name. */
  | 'NAME'
  /** The village or district. */
  | 'PLACE'
  /** How many people work there. */
  | 'SIZE_CLASS';

/** A personal invitation to an event, sent by mail to somebody of a company. */
export type CompanyInvitation = {
  __typename?: 'CompanyInvitation';
  /** The company. */
  company: Maybe<Company>;
  /** The event. */
  event: Maybe<Event>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** When the invitation was made. */
  invitedAt: Scalars['DateTime']['output'];
  /** The adviser who invited. */
  invitedBy: Maybe<Person>;
  /** What came of it. */
  outcome: InvitationOutcome;
  /** Who was invited; null once the person is gone. */
  person: Maybe<Person>;
};

/** A second entry of a company that was merged into this one. */
export type CompanyMerge = {
  __typename?: 'CompanyMerge';
  /** Who merged them. */
  by: Maybe<Person>;
  /** The id that the second entry had. */
  id: Scalars['ID']['output'];
  /** The name that it had there. */
  name: Scalars['String']['output'];
  /** The day on which they were merged. */
  on: Scalars['Date']['output'];
};

/** How many people companies of a municipality have in the portal. The advisers there look after them, on the page of each company. */
export type CompanyPeopleCount = {
  __typename?: 'CompanyPeopleCount';
  /** The code of the municipality. */
  municipality: Scalars['String']['output'];
  /** The name of the municipality. */
  municipalityName: Localized;
  /** How many people. */
  people: Scalars['Int']['output'];
};

/** What an adviser promised to do for a company, and by when. It is the municipality’s promise: any adviser of it may keep it. */
export type CompanyPromise = {
  __typename?: 'CompanyPromise';
  /** To whom it was promised. */
  company: Company;
  /** The day by which it is to be done. */
  dueOn: Scalars['Date']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** When it was kept; null while it is open. */
  keptAt: Maybe<Scalars['DateTime']['output']>;
  /** The adviser who kept it. */
  keptBy: Maybe<Person>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The adviser who made it; null where you may not know them. */
  madeBy: Maybe<Person>;
  /** What was promised. */
  text: Scalars['String']['output'];
};

/** A company that an invitation to a campaign reaches. */
export type CompanyToAsk = {
  __typename?: 'CompanyToAsk';
  /** The company. */
  company: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** How many people of it get the mail. */
  people: Scalars['Int']['output'];
  /** The code of the section of its main industry (TOL 2008): C, G; null where it is not known. */
  section: Maybe<Scalars['String']['output']>;
};

/** A company to invite to an event, and why. */
export type CompanyToInvite = {
  __typename?: 'CompanyToInvite';
  /** The business ID, by which a company without people in the portal is found elsewhere. */
  businessId: Maybe<Scalars['String']['output']>;
  /** The company. */
  company: Scalars['ID']['output'];
  /** The code of its industry. */
  industry: Maybe<Scalars['String']['output']>;
  /** When it was invited to this event; null: not yet. */
  invitedAt: Maybe<Scalars['DateTime']['output']>;
  /** The languages of those who can be invited. */
  languages: Array<Language>;
  /** When somebody of it last came to an event; null: never. */
  lastAttendedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its open needs on the topics of the theme. */
  openNeeds: Scalars['Int']['output'];
  /** What came of the invitation; null: it has not been invited. */
  outcome: Maybe<InvitationOutcome>;
  /** How many people of it can be invited: 0 where none is known or all want no invitations. Then a call is better. */
  people: Scalars['Int']['output'];
  /** The village or district. */
  place: Maybe<Scalars['String']['output']>;
  /** Why, the strongest reason first. */
  reasons: Array<InvitationReason>;
  /** People of it are known, and none of them wants invitations by mail. */
  unwanted: Scalars['Boolean']['output'];
};

/** What came of a referral, as its receiver sees it. */
export type CompleteReferralInput = {
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** The outcome. */
  outcome: ReferralOutcome;
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** More about it; at most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How well a service fits a need. */
export type Confidence =
  /** Fits. */
  | 'GOOD'
  /** May fit. */
  | 'POSSIBLE'
  /** Fits well. */
  | 'STRONG';

/** What a contact says of services by the link of a mail. */
export type ConfirmByAssuranceLinkInput = {
  /** Made by the caller (a UUID): the same key again answers as the first time and changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The services that are as the directory says; at most 200. */
  services: Array<Scalars['ID']['input']>;
  /** The last part of the address of the link in the mail; it works once. */
  token: Scalars['String']['input'];
  /** Those of which something is not right, at most 50; none of them among those that are right. */
  wrong?: Array<WrongServiceInput>;
};

/** A request that is right. */
export type ConfirmJoinRequestInput = {
  /** For an adviser, where the request names no known company: the one that is meant; null: it is a new one, and is written down. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The request. */
  joinRequest: Scalars['ID']['input'];
};

/** What came of a referral, as the company sees it: by the referral for who is signed in, by the secret of a link for who is not. */
export type ConfirmReferralInput = {
  /** Whether the service was in contact with the company. */
  contacted: Scalars['Boolean']['input'];
  /** The status that you saw: where somebody else has moved it since, this is refused with MOVED_ON. */
  expected?: InputMaybe<ReferralStatus>;
  /** The referral, for who is signed in. */
  referral?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it; at most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The last part of the address of the link in the mail. */
  token?: InputMaybe<Scalars['String']['input']>;
  /** How useful it was. */
  usefulness: Usefulness;
};

/** That what the directory says of services is true. */
export type ConfirmServicesInput = {
  /** The organisation whose services they are. */
  organisation: Scalars['ID']['input'];
  /** Only these services of it; at most 200; null: all that it offers. */
  services?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How a company gave its consent. */
export type ConsentHow =
  /** By e-mail. */
  | 'EMAIL'
  /** In a meeting. */
  | 'MEETING'
  /** On the telephone. */
  | 'PHONE'
  /** In the portal. */
  | 'PORTAL';

/** The consent of a company: to be referred, or to have published what it said. */
export type ConsentInput = {
  /** Who in the company gave it, 1 to 100 characters. */
  givenBy: Scalars['String']['input'];
  /** How it was given. */
  how: ConsentHow;
  /** When it was given; not in the future. */
  on: Scalars['Date']['input'];
};

/** One interaction of the advisers with a company. Seen by the advisers of the municipality alone. */
export type Contact = {
  __typename?: 'Contact';
  /** When it was; at noon of its day where only the day is known. */
  at: Scalars['DateTime']['output'];
  /** The adviser who had it. */
  by: Maybe<Person>;
  /** The company. */
  company: Company;
  /** The id. */
  id: Scalars['ID']['output'];
  /** In which way. */
  kind: ContactKind;
  /** When it was written down. */
  loggedAt: Scalars['DateTime']['output'];
  /** You may change it and take it out: you wrote it. */
  mayChange: Scalars['Boolean']['output'];
  /** What was talked about. */
  text: Scalars['String']['output'];
  /** With whom in the company, as the adviser wrote it. */
  withWhom: Maybe<Scalars['String']['output']>;
};

/** Whom to contact in a company whose referral was declined: for the advisers who go on with the matter, and gone once it has gone on. */
export type ContactInHand = {
  __typename?: 'ContactInHand';
  /** The id. */
  id: Scalars['ID']['output'];
  /** The name of a contact without an account. */
  name: Maybe<Scalars['String']['output']>;
  /** The contact, where they have an account. */
  person: Maybe<Person>;
  /** The telephone number of that contact. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Whom to contact in a company, as the adviser hears it. */
export type ContactInput = {
  /** The e-mail address: who has one gets the mails of the referral and can sign in. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language of mails to them. */
  language?: Language;
  /** First and last name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The telephone number; required without an e-mail address. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What they are in the company, at most 100 characters; kept of who has an e-mail address. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** In which way a company was in contact. */
export type ContactKind =
  /** A telephone call. */
  | 'CALL'
  /** An e-mail or a letter. */
  | 'MAIL'
  /** A meeting elsewhere, or over a video link. */
  | 'MEETING'
  /** A visit at the company. */
  | 'VISIT';

/** What an idea is about, as its hosts see it. */
export type CorrectIdeaTopicsInput = {
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** Codes of at most 3 topics: all that it is about. */
  topics: Array<Scalars['String']['input']>;
};

/** What a need that was heard should say: all of it, not only what changes. */
export type CorrectNeedHeardInput = {
  /** How certain it is. */
  certainty?: Certainty;
  /** The company that said it, where it is one of the municipality. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the company, where it is not in the portal; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The departments that should answer; where none is given, those that answer the topic. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The party of the event that said it: the company is theirs where none is given, and whoever registered it hears of the answer. */
  heardFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again writes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the words. */
  language?: Language;
  /** Whether departments may see the name of the company. */
  nameShown?: Scalars['Boolean']['input'];
  /** The need: one that no department has seen yet. */
  need: Scalars['ID']['input'];
  /** The code of the topic. */
  topic: Scalars['String']['input'];
  /** The version that you read: where it has been changed since, the correction is refused with CHANGED_MEANWHILE. */
  version: Scalars['Int']['input'];
  /** The first day of the time in which it is needed; null: the day of the event. */
  windowFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of that time; null: a year after the first. */
  windowTo?: InputMaybe<Scalars['Date']['input']>;
  /** What was said, 3 to 2,000 characters; no e-mail address or telephone number, and not the name of the company where departments may not see it. */
  words: Scalars['String']['input'];
};

/** What a service costs to a business. */
export type Cost =
  /** Free of charge. */
  | 'FREE'
  /** Partly free of charge. */
  | 'MIXED'
  /** Has a price. */
  | 'PAID';

/** What kind of area a service covers. */
export type CoverageType =
  /** The area of an economic development centre. */
  | 'ECONOMIC_DEVELOPMENT_CENTRE'
  /** An employment area. */
  | 'EMPLOYMENT_AREA'
  /** Single municipalities. */
  | 'MUNICIPALITY'
  /** All of Finland. */
  | 'NATIONAL'
  /** Regions (maakunta). */
  | 'REGION'
  /** A wellbeing services county. */
  | 'WELLBEING_COUNTY';

/** What was decided in a campaign. */
export type DecisionKind =
  /** The municipality answered an idea. */
  | 'ANSWERED'
  /** A host hid an idea or a comment. */
  | 'HIDDEN'
  /** An idea was merged into another one: nobody had objected in time. */
  | 'MERGED'
  /** The writer of an idea objected: it stays apart. */
  | 'MERGE_OBJECTED'
  /** A host proposed to merge an idea into another one. */
  | 'MERGE_PROPOSED'
  /** A merge, or the proposal of one, was taken back: by a host, or because one of its ideas was withdrawn. */
  | 'MERGE_WITHDRAWN'
  /** A phase began, on its day or because a host ended the one before. */
  | 'PHASE_BEGAN'
  /** It was opened to all. */
  | 'PUBLISHED'
  /** A host showed an idea or a comment again. */
  | 'SHOWN'
  /** A host set the topics of an idea right. */
  | 'TOPICS_CORRECTED'
  /** A writer withdrew their idea, or took back their comment. */
  | 'WITHDRAWN';

/** Why a receiver declines, by the link of the mail. */
export type DeclineByReplyLinkInput = {
  /** A service that fits better. */
  betterService?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again answers as the first time and changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The reason. */
  reason: DeclineReason;
  /** More about it; required for OTHER, at most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The last part of the address of the link in the mail; it works once. */
  token: Scalars['String']['input'];
};

/** How many were declined for one reason. */
export type DeclineCount = {
  __typename?: 'DeclineCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The reason; null where the receiver left the network. */
  reason: Maybe<DeclineReason>;
};

/** A request that is not right. */
export type DeclineJoinRequestInput = {
  /** The request. */
  joinRequest: Scalars['ID']['input'];
  /** Why, 2 to 500 characters: the asker reads it. */
  reason: Scalars['String']['input'];
};

/** Why a receiver declines a referral. */
export type DeclineReason =
  /** The company is a client already. */
  | 'ALREADY_CLIENT'
  /** More information is needed first. */
  | 'NEEDS_MORE_INFORMATION'
  /** The company is not eligible. */
  | 'NOT_ELIGIBLE'
  /** It is not a matter for this service. */
  | 'NOT_OUR_SERVICE'
  /** There is no capacity now. */
  | 'NO_CAPACITY'
  /** Another reason, given in the text. */
  | 'OTHER'
  /** The company is outside the area. */
  | 'OUTSIDE_AREA';

/** Why a receiver declines. */
export type DeclineReferralInput = {
  /** A service that fits better. */
  betterService?: InputMaybe<Scalars['ID']['input']>;
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** The reason. */
  reason: DeclineReason;
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** More about it; required for OTHER, at most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Deletes what the portal knows of you. */
export type DeleteMyDataInput = {
  /** Your own e-mail address, so that nobody does it by mistake. */
  email: Scalars['String']['input'];
};

/** A made-up person as whom a visitor of the demonstration can sign in with one click. */
export type DemoAccount = {
  __typename?: 'DemoAccount';
  /** The id: give it to signInAsDemo. */
  id: Scalars['ID']['output'];
  /** What they are. */
  label: Localized;
  /** The name of the made-up person. */
  name: Scalars['String']['output'];
  /** Their place in the list. */
  rank: Scalars['Int']['output'];
  /** What to try as this person. */
  tryThis: Localized;
};

/** A part of a municipality that answers the needs of companies: technical services, land use, education. */
export type Department = {
  __typename?: 'Department';
  /** Who heads it, for all who are signed in; empty where the portal knows nobody, and then nobody is written to. */
  heads: Array<Person>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** A short name, the same in every municipality: technical, landuse. */
  key: Scalars['String']['output'];
  /** The municipality that it is a part of. */
  municipality: Municipality;
  /** Its name. */
  name: Localized;
  /** The topics that it answers. */
  topics: Array<Topic>;
};

/** What a department has said to an invitation. */
export type DepartmentAnswer =
  /** Has been asked and has not answered. */
  | 'ASKED'
  /** Nobody comes. */
  | 'NO'
  /** Somebody comes. */
  | 'YES';

/** That a department of the municipality is asked to an event: a line of the checklist of department heads. */
export type DepartmentInvitation = {
  __typename?: 'DepartmentInvitation';
  /** What it has said. */
  answer: DepartmentAnswer;
  /** When it last answered. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The head who answered. */
  answeredBy: Maybe<Person>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Whether you can answer for it now: you head the department, and the event has not started. */
  canAnswer: Scalars['Boolean']['output'];
  /** Whether it can be reminded now: it has not answered, and it has not been written to for a day. */
  canBeReminded: Scalars['Boolean']['output'];
  /** The department. */
  department: Department;
  /** The event. */
  event: Maybe<Event>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** What its head added: who comes instead, or why nobody does. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether somebody of it was there, as the hosts saw; null: not marked. */
  present: Maybe<Scalars['Boolean']['output']>;
  /** When it was last reminded. */
  remindedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A name in the three languages of the portal. */
export type DepartmentNameInput = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In Finnish. */
  fi: Scalars['String']['input'];
  /** In Swedish. */
  sv: Scalars['String']['input'];
};

/** How a department has dealt with the needs that came to it. Times are told where at least three needs came. */
export type DepartmentTimes = {
  __typename?: 'DepartmentTimes';
  /** Those that are acknowledged and wait for the answer. */
  acknowledged: Scalars['Int']['output'];
  /** Those that were answered with a commitment. */
  answered: Scalars['Int']['output'];
  /** Needs that came to it in the period. */
  came: Scalars['Int']['output'];
  /** The id of the department. */
  id: Scalars['String']['output'];
  /** Needs that wait today longer than they should for its answer, whenever they came. */
  late: Scalars['Int']['output'];
  /** By how many days the longest of them is overdue; null: none is. */
  longestDaysLate: Maybe<Scalars['Int']['output']>;
  /** Finnish working days until it was acknowledged: half of them took no longer. */
  medianDaysToAcknowledge: Maybe<Scalars['Float']['output']>;
  /** Finnish working days until it was answered: half of them took no longer. */
  medianDaysToAnswer: Maybe<Scalars['Float']['output']>;
  /** The name of its municipality. */
  municipalityName: Localized;
  /** Its name. */
  name: Localized;
  /** Those that were answered as not possible. */
  notPossible: Scalars['Int']['output'];
  /** Those that nobody has acknowledged or answered yet. */
  open: Scalars['Int']['output'];
};

/** How many things of one kind are on the desk. */
export type DeskCount = {
  __typename?: 'DeskCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: DeskKind;
};

/** Why something lies on an adviser’s desk. */
export type DeskKind =
  /** The receiver has answered without taking the company over. */
  | 'ANSWERED'
  /** The receiver has declined. */
  | 'DECLINED'
  /** A department has asked the advisers about a need, and waits for their reply. */
  | 'DEPARTMENT_ASKS'
  /** Somebody says that they are of a company: at once where it has nobody who could confirm it, after three days otherwise. */
  | 'JOIN_REQUEST'
  /** The writer of an idea has objected to merging it, for two weeks. */
  | 'MERGE_OBJECTED'
  /** A need that no department has answered for two weeks since it was recorded or its last question was answered, or by the day that it promised, and no referral came from. Not while a department waits for the advisers. */
  | 'NEED_WITHOUT_ANSWER'
  /** It came back: the company was not helped, not reached or not contacted. */
  | 'NOT_HELPED'
  /** The receiver has not done in time what is due. */
  | 'OVERDUE'
  /** Something that was promised to a company: from the day before it is due. */
  | 'PROMISE'
  /** Somebody has reported an idea or a comment in a campaign of the municipality: one thing for a campaign, until a host has looked at all of it. */
  | 'REPORTED'
  /** The company has not said for ten working days what came of it. */
  | 'TO_CONFIRM';

/** What is to be done with an event next. */
export type DeskPile =
  /** Published and not started yet, the soonest first. */
  | 'COMING'
  /** Summarised or called off, the latest first. */
  | 'DONE'
  /** Drafts, the soonest first. */
  | 'DRAFTS'
  /** Published and started: waits to be marked as held, the longest first. */
  | 'TO_HOLD'
  /** Held: waits for its summary, the longest first. */
  | 'TO_SUMMARISE';

/** One thing that waits for the advisers of a municipality: about a referral, a need, a promise, a request or what was reported in a campaign. */
export type DeskRow = {
  __typename?: 'DeskRow';
  /** The campaign in which something was reported. */
  campaign: Maybe<Campaign>;
  /** When it was due; null where nothing was promised. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the referral, the need, the question of a department, the promise, the request, the campaign or the merge. */
  id: Scalars['ID']['output'];
  /** The merge to which a writer objected. */
  ideaMerge: Maybe<IdeaMerge>;
  /** The request to be one of a company’s people that it is about. */
  joinRequest: Maybe<JoinRequest>;
  /** Why it is here. */
  kind: DeskKind;
  /** The need that it is about. */
  need: Maybe<Need>;
  /** What you do next. */
  next: DeskStep;
  /** The promise that it is about. */
  promise: Maybe<CompanyPromise>;
  /** What the department asks. */
  question: Maybe<NeedQuestion>;
  /** The referral that it is about. */
  referral: Maybe<Referral>;
  /** Since when it waits. */
  since: Scalars['DateTime']['output'];
};

/** A page of DeskRow things, in a stable order. */
export type DeskRowConnection = {
  __typename?: 'DeskRowConnection';
  /** What is on this page. */
  edges: Array<DeskRowEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A DeskRow and its place in the list. */
export type DeskRowEdge = {
  __typename?: 'DeskRowEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The DeskRow. */
  node: DeskRow;
};

/** What an adviser does next with a thing on the desk. */
export type DeskStep =
  /** Answer what the department asks. */
  | 'ANSWER_DEPARTMENT'
  /** Confirm or decline the request. */
  | 'ANSWER_REQUEST'
  /** Ask the company whether it was helped. */
  | 'ASK_COMPANY'
  /** Ask the department, or refer the company to a service. */
  | 'ASK_DEPARTMENT'
  /** Talk with the company and choose another service. */
  | 'CALL_COMPANY'
  /** Ask the receiver, or take it back and choose another service. */
  | 'CALL_RECEIVER'
  /** Choose another service. */
  | 'CHOOSE_ANOTHER'
  /** Do what was promised. */
  | 'KEEP_PROMISE'
  /** Look at what was reported: hide it or leave it. */
  | 'LOOK_AT_REPORTS'
  /** Read the answer and see whether it is enough. */
  | 'READ_ANSWER'
  /** Read why the idea is to stay apart. */
  | 'READ_OBJECTION';

/** When you are told by one mail what waits for you. It comes on working days, and only when there is something new in it. */
export type DigestSettings = {
  __typename?: 'DigestSettings';
  /** From this hour of the day on, in Finland: 0 to 23. */
  hour: Scalars['Int']['output'];
  /** You get none. */
  off: Scalars['Boolean']['output'];
};

/** One thing that was changed in what the directory says of a service or an organisation. */
export type DirectoryChange = {
  __typename?: 'DirectoryChange';
  /** What it said from then on. */
  after: Array<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it said before: one text, or the codes of a list; empty: nothing. */
  before: Array<Scalars['String']['output']>;
  /** Who; null: the portal by itself, or somebody whom you do not know. */
  by: Maybe<Person>;
  /** What, by the name of its field, texts by their language: name.sv. created: there was nothing before. */
  field: Scalars['String']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
};

/** A page of DirectoryChange things, in a stable order. */
export type DirectoryChangeConnection = {
  __typename?: 'DirectoryChangeConnection';
  /** What is on this page. */
  edges: Array<DirectoryChangeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A DirectoryChange and its place in the list. */
export type DirectoryChangeEdge = {
  __typename?: 'DirectoryChangeEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The DirectoryChange. */
  node: DirectoryChange;
};

/** A table of services that somebody brings into the directory. Seen by who began it alone; deleted after a day. */
export type DirectoryImport = {
  __typename?: 'DirectoryImport';
  /** When it was applied; null: it is not. */
  appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many services it would add. */
  creates: Scalars['Int']['output'];
  /** The mark of this dry run, to be given as `expected`; null: there is none yet. */
  digest: Maybe<Scalars['String']['output']>;
  /** As which letters its bytes were read; null: not read yet. */
  encoding: Maybe<TableEncoding>;
  /** How many rows have errors. With any, nothing can be applied. */
  errors: Scalars['Int']['output'];
  /** How it is written. */
  format: ImportFormat;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The name of the file. */
  name: Scalars['String']['output'];
  /** In how many parts it comes: each but the last has 65,536 bytes. */
  parts: Scalars['Int']['output'];
  /** Why it is no table of services; null: it is one, or it has not been read yet. */
  problem: Maybe<TableProblem>;
  /** How many of them have come. */
  received: Scalars['Int']['output'];
  /** What stands between its cells; null where it is JSON or not read yet. */
  separator: Maybe<TableSeparator>;
  /** Its size in bytes. */
  size: Scalars['Int']['output'];
  /** When it was begun. */
  startedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  status: ImportStatus;
  /** How many rows say what the directory says. */
  unchanged: Scalars['Int']['output'];
  /** How many services it would change. */
  updates: Scalars['Int']['output'];
};

/** A line that may be written in one language first, each of up to 200 characters. What is empty must be there before it is published. */
export type DraftLine = {
  /** In English. */
  en?: Scalars['String']['input'];
  /** In Finnish. */
  fi?: Scalars['String']['input'];
  /** In Swedish. */
  sv?: Scalars['String']['input'];
};

/** A text that may be written in one language first, each of up to 4,000 characters. What is empty must be there before it is published. */
export type DraftText = {
  /** In English. */
  en?: Scalars['String']['input'];
  /** In Finnish. */
  fi?: Scalars['String']['input'];
  /** In Swedish. */
  sv?: Scalars['String']['input'];
};

/** Why a question is closed without an answer. */
export type DropQuestionInput = {
  /** The question. */
  question: Scalars['ID']['input'];
  /** The reason, 3 to 1,000 characters; the asker is not told. */
  reason: Scalars['String']['input'];
};

/** How many entries of a kind end on a day. */
export type DueToForget = {
  __typename?: 'DueToForget';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The day; what has ended already stands under today. */
  day: Scalars['Date']['output'];
  /** What will happen to them. */
  ending: Ending;
  /** The kind. */
  kind: PersonalKind;
};

/** A phase that is to end today. */
export type EndCampaignPhaseInput = {
  /** The campaign. */
  campaign: Scalars['ID']['input'];
  /** The phase in which you saw it: where that one is over already, nothing happens. */
  phase: CampaignPhase;
};

/** A person is no longer of their company. */
export type EndCompanyRoleInput = {
  /** The role: one of `Company.people`. */
  membership: Scalars['ID']['input'];
  /** Who of the company’s people is contacted instead in referrals that are open; null: nobody for now. */
  successor?: InputMaybe<Scalars['ID']['input']>;
};

/** What happens to personal data whose time is over. */
export type Ending =
  /** The person becomes nobody; what they took part in stays for the figures. */
  | 'ANONYMISE'
  /** The row is deleted. */
  | 'DELETE'
  /** The fields are emptied; the row stays for the figures. */
  | 'EMPTY';

/** The `extensions` of an error, for the tools that read the schema: errors themselves are not part of the types. */
export type ErrorExtensions = {
  __typename?: 'ErrorExtensions';
  /** Why the operation was refused. */
  code: RefusalCode;
  /** For developers, in English: what was wrong with the variables. */
  detail: Maybe<Scalars['String']['output']>;
  /** The id under which a fault was logged. */
  faultId: Maybe<Scalars['String']['output']>;
  /** Which fields are wrong, where the code is INVALID_INPUT. */
  fields: Maybe<Array<InvalidField>>;
  /** Who moved it where, where the code is MOVED_ON. */
  moved: Maybe<MovedOnDetails>;
};

/** A morning coffee, provider meeting or workshop. */
export type Event = {
  __typename?: 'Event';
  /** How many people can come. */
  capacity: Scalars['Int']['output'];
  /** Who was invited and what came of it; all for hosts, their own for others. */
  companyInvitations: Array<CompanyInvitation>;
  /** Which departments have been asked and what they said; all for hosts, their own for heads. */
  departmentInvitations: Array<DepartmentInvitation>;
  /** The departments of the municipality that have not said yes; for hosts only. */
  departmentsMissing: Array<Department>;
  /** What it is about and for whom. */
  description: Localized;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** What those who came say of it; for hosts only. */
  feedback: Array<EventFeedback>;
  /** The same in figures; for hosts only. */
  feedbackFigures: Maybe<FeedbackFigures>;
  /** How many seats are kept for people and companies that have never come to an event. */
  firstTimerSeats: Scalars['Int']['output'];
  /** Until when these seats are kept; then everybody can get them. */
  firstTimerUntil: Maybe<Scalars['DateTime']['output']>;
  /** The ideas that became its theme. */
  fromIdeas: Array<IdeaOutcome>;
  /** Names of the hosts. */
  hosts: Array<Scalars['String']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Sections of TOL 2008 that the theme is for; empty: all. */
  industries: Array<Scalars['String']['output']>;
  /** What the invitations came to; for hosts only. */
  invitationFigures: Maybe<InvitationFigures>;
  /** What kind it is. */
  kind: EventKind;
  /** How many get a mail when its time or place changes or it is called off: everybody with a place or in the queue. Null for all but its hosts. */
  mailsOnChange: Maybe<Scalars['Int']['output']>;
  /** How many get its summary by mail: those who came and left an address. Null for all but its hosts. */
  mailsOnSummary: Maybe<Scalars['Int']['output']>;
  /** What you can do with it now. */
  moves: Array<EventMove>;
  /** The municipality that holds it. */
  municipality: Municipality;
  /** Your own place, where you have one that is not cancelled. */
  myRegistration: Maybe<Registration>;
  /** The needs that were heard there, in their order, as far as you may see. */
  needsHeard: Array<Need>;
  /** For those who serve businesses only: provider contacts, advisers, heads of departments and coordinators. Others do not see it. */
  networkOnly: Scalars['Boolean']['output'];
  /** What those who come want to ask, for the hosts and the heads of departments; the first asked first. */
  questions: Array<EventQuestion>;
  /** How many parties are in the queue. */
  queueLength: Scalars['Int']['output'];
  /** Why you cannot change it; null where you can. */
  refusalToChange: Maybe<RefusalCode>;
  /** Why hosts cannot mark who came yet; null from the morning of the day on. */
  refusalToCheckIn: Maybe<RefusalCode>;
  /** Why you cannot invite to it now, departments or companies; null where you can. */
  refusalToInvite: Maybe<RefusalCode>;
  /** Why nobody can register now; null where one can. A full event takes registrations for its queue. */
  refusalToRegister: Maybe<RefusalCode>;
  /** Until when one can register; null: until it starts. */
  registrationClosesAt: Maybe<Scalars['DateTime']['output']>;
  /** From when on one can register; null: as soon as it is published. */
  registrationOpensAt: Maybe<Scalars['DateTime']['output']>;
  /** Who is coming and who is in the queue, as far as you may see; at most 50. */
  registrations: Array<Registration>;
  /** The address for taking part at a distance; only for those who have a place, and the hosts. */
  remoteLink: Maybe<Scalars['String']['output']>;
  /** Seats that are free; somebody in the queue may be about to get them. */
  seatsFree: Scalars['Int']['output'];
  /** Seats that are confirmed or offered: never more than the capacity. */
  seatsTaken: Scalars['Int']['output'];
  /** The industries that the theme is for, by their names; empty: all. */
  sections: Array<Industry>;
  /** The same for all events that were planned together as a series; null: it stands alone. */
  series: Maybe<Scalars['ID']['output']>;
  /** The room; null where it is held elsewhere or at a distance. */
  space: Maybe<Space>;
  /** The organisations that speak there. */
  speakers: Array<Organisation>;
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: EventStatus;
  /** When the summary was published and mailed. */
  summarisedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was heard and what happens next; null until the event has been summarised. */
  summary: Maybe<Localized>;
  /** Its title: the theme. */
  title: Localized;
  /** The topics of its theme. */
  topics: Array<Topic>;
  /** Where it is held, where that is no room of the portal: name and address. */
  venue: Maybe<Localized>;
};


/** A morning coffee, provider meeting or workshop. */
export type EventCompanyInvitationsArgs = {
  first?: Scalars['Int']['input'];
};


/** A morning coffee, provider meeting or workshop. */
export type EventFeedbackArgs = {
  first?: Scalars['Int']['input'];
};


/** A morning coffee, provider meeting or workshop. */
export type EventNeedsHeardArgs = {
  first?: Scalars['Int']['input'];
};


/** A morning coffee, provider meeting or workshop. */
export type EventQuestionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A morning coffee, provider meeting or workshop. */
export type EventRegistrationsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of Event things, in a stable order. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** What is on this page. */
  edges: Array<EventEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Event and its place in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Event. */
  node: Event;
};

/** What somebody who came says of an event. Who it was is not kept. */
export type EventFeedback = {
  __typename?: 'EventFeedback';
  /** Whether they would come again. */
  again: ComesAgain;
  /** The id. */
  id: Scalars['ID']['output'];
  /** How useful it was: 1 (not at all) to 5 (very). */
  useful: Scalars['Int']['output'];
  /** What should be better, or the next theme, in their words. */
  words: Maybe<Scalars['String']['output']>;
};

/** One event in figures. */
export type EventInsight = {
  __typename?: 'EventInsight';
  /** Of them would not come again. */
  againNo: Scalars['Int']['output'];
  /** Of them would perhaps come again. */
  againPerhaps: Scalars['Int']['output'];
  /** Of them would come again. */
  againYes: Scalars['Int']['output'];
  /** People who registered by somebody’s “bring a new entrepreneur” link. */
  brought: Scalars['Int']['output'];
  /** Of them came. */
  broughtCame: Scalars['Int']['output'];
  /** People who came, walk-ins too. */
  came: Scalars['Int']['output'];
  /** How many people could come. */
  capacity: Scalars['Int']['output'];
  /** Departments that were asked. */
  departmentsAsked: Scalars['Int']['output'];
  /** Departments that said yes. */
  departmentsComing: Scalars['Int']['output'];
  /** Departments that the hosts marked as having been there. */
  departmentsPresent: Scalars['Int']['output'];
  /** The event. */
  event: Scalars['ID']['output'];
  /** How many answered the three questions. */
  feedbackAnswers: Scalars['Int']['output'];
  /** Seats that were kept for first-timers. */
  firstTimerSeats: Scalars['Int']['output'];
  /** Of them first-timers had so many. */
  firstTimerSeatsUsed: Scalars['Int']['output'];
  /** People who were invited personally. */
  invited: Scalars['Int']['output'];
  /** Of them came, or others of their company. */
  invitedCame: Scalars['Int']['output'];
  /** Of them registered, or others of their company. */
  invitedRegistered: Scalars['Int']['output'];
  /** What kind it is. */
  kind: EventKind;
  /** Of them have been answered. */
  needsAnswered: Scalars['Int']['output'];
  /** Needs that were heard and written down. */
  needsRecorded: Scalars['Int']['output'];
  /** Companies that came for the first time. */
  newCompanies: Scalars['Int']['output'];
  /** Registrants who came for the first time. */
  newPeople: Scalars['Int']['output'];
  /** People who had seats and did not come. */
  noShows: Scalars['Int']['output'];
  /** People who were still in the queue. */
  queued: Scalars['Int']['output'];
  /** People with seats before the door: those who came, stayed away or still have them. */
  registered: Scalars['Int']['output'];
  /** Companies that had come before. */
  returningCompanies: Scalars['Int']['output'];
  /** Registrants who had come before. */
  returningPeople: Scalars['Int']['output'];
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: EventStatus;
  /** Its title. */
  title: Localized;
  /** The codes of the topics of its theme. */
  topics: Array<Scalars['String']['output']>;
  /** How useful it was on average, 1 to 5; null without an answer. */
  useful: Maybe<Scalars['Float']['output']>;
  /** People who came without having registered. */
  walkIns: Scalars['Int']['output'];
  /** What should be better, or the next theme, in the words of those who came; for hosts only. */
  words: Array<Scalars['String']['output']>;
};

/** What kind of event it is. */
export type EventKind =
  /** A themed morning coffee for entrepreneurs. */
  | 'COFFEE'
  /** A meeting of those who offer services. */
  | 'PROVIDER_MEETING'
  /** A workshop. */
  | 'WORKSHOP';

/** What can be done with an event. */
export type EventMove =
  /** Call it off; everybody with a place or in the queue is told. */
  | 'CANCEL'
  /** Say that it has been held; from its start on. */
  | 'HOLD'
  /** Open it to all. */
  | 'PUBLISH'
  /** Tell those who came what was heard and what happens next. */
  | 'SUMMARISE';

/** What somebody who comes wants to ask at an event. Seen by the hosts and the heads of the municipality’s departments. */
export type EventQuestion = {
  __typename?: 'EventQuestion';
  /** Who asks, with the company; null where the asker does not want it shown. */
  askedBy: Maybe<Scalars['String']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The asker lets the name be shown. */
  nameShown: Scalars['Boolean']['output'];
  /** The party that asks; for the hosts alone, and only where the asker lets the name be shown. */
  registration: Maybe<Registration>;
  /** The question. */
  text: Scalars['String']['output'];
};

/** Where an event is in its life. */
export type EventStatus =
  /** Will not be held. */
  | 'CANCELLED'
  /** Being planned; seen by its hosts only: the advisers of its municipality, and coordinators where it is for the network only. */
  | 'DRAFT'
  /** Has been held. */
  | 'HELD'
  /** Open to all. */
  | 'PUBLISHED'
  /** Held, and those who came have been told what was heard and what happens next. */
  | 'SUMMARISED';

/** Which events, by time. */
export type EventTime =
  /** Those that are over, the latest first. */
  | 'PAST'
  /** Those that are not over, the soonest first. */
  | 'UPCOMING';

/** The events of a municipality in a year, in figures. */
export type EventsInsight = {
  __typename?: 'EventsInsight';
  /** Each event that is no draft and was not called off, the earliest first; at most 500. */
  events: Array<EventInsight>;
  /** The same by topic, the most visited first. */
  themes: Array<ThemeInsight>;
  /** The year together. Who came to several events is counted as often as they came; as new but once. */
  year: InsightFigures;
};

/** How often a series has an event. */
export type Every =
  /** Every month on the same weekday: the second Thursday, say; a fifth one is the last where a month has four. */
  | 'MONTH'
  /** Every week on the same day. */
  | 'WEEK';

/** Where the caller believes that a need stands. */
export type ExpectedNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** The status that the caller has seen. */
  status: NeedStatus;
};

/** From where a fact of a company is, and of which day. */
export type FactOrigin = {
  __typename?: 'FactOrigin';
  /** The fact. */
  fact: CompanyFact;
  /** The day on which it was given. */
  on: Scalars['Date']['output'];
  /** Who gave it. */
  source: FactSource;
};

/** Where the facts of a company come from. */
export type FactSource =
  /** An adviser wrote them down. */
  | 'ADVISER'
  /** The company itself gave them. */
  | 'COMPANY'
  /** The Finnish Patent and Registration Office and Tax Administration (YTJ). */
  | 'REGISTER';

/** The answers to the three questions put together. */
export type FeedbackFigures = {
  __typename?: 'FeedbackFigures';
  /** How many would come again. */
  again: Scalars['Int']['output'];
  /** How many answered. */
  answers: Scalars['Int']['output'];
  /** How useful it was on average, 1 to 5; null without an answer. */
  useful: Maybe<Scalars['Float']['output']>;
};

/** How somebody corrected routing. */
export type FeedbackKind =
  /** A business asked an adviser to contact it. */
  | 'CONTACT_ASKED'
  /** A provider declined a referral: it is not a matter for its service. */
  | 'DECLINED_NOT_OUR_SERVICE'
  /** An adviser sent a referral to another service than the first. */
  | 'PICKED_OTHER';

/** What is wrong with one field of an input: `extensions.fields[].code` of an error with the code INVALID_INPUT. */
export type FieldErrorCode =
  /** Registration has to close by the start of the event. */
  | 'AFTER_START'
  /** There is one of this name already. Choose it from the list. */
  | 'ALREADY_THERE'
  /** {limit} seats have been given already. There cannot be fewer. */
  | 'BELOW_SEATS_TAKEN'
  /** Remove the e-mail address or phone number: others read the text as it is. */
  | 'CONTACT_DATA'
  /** This is not valid. Check the field. */
  | 'INVALID'
  /** The day is still to come. Choose today or an earlier day. */
  | 'IN_THE_FUTURE'
  /** The day has passed. Choose today or a later day. */
  | 'IN_THE_PAST'
  /** Seats can be kept until the event starts, not longer. */
  | 'KEPT_TOO_LONG'
  /** The time has passed. Choose a time to come. */
  | 'MOMENT_PASSED'
  /** The text names the company, though its name may not be seen. Remove the name or let it be seen. */
  | 'NAMES_COMPANY'
  /** Write the e-mail address as name@example.fi. */
  | 'NOT_AN_EMAIL'
  /** The choice is not valid. Choose again. */
  | 'NOT_AN_ID'
  /** The business ID is not right. Check the digits: it has the form 1234567-1, and the last one is a check digit. */
  | 'NOT_A_BUSINESS_ID'
  /** There is no such page. Start the list from the beginning. */
  | 'NOT_A_CURSOR'
  /** Write the date as 31.12.2026. */
  | 'NOT_A_DATE'
  /** Write the phone number in digits, for example 040 123 4567. */
  | 'NOT_A_PHONE'
  /** Write the address as https://example.fi. */
  | 'NOT_A_WEB_ADDRESS'
  /** This is not the address with which you are signed in. Check it. */
  | 'NOT_YOUR_EMAIL'
  /** Fill in this field. */
  | 'REQUIRED'
  /** The room holds at most {limit}. Lower the number of seats or choose a larger room. */
  | 'ROOM_TOO_SMALL'
  /** The number is too large: at most {limit}. */
  | 'TOO_LARGE'
  /** The text is too long: at most {limit} characters. */
  | 'TOO_LONG'
  /** Choose at most {limit}. */
  | 'TOO_MANY'
  /** The text is too short: at least {limit} characters. */
  | 'TOO_SHORT'
  /** The number is too small: at least {limit}. */
  | 'TOO_SMALL'
  /** The same is chosen twice. Remove one of them. */
  | 'TWICE'
  /** This is your address already. */
  | 'UNCHANGED'
  /** This does not exist. Choose again. */
  | 'UNKNOWN'
  /** The end is before the start. Check the times. */
  | 'WRONG_ORDER';

/** What somebody without an account wants to follow: exactly one of the three. */
export type FollowAsGuestInput = {
  /** A campaign, with all its ideas. */
  campaign?: InputMaybe<Scalars['ID']['input']>;
  /** Your e-mail address: the link by which you confirm goes there, and later one mail a day at most. */
  email: Scalars['String']['input'];
  /** Leave it empty: people do not see this field, machines fill it in. */
  homepage?: Scalars['String']['input'];
  /** An idea. */
  idea?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which you want to be written to. */
  language: Language;
  /** The code of a topic, in all campaigns. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** What you want to follow, or no longer: exactly one of the three. */
export type FollowInput = {
  /** A campaign, with all its ideas. */
  campaign?: InputMaybe<Scalars['ID']['input']>;
  /** False: no longer. */
  follow: Scalars['Boolean']['input'];
  /** An idea. */
  idea?: InputMaybe<Scalars['ID']['input']>;
  /** The code of a topic, in all campaigns. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** That so many rows of a kind were deleted or emptied on a day; nothing of what was in them. */
export type Forgotten = {
  __typename?: 'Forgotten';
  /** When the last of them went. */
  at: Scalars['DateTime']['output'];
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** What happened to them. */
  ending: Ending;
  /** The kind, by its key in the register. */
  entity: Scalars['String']['output'];
  /** The names of the fields that went, joined by commas. */
  fields: Scalars['String']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
};

/** A page of Forgotten things, in a stable order. */
export type ForgottenConnection = {
  __typename?: 'ForgottenConnection';
  /** What is on this page. */
  edges: Array<ForgottenEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Forgotten and its place in the list. */
export type ForgottenEdge = {
  __typename?: 'ForgottenEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Forgotten. */
  node: Forgotten;
};

/** The answers to the three questions after an event. */
export type GiveFeedbackInput = {
  /** Would you come again? */
  again: ComesAgain;
  /** The last part of the address of the link in the mail. */
  token: Scalars['String']['input'];
  /** How useful was it? 1 (not at all) to 5 (very). */
  useful: Scalars['Int']['input'];
  /** What should be better, or what should be the next theme? At most 1,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** The comment of a guest, for who holds the link of its mail. */
export type GuestComment = {
  __typename?: 'GuestComment';
  /** The comment as it stands now; null before it is confirmed, and where its idea is hidden. */
  comment: Maybe<IdeaComment>;
  /** It has been confirmed already. */
  done: Scalars['Boolean']['output'];
  /** The idea that it is about. */
  idea: Maybe<Idea>;
  /** The language in which it is written. */
  language: Language;
  /** What it will say; null once it is confirmed. */
  text: Maybe<Scalars['String']['output']>;
};

/** What a link in a mail confirms. */
export type GuestConfirmation = {
  __typename?: 'GuestConfirmation';
  /** What is confirmed. */
  deed: GuestDeed;
  /** It has been confirmed already. */
  done: Scalars['Boolean']['output'];
  /** The idea. */
  idea: Maybe<Idea>;
  /** The address supports the idea now; false too where the support was taken back. */
  supports: Scalars['Boolean']['output'];
};

/** What somebody without an account confirms by a link. */
export type GuestDeed =
  /** The idea is theirs. */
  | 'PROPOSE'
  /** They support the idea. */
  | 'SUPPORT';

/** What a guest wants to follow, for who holds the link of its mail. */
export type GuestFollow = {
  __typename?: 'GuestFollow';
  /** The campaign; null: it is something else. */
  campaign: Maybe<Campaign>;
  /** The link has been used already. */
  done: Scalars['Boolean']['output'];
  /** The idea; null: it is something else. */
  idea: Maybe<Idea>;
  /** The address hears of it now. */
  isFollowed: Scalars['Boolean']['output'];
  /** The topic; null: it is something else. */
  topic: Maybe<Topic>;
};

/** To which department a need is handed over, and why. */
export type HandOverNeedInput = {
  /** Another department of the same municipality. */
  department: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again hands nothing over. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The need. */
  need: Scalars['ID']['input'];
  /** Why; the company and the other department read it. 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** An idea or a comment that the host hides from everybody. */
export type HideIdeaInput = {
  /** The comment; null: the idea itself. */
  comment?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** The language of the reason, so that readers of another one are told; null: it is not said. */
  language?: InputMaybe<Language>;
  /** Why, 3 to 500 characters. Everybody reads it in place of what is hidden. */
  reason: Scalars['String']['input'];
};

/** An idea that answers the question of a campaign, in the language of its writer. Everybody reads it. */
export type Idea = {
  __typename?: 'Idea';
  /** What the municipality answers now; null: nothing yet. */
  answer: Maybe<IdeaAnswer>;
  /** The departments for which you can answer it, at most 50. */
  answerDepartments: Array<Department>;
  /** What you can answer to it now. */
  answerMoves: Array<AnswerMove>;
  /** What the municipality says to it. */
  answerStatus: AnswerStatus;
  /** All that it has answered, the latest first, at most 50. */
  answers: Array<IdeaAnswer>;
  /** The campaign whose question it answers. */
  campaign: Campaign;
  /** When its writer changed it the last time; null: never. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many comments and replies there are, without hidden ones. */
  comments: Scalars['Int']['output'];
  /** The company that proposes it, where it shows its name and you may see the company. */
  company: Maybe<Company>;
  /** What it said before, the latest first, at most 50. */
  edits: Array<IdeaEdit>;
  /** The event at which it was heard, where the company lets everybody know, all could come, and it does not tell a company that is not named. */
  heardAt: Maybe<Event>;
  /** When the host hid it, or its writer withdrew it; null: it is shown. */
  hiddenAt: Maybe<Scalars['DateTime']['output']>;
  /** The language of that reason; null where it is not hidden, or was before reasons said theirs. */
  hiddenLanguage: Maybe<Language>;
  /** Why the host hid it, for everybody to read. */
  hiddenReason: Maybe<Scalars['String']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** You follow it. */
  isFollowed: Scalars['Boolean']['output'];
  /** An adviser heard it from a company and published it with the consent of the company. */
  isHeard: Scalars['Boolean']['output'];
  /** You wrote it. */
  isMine: Scalars['Boolean']['output'];
  /** You support it. */
  isSupported: Scalars['Boolean']['output'];
  /** The language in which it is written. */
  language: Language;
  /** The latest merge of it into another idea, whatever came of it; null: there was none. */
  merge: Maybe<IdeaMerge>;
  /** The merges of other ideas into it, proposed and done, at most 50. */
  mergedHere: Array<IdeaMerge>;
  /** The idea into which it was merged; null: it stands for itself. A merged idea can be read, and is supported and discussed no more. */
  mergedInto: Maybe<Idea>;
  /** The need from which it was made, for those who may see that and learn nothing of the company by it. */
  origin: Maybe<IdeaOrigin>;
  /** Where it went on, as far as you may see it. */
  outcomes: Array<IdeaOutcome>;
  /** The place that it is about, in words; null: none, or hidden. */
  place: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** How many support it. */
  supports: Scalars['Int']['output'];
  /** How many still support ideas that were merged into it. Nothing of it is in `supports`; who supports several is in each. */
  supportsOfMerged: Scalars['Int']['output'];
  /** The idea; null where it is hidden or withdrawn. */
  text: Maybe<Scalars['String']['output']>;
  /** The idea in a line; null where it is hidden or withdrawn. */
  title: Maybe<Scalars['String']['output']>;
  /** What it is about; empty where it is hidden. */
  topics: Array<Topic>;
  /** How often it has been changed: give it with a change. */
  version: Scalars['Int']['output'];
  /** When its writer withdrew it; null: they did not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it, as far as they chose to show it. */
  writer: Writer;
};

/** What a department of the municipality answered to an idea. Everybody reads it, also once a later answer has come. */
export type IdeaAnswer = {
  __typename?: 'IdeaAnswer';
  /** When it was answered. */
  answeredAt: Scalars['DateTime']['output'];
  /** The department that answers. */
  department: Department;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The day by which it is done; null for all but PLANNED. */
  plannedFor: Maybe<Scalars['Date']['output']>;
  /** What it says. */
  status: AnswerStatus;
  /** The answer, in the language of the idea at least; a language in which it has not been written is empty; null while the idea is hidden. */
  text: Maybe<Localized>;
};

/** A comment on an idea, or a reply to a comment, in the language of its writer. */
export type IdeaComment = {
  __typename?: 'IdeaComment';
  /** When its writer corrected it the last time; null: never. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it said before, the latest first, at most 50. */
  edits: Array<IdeaCommentEdit>;
  /** When the host hid it, or its writer took it back; null: it is shown. */
  hiddenAt: Maybe<Scalars['DateTime']['output']>;
  /** The language of that reason; null where it is not hidden, or was before reasons said theirs. */
  hiddenLanguage: Maybe<Language>;
  /** Why the host hid it, for everybody to read. */
  hiddenReason: Maybe<Scalars['String']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea. */
  idea: Idea;
  /** You wrote it. */
  isMine: Scalars['Boolean']['output'];
  /** It replies to the comment above it. */
  isReply: Scalars['Boolean']['output'];
  /** The language in which it is written. */
  language: Language;
  /** When it was written. */
  postedAt: Scalars['DateTime']['output'];
  /** The comment; null where it is hidden or was taken back. */
  text: Maybe<Scalars['String']['output']>;
  /** When its writer took it back; null: they did not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it, as far as they chose to show it. */
  writer: Writer;
};

/** A page of IdeaComment things, in a stable order. */
export type IdeaCommentConnection = {
  __typename?: 'IdeaCommentConnection';
  /** What is on this page. */
  edges: Array<IdeaCommentEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A IdeaComment and its place in the list. */
export type IdeaCommentEdge = {
  __typename?: 'IdeaCommentEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The IdeaComment. */
  node: IdeaComment;
};

/** What a comment said before it was corrected. */
export type IdeaCommentEdit = {
  __typename?: 'IdeaCommentEdit';
  /** When it was corrected. */
  changedAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** The text before. */
  text: Scalars['String']['output'];
};

/** A page of Idea things, in a stable order. */
export type IdeaConnection = {
  __typename?: 'IdeaConnection';
  /** What is on this page. */
  edges: Array<IdeaEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Idea and its place in the list. */
export type IdeaEdge = {
  __typename?: 'IdeaEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Idea. */
  node: Idea;
};

/** What an idea said before it was changed. */
export type IdeaEdit = {
  __typename?: 'IdeaEdit';
  /** When it was changed. */
  changedAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** The place before. */
  place: Maybe<Scalars['String']['output']>;
  /** The text before. */
  text: Scalars['String']['output'];
  /** The title before. */
  title: Scalars['String']['output'];
};

/** Something that you follow: an idea, a campaign, or a topic in all campaigns. Nobody else sees it. */
export type IdeaFollow = {
  __typename?: 'IdeaFollow';
  /** The campaign; null: it is something else. */
  campaign: Maybe<Campaign>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea; null: it is something else. */
  idea: Maybe<Idea>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** The topic; null: it is something else. */
  topic: Maybe<Topic>;
};

/** A page of IdeaFollow things, in a stable order. */
export type IdeaFollowConnection = {
  __typename?: 'IdeaFollowConnection';
  /** What is on this page. */
  edges: Array<IdeaFollowEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A IdeaFollow and its place in the list. */
export type IdeaFollowEdge = {
  __typename?: 'IdeaFollowEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The IdeaFollow. */
  node: IdeaFollow;
};

/** What helps somebody who is writing an idea. */
export type IdeaHints = {
  __typename?: 'IdeaHints';
  /** Ideas of the campaign that are alike, at most 5, the most alike first. */
  similar: Array<Idea>;
  /** What it is about beyond doubt, at most 3; often none. */
  topics: Array<Topic>;
};

/** An idea that is just being written. */
export type IdeaHintsInput = {
  /** The campaign. */
  campaign: Scalars['ID']['input'];
  /** The text so far. */
  text?: Scalars['String']['input'];
  /** The title so far. */
  title: Scalars['String']['input'];
};

/** That a host merges an idea into another one of the same campaign. The original stays to be read, and its support stays its own. */
export type IdeaMerge = {
  __typename?: 'IdeaMerge';
  /** When it was merged, objected to or taken back; null while it is only proposed. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea that is merged. */
  idea: Idea;
  /** The idea into which it goes. */
  into: Idea;
  /** The language of the reason. */
  language: Language;
  /** What you can do with it now. */
  moves: Array<MergeMove>;
  /** Until when the writer of the idea may object. */
  objectUntil: Scalars['DateTime']['output'];
  /** Why its writer objected, where they said so; only for the hosts and the writer. */
  objection: Maybe<Scalars['String']['output']>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Why, in the words of the host; null where one of the two ideas is hidden or withdrawn. */
  reason: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  status: MergeStatus;
};

/** In which order ideas are listed. */
export type IdeaOrder =
  /** The latest first. */
  | 'NEWEST'
  /** By lot, so that none is read only because it came first; the same seed gives the same order. */
  | 'RANDOM'
  /** Those with the most support first. */
  | 'SUPPORTED';

/** The need from which an adviser made an idea, and the consent of the company to publish it. */
export type IdeaOrigin = {
  __typename?: 'IdeaOrigin';
  /** When it was published. */
  at: Scalars['DateTime']['output'];
  /** Who gave the consent to publish it; for the company and its advisers, and null once the time of keeping it is over. */
  consentGivenBy: Maybe<Scalars['String']['output']>;
  /** How it was given; for the company and its advisers. */
  consentHow: Maybe<ConsentHow>;
  /** When it was given; for the company and its advisers. */
  consentOn: Maybe<Scalars['Date']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea. */
  idea: Idea;
  /** The need. */
  need: Need;
  /** The adviser who published it; for the company and its advisers. */
  recordedBy: Maybe<Person>;
};

/** Where an idea went on: an event about it, which everybody sees once it is published, or a need of its company, for those who may see that. */
export type IdeaOutcome = {
  __typename?: 'IdeaOutcome';
  /** When the two were put together. */
  at: Scalars['DateTime']['output'];
  /** The event whose theme it became. */
  event: Maybe<Event>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea. */
  idea: Idea;
  /** The need that it became. */
  need: Maybe<Need>;
};

/** An idea, or a comment on it. */
export type IdeaPartInput = {
  /** The comment; null: the idea itself. */
  comment?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  idea: Scalars['ID']['input'];
};

/** A place that ideas of a campaign are about. */
export type IdeaPlace = {
  __typename?: 'IdeaPlace';
  /** How many ideas are about it, without hidden and merged ones. */
  ideas: Scalars['Int']['output'];
  /** The place in words, as most wrote it. Filters take it in small and large letters alike. */
  place: Scalars['String']['output'];
};

/** That somebody thinks that an idea or a comment does not belong there. Seen by the hosts, without who it was. */
export type IdeaReport = {
  __typename?: 'IdeaReport';
  /** When it was reported. */
  at: Scalars['DateTime']['output'];
  /** The comment; null where it is about the idea itself. */
  comment: Maybe<IdeaComment>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The idea, or the one that was commented. */
  idea: Idea;
  /** What is wrong with it, in the words of who reported it. */
  reason: Scalars['String']['output'];
};

/** A page of IdeaReport things, in a stable order. */
export type IdeaReportConnection = {
  __typename?: 'IdeaReportConnection';
  /** What is on this page. */
  edges: Array<IdeaReportEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A IdeaReport and its place in the list. */
export type IdeaReportEdge = {
  __typename?: 'IdeaReportEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The IdeaReport. */
  node: IdeaReport;
};

/** A topic that ideas of a campaign have. */
export type IdeaTopic = {
  __typename?: 'IdeaTopic';
  /** How many ideas have it, without hidden and merged ones. */
  ideas: Scalars['Int']['output'];
  /** Its name. */
  name: Localized;
  /** The code of the topic. */
  topic: Scalars['String']['output'];
};

/** How a table of services is written. */
export type ImportFormat =
  /** Lines of cells with a heading line. Separated by semicolons, commas or tabs: which one is found out. */
  | 'CSV'
  /** A list of objects with the same names as the columns. */
  | 'JSON';

/** One row of a table, and what the import would do with it. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** What would be done. */
  action: RowAction;
  /** What would become of each field that changes. */
  changes: Array<RowChange>;
  /** What is wrong, cell by cell. */
  errors: Array<RowError>;
  /** The id, of this dry run alone. */
  id: Scalars['ID']['output'];
  /** Which row of the table it is, as a spreadsheet numbers them: the heading line is the first; in JSON, which entry of the list it is. */
  line: Scalars['Int']['output'];
  /** The slug of its service, cut to 100 characters; empty where there is none. */
  slug: Scalars['String']['output'];
};

/** A page of ImportRow things, in a stable order. */
export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  /** What is on this page. */
  edges: Array<ImportRowEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A ImportRow and its place in the list. */
export type ImportRowEdge = {
  __typename?: 'ImportRowEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The ImportRow. */
  node: ImportRow;
};

/** How far an import of services has come. */
export type ImportStatus =
  /** Done. */
  | 'APPLIED'
  /** Read: the dry run says what it would do. */
  | 'CHECKED'
  /** It is no table of services: `problem` says where. */
  | 'UNREADABLE'
  /** Some of its parts have not come yet. */
  | 'UPLOADING';

/** An industry of the TOL 2008 classification: a section (letter) or a division (two digits). Source: Statistics Finland. */
export type Industry = {
  __typename?: 'Industry';
  /** The code: C, 25. */
  code: Scalars['ID']['output'];
  /** The official name. */
  name: Localized;
  /** The section of a division. */
  parent: Maybe<Industry>;
};

/** Who came and what came of it, in figures. Nothing in it names a person. */
export type InsightFigures = {
  __typename?: 'InsightFigures';
  /** Of them would not come again. */
  againNo: Scalars['Int']['output'];
  /** Of them would perhaps come again. */
  againPerhaps: Scalars['Int']['output'];
  /** Of them would come again. */
  againYes: Scalars['Int']['output'];
  /** People who registered by somebody’s “bring a new entrepreneur” link. */
  brought: Scalars['Int']['output'];
  /** Of them came. */
  broughtCame: Scalars['Int']['output'];
  /** People who came, walk-ins too. */
  came: Scalars['Int']['output'];
  /** Departments that were asked. */
  departmentsAsked: Scalars['Int']['output'];
  /** Departments that said yes. */
  departmentsComing: Scalars['Int']['output'];
  /** Departments that the hosts marked as having been there. */
  departmentsPresent: Scalars['Int']['output'];
  /** How many answered the three questions. */
  feedbackAnswers: Scalars['Int']['output'];
  /** Seats that were kept for first-timers. */
  firstTimerSeats: Scalars['Int']['output'];
  /** Of them first-timers had so many. */
  firstTimerSeatsUsed: Scalars['Int']['output'];
  /** People who were invited personally. */
  invited: Scalars['Int']['output'];
  /** Of them came, or others of their company. */
  invitedCame: Scalars['Int']['output'];
  /** Of them registered, or others of their company. */
  invitedRegistered: Scalars['Int']['output'];
  /** Of them have been answered. */
  needsAnswered: Scalars['Int']['output'];
  /** Needs that were heard and written down. */
  needsRecorded: Scalars['Int']['output'];
  /** Companies that came for the first time. */
  newCompanies: Scalars['Int']['output'];
  /** Registrants who came for the first time. */
  newPeople: Scalars['Int']['output'];
  /** People who had seats and did not come. */
  noShows: Scalars['Int']['output'];
  /** People who were still in the queue. */
  queued: Scalars['Int']['output'];
  /** People with seats before the door: those who came, stayed away or still have them. */
  registered: Scalars['Int']['output'];
  /** Companies that had come before. */
  returningCompanies: Scalars['Int']['output'];
  /** Registrants who had come before. */
  returningPeople: Scalars['Int']['output'];
  /** How useful it was on average, 1 to 5; null without an answer. */
  useful: Maybe<Scalars['Float']['output']>;
  /** People who came without having registered. */
  walkIns: Scalars['Int']['output'];
};

/** What is wrong with one field of an input: an item of `extensions.fields`. */
export type InvalidField = {
  __typename?: 'InvalidField';
  /** What is wrong. */
  code: FieldErrorCode;
  /** The bound that was passed, where there is one. */
  limit: Maybe<Scalars['Int']['output']>;
  /** What is wrong and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** The way to the field, joined by dots: `consent.givenBy`. */
  path: Scalars['String']['output'];
};

/** What the invitations to an event came to, in people. */
export type InvitationFigures = {
  __typename?: 'InvitationFigures';
  /** Of them came. */
  came: Scalars['Int']['output'];
  /** Invited. */
  invited: Scalars['Int']['output'];
  /** Of them registered, themselves or others of their company. */
  registered: Scalars['Int']['output'];
};

/** What came of an invitation. */
export type InvitationOutcome =
  /** The person or the company came. */
  | 'CAME'
  /** Nothing yet. */
  | 'INVITED'
  /** The person or the company has registered. */
  | 'REGISTERED';

/** An invitation as its reader will see it. */
export type InvitationPreview = {
  __typename?: 'InvitationPreview';
  /** The subject of the mail. */
  subject: Scalars['String']['output'];
  /** Its text. In place of the name of the reader and of the links stand words in brackets. */
  text: Scalars['String']['output'];
};

/** Why a company should be invited. */
export type InvitationReason =
  /** It is of an industry that the theme is for. */
  | 'INDUSTRY'
  /** It has not come for a year. */
  | 'LONG_NOT_ATTENDED'
  /** Nobody of it has ever come to an event. */
  | 'NEVER_ATTENDED'
  /** It has an open need on a topic of the theme. */
  | 'OPEN_NEED';

/** What came of inviting companies. */
export type InvitationsMade = {
  __typename?: 'InvitationsMade';
  /** How many were left out because they have been invited or have registered already. */
  already: Scalars['Int']['output'];
  /** How many people are sent an invitation. */
  invited: Scalars['Int']['output'];
  /** When the last of them goes out; null where nobody is sent one. */
  lastGoesOutAt: Maybe<Scalars['DateTime']['output']>;
  /** How many were left out because they want no invitations. */
  unwanted: Scalars['Int']['output'];
  /** How many companies have nobody who can be invited. */
  withoutPeople: Scalars['Int']['output'];
};

/** Companies to invite to an event. */
export type InviteCompaniesInput = {
  /** Companies of your municipality, up to 100. */
  companies: Array<Scalars['ID']['input']>;
  /** The event. */
  event: Scalars['ID']['input'];
  /** The same for those who read another language; who reads one that is not here gets `message`. */
  inLanguages?: InputMaybe<Array<WordsInLanguage>>;
  /** Made by the caller (a UUID): the same key again invites nobody. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Your own words to them; at most 1,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** Departments to ask to an event. */
export type InviteDepartmentsInput = {
  /** Departments of the municipality; null: all of them. Who has been asked already is not asked again. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The event. */
  event: Scalars['ID']['input'];
};

/** Whom to invite, and to what. An adviser has a municipality, a contact an organisation, a head a department, and a coordinator none of them. */
export type InviteToRoleInput = {
  /** The department of a head. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** The address to which the invitation goes. */
  email: Scalars['String']['input'];
  /** Made by the caller (a UUID): the same key again invites nobody a second time. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the mail. */
  language: Language;
  /** The code of the municipality of an adviser. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** First and last name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Instead of `department`: one that is added with the invitation. */
  newDepartment?: InputMaybe<NewDepartmentInput>;
  /** The organisation of a contact. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** What they are to be. */
  role: NetworkRole;
  /** Their title in that place, at most 100 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Own words for the mail, at most 1,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done with a request to be one of a company’s people. */
export type JoinMove =
  /** Say that the asker is of the company. */
  | 'CONFIRM'
  /** Say that the asker is not, with a reason. */
  | 'DECLINE'
  /** Take one’s own request back. */
  | 'TAKE_BACK';

/** Somebody says that they are of a company. Seen by them, by the people of the company, and by the advisers of its municipality; where there are none of these, by the coordinators. */
export type JoinRequest = {
  __typename?: 'JoinRequest';
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asks. */
  asker: Asker;
  /** Its business ID, as the asker wrote it; null: they gave none. */
  businessId: Maybe<Scalars['String']['output']>;
  /** The company that is meant; null where the portal does not know it yet, and always for the asker, who is not told which companies are known. */
  company: Maybe<Company>;
  /** The name of the company, as the asker wrote it. */
  companyName: Scalars['String']['output'];
  /** When it ended; null: it waits. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed or declined it; null for the asker. */
  endedBy: Maybe<Person>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Whether the portal knows the company that is meant, for those who decide: a coordinator sees no companies. Null for the asker. */
  isKnown: Maybe<Scalars['Boolean']['output']>;
  /** What you can do with it now. */
  moves: Array<JoinMove>;
  /** Its municipality, as the asker chose it. */
  municipality: Municipality;
  /** Companies of the municipality that may be the one, by their names, where the request names none that is known; at most 50, for its advisers. */
  possibleCompanies: Array<Company>;
  /** Why it was declined. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  status: JoinStatus;
  /** What the asker is in the company. */
  title: Maybe<Scalars['String']['output']>;
  /** What the asker says besides. */
  words: Maybe<Scalars['String']['output']>;
};

/** A page of JoinRequest things, in a stable order. */
export type JoinRequestConnection = {
  __typename?: 'JoinRequestConnection';
  /** What is on this page. */
  edges: Array<JoinRequestEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A JoinRequest and its place in the list. */
export type JoinRequestEdge = {
  __typename?: 'JoinRequestEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The JoinRequest. */
  node: JoinRequest;
};

/** Where a request to be one of a company’s people is. */
export type JoinStatus =
  /** Somebody has confirmed it: the asker is of the company. */
  | 'CONFIRMED'
  /** Somebody has declined it, with a reason. */
  | 'DECLINED'
  /** Nobody has answered it in 30 days. */
  | 'LAPSED'
  /** Waits for the people of the company, an adviser, or a coordinator where there are neither. */
  | 'OPEN'
  /** The asker has taken it back. */
  | 'TAKEN_BACK';

/** Fields that are kept for one purpose, and equally long. */
export type KeptFor = {
  __typename?: 'KeptFor';
  /** The names of the fields. */
  fields: Array<Scalars['String']['output']>;
  /** What they are for. */
  purpose: Localized;
  /** How long they are kept, and what happens then. */
  until: Localized;
};

/** Which needs, as it was asked for. Fields that are null narrow nothing. */
export type KeptNeedFilter = {
  __typename?: 'KeptNeedFilter';
  /** As certain as one of these. */
  certainties: Maybe<Array<Certainty>>;
  /** Of companies in one of these industries: codes of sections, which have all their divisions, or of divisions; up to 20. */
  industries: Maybe<Array<Scalars['String']['output']>>;
  /** Of companies in one of these villages or districts: up to 20. */
  places: Maybe<Array<Scalars['String']['output']>>;
  /** Those that the board counts in the quarter with this first day. */
  quarter: Maybe<Scalars['Date']['output']>;
  /** Of companies of one of these sizes. */
  sizeClasses: Maybe<Array<SizeClass>>;
  /** In one of these states. */
  statuses: Maybe<Array<NeedStatus>>;
  /** About the topic with this code. */
  topic: Maybe<Scalars['String']['output']>;
};

/** The languages of the portal. */
export type Language =
  /** English */
  | 'EN'
  /** Finnish */
  | 'FI'
  /** Swedish */
  | 'SV';

/** A line in the three languages of the portal, each of 1 to 200 characters. */
export type LineInLanguages = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In Finnish. */
  fi: Scalars['String']['input'];
  /** In Swedish. */
  sv: Scalars['String']['input'];
};

/** An idea and where it went on: either a need or an event. */
export type LinkIdeaInput = {
  /** An event of your municipality. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** False takes them apart again. */
  linked?: Scalars['Boolean']['input'];
  /** A need of the company that proposed the idea in its own name. */
  need?: InputMaybe<Scalars['ID']['input']>;
};

/** Further needs that a plan answers. */
export type LinkNeedsToPlanInput = {
  /** Where you believe that these needs stand, at most 50: refused with MOVED_ON where somebody was faster with one of them. */
  expected?: InputMaybe<Array<ExpectedNeedInput>>;
  /** The needs, up to 50: all of them or none. */
  needs: Array<Scalars['ID']['input']>;
  /** The plan. */
  plan: Scalars['ID']['input'];
};

/** A text in the three languages of the portal. */
export type Localized = {
  __typename?: 'Localized';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Finnish. */
  fi: Scalars['String']['output'];
  /** In Swedish. */
  sv: Scalars['String']['output'];
};

/** A contact that is to be written down. */
export type LogContactInput = {
  /** The company: one of your municipality. */
  company: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again writes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** In which way. */
  kind: ContactKind;
  /** The day; today where it is not given. Not in the future, and at most ten years ago. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What was talked about, 2 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** With whom in the company; at most 200 characters. */
  withWhom?: InputMaybe<Scalars['String']['input']>;
};

/** A file that came with a mail. */
export type MailAttachment = {
  __typename?: 'MailAttachment';
  /** The content, as text. */
  content: Scalars['String']['output'];
  /** The media type. */
  contentType: Scalars['String']['output'];
  /** The name of the file. */
  name: Scalars['String']['output'];
};

/** Whether somebody of a department was there. */
export type MarkDepartmentInput = {
  /** The invitation of the department. */
  invitation: Scalars['ID']['input'];
  /** Whether somebody was there; null takes the mark away. */
  present?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The first meeting of a company and a receiver. */
export type MeetReferralInput = {
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** The day; not in the future. */
  on: Scalars['Date']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** More about it; at most 1,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Who was there: the company and the receiver, and the adviser who came along. Where the company did not come, recordNoShow says so. */
  there?: InputMaybe<Array<MeetingSide>>;
};

/** What can be done about the meeting of a referral. */
export type MeetingMove =
  /** Say which time was agreed otherwise, on the telephone for example (chooseMeetingTime). */
  | 'AGREE'
  /** Call it off, or say that none of the times fits (cancelMeeting). */
  | 'CANCEL'
  /** Choose one of the times that are proposed (chooseMeetingTime). */
  | 'CHOOSE'
  /** Move the meeting to another time (moveMeeting); the company to one of those proposed. */
  | 'MOVE'
  /** Record that the company did not come (recordNoShow). */
  | 'NO_SHOW'
  /** Propose times, also instead of those proposed or of the time agreed (proposeMeetingTimes). */
  | 'PROPOSE';

/** One of those who meet. */
export type MeetingSide =
  /** The adviser who comes along. */
  | 'ADVISER'
  /** The company. */
  | 'COMPANY'
  /** The receiver of the referral. */
  | 'RECEIVER';

/** Where a meeting stands. */
export type MeetingStatus =
  /** A time is agreed. */
  | 'AGREED'
  /** It was called off, or ended with the referral. */
  | 'CANCELLED'
  /** They have met. */
  | 'HELD'
  /** The company did not come. */
  | 'NO_SHOW'
  /** Times are proposed; nobody has chosen one. */
  | 'PROPOSED';

/** What a person is, and where: exactly one of the four places, none for a coordinator. */
export type Membership = {
  __typename?: 'Membership';
  /** A provider of sign-in gave it. For coordinators, and of your own roles. */
  byProvider: Maybe<Scalars['Boolean']['output']>;
  /** The company of an entrepreneur. */
  company: Maybe<Company>;
  /** The department of a head. */
  department: Maybe<Department>;
  /** Who gave it; null where a provider of sign-in or the operator did. For their person and coordinators only. */
  givenBy: Maybe<Person>;
  /** It is a coordinator’s who has a passkey. For coordinators only. */
  hasSecondFactor: Maybe<Scalars['Boolean']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Nobody else has this role in this place. For coordinators, and of your own roles. */
  isOnly: Maybe<Scalars['Boolean']['output']>;
  /** The day on which the person last used the portal; null: not since they have the role. For coordinators only. */
  lastUsedOn: Maybe<Scalars['Date']['output']>;
  /** The municipality of an adviser. */
  municipality: Maybe<Municipality>;
  /** What hangs on it: referrals that an adviser sent or that came to a contact’s organisation and are not done, needs that wait for the answer of a head’s department. For coordinators, and of your own roles. */
  openWork: Maybe<Scalars['Int']['output']>;
  /** The organisation of a provider contact. */
  organisation: Maybe<Organisation>;
  /** Who. */
  person: Person;
  /** What they are. */
  role: Role;
  /** Since when; null where that was not written down. Seen by their person, by coordinators, and in a company by who knows its people. */
  since: Maybe<Scalars['DateTime']['output']>;
  /** The title in that place. */
  title: Maybe<Scalars['String']['output']>;
};

/** A page of Membership things, in a stable order. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** What is on this page. */
  edges: Array<MembershipEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Membership and its place in the list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Membership. */
  node: Membership;
};

/** Two entries of one company. */
export type MergeCompaniesInput = {
  /** The entry that stays. */
  keep: Scalars['ID']['input'];
  /** The entry that goes into it. */
  merge: Scalars['ID']['input'];
};

/** What somebody can do with a merge. */
export type MergeMove =
  /** Merge it, once the time for objecting is over. The portal does that by itself. */
  | 'COMPLETE'
  /** Say that one’s idea is to stay apart. */
  | 'OBJECT'
  /** Take it back, also after it was done: the ideas stand apart again. */
  | 'WITHDRAW';

/** How far the merging of an idea into another one has come. */
export type MergeStatus =
  /** Nobody objected in time. */
  | 'MERGED'
  /** The writer objected: the idea stays apart. */
  | 'OBJECTED'
  /** The writers have been told, and the one whose idea would be merged may object. */
  | 'PROPOSED'
  /** The host took it back. */
  | 'WITHDRAWN';

/** A sum of money. */
export type Money = {
  __typename?: 'Money';
  /** In cents. */
  cents: Scalars['WholeNumber']['output'];
  /** The currency by ISO 4217: EUR. */
  currency: Scalars['String']['output'];
};

/** Another time for a meeting that was agreed. */
export type MoveMeetingInput = {
  /** The time that you saw: where somebody else has moved the meeting since, this is refused with MEETING_AGREED. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made by the caller (a UUID): the same key again changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** How long it takes, by a receiver or an adviser: 15 to 480 minutes. Without it as before, at first 60. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** What you want to say with it; at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where you meet, by a receiver or an adviser; at most 200 characters. Without it as before. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The referral, for who is signed in. */
  referral?: InputMaybe<Scalars['ID']['input']>;
  /** The time: one of those proposed; a receiver or an adviser may give another one that they have agreed with the company. */
  time: Scalars['DateTime']['input'];
  /** The last part of the address of the link in a mail to the company; it can be used again. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Where a thing stands that somebody else moved first: `extensions.moved`. */
export type MovedOnDetails = {
  __typename?: 'MovedOnDetails';
  /** When that was. */
  at: Scalars['DateTime']['output'];
  /** The name of who moved it; null where you may not know it. */
  by: Maybe<Scalars['String']['output']>;
  /** The last move, as the moves of the thing name it. */
  move: Scalars['String']['output'];
  /** Its status now, as the status of the thing names it. */
  status: Scalars['String']['output'];
};

/** A municipality of Finland. Source: Statistics Finland, 2026. */
export type Municipality = {
  __typename?: 'Municipality';
  /** The official three-digit code. */
  code: Scalars['ID']['output'];
  /** Its economic development centre. */
  developmentCentre: Area;
  /** Its employment area. */
  employmentArea: Area;
  /** Whether it has advisers in the portal: only then can one ask them (askAdviser). */
  hasAdvisers: Scalars['Boolean']['output'];
  /** The official name; English uses the Finnish one. */
  name: Localized;
  /** The region that it is in. */
  region: Region;
  /** Whether Swedish is an official language of the municipality. */
  swedish: Scalars['Boolean']['output'];
  /** Its wellbeing services county; Helsinki and Åland have none. */
  wellbeingCounty: Maybe<Area>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The receiver takes the company over by the link of its mail, which that uses up. Refused with LINK_NOT_VALID. */
  acceptByReplyLink: Maybe<Referral>;
  /** The receiver takes the company over. */
  acceptReferral: Referral;
  /** Accepts an invitation by its link, once: makes the account where the address is new, gives the role, and signs in where nobody is. Refused with LINK_NOT_VALID, with OTHER_PERSON_SIGNED_IN, and where the person has rights already and is not signed in with SIGN_IN_AT_PROVIDER or SIGN_IN_TO_ACCEPT. */
  acceptRoleInvitation: Scalars['Boolean']['output'];
  /** A department head says that a need has been seen; the company and the adviser are told. */
  acknowledgeNeed: Need;
  /** Writes a company down. Refused with COMPANY_EXISTS where the business ID is known already; `existing` in its extensions is the id of that company where you advise its municipality. */
  addCompany: Company;
  /** Adds a contact to a company of your municipality, or a colleague to your own: the person sees the matters of that company alone, is told by mail, and so are those who are in the company already. Refused with KNOWN_BY_ANOTHER_NAME. */
  addCompanyContact: Company;
  /** Adds a way in which businesses say what they need: routing finds the service by it at once. A provider to its own services, a coordinator to all. Refused with NOT_ALLOWED, ALREADY_EXISTS, PHRASES_FULL. */
  addNeedPhrase: Service;
  /** Registers the passkey that the browser has made, for which beginPasskey gave the options. Answers with recovery codes where you have none yet: they are told this once. Refused with PASSKEY_NOT_VALID, SECOND_FACTOR_FIRST. */
  addPasskey: Array<Scalars['String']['output']>;
  /** Your organisation offers something new. It is in the directory and in the routing at once, and takes new clients. */
  addService: Service;
  /** Adds a part, in any order. With the last one the table is read, and the answer says what it would do. */
  addToImport: DirectoryImport;
  /** Writes down a party that came without having registered, on the day of the event or later. One that had registered with the same address is checked in. */
  addWalkIn: Registration;
  /** The receiver answers without taking the company over, by the link of its mail, which that uses up. Refused with LINK_NOT_VALID. */
  adviseByReplyLink: Maybe<Referral>;
  /** The receiver answers without taking the company over; the company is asked whether it helped. */
  adviseOnReferral: Referral;
  /** Answers a question of the checklist of participation, or changes the answer. Refused with CHANGED_MEANWHILE. */
  answerCampaign: Campaign;
  /** Answers an idea for a department of the municipality that asks. Those who follow it are told by the mail of the day. Refused with WRONG_STATE, CHANGED_MEANWHILE, IDEA_HIDDEN, IDEA_MERGED. */
  answerIdea: Idea;
  /** A department head says whether somebody of the department comes. */
  answerInvitation: DepartmentInvitation;
  /** A department head answers a need; the company and the adviser are told. */
  answerNeed: Need;
  /** A department head corrects or changes an answer; the company and the adviser are told, and what was said before stays in the history. Refused with CHANGED_MEANWHILE. */
  answerNeedAgain: Need;
  /** An adviser of the municipality answers what a department asked; its heads are told by mail. */
  answerNeedQuestion: Need;
  /** A department head answers several needs by one plan: all of them or none. Each company is told of its own need only. */
  answerNeedsByPlan: NeedPlan;
  /** An adviser answers a question; the asker gets the answer by mail. */
  answerQuestion: AdviserQuestion;
  /** Does what the dry run says: all of it, or nothing. Refused while any row has an error, and where the directory has changed so that something else would happen. The same again changes nothing. Services that are not in the table stay as they are. */
  applyImport: DirectoryImport;
  /** A department head asks the advisers about a need before answering it; they are told by mail. The company sees nothing of it. */
  askAboutNeed: Need;
  /** Asks the advisers of a municipality; no account is needed. They are told by mail, and the asker gets a receipt. Refused with NO_ADVISER, TOO_MANY_REQUESTS. */
  askAdviser: Scalars['Boolean']['output'];
  /** Asks the hosts and the heads of departments something beforehand, at most 3 times. Refused with EVENT_OVER, LINK_NOT_VALID, TOO_MANY_REQUESTS. */
  askAtEvent: Scalars['Boolean']['output'];
  /** A coordinator asks the contacts of a provider by mail whether its services are as the directory says; at most once a day. Gives the moment. */
  askForAssurance: Scalars['DateTime']['output'];
  /** Says that you are of a company. Its people are told, or else the advisers of its municipality, or else the coordinators; the answer is the same whether or not the portal knows the company. Refused with ALREADY_IN_COMPANY, ALREADY_ASKED_TO_JOIN, TOO_MANY_JOIN_REQUESTS, NO_ADVISER, TOO_MANY_REQUESTS. */
  askToJoin: JoinRequest;
  /** Begins to bring a table of services into the directory. Nothing of the directory changes before `applyImport`. Contacts write the services of their organisation, coordinators all. At most 3 that are not applied, for a day. */
  beginImport: DirectoryImport;
  /** Begins a new passkey: the options for navigator.credentials.create, as JSON. Refused with SECOND_FACTOR_FIRST where you have one and have not used it yet. */
  beginPasskey: Scalars['String']['output'];
  /** Begins the second factor: the options for navigator.credentials.get, as JSON. Refused with PASSKEY_NOT_VALID where you have no passkey. */
  beginSecondFactor: Scalars['String']['output'];
  /** Calls an event off. All places end, and everybody is told. */
  cancelEvent: Event;
  /** Calls an agreed meeting off, so that it leaves the calendars, or says that none of the proposed times suits. Others can be proposed. Refused with LINK_NOT_VALID. */
  cancelMeeting: Referral;
  /** Gives a place up, yours or as a host somebody’s; the first in the queue that fits moves up. */
  cancelRegistration: Registration;
  /** Gives the place up by the link of a mail; all links to it are then used up. Refused with LINK_NOT_VALID, EVENT_OVER. */
  cancelRegistrationByLink: Registration;
  /** Puts a bulletin right that you, or your organisation, wrote. It does not become unread by that. */
  changeBulletin: Bulletin;
  /** Changes a campaign, also one that is going on. Refused with CHANGED_MEANWHILE. */
  changeCampaign: Campaign;
  /** Corrects a comment of yours; what it said before stays to be read. Refused with NOT_DISCUSSING, IDEA_HIDDEN. */
  changeComment: IdeaComment;
  /** Says what is true of a company now. Refused with CHANGED_MEANWHILE, and with COMPANY_EXISTS, as `addCompany` is, where another company has the business ID. */
  changeCompany: Company;
  /** Says what a person is in their company; gives the company. For its advisers and its own people. */
  changeCompanyRole: Company;
  /** Corrects a contact that you wrote down yourself. */
  changeContact: Contact;
  /** Changes an event. More seats go to the queue at once; a new time or place is mailed to all with a place. */
  changeEvent: Event;
  /** Changes an idea of yours; what it said before stays in its history. Refused with NOT_DISCUSSING, CHANGED_MEANWHILE, IDEA_HIDDEN. */
  changeIdea: Idea;
  /** Says anew what a company will need, until a department has answered; a head who has promised an answer is told. */
  changeNeed: Need;
  /** Says anew how your organisation is called and reached. Refused with CHANGED_MEANWHILE. */
  changeOrganisation: Organisation;
  /** Says anew what a service of your organisation is. Refused with CHANGED_MEANWHILE; a change of its capacity or a confirmation is none. */
  changeService: Service;
  /** Looks anew what a table would do, because the directory may have changed since. */
  checkImport: DirectoryImport;
  /** Marks a party as having come, on the day of the event or later. */
  checkIn: Registration;
  /** Checks a party in by the QR code that it shows at the door. */
  checkInByCode: Registration;
  /** The company chooses one of the proposed times, signed in or by the link of its mail; a receiver or an adviser says which one was agreed on the telephone. All who meet get an entry for their calendar. Refused with MEETING_AGREED, TIME_NOT_PROPOSED, LINK_NOT_VALID. */
  chooseMeetingTime: Referral;
  /** Chooses which reminders of events you get, none or more; answers with what holds now. Refused with SIGN_IN_FIRST, LINK_NOT_VALID. */
  chooseReminders: Array<Reminder>;
  /** Says that a referral which was declined, answered or came back is dealt with: it leaves the desk until it moves again. */
  clearFromDesk: Referral;
  /** Ends the address of your calendar. */
  closeCalendarFeed: Scalars['Boolean']['output'];
  /** An organisation leaves the network: its services leave the directory and the routing, its open referrals go back to their advisers as declined, and the advisers are told. */
  closeOrganisation: Organisation;
  /** Comments without an account, or replies. It is published once it is confirmed by the link that goes to the address, within 24 hours. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN, IDEA_MERGED, TOO_FAST, TOO_MANY_REQUESTS. */
  commentAsGuest: Scalars['Boolean']['output'];
  /** Comments on an idea, or replies to a comment. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN, TOO_MANY_REQUESTS. */
  commentIdea: IdeaComment;
  /** The receiver records the outcome; the company is asked whether it helped. */
  completeReferral: Referral;
  /** A contact says by the link of a mail which services are as the directory says and what is not right, which uses the link up. Refused with LINK_NOT_VALID. */
  confirmByAssuranceLink: Organisation;
  /** Gives the second factor by a recovery code, which is used up; sets the session cookie anew. Refused with CODE_NOT_VALID, TOO_MANY_REQUESTS. */
  confirmByCode: Scalars['Boolean']['output'];
  /** Gives the second factor by a passkey; sets the session cookie anew. Refused with PASSKEY_NOT_VALID. */
  confirmByPasskey: Scalars['Boolean']['output'];
  /** A guest publishes their comment by the link of a mail; done twice it is done once. Refused with LINK_NOT_VALID, NOT_DISCUSSING, IDEA_HIDDEN, IDEA_MERGED. */
  confirmComment: GuestComment;
  /** Confirms a new address by the link in the mail there. Refused with LINK_NOT_VALID, and with ALREADY_EXISTS where somebody has that address. */
  confirmEmailChange: Scalars['Boolean']['output'];
  /** A guest confirms by the link of a mail; done twice it is done once. Refused with LINK_NOT_VALID, and for support with NOT_DISCUSSING. */
  confirmIdeaLink: GuestConfirmation;
  /** Confirms that the asker is of the company: from then on they see its matters. They are told by mail, and so are those who are in the company already. An adviser writes a company down that the portal does not know, and so does a coordinator where nobody nearer could answer. Refused with COMPANY_EXISTS where another municipality has it. */
  confirmJoinRequest: JoinRequest;
  /** The company says what came of it, signed in or by the link of its mail, which works once. Refused with LINK_NOT_VALID. */
  confirmReferral: Referral;
  /** A guest confirms by the link of the mail, once; from then on the link shows the place. Refused with LINK_NOT_VALID. */
  confirmRegistration: Registration;
  /** Says that what the directory says of your organisation’s services is true today: all of them, or some. */
  confirmServices: Organisation;
  /** Says what an idea of your municipality’s campaign is about; its writer does so by `changeIdea`. Refused with NOT_ALLOWED, IDEA_HIDDEN, IDEA_MERGED. */
  correctIdeaTopics: Idea;
  /** Puts right what was written down of a need that was heard, as long as no department has seen it. Refused with WRONG_STATE, or with CHANGED_MEANWHILE where somebody else was faster. */
  correctNeedHeard: Need;
  /** The receiver declines by the link of its mail, which that uses up, and keeps only a receipt. Refused with LINK_NOT_VALID. */
  declineByReplyLink: Maybe<Referral>;
  /** Declines a request; the asker gets the reason by mail, and nothing of the company. */
  declineJoinRequest: JoinRequest;
  /** The receiver declines and keeps only a receipt without the company. */
  declineReferral: Referral;
  /** Declines an invitation by its link; whoever invited is told. Refused with LINK_NOT_VALID. */
  declineRoleInvitation: Scalars['Boolean']['output'];
  /** Deletes what the portal knows of you, ends your roles and sessions. Refused with DATA_BOUND where something is open: myData.bound says what. */
  deleteMyData: Scalars['Boolean']['output'];
  /** Throws an import of your own away; the directory stays as it is. True also where there is none. */
  discardImport: Scalars['Boolean']['output'];
  /** Throws an unfinished referral of your own away; true also where there is none. */
  discardReferralDraft: Scalars['Boolean']['output'];
  /** Writes a referral without sending it. */
  draftReferral: Referral;
  /** Says that it is no longer needed. */
  dropNeed: Need;
  /** An adviser closes a question without an answer. */
  dropQuestion: AdviserQuestion;
  /** Ends the phase of today: the next one begins at once. */
  endCampaignPhase: Campaign;
  /** Ends a person’s role in a company: from then on they no longer see its matters. In open referrals somebody else is contacted instead, and the links in their mails end. They are told by mail. Its own people end a colleague’s role or their own; the advisers are told where open referrals have nobody left. Gives the company, null to who has left it. */
  endCompanyRole: Maybe<Company>;
  /** Ends all your sessions but this one. */
  endOtherSessions: Scalars['Boolean']['output'];
  /** Ends a role in the network at once, open pages and links in mails too; the person is told. A provider of sign-in does not give it again. Refused with LAST_COORDINATOR. */
  endRole: Scalars['Boolean']['output'];
  /** Ends one of your sessions, in whatever browser it is. Answers true also where it has ended already; refused with NOT_FOUND for what is no id. */
  endSession: Scalars['Boolean']['output'];
  /** Follows an idea, a campaign or a topic, or stops; one mail a day at most tells what is new in all of them. Answers whether you follow it now. */
  follow: Scalars['Boolean']['output'];
  /** Asks an address whether it wants to hear of an idea, a campaign or a topic; a link that goes there confirms it within 24 hours. The answer is the same whether or not it does already. Refused with TOO_MANY_REQUESTS. */
  followAsGuest: Scalars['Boolean']['output'];
  /** Says that what was needed has been done. */
  fulfilNeed: Need;
  /** Answers the three questions after an event, once for each link. Refused with LINK_NOT_VALID. */
  giveFeedback: Scalars['Boolean']['output'];
  /** A department head gives a need to another department of the municipality, which begins anew. Its heads, the company and the adviser are told. Null where you no longer see the need. */
  handOverNeed: Maybe<Need>;
  /** Takes back that departments see the name of the company, whatever has become of the need: the name also goes out of all that was written of it. For the company and its advisers. Where it is not shown nothing happens. */
  hideCompanyOfNeed: Need;
  /** Hides an idea or a comment with a reason that everybody reads; its writer is told by mail. */
  hideIdea: Idea;
  /** Says that an event has been held. Where the door list was used, whoever was not checked in did not come. */
  holdEvent: Event;
  /** Sends personal invitations by mail, some each minute. Nobody gets two for the same event, and none goes to those who want none. */
  inviteCompanies: InvitationsMade;
  /** Asks departments of the municipality to an event; their heads are told. */
  inviteDepartments: Event;
  /** Invites somebody to a role in the network: a mail with a link that works for 14 days. Refused with HAS_THE_ROLE, and with ALREADY_INVITED where an invitation is open: it can be sent again. */
  inviteToRole: RoleInvitation;
  /** Says that what was promised is done. */
  keepPromise: CompanyPromise;
  /** Leaves what was reported as it is: the reports are settled. */
  leaveReported: Idea;
  /** Leaves a role of your own in the network, at once. Refused with LAST_COORDINATOR. */
  leaveRole: Scalars['Boolean']['output'];
  /** Says that an idea became a need of its company, or the theme of an event of yours; or takes that back. Refused with IDEA_HIDDEN. */
  linkIdea: Idea;
  /** A department head answers further needs by a plan that there is already: all of them or none. */
  linkNeedsToPlan: NeedPlan;
  /** Writes a contact with a company down. */
  logContact: Contact;
  /** Writes down that you have gone through who has access. Refused with CHANGED_MEANWHILE where there are more roles or fewer by now. */
  markAccessReviewed: AccessReview;
  /** A host marks whether somebody of a department was there, on the day of the event or later. */
  markDepartment: DepartmentInvitation;
  /** Marks a party as not having come, on the day of the event or later. */
  markNoShow: Registration;
  /** Makes two entries of one company one: people, contacts, needs, referrals and events of the second belong to the first, and its facts fill what is empty there. The people of both are told by mail. Refused with DIFFERENT_COMPANIES where each has a business ID of its own. */
  mergeCompanies: Company;
  /** Moves an agreed meeting to another time, the company to one of those proposed: the entries in calendars follow. Refused with MEETING_AGREED where somebody else has moved it, TIME_NOT_PROPOSED, LINK_NOT_VALID. */
  moveMeeting: Referral;
  /** Moves your support from an idea that was merged to the one into which it went. Without support nothing happens. Refused with WRONG_STATE, NOT_DISCUSSING, IDEA_HIDDEN. */
  moveSupport: Idea;
  /** The writer of an idea says that it is to stay apart, and why if they want to: it lies on the desk of the hosts. Refused with WRONG_STATE once it is merged. */
  objectToMerge: Idea;
  /** The address of a calendar with your own places, for your calendar program. It is shown this once; asking again gives a new one and ends the old one. */
  openCalendarFeed: Scalars['String']['output'];
  /** Plans a campaign as a draft. */
  planCampaign: Campaign;
  /** Plans an event as a draft. */
  planEvent: Event;
  /** Plans a series of events as drafts, each of its own, the soonest first. */
  planSeries: Array<Event>;
  /** Tells the network what is going on. */
  postBulletin: Bulletin;
  /** Writes down what you promised to a company. It comes to the desk the day before it is due. */
  promiseCompany: CompanyPromise;
  /** Proposes an idea without an account. It is published once it is confirmed by the link that goes to the address, within 24 hours. Refused with NOT_COLLECTING, INVITED_FIRST, TOO_FAST, TOO_MANY_REQUESTS. */
  proposeAsGuest: Scalars['Boolean']['output'];
  /** Proposes an idea. Refused with NOT_COLLECTING, INVITED_FIRST, TOO_MANY_REQUESTS. */
  proposeIdea: Idea;
  /** The receiver, or the adviser, proposes times for the meeting; also instead of those proposed, or of the time agreed, which then leaves everybody’s calendar. The company chooses one. */
  proposeMeetingTimes: Referral;
  /** Proposes to merge an idea into another one of the same campaign. Both writers are told; the one whose idea it is may object for 14 days, then it is merged. Refused with CANNOT_MERGE, ALREADY_MERGED, IDEA_HIDDEN. */
  proposeMerge: Idea;
  /** Opens a draft to all. Refused with TEXTS_MISSING, and with CAMPAIGN_OVER where its time for ideas has passed. */
  publishCampaign: Campaign;
  /** Opens a draft to all. */
  publishEvent: Event;
  /** Publishes a need as an idea, with the consent of its company, whose people are told by mail. A need is published once in a campaign. Refused with NOT_COLLECTING, ALREADY_AN_IDEA. */
  publishNeedAsIdea: Idea;
  /** Says what you have read. Nobody else sees it. */
  readBulletins: Scalars['Boolean']['output'];
  /** The receiver, or the adviser who came along, records the first meeting. */
  recordMeeting: Referral;
  /** Writes down what a company will need. */
  recordNeed: Need;
  /** Writes down a need while it is heard at an event. */
  recordNeedHeard: Need;
  /** The receiver, or the adviser who came along, records that the company did not come to the agreed meeting. The referral stays accepted, and another meeting can be proposed. Refused with MEETING_STILL_TO_COME. */
  recordNoShow: Referral;
  /** Refers a company to a service: writes the referral and sends it. Refused with CONSENT_MISSING, NOT_IN_COMPANY, and with SERVICE_OUTSIDE_AREA where the service does not cover the municipality and no reason is given. */
  referCompany: Referral;
  /** Refers a company to one service or several at once: finds or writes down the company and its contact, records the need, and sends a referral to each. Refused with COMPANY_EXISTS, KNOWN_BY_ANOTHER_NAME, SERVICE_OUTSIDE_AREA, NOT_IN_COMPANY. */
  referToServices: Array<Referral>;
  /** Registers you for an event without an account. A link goes to your address: until you confirm by it, within 30 minutes, your seats or your place in the queue are held. The answer is the same whether or not the portal knows the address. Refused with EVENT_OVER, EVENT_NOT_OPEN, REGISTRATION_NOT_OPEN_YET, REGISTRATION_CLOSED, PARTY_TOO_LARGE, TOO_MANY_REQUESTS. */
  registerAsGuest: Scalars['Boolean']['output'];
  /** Registers you for an event: CONFIRMED where seats are free, WAITLISTED otherwise. */
  registerForEvent: Registration;
  /** An adviser registers a person of a company who asked for it; that person gets the mail. Null where the place is not yours to see. */
  registerOnBehalf: Maybe<Registration>;
  /** Writes again to departments that have not answered, to each once a day at the most. */
  remindDepartments: Event;
  /** Takes a bulletin out that you, or your organisation, wrote; a coordinator any. */
  removeBulletin: Scalars['Boolean']['output'];
  /** Throws a draft away. */
  removeCampaign: Scalars['Boolean']['output'];
  /** Takes a contact out that you wrote down by mistake; gives its company. */
  removeContact: Company;
  /** Removes a phrase: routing does not find the service by it any more. A provider from its own services, a coordinator from all. Refused with NOT_ALLOWED. */
  removeNeedPhrase: Service;
  /** Removes one of your passkeys; with the last one your recovery codes go too. Refused with SECOND_FACTOR_FIRST. */
  removePasskey: Scalars['Boolean']['output'];
  /** Removes a view that you have kept. */
  removeView: Scalars['Boolean']['output'];
  /** Gives you new recovery codes, told this once; those from before work no more. Refused with SECOND_FACTOR_FIRST, and with NOT_ALLOWED where you have no passkey. */
  renewRecoveryCodes: Array<Scalars['String']['output']>;
  /** An organisation is part of the network again, and its services are offered again. Referrals that went back stay with their advisers. */
  reopenOrganisation: Organisation;
  /** Says that a promise is not kept yet after all. */
  reopenPromise: CompanyPromise;
  /** The adviser sends it to the same service again; with a new consent where the company has taken its own back. */
  reopenReferral: Referral;
  /** Offers a service again; not while its organisation has left the network. */
  reopenService: Service;
  /** Tells the hosts, without an account, that an idea or a comment does not belong there. They see it at once; where there is an address, a mail tells it what they decide. Refused with TOO_FAST, TOO_MANY_REQUESTS. */
  reportAsGuest: Scalars['Boolean']['output'];
  /** Tells the hosts that an idea or a comment does not belong there; a mail tells you what they decide. Refused with TOO_MANY_REQUESTS. */
  reportIdea: Scalars['Boolean']['output'];
  /** Sends a link to a new address of yours; it is yours once the link is confirmed, within 24 hours. Answers true whether or not somebody else has the address. */
  requestEmailChange: Scalars['Boolean']['output'];
  /** Sends a link that signs in once within 15 minutes, in this browser alone; whoever has rights by a provider is sent there instead. Answers true whether or not the address is known. Refused with TOO_MANY_REQUESTS, CONNECTION_NOT_VALID. */
  requestSignInLink: Scalars['Boolean']['output'];
  /** Sends a matter that came back on to another service: a new referral in the same matter, under the same need and consent. Refused with ALREADY_REROUTED, ALREADY_ASKED, CONSENT_MISSING, SERVICE_OUTSIDE_AREA. */
  rerouteReferral: Referral;
  /** Removes the passkeys and recovery codes of another coordinator who has lost them, and ends their sessions; they are told. */
  resetSecondFactor: Scalars['Boolean']['output'];
  /** Gives a role back as it was, within 24 hours of its end by a coordinator. Refused with WRONG_STATE after that. */
  restoreRole: Maybe<Membership>;
  /** Takes back that invitations were stopped, by the same link. Refused with LINK_NOT_VALID. */
  resumeInvitations: Scalars['Boolean']['output'];
  /** Takes back that a referral is dealt with. */
  returnToDesk: Referral;
  /** Keeps an unfinished referral as it is typed, for its author alone; at most 50 of them, for 30 days. */
  saveReferralDraft: UnfinishedReferral;
  /** Keeps a way to look at needs under a name. Refused with TOO_MANY from the 21st on. */
  saveView: SavedView;
  /** Sends a draft; with the consent where the draft lacks it. */
  sendReferral: Referral;
  /** Sends an open invitation again, with a new link for 14 days; the old link works no more. */
  sendRoleInvitationAgain: RoleInvitation;
  /** Says until when nobody of your organisation answers, or that you are back: until then each of its services is full. */
  setAbsence: Organisation;
  /** Says whether you want that mail; answers with what holds now. */
  setAssuranceMail: Scalars['Boolean']['output'];
  /** Says whether one service, or each of your organisation’s, takes new clients. Routing follows at once, and the clocks of referrals stand still while it is full. */
  setCapacity: Organisation;
  /** Says when you want to be told, or not at all; answers with what holds now. */
  setDigest: DigestSettings;
  /** A guest confirms by the link of a mail that they want to follow, or stops. Refused with LINK_NOT_VALID. */
  setFollowByLink: GuestFollow;
  /** Says whether you want that mail; answers with what holds now. */
  setIdeaDigest: Scalars['Boolean']['output'];
  /** By the link of such a mail, without signing in: stops them, or has them again. Answers with what holds now. Refused with LINK_NOT_VALID. */
  setIdeaDigestByLink: Scalars['Boolean']['output'];
  /** Turns all your reminders of events on or off; answers with what holds now. */
  setReminders: Scalars['Boolean']['output'];
  /** The same for who holds the link of a mail. Refused with LINK_NOT_VALID. */
  setRemindersByLink: Scalars['Boolean']['output'];
  /** Says whether you want that mail; answers with what holds now. */
  setWeeklyDigest: Scalars['Boolean']['output'];
  /** Shows an idea or a comment again that was hidden. */
  showIdeaAgain: Idea;
  /** Signs in with the secret of a link; sets the session cookie. Refused with LINK_NOT_VALID, and with OTHER_BROWSER in a browser that did not ask for it. */
  signIn: Scalars['Boolean']['output'];
  /** Signs in as a made-up person; sets the session cookie. Refused with DEMO_ONLY outside the demonstration. */
  signInAsDemo: Scalars['Boolean']['output'];
  /** Ends this session. Where a provider opened it, answers with the address there to which the browser goes to end that one too. */
  signOut: Maybe<Scalars['String']['output']>;
  /** Ends all your sessions, in every browser. */
  signOutEverywhere: Scalars['Boolean']['output'];
  /** Stops the mails that you can do without: reminders, digests, invitations. What you ask for yourself still comes. */
  stopAllMails: Scalars['Boolean']['output'];
  /** Stops invitations to the reader of one for ever. Refused with LINK_NOT_VALID. */
  stopInvitations: Scalars['Boolean']['output'];
  /** Publishes what was heard and what happens next, and mails it to those who came. */
  summariseEvent: Event;
  /** Supports an idea without an account. It counts once it is confirmed by the link that goes to the address; the answer is the same whether or not it counts already. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN, TOO_MANY_REQUESTS. */
  supportAsGuest: Scalars['Boolean']['output'];
  /** Supports an idea, or takes your support back. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN; taking back never. */
  supportIdea: Idea;
  /** Takes your own request back while it waits. */
  takeBackJoinRequest: JoinRequest;
  /** Takes the seats that you were offered. Refused with OFFER_EXPIRED. */
  takeOfferedSeats: Registration;
  /** Takes the offered seats by the link of the mail. Refused with LINK_NOT_VALID, OFFER_EXPIRED. */
  takeOfferedSeatsByLink: Registration;
  /** An adviser looks into a question. */
  takeQuestion: AdviserQuestion;
  /** Tells the hosts what your party needs to be able to come and to eat. Refused with EVENT_OVER, LINK_NOT_VALID. */
  tellNeedsForEvent: Scalars['Boolean']['output'];
  /** Takes a merge back: the second entry is there again with its facts, people, contacts, needs, referrals and events; what was written since the merge stays with the first. The people of both are told by mail. Gives the second entry. */
  undoMerge: Company;
  /** Takes back that a party came, or did not; a walk-in that was added by mistake is cancelled. */
  unmarkAttendance: Registration;
  /** Corrects your own details. */
  updateOwnDetails: Person;
  /** Takes a comment of yours back: its words are erased, its place stays so that replies can be read. It cannot be undone. Refused with IDEA_HIDDEN. */
  withdrawComment: IdeaComment;
  /** The company takes its consent back, signed in, by the link of a mail, or through its adviser: at any time. It was given for the matter: whatever is going on in it stops, the receiver no longer knows the company through it, and nothing goes on without a new consent. Refused with LINK_NOT_VALID. */
  withdrawConsent: Referral;
  /** Withdraws an idea of yours: its address says so, its words and its support go. It cannot be undone. Refused with IDEA_ANSWERED, IDEA_PART_OF_MERGE, IDEA_HIDDEN. */
  withdrawIdea: Idea;
  /** A host takes a merge back, proposed or done: the ideas stand apart again. Support that its people have moved stays where they put it. */
  withdrawMerge: Idea;
  /** The adviser or the company takes it back; the receiver is told and no longer knows the company through it. */
  withdrawReferral: Referral;
  /** Takes an open invitation back: its link works no more. */
  withdrawRoleInvitation: RoleInvitation;
  /** Offers a service no more: it leaves the directory and the routing. Referrals that it has received go on. */
  withdrawService: Service;
};


export type MutationAcceptByReplyLinkArgs = {
  input: AcceptByReplyLinkInput;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationAcceptRoleInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationAcknowledgeNeedArgs = {
  input: AcknowledgeNeedInput;
};


export type MutationAddCompanyArgs = {
  input: AddCompanyInput;
};


export type MutationAddCompanyContactArgs = {
  input: AddCompanyContactInput;
};


export type MutationAddNeedPhraseArgs = {
  input: AddNeedPhraseInput;
};


export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


export type MutationAddServiceArgs = {
  input: AddServiceInput;
};


export type MutationAddToImportArgs = {
  input: AddToImportInput;
};


export type MutationAddWalkInArgs = {
  input: AddWalkInInput;
};


export type MutationAdviseByReplyLinkArgs = {
  input: AdviseByReplyLinkInput;
};


export type MutationAdviseOnReferralArgs = {
  input: ReferralTextInput;
};


export type MutationAnswerCampaignArgs = {
  input: AnswerCampaignInput;
};


export type MutationAnswerIdeaArgs = {
  input: AnswerIdeaInput;
};


export type MutationAnswerInvitationArgs = {
  input: AnswerInvitationInput;
};


export type MutationAnswerNeedArgs = {
  input: AnswerNeedInput;
};


export type MutationAnswerNeedAgainArgs = {
  input: AnswerNeedAgainInput;
};


export type MutationAnswerNeedQuestionArgs = {
  input: AnswerNeedQuestionInput;
};


export type MutationAnswerNeedsByPlanArgs = {
  input: AnswerNeedsByPlanInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationAskAboutNeedArgs = {
  input: AskAboutNeedInput;
};


export type MutationAskAdviserArgs = {
  input: AskAdviserInput;
};


export type MutationAskAtEventArgs = {
  input: AskAtEventInput;
};


export type MutationAskForAssuranceArgs = {
  input: AskForAssuranceInput;
};


export type MutationAskToJoinArgs = {
  input: AskToJoinInput;
};


export type MutationBeginImportArgs = {
  input: BeginImportInput;
};


export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationCancelRegistrationArgs = {
  registration: Scalars['ID']['input'];
};


export type MutationCancelRegistrationByLinkArgs = {
  token: Scalars['String']['input'];
};


export type MutationChangeBulletinArgs = {
  input: ChangeBulletinInput;
};


export type MutationChangeCampaignArgs = {
  input: ChangeCampaignInput;
};


export type MutationChangeCommentArgs = {
  input: ChangeCommentInput;
};


export type MutationChangeCompanyArgs = {
  input: ChangeCompanyInput;
};


export type MutationChangeCompanyRoleArgs = {
  input: ChangeCompanyRoleInput;
};


export type MutationChangeContactArgs = {
  input: ChangeContactInput;
};


export type MutationChangeEventArgs = {
  input: ChangeEventInput;
};


export type MutationChangeIdeaArgs = {
  input: ChangeIdeaInput;
};


export type MutationChangeNeedArgs = {
  input: ChangeNeedInput;
};


export type MutationChangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


export type MutationChangeServiceArgs = {
  input: ChangeServiceInput;
};


export type MutationCheckImportArgs = {
  import: Scalars['ID']['input'];
};


export type MutationCheckInArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  key?: InputMaybe<Scalars['ID']['input']>;
  registration: Scalars['ID']['input'];
};


export type MutationCheckInByCodeArgs = {
  input: CheckInByCodeInput;
};


export type MutationChooseMeetingTimeArgs = {
  input: ChooseMeetingTimeInput;
};


export type MutationChooseRemindersArgs = {
  input: ChooseRemindersInput;
};


export type MutationClearFromDeskArgs = {
  referral: Scalars['ID']['input'];
};


export type MutationCloseOrganisationArgs = {
  input: CloseOrganisationInput;
};


export type MutationCommentAsGuestArgs = {
  input: CommentAsGuestInput;
};


export type MutationCommentIdeaArgs = {
  input: CommentIdeaInput;
};


export type MutationCompleteReferralArgs = {
  input: CompleteReferralInput;
};


export type MutationConfirmByAssuranceLinkArgs = {
  input: ConfirmByAssuranceLinkInput;
};


export type MutationConfirmByCodeArgs = {
  code: Scalars['String']['input'];
};


export type MutationConfirmByPasskeyArgs = {
  response: Scalars['String']['input'];
};


export type MutationConfirmCommentArgs = {
  token: Scalars['String']['input'];
};


export type MutationConfirmEmailChangeArgs = {
  token: Scalars['String']['input'];
};


export type MutationConfirmIdeaLinkArgs = {
  token: Scalars['String']['input'];
};


export type MutationConfirmJoinRequestArgs = {
  input: ConfirmJoinRequestInput;
};


export type MutationConfirmReferralArgs = {
  input: ConfirmReferralInput;
};


export type MutationConfirmRegistrationArgs = {
  token: Scalars['String']['input'];
};


export type MutationConfirmServicesArgs = {
  input: ConfirmServicesInput;
};


export type MutationCorrectIdeaTopicsArgs = {
  input: CorrectIdeaTopicsInput;
};


export type MutationCorrectNeedHeardArgs = {
  input: CorrectNeedHeardInput;
};


export type MutationDeclineByReplyLinkArgs = {
  input: DeclineByReplyLinkInput;
};


export type MutationDeclineJoinRequestArgs = {
  input: DeclineJoinRequestInput;
};


export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


export type MutationDeclineRoleInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationDeleteMyDataArgs = {
  input: DeleteMyDataInput;
};


export type MutationDiscardImportArgs = {
  import: Scalars['ID']['input'];
};


export type MutationDiscardReferralDraftArgs = {
  draft: Scalars['ID']['input'];
};


export type MutationDraftReferralArgs = {
  input: ReferCompanyInput;
};


export type MutationDropNeedArgs = {
  input: CloseNeedInput;
};


export type MutationDropQuestionArgs = {
  input: DropQuestionInput;
};


export type MutationEndCampaignPhaseArgs = {
  input: EndCampaignPhaseInput;
};


export type MutationEndCompanyRoleArgs = {
  input: EndCompanyRoleInput;
};


export type MutationEndRoleArgs = {
  membership: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  session: Scalars['ID']['input'];
};


export type MutationFollowArgs = {
  input: FollowInput;
};


export type MutationFollowAsGuestArgs = {
  input: FollowAsGuestInput;
};


export type MutationFulfilNeedArgs = {
  input: CloseNeedInput;
};


export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


export type MutationHandOverNeedArgs = {
  input: HandOverNeedInput;
};


export type MutationHideCompanyOfNeedArgs = {
  need: Scalars['ID']['input'];
};


export type MutationHideIdeaArgs = {
  input: HideIdeaInput;
};


export type MutationHoldEventArgs = {
  event: Scalars['ID']['input'];
};


export type MutationInviteCompaniesArgs = {
  input: InviteCompaniesInput;
};


export type MutationInviteDepartmentsArgs = {
  input: InviteDepartmentsInput;
};


export type MutationInviteToRoleArgs = {
  input: InviteToRoleInput;
};


export type MutationKeepPromiseArgs = {
  promise: Scalars['ID']['input'];
};


export type MutationLeaveReportedArgs = {
  input: IdeaPartInput;
};


export type MutationLeaveRoleArgs = {
  membership: Scalars['ID']['input'];
};


export type MutationLinkIdeaArgs = {
  input: LinkIdeaInput;
};


export type MutationLinkNeedsToPlanArgs = {
  input: LinkNeedsToPlanInput;
};


export type MutationLogContactArgs = {
  input: LogContactInput;
};


export type MutationMarkAccessReviewedArgs = {
  roles: Scalars['Int']['input'];
};


export type MutationMarkDepartmentArgs = {
  input: MarkDepartmentInput;
};


export type MutationMarkNoShowArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  key?: InputMaybe<Scalars['ID']['input']>;
  registration: Scalars['ID']['input'];
};


export type MutationMergeCompaniesArgs = {
  input: MergeCompaniesInput;
};


export type MutationMoveMeetingArgs = {
  input: MoveMeetingInput;
};


export type MutationMoveSupportArgs = {
  ideaMerge: Scalars['ID']['input'];
};


export type MutationObjectToMergeArgs = {
  ideaMerge: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPlanCampaignArgs = {
  input: PlanCampaignInput;
};


export type MutationPlanEventArgs = {
  input: PlanEventInput;
};


export type MutationPlanSeriesArgs = {
  input: PlanSeriesInput;
};


export type MutationPostBulletinArgs = {
  input: PostBulletinInput;
};


export type MutationPromiseCompanyArgs = {
  input: PromiseCompanyInput;
};


export type MutationProposeAsGuestArgs = {
  input: ProposeAsGuestInput;
};


export type MutationProposeIdeaArgs = {
  input: ProposeIdeaInput;
};


export type MutationProposeMeetingTimesArgs = {
  input: ProposeMeetingTimesInput;
};


export type MutationProposeMergeArgs = {
  input: ProposeMergeInput;
};


export type MutationPublishCampaignArgs = {
  campaign: Scalars['ID']['input'];
};


export type MutationPublishEventArgs = {
  event: Scalars['ID']['input'];
};


export type MutationPublishNeedAsIdeaArgs = {
  input: PublishNeedAsIdeaInput;
};


export type MutationReadBulletinsArgs = {
  input: ReadBulletinsInput;
};


export type MutationRecordMeetingArgs = {
  input: MeetReferralInput;
};


export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationRecordNeedHeardArgs = {
  input: RecordNeedHeardInput;
};


export type MutationRecordNoShowArgs = {
  input: RecordNoShowInput;
};


export type MutationReferCompanyArgs = {
  input: ReferCompanyInput;
};


export type MutationReferToServicesArgs = {
  input: ReferToServicesInput;
};


export type MutationRegisterAsGuestArgs = {
  input: RegisterAsGuestInput;
};


export type MutationRegisterForEventArgs = {
  input: RegisterForEventInput;
};


export type MutationRegisterOnBehalfArgs = {
  input: RegisterOnBehalfInput;
};


export type MutationRemindDepartmentsArgs = {
  input: RemindDepartmentsInput;
};


export type MutationRemoveBulletinArgs = {
  bulletin: Scalars['ID']['input'];
};


export type MutationRemoveCampaignArgs = {
  campaign: Scalars['ID']['input'];
};


export type MutationRemoveContactArgs = {
  contact: Scalars['ID']['input'];
};


export type MutationRemoveNeedPhraseArgs = {
  input: RemoveNeedPhraseInput;
};


export type MutationRemovePasskeyArgs = {
  passkey: Scalars['ID']['input'];
};


export type MutationRemoveViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenOrganisationArgs = {
  organisation: Scalars['ID']['input'];
};


export type MutationReopenPromiseArgs = {
  promise: Scalars['ID']['input'];
};


export type MutationReopenReferralArgs = {
  input: ReferralTextInput;
};


export type MutationReopenServiceArgs = {
  service: Scalars['ID']['input'];
};


export type MutationReportAsGuestArgs = {
  input: ReportAsGuestInput;
};


export type MutationReportIdeaArgs = {
  input: ReportIdeaInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationRequestSignInLinkArgs = {
  input: RequestSignInLinkInput;
};


export type MutationRerouteReferralArgs = {
  input: RerouteReferralInput;
};


export type MutationResetSecondFactorArgs = {
  person: Scalars['ID']['input'];
};


export type MutationRestoreRoleArgs = {
  membership: Scalars['ID']['input'];
};


export type MutationResumeInvitationsArgs = {
  token: Scalars['String']['input'];
};


export type MutationReturnToDeskArgs = {
  referral: Scalars['ID']['input'];
};


export type MutationSaveReferralDraftArgs = {
  input: SaveReferralDraftInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationSendRoleInvitationAgainArgs = {
  roleInvitation: Scalars['ID']['input'];
};


export type MutationSetAbsenceArgs = {
  input: SetAbsenceInput;
};


export type MutationSetAssuranceMailArgs = {
  wanted: Scalars['Boolean']['input'];
};


export type MutationSetCapacityArgs = {
  input: SetCapacityInput;
};


export type MutationSetDigestArgs = {
  hour?: Scalars['Int']['input'];
  off?: Scalars['Boolean']['input'];
};


export type MutationSetFollowByLinkArgs = {
  token: Scalars['String']['input'];
  wanted: Scalars['Boolean']['input'];
};


export type MutationSetIdeaDigestArgs = {
  wanted: Scalars['Boolean']['input'];
};


export type MutationSetIdeaDigestByLinkArgs = {
  token: Scalars['String']['input'];
  wanted: Scalars['Boolean']['input'];
};


export type MutationSetRemindersArgs = {
  wanted: Scalars['Boolean']['input'];
};


export type MutationSetRemindersByLinkArgs = {
  token: Scalars['String']['input'];
  wanted: Scalars['Boolean']['input'];
};


export type MutationSetWeeklyDigestArgs = {
  wanted: Scalars['Boolean']['input'];
};


export type MutationShowIdeaAgainArgs = {
  input: IdeaPartInput;
};


export type MutationSignInArgs = {
  token: Scalars['String']['input'];
};


export type MutationSignInAsDemoArgs = {
  account: Scalars['ID']['input'];
};


export type MutationStopInvitationsArgs = {
  token: Scalars['String']['input'];
};


export type MutationSummariseEventArgs = {
  input: SummariseEventInput;
};


export type MutationSupportAsGuestArgs = {
  input: SupportAsGuestInput;
};


export type MutationSupportIdeaArgs = {
  input: SupportIdeaInput;
};


export type MutationTakeBackJoinRequestArgs = {
  joinRequest: Scalars['ID']['input'];
};


export type MutationTakeOfferedSeatsArgs = {
  registration: Scalars['ID']['input'];
};


export type MutationTakeOfferedSeatsByLinkArgs = {
  token: Scalars['String']['input'];
};


export type MutationTakeQuestionArgs = {
  question: Scalars['ID']['input'];
};


export type MutationTellNeedsForEventArgs = {
  input: TellNeedsForEventInput;
};


export type MutationUndoMergeArgs = {
  merge: Scalars['ID']['input'];
};


export type MutationUnmarkAttendanceArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  key?: InputMaybe<Scalars['ID']['input']>;
  registration: Scalars['ID']['input'];
};


export type MutationUpdateOwnDetailsArgs = {
  input: UpdateOwnDetailsInput;
};


export type MutationWithdrawCommentArgs = {
  comment: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWithdrawIdeaArgs = {
  idea: Scalars['ID']['input'];
};


export type MutationWithdrawMergeArgs = {
  ideaMerge: Scalars['ID']['input'];
};


export type MutationWithdrawReferralArgs = {
  input: ReferralTextInput;
};


export type MutationWithdrawRoleInvitationArgs = {
  roleInvitation: Scalars['ID']['input'];
};


export type MutationWithdrawServiceArgs = {
  service: Scalars['ID']['input'];
};

/** What the portal has of you. */
export type MyData = {
  __typename?: 'MyData';
  /** What has to end before your data can be deleted; empty: nothing. */
  bound: Array<Bound>;
  /** By kind; only those of which there is something. */
  kinds: Array<OwnKind>;
};

/** What a company will need, and when. Department heads see no contact person, and the company only where it allowed that. */
export type Need = {
  __typename?: 'Need';
  /** When a department acknowledged it. */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** The answer. */
  answer: Maybe<Scalars['String']['output']>;
  /** When the department last changed its answer; null: it says what it said at first. */
  answerChangedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it was answered; null until it was. */
  answerKind: Maybe<AnswerKind>;
  /** The day by which a department promised to answer. */
  answerPromisedOn: Maybe<Scalars['Date']['output']>;
  /** When it was answered. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The department head who acknowledged or answered it. */
  answeredBy: Maybe<Person>;
  /** How certain it is. */
  certainty: Certainty;
  /** Whether you can change what it says. */
  changeable: Scalars['Boolean']['output'];
  /** When it ended. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it ended: what was done, or why it is no longer needed. */
  closingNote: Maybe<Scalars['String']['output']>;
  /** The day by which the commitment will be kept. */
  committedOn: Maybe<Scalars['Date']['output']>;
  /** The company; null where you may not know it, and where it was heard of somebody. */
  company: Maybe<Company>;
  /** Whether departments see the name of its company, and you can take that back. */
  companyHideable: Scalars['Boolean']['output'];
  /** The industry of the company; for those who may not know the company its section, or null, where fewer than three there are alike. */
  companyIndustry: Maybe<Industry>;
  /** The name of the company as it was heard, where it is not in the portal; null where you may not know it. */
  companyName: Maybe<Scalars['String']['output']>;
  /** The village or district of the company; null for those who may not know the company where fewer than three there are alike in place, industry and size. */
  companyPlace: Maybe<Scalars['String']['output']>;
  /** The size class of the company; null for those who may not know the company where fewer than three of its municipality are alike in section and size. */
  companySizeClass: Maybe<SizeClass>;
  /** The departments to which it is addressed. */
  departments: Array<Department>;
  /** The event at which it was heard. */
  event: Maybe<Event>;
  /** The ideas from which it came; for those who know its company. */
  fromIdeas: Array<IdeaOutcome>;
  /** When one department gave it to another, which then began anew; null where none did. */
  handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** The party that said it at the event, where it is known; only for the advisers. Whoever registered it hears of the answer. */
  heardFrom: Maybe<Registration>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The investment that the company plans. */
  investment: Maybe<Money>;
  /** New jobs. */
  jobs: Maybe<Scalars['Int']['output']>;
  /** The language of the words. */
  language: Language;
  /** What you can do with it now. */
  moves: Array<NeedMove>;
  /** The municipality of the company, or of the event where it was heard. */
  municipality: Municipality;
  /** Whether the company lets departments see its name. */
  nameShown: Scalars['Boolean']['output'];
  /** The day by which a department was to answer, or to say by when it does, where it has passed: the day promised, or the tenth working day. Null where there is time. */
  overdueSince: Maybe<Scalars['Date']['output']>;
  /** The permits that it takes. */
  permits: Array<PermitKind>;
  /** The plan of the department that answers it together with others. */
  plan: Maybe<NeedPlan>;
  /** Size of a plot in square metres. */
  plotM2: Maybe<Scalars['Int']['output']>;
  /** Electric power in megawatts. */
  powerMw: Maybe<Scalars['Float']['output']>;
  /** Size of premises in square metres. */
  premisesM2: Maybe<Scalars['Int']['output']>;
  /** You can publish it as an idea, in a campaign that collects. */
  publishable: Scalars['Boolean']['output'];
  /** The ideas as which it was published, as far as you may follow them. */
  publishedAs: Array<IdeaOrigin>;
  /** What departments asked the advisers, in order; nothing for the company. */
  questions: Array<NeedQuestion>;
  /** When it was written down. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down; null where you may not know them. */
  recordedBy: Maybe<Person>;
  /** The referrals that came from it, as far as you may see. */
  referrals: Array<Referral>;
  /** The people that it takes: what they have to know, one each. */
  skills: Array<Scalars['String']['output']>;
  /** Where it was heard. */
  source: NeedSource;
  /** Where it is in its life. */
  status: NeedStatus;
  /** What has happened to it, in order. */
  steps: Array<NeedStep>;
  /** What is needed, in a line. */
  title: Scalars['String']['output'];
  /** What it is about. */
  topic: Topic;
  /** Raised by every change of what is needed; give it back to changeNeed, which refuses what would overwrite a change that you have not seen. */
  version: Scalars['Int']['output'];
  /** The first day of the time in which it is needed. */
  windowFrom: Scalars['Date']['output'];
  /** The last day of that time. */
  windowTo: Scalars['Date']['output'];
  /** What is needed, in the company's own words. */
  words: Scalars['String']['output'];
};

/** A page of Need things, in a stable order. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** What is on this page. */
  edges: Array<NeedEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Need and its place in the list. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Need. */
  node: Need;
};

/** A fact of companies that a filter of needs finds something by, as far as you may see it. */
export type NeedFacet = {
  __typename?: 'NeedFacet';
  /** Which fact. */
  kind: NeedFacetKind;
  /** How many needs show just this. */
  needs: Scalars['Int']['output'];
  /** What it is: the name of the place, the code of the industry, the size class. */
  value: Scalars['String']['output'];
};

/** A fact of the companies of needs by which needs can be narrowed. */
export type NeedFacetKind =
  /** The industry: the code of a section or a division. */
  | 'INDUSTRY'
  /** The village or district. */
  | 'PLACE'
  /** How many people work there. */
  | 'SIZE_CLASS';

/** Which needs. Fields that are left out narrow nothing; facts of a company that you may not see are not found. */
export type NeedFilter = {
  /** As certain as one of these. */
  certainties?: InputMaybe<Array<Certainty>>;
  /** Of companies in one of these industries: codes of sections, which have all their divisions, or of divisions; up to 20. */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of companies in one of these villages or districts: up to 20. */
  places?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those that the board counts in the quarter with this first day. */
  quarter?: InputMaybe<Scalars['Date']['input']>;
  /** Of companies of one of these sizes. */
  sizeClasses?: InputMaybe<Array<SizeClass>>;
  /** In one of these states. */
  statuses?: InputMaybe<Array<NeedStatus>>;
  /** About the topic with this code. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done with a need. */
export type NeedMove =
  /** Say that it has been seen, and by when it is answered. */
  | 'ACKNOWLEDGE'
  /** Answer: a commitment and a date, or why it is not possible. */
  | 'ANSWER'
  /** Correct or change the answer: what was said before stays in the history. */
  | 'ANSWER_AGAIN'
  /** Say that it is no longer needed. */
  | 'DROP'
  /** Say that what was needed has been done. */
  | 'FULFIL'
  /** Give it to another department of the municipality. */
  | 'HAND_OVER';

/** In which order needs come. */
export type NeedOrder =
  /** By the day on which an answer is due: those that are late the longest first, those that wait for none last. */
  | 'ANSWER_DUE'
  /** By the time in which they are needed. */
  | 'TIME';

/** How a business says what it needs of a service. Routing finds the service by it. */
export type NeedPhrase = {
  __typename?: 'NeedPhrase';
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** Who added it; null for the phrases with which the network began. */
  addedBy: Maybe<Person>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The language of the phrase. */
  language: Language;
  /** The service. */
  service: Service;
  /** The phrase, as a business would say it. */
  text: Scalars['String']['output'];
};

/** A page of NeedPhrase things, in a stable order. */
export type NeedPhraseConnection = {
  __typename?: 'NeedPhraseConnection';
  /** What is on this page. */
  edges: Array<NeedPhraseEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A NeedPhrase and its place in the list. */
export type NeedPhraseEdge = {
  __typename?: 'NeedPhraseEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The NeedPhrase. */
  node: NeedPhrase;
};

/** What a department does for several companies at once, such as a new street or a day of training. It is seen by the heads of the department and by those who see a need that it answers. */
export type NeedPlan = {
  __typename?: 'NeedPlan';
  /** The department that does it. */
  department: Department;
  /** The day by which it is done. */
  doneBy: Scalars['Date']['output'];
  /** Needs on the topics of those that it answers, which wait for its department: it may answer them too. For heads of the department only; at most 50. */
  fitting: Array<Need>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Its name, in a line. */
  name: Scalars['String']['output'];
  /** The needs that it answers, as far as you may see: the company sees only its own. */
  needs: Array<Need>;
  /** What is done. */
  text: Scalars['String']['output'];
};

/** What a department asks the advisers about a need before it answers. Seen by the heads to whom the need is addressed and by the advisers of its municipality; never by the company. */
export type NeedQuestion = {
  __typename?: 'NeedQuestion';
  /** The adviser's answer; null until there is one. */
  answer: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The adviser who answered. */
  answeredBy: Maybe<Person>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** The head who asks. */
  askedBy: Person;
  /** The department that asks. */
  department: Department;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The need that it is about. */
  need: Need;
  /** The question. */
  text: Scalars['String']['output'];
};

/** Where a need was heard. */
export type NeedSource =
  /** In a call. */
  | 'CALL'
  /** At a morning coffee. */
  | 'COFFEE'
  /** From the company itself, in the portal. */
  | 'COMPANY'
  /** In an idea of the company that everybody reads. */
  | 'IDEA'
  /** In a mail. */
  | 'MAIL'
  /** At a meeting. */
  | 'MEETING'
  /** In a referral. */
  | 'REFERRAL'
  /** In a search of the services that found nothing. */
  | 'SEARCH'
  /** On a visit. */
  | 'VISIT';

/** Where a need is in its life. */
export type NeedStatus =
  /** A department has seen it and promised an answer by a date. */
  | 'ACKNOWLEDGED'
  /** A department has answered: with a commitment and a date, or why it is not possible. */
  | 'ANSWERED'
  /** No longer needed. */
  | 'DROPPED'
  /** What was needed has been done. */
  | 'FULFILLED'
  /** Nobody has answered yet. */
  | 'OPEN';

/** Something that happened to a need. Whoever sees the need sees it; the company learns the department, not the person. */
export type NeedStep = {
  __typename?: 'NeedStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null where you may not know them. */
  by: Maybe<Person>;
  /** The day that was promised. */
  day: Maybe<Scalars['Date']['output']>;
  /** The department that did it; null where an adviser or the company did. */
  department: Maybe<Department>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: NeedStepKind;
  /** What was said. */
  text: Maybe<Scalars['String']['output']>;
  /** The department to which it was handed over. */
  toDepartment: Maybe<Department>;
};

/** What happened to a need. */
export type NeedStepKind =
  /** A department has seen it and promised an answer by a day. */
  | 'ACKNOWLEDGED'
  /** A department has answered. */
  | 'ANSWERED'
  /** It is no longer needed. */
  | 'DROPPED'
  /** What was needed has been done. */
  | 'FULFILLED'
  /** A department has given it to another one. */
  | 'HANDED_OVER';

/** How much is needed in one quarter, as certain as this, as far as you may see it. */
export type NeedSum = {
  __typename?: 'NeedSum';
  /** How certain it is. */
  certainty: Certainty;
  /** Investments in cents of a euro together. */
  investmentCents: Scalars['WholeNumber']['output'];
  /** New jobs together. */
  jobs: Scalars['WholeNumber']['output'];
  /** How many needs. */
  needs: Scalars['Int']['output'];
  /** Plots, in square metres together. */
  plotM2: Scalars['WholeNumber']['output'];
  /** Electric power in megawatts together. */
  powerMw: Scalars['Float']['output'];
  /** Premises, in square metres together. */
  premisesM2: Scalars['WholeNumber']['output'];
  /** The first day of the quarter, as on the board. */
  quarter: Scalars['Date']['output'];
};

/** Figures of the whole network, without the content of any referral or need and without the name of any company. */
export type NetworkFigures = {
  __typename?: 'NetworkFigures';
  /** The morning coffees by municipality. */
  coffees: Array<CoffeeFigures>;
  /** Where companies ask and how many answer: the fewest services first, at most 200. */
  gaps: Array<TopicGap>;
  /** What has become of the referrals. */
  referrals: ReferralFigures;
  /** Where the referrals stand now, drafts left out. */
  referralsByStatus: Array<ReferralsInStatus>;
  /** Services in the directory. */
  services: Scalars['Int']['output'];
  /** Services that their provider has never confirmed to be true. */
  servicesNotConfirmed: Scalars['Int']['output'];
};

/** What is asked of one topic in one municipality, against who answers there. */
export type NetworkGap = {
  __typename?: 'NetworkGap';
  /** The code of the municipality. */
  municipality: Scalars['String']['output'];
  /** The name of the municipality. */
  municipalityName: Localized;
  /** Those of them that are not national. */
  nearServices: Scalars['Int']['output'];
  /** Needs that are open or only acknowledged. */
  openNeeds: Scalars['Int']['output'];
  /** How often somebody searched in the period and found no service. */
  searches: Scalars['Int']['output'];
  /** Services with this topic that cover the municipality, national ones among them. */
  services: Scalars['Int']['output'];
  /** The code of the topic. */
  topic: Scalars['String']['output'];
  /** The name of the topic. */
  topicName: Localized;
};

/** The network at one look: numbers only, without the content of any need and without any company. */
export type NetworkOverview = {
  __typename?: 'NetworkOverview';
  /** The departments to which something came or which owe an answer: those that owe most first, the others by municipality. */
  departments: Array<DepartmentTimes>;
  /** The first day that counts. */
  from: Scalars['Date']['output'];
  /** The fewest services first, at most 200. */
  gaps: Array<NetworkGap>;
  /** Companies of which nothing has been heard for twelve months, in the whole network. Their advisers see which. */
  quietCompanies: Scalars['Int']['output'];
  /** How often somebody searched and no service fitted, also where the topic or the municipality is not known. */
  searches: Scalars['Int']['output'];
  /** The last day that counts. */
  to: Scalars['Date']['output'];
  /** Those with the most such services first, as it is today. */
  unconfirmed: Array<UnconfirmedProvider>;
};

/** What somebody who serves businesses is in the network. */
export type NetworkRole =
  /** Business-services staff of a municipality. */
  | 'ADVISER'
  /** Answers for an organisation that offers services. */
  | 'CONTACT'
  /** Coordinates the whole network. */
  | 'COORDINATOR'
  /** Heads a department of a municipality. */
  | 'HEAD';

/** A department that the portal does not have yet. */
export type NewDepartmentInput = {
  /** The code of its municipality. */
  municipality: Scalars['String']['input'];
  /** Its name. */
  name: DepartmentNameInput;
  /** Codes of the topics that it answers, at most 15; needs about these are proposed to it. */
  topics?: Array<Scalars['String']['input']>;
};

/** What somebody does in the portal, for the notice on personal data. */
export type NoticeArea =
  /** Signing in. */
  | 'ACCOUNT'
  /** Whatever somebody does. */
  | 'ALWAYS'
  /** Matters of a company: needs, referrals, contacts. */
  | 'COMPANY'
  /** Coming to an event. */
  | 'EVENTS'
  /** Proposing, supporting and commenting ideas. */
  | 'IDEAS'
  /** Asking an adviser, and looking for a service. */
  | 'QUESTIONS';

/** What is kept of people for one purpose, and equally long. */
export type NoticeLine = {
  __typename?: 'NoticeLine';
  /** What people do when it is kept. */
  area: NoticeArea;
  /** Its key. */
  key: Scalars['ID']['output'];
  /** What it is for. */
  purpose: Localized;
  /** The kind of personal data. */
  title: Localized;
  /** How long it is kept, and what happens then. */
  until: Localized;
  /** What is kept, as people call it; null: nothing that has a name for them. */
  what: Maybe<Localized>;
};

/** Anyone who serves businesses: a municipality, agency, developer, association, chamber, school or company. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Nobody there answers before this day; null: somebody does. */
  awayUntil: Maybe<Scalars['Date']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Whether you can change what the directory says of it and of its services. */
  kept: Scalars['Boolean']['output'];
  /** What kind it is. */
  kind: OrganisationKind;
  /** The day on which it left the network; null: it is part of it. */
  leftOn: Maybe<Scalars['Date']['output']>;
  /** The municipality that it is, where it is one. */
  municipality: Maybe<Municipality>;
  /** Its name. */
  name: Localized;
  /** Its telephone number for businesses. */
  phone: Maybe<Scalars['String']['output']>;
  /** What it offers, by Finnish name; at most 50. */
  services: Array<Service>;
  /** A short stable name for addresses: finnvera. */
  slug: Scalars['String']['output'];
  /** How often its name and addresses have been changed: give it with a change, so that nobody’s change is lost. */
  version: Scalars['Int']['output'];
  /** Its web address. */
  web: Maybe<Scalars['String']['output']>;
  /** What it offers no more, by Finnish name; at most 50. */
  withdrawnServices: Array<Service>;
};

/** A page of Organisation things, in a stable order. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** What is on this page. */
  edges: Array<OrganisationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Organisation and its place in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Organisation. */
  node: Organisation;
};

/** What kind of organisation serves businesses. */
export type OrganisationKind =
  /** An association or an organisation of entrepreneurs. */
  | 'ASSOCIATION'
  /** A chamber of commerce. */
  | 'CHAMBER'
  /** A private company. */
  | 'COMPANY'
  /** The courts. */
  | 'COURTS'
  /** An economic development centre of the state. */
  | 'ECONOMIC_DEVELOPMENT_CENTRE'
  /** A school, college or university. */
  | 'EDUCATION'
  /** Employment services of an employment area. */
  | 'EMPLOYMENT_AREA'
  /** A fund. */
  | 'FUND'
  /** A Leader group for rural development. */
  | 'LEADER'
  /** A municipality. */
  | 'MUNICIPALITY'
  /** A company owned by municipalities. */
  | 'MUNICIPAL_COMPANY'
  /** An agency of the state. */
  | 'NATIONAL_AGENCY'
  /** A national service or portal. */
  | 'NATIONAL_SERVICE'
  /** A network. */
  | 'NETWORK'
  /** A regional council. */
  | 'REGIONAL_COUNCIL'
  /** A regional development company. */
  | 'REGIONAL_DEVELOPER'
  /** A rescue department. */
  | 'RESCUE_DEPARTMENT'
  /** A research institute. */
  | 'RESEARCH'
  /** A rural advisory organisation. */
  | 'RURAL_ADVISER'
  /** A company or special organisation of the state. */
  | 'STATE_COMPANY'
  /** A body set up by law. */
  | 'STATUTORY_BODY';

/** How many referrals of a provider came to one end. */
export type OutcomeFlow = {
  __typename?: 'OutcomeFlow';
  /** The slug of the provider. */
  source: Scalars['String']['output'];
  /** The name of the provider. */
  sourceName: Localized;
  /** What has become of them. */
  target: ReferralEnd;
  /** How many. */
  value: Scalars['Int']['output'];
};

/** How many answers a department owes whose time has passed. Numbers only: no words, no companies. */
export type OverdueAnswers = {
  __typename?: 'OverdueAnswers';
  /** The department. */
  department: Scalars['ID']['output'];
  /** By how many days the longest is overdue. */
  longestDays: Scalars['Int']['output'];
  /** The code of its municipality. */
  municipality: Scalars['String']['output'];
  /** The name of its municipality. */
  municipalityName: Localized;
  /** Its name. */
  name: Localized;
  /** How many needs wait for it longer than they should. */
  needs: Scalars['Int']['output'];
};

/** One entry about you. */
export type OwnEntry = {
  __typename?: 'OwnEntry';
  /** The id. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  values: Array<OwnValue>;
};

/** What the portal has of you, of one kind. */
export type OwnKind = {
  __typename?: 'OwnKind';
  /** How many entries. */
  count: Scalars['Int']['output'];
  /** The newest of them, at most 20; the file /account/data.json has all. */
  entries: Array<OwnEntry>;
  /** The kind. */
  kind: PersonalKind;
};

/** One thing that the portal knows of you. */
export type OwnValue = {
  __typename?: 'OwnValue';
  /** The name of the field. */
  field: Scalars['String']['output'];
  /** What it is, in the language of the request. */
  label: Scalars['String']['output'];
  /** What it says, in the language of the request. */
  text: Scalars['String']['output'];
};

/** Where a page ends and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last node; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** There is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There is something before this page: true where `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first node; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A device or a key with which a person confirms that it is them: their second factor. Seen by themselves only. */
export type Passkey = {
  __typename?: 'Passkey';
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** What its person calls it. */
  name: Scalars['String']['output'];
  /** When it was last used. */
  usedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A permit that a company will have to have. */
export type PermitKind =
  /** To serve or sell alcohol. */
  | 'ALCOHOL'
  /** To build. */
  | 'BUILDING'
  /** To store or handle dangerous chemicals. */
  | 'CHEMICALS'
  /** For what burdens the environment. */
  | 'ENVIRONMENTAL'
  /** For an event in public. */
  | 'EVENT'
  /** To take stone, gravel or soil. */
  | 'EXTRACTION'
  /** For premises where food is handled. */
  | 'FOOD_PREMISES'
  /** A change of the plan, or an exception to it. */
  | 'LAND_USE'
  /** Another one. */
  | 'OTHER'
  /** For works in water, or for taking water. */
  | 'WATER';

/** A human being. Seen by themselves, by their company’s other people, by the advisers of their company’s municipality, and by whoever holds a referral in which they are the contact; whoever serves businesses by office also by everybody who is signed in. */
export type Person = {
  __typename?: 'Person';
  /** The e-mail address, in small letters. */
  email: Scalars['String']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** Your own requests to be one of a company’s people, the last first; empty for anybody else. */
  joinRequests: Array<JoinRequest>;
  /** The language of mails to them. */
  language: Language;
  /** What the person is, and where. */
  memberships: Array<Membership>;
  /** First and last name; empty until a new account has given it. */
  name: Scalars['String']['output'];
  /** Your own passkeys; empty for anybody else. */
  passkeys: Array<Passkey>;
  /** The telephone number. */
  phone: Maybe<Scalars['String']['output']>;
  /** Their places at events, the latest first, as far as you may see; at most 50. */
  registrations: Array<Registration>;
  /** Your own open sessions; empty for anybody else. */
  sessions: Array<Session>;
};

/** A kind of personal data: what for, and until when. */
export type PersonalKind = {
  __typename?: 'PersonalKind';
  /** Purposes and times. */
  keeps: Array<KeptFor>;
  /** Its key. */
  key: Scalars['ID']['output'];
  /** What it is. */
  title: Localized;
};

/** A new campaign, as a draft. */
export type PlanCampaignInput = {
  /** The first day on which the host answers. Not before discussFrom. */
  answerFrom: Scalars['Date']['input'];
  /** Who of the municipality asks: name and title, up to 200 characters. Everybody reads it. */
  askedBy?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which ideas can be proposed. */
  collectFrom: Scalars['Date']['input'];
  /** Why it is asked, and what becomes of the ideas. */
  description: DraftText;
  /** The first day without new ideas. Not before collectFrom. */
  discussFrom: Scalars['Date']['input'];
  /** The first day on which it is over. Not before answerFrom. */
  doneFrom: Scalars['Date']['input'];
  /** Its picture. */
  drawing?: CampaignDrawing;
  /** The companies that are invited first: of the own municipality, up to 500. */
  invited?: Array<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again plans nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the municipality that asks, of which you are an adviser. */
  municipality: Scalars['String']['input'];
  /** Until this day only invited companies take part; not after discussFrom. Null: everybody from the start. */
  openToAllFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Villages, districts or sites that it is about, up to 10, each of up to 100 characters; none: the whole municipality. */
  places?: Array<Scalars['String']['input']>;
  /** The question. A draft needs it in one language. */
  title: DraftLine;
};

/** An event to plan: a draft that only its hosts see. */
export type PlanEventInput = {
  /** How many people can come: 1 to 2,000, not more than the room holds. */
  capacity: Scalars['Int']['input'];
  /** What it is about and for whom. */
  description: DraftText;
  /** When it ends: after the start. */
  endsAt: Scalars['DateTime']['input'];
  /** How many seats are kept for people and companies that have never come to an event: 0 up to the capacity. */
  firstTimerSeats?: Scalars['Int']['input'];
  /** Until when these seats are kept: before the start; null: until it starts. */
  firstTimerUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names of the hosts, up to 10, each of up to 100 characters. */
  hosts: Array<Scalars['String']['input']>;
  /** Sections of TOL 2008 that the theme is for, up to 21; empty: all. */
  industries: Array<Scalars['String']['input']>;
  /** Made by the caller (a UUID): the same key again plans nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What kind it is. */
  kind?: EventKind;
  /** The code of the municipality that holds it: one of which you are an adviser; for a coordinator, who plans what is for the network only, any. */
  municipality: Scalars['String']['input'];
  /** For those who serve businesses only; cannot be changed once it is published. */
  networkOnly?: Scalars['Boolean']['input'];
  /** When registration closes; null: when the event starts. */
  registrationClosesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When registration opens; null: at once. */
  registrationOpensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The address for taking part at a distance: https only, up to 500 characters. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** A room of the municipality. */
  space?: InputMaybe<Scalars['ID']['input']>;
  /** The organisations that speak there, up to 10. */
  speakers?: Array<Scalars['ID']['input']>;
  /** When it starts: still to come. */
  startsAt: Scalars['DateTime']['input'];
  /** Its title: the theme. A draft needs it in one language. */
  title: DraftLine;
  /** The codes of the topics of its theme, up to 8. */
  topics: Array<Scalars['String']['input']>;
  /** Another place; required where there is neither a room nor a link. */
  venue?: InputMaybe<LineInLanguages>;
};

/** A series of events, each of its own once it is planned. Times are those of the clock in Finland, also across its change. */
export type PlanSeriesInput = {
  /** How many people can come: 1 to 2,000, not more than the room holds. */
  capacity: Scalars['Int']['input'];
  /** How many: 2 to 24. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about and for whom. */
  description: DraftText;
  /** When it ends: after the start. */
  endsAt: Scalars['DateTime']['input'];
  /** How often. */
  every: Every;
  /** How many seats are kept for people and companies that have never come to an event: 0 up to the capacity. */
  firstTimerSeats?: Scalars['Int']['input'];
  /** Until when these seats are kept: before the start; null: until it starts. */
  firstTimerUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names of the hosts, up to 10, each of up to 100 characters. */
  hosts: Array<Scalars['String']['input']>;
  /** Sections of TOL 2008 that the theme is for, up to 21; empty: all. */
  industries: Array<Scalars['String']['input']>;
  /** Made by the caller (a UUID): the same key again plans nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What kind it is. */
  kind?: EventKind;
  /** The code of the municipality that holds it: one of which you are an adviser; for a coordinator, who plans what is for the network only, any. */
  municipality: Scalars['String']['input'];
  /** For those who serve businesses only; cannot be changed once it is published. */
  networkOnly?: Scalars['Boolean']['input'];
  /** When registration closes; null: when the event starts. */
  registrationClosesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When registration opens; null: at once. */
  registrationOpensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The address for taking part at a distance: https only, up to 500 characters. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** A room of the municipality. */
  space?: InputMaybe<Scalars['ID']['input']>;
  /** The organisations that speak there, up to 10. */
  speakers?: Array<Scalars['ID']['input']>;
  /** When it starts: still to come. */
  startsAt: Scalars['DateTime']['input'];
  /** Its title: the theme. A draft needs it in one language. */
  title: DraftLine;
  /** The codes of the topics of its theme, up to 8. */
  topics: Array<Scalars['String']['input']>;
  /** The last day on which there may be one; this or the count is required. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Another place; required where there is neither a room nor a link. */
  venue?: InputMaybe<LineInLanguages>;
};

/** Whose portal this is. */
export type Portal = {
  __typename?: 'Portal';
  /** It is a demonstration: companies and people are made up, and anybody can sign in as them. */
  demo: Scalars['Boolean']['output'];
  /** Mails that it sends can be read on the page of the mailbox. */
  mailboxOpen: Scalars['Boolean']['output'];
  /** The municipality whose portal it is. */
  municipality: Maybe<Municipality>;
  /** The name of the portal. */
  networkName: Scalars['String']['output'];
  /** The e-mail address at which people turn about their personal data; null: the registry of the municipality. */
  privacyContact: Maybe<Scalars['String']['output']>;
};

/** A bulletin to post. Name the organisation or the municipality for which you write it; a coordinator names neither. */
export type PostBulletinInput = {
  /** The event that it tells of. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again posts nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written. */
  language: Language;
  /** Codes of the municipalities that it concerns, at most 50. Neither regions nor municipalities: all of Finland. */
  municipalities?: Array<Scalars['String']['input']>;
  /** The code of the municipality whose adviser you are. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** The organisation whose contact you are. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of the regions that it concerns, at most 19. */
  regions?: Array<Scalars['String']['input']>;
  /** The post, 3 to 2,000 characters. No names of companies: everybody in the network reads it. */
  text: Scalars['String']['input'];
  /** What it is about, 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** Codes of at most 5 topics; none: all. */
  topics?: Array<Scalars['String']['input']>;
};

/** An invitation to look at before it is sent. */
export type PreviewInvitationInput = {
  /** The event. */
  event: Scalars['ID']['input'];
  /** The language of the reader. */
  language: Language;
  /** Your own words; at most 1,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** What an adviser promises to a company. */
export type PromiseCompanyInput = {
  /** The company: one of your municipality. */
  company: Scalars['ID']['input'];
  /** The day by which you do it: today or later, at most two years ahead. */
  due: Scalars['Date']['input'];
  /** Made by the caller (a UUID): the same key again promises nothing more. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What you promise; 3 to 300 characters. */
  text: Scalars['String']['input'];
};

/** An idea of somebody without an account. */
export type ProposeAsGuestInput = {
  /** The campaign. */
  campaign: Scalars['ID']['input'];
  /** Your e-mail address: the link by which you confirm goes there. Nobody else sees it. */
  email: Scalars['String']['input'];
  /** Leave it empty: people do not see this field, machines fill it in. */
  homepage?: Scalars['String']['input'];
  /** Made by the caller (a UUID): the same key again proposes nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written. */
  language: Language;
  /** Your name, at most 100 characters; needed where it is to be shown. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The place that it is about, in words; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** For how many seconds the form has been open. */
  seconds: Scalars['Int']['input'];
  /** Your name may be shown to everybody. */
  showName: Scalars['Boolean']['input'];
  /** The idea, 10 to 4,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
  /** The idea in a line, 5 to 120 characters. */
  title: Scalars['String']['input'];
  /** Codes of at most 3 topics; null: those of which the words leave no doubt, if any. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An idea to propose. */
export type ProposeIdeaInput = {
  /** The campaign. */
  campaign: Scalars['ID']['input'];
  /** The company of yours for which you propose it; null: for yourself. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again proposes nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written. */
  language: Language;
  /** The place that it is about, in words; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What everybody sees of you. */
  signedAs: SignedAs;
  /** The idea, 10 to 4,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
  /** The idea in a line, 5 to 120 characters. */
  title: Scalars['String']['input'];
  /** Codes of at most 3 topics; null: those of which the words leave no doubt, if any. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Times for the meeting of a referral. */
export type ProposeMeetingTimesInput = {
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** Made by the caller (a UUID): the same key again changes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** How long it takes, 15 to 480 minutes; without it as before, at first 60. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** What you want to say with it; at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where you meet: a place, or the address of a meeting at a distance; at most 200 characters. Without it as before. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The times: 1 to 5, to come, none twice. */
  times: Array<Scalars['DateTime']['input']>;
};

/** An idea that a host wants to merge into another one. */
export type ProposeMergeInput = {
  /** The idea that is to be merged. */
  idea: Scalars['ID']['input'];
  /** The idea of the same campaign into which it is to go. */
  into: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again proposes nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the reason. */
  language: Language;
  /** Why, 10 to 1,000 characters. Everybody reads it. */
  reason: Scalars['String']['input'];
};

/** What has been written of a need so far. */
export type ProposeNeedInput = {
  /** The code of the municipality of the company. */
  municipality: Scalars['String']['input'];
  /** The words, at most 2,000 characters. */
  words: Scalars['String']['input'];
};

/** What a need could say besides its words. Nothing of it is kept. */
export type ProposedNeed = {
  __typename?: 'ProposedNeed';
  /** A title: the first sentence of the words. */
  title: Scalars['String']['output'];
  /** At most five topics, the likeliest first. */
  topics: Array<ProposedTopic>;
};

/** A topic that words of a need may be about, and who answers it. */
export type ProposedTopic = {
  __typename?: 'ProposedTopic';
  /** The departments of the municipality that answer it. */
  departments: Array<Department>;
  /** The topic. */
  topic: Topic;
};

/** A need of a company, as an idea that everybody reads. */
export type PublishNeedAsIdeaInput = {
  /** A campaign of the same municipality that collects ideas. */
  campaign: Scalars['ID']['input'];
  /** Everybody reads the name of the company. False: the idea does not name it, and leads nobody to it. */
  companyShown: Scalars['Boolean']['input'];
  /** The consent of the company to publish it in this way. */
  consent: ConsentInput;
  /** Everybody may read at which event it was heard. It is told only of an event open to all, and without the name of the company only where enough companies were there. */
  eventShown?: Scalars['Boolean']['input'];
  /** Made by the caller (a UUID): the same key again publishes nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which it is written. */
  language: Language;
  /** The need: one of your municipality. */
  need: Scalars['ID']['input'];
  /** The place that it is about, in words; at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The idea, 10 to 4,000 characters. Everybody reads it. */
  text: Scalars['String']['input'];
  /** The idea in a line, 5 to 120 characters. */
  title: Scalars['String']['input'];
  /** Codes of at most 3 topics; null: those of which the words leave no doubt, if any. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Query = {
  __typename?: 'Query';
  /** When coordinators last went through the roles: the latest five. */
  accessReviews: Array<AccessReview>;
  /** One question; null where there is none that you may see. */
  adviserQuestion: Maybe<AdviserQuestion>;
  /** What was asked of the advisers of your municipality, the last first. */
  adviserQuestions: AdviserQuestionConnection;
  /** Areas other than regions that are made of municipalities, by Finnish name. */
  areas: Array<Area>;
  /** The log of changes, the newest first; it tells which fields were changed and not what they said. For spreadsheets at /privacy/audit.csv with the same arguments. */
  auditLog: AuditConnection;
  /** What people call the commands and fields of the log, in one language. */
  auditWords: AuditWords;
  /** The kinds of things whose changes are in the log, by key. */
  auditedKinds: Array<AuditedKind>;
  /** One bulletin; null where there is none. */
  bulletin: Maybe<Bulletin>;
  /** What those who serve businesses tell each other, the latest first. */
  bulletins: BulletinConnection;
  /** Since when your calendar has had its address; null where it has none. The address itself is not kept. */
  calendarFeedSince: Maybe<Scalars['DateTime']['output']>;
  /** One campaign; null where there is none that you may see. */
  campaign: Maybe<Campaign>;
  /** The public log of a campaign: all that was decided, the latest first. */
  campaignDecisions: CampaignDecisionConnection;
  /** What came of a campaign, in figures; null where there is no campaign that is open to all. */
  campaignResults: Maybe<CampaignResults>;
  /** The campaigns that are open to all; to hosts their drafts too. */
  campaigns: CampaignConnection;
  /** The comment that a link in a mail confirms. Reading it changes nothing. Refused with LINK_NOT_VALID. */
  commentByLink: GuestComment;
  /** The companies that you may see, by name. */
  companies: CompanyConnection;
  /** The companies of a municipality that an invitation reaches: somebody of them is in the portal and has not stopped invitations. By name. */
  companiesToAsk: Array<CompanyToAsk>;
  /** The companies of the municipality to invite to an event: of the theme's industries or with an open need on its topics, and not registered yet; and those that have been invited, with what came of it. The most reasons come first. */
  companiesToInvite: Array<CompanyToInvite>;
  /** One company; by the id of an entry that was merged into another, that other one, with its own id. Null where there is none that you may see. */
  company: Maybe<Company>;
  /** How many people companies have in the portal, by municipality: numbers only. */
  companyPeople: Array<CompanyPeopleCount>;
  /** What has happened with a company, the latest first: contacts, needs, referrals, events that somebody of it came to, ideas that it proposed in its own name, and who joined or left it. */
  companyTimeline: TimelineRowConnection;
  /** The made-up people of the demonstration; empty outside it. */
  demoAccounts: Array<DemoAccount>;
  /** The departments of a municipality. */
  departments: Array<Department>;
  /** Today’s work of an adviser in one list, the most urgent first: what is overdue or came back, what was reported in campaigns, what was promised to companies, what departments ask, needs that nobody answered, what companies have not confirmed. */
  desk: DeskRowConnection;
  /** How many things of each kind are on the desk; kinds of which there is none are there with 0. */
  deskCounts: Array<DeskCount>;
  /** One import of your own; null where there is none with this id. */
  directoryImport: Maybe<DirectoryImport>;
  /** Everybody who has a place at an event, waits for one, or came, for its hosts at the door; empty for others. */
  doorList: Array<Registration>;
  /** When what is due was counted; null: not in the last nights, so it is counted whenever it is asked for. */
  dueCountedAt: Maybe<Scalars['DateTime']['output']>;
  /** How much ends in the next 30 days, by day and kind: numbers only. Counted each night; `dueCountedAt` says when. */
  dueToForget: Array<DueToForget>;
  /** One event; null where there is none that you may see. */
  event: Maybe<Event>;
  /** The event that a link of a mail asks about. Refused with LINK_NOT_VALID. Nothing changes by it. */
  eventByFeedbackLink: Maybe<Event>;
  /** An event in figures; as a table for spreadsheets at /insight/event.csv?event= and its id. For the hosts, and for the coordinator. */
  eventInsight: EventInsight;
  /** The events of the network, drafts only for the advisers of their municipality. */
  events: EventConnection;
  /** The events of a municipality in a year, in figures, for its advisers and for the coordinator; as a table for spreadsheets at /insight/events.csv?municipality=790&year=2026. */
  eventsInsight: EventsInsight;
  /** What a link in a mail lets its address follow. Reading it changes nothing. Refused with LINK_NOT_VALID. */
  followByLink: GuestFollow;
  /** The codes of the topics that you follow. */
  followedTopics: Array<Scalars['String']['output']>;
  /** What you follow, the latest first. */
  follows: IdeaFollowConnection;
  /** What was deleted, emptied or made nameless, by day and kind, the newest first: numbers only. */
  forgotten: ForgottenConnection;
  /** The events that you host, by what is to be done with them next. */
  hostedEvents: EventConnection;
  /** One idea; null where there is none. */
  idea: Maybe<Idea>;
  /** What a link in a mail confirms. Reading it changes nothing. Refused with LINK_NOT_VALID. */
  ideaByLink: GuestConfirmation;
  /** The comments on an idea, the oldest first, each with its replies below it. */
  ideaComments: IdeaCommentConnection;
  /** Whether the reader of such a mail still gets them. Reading it changes nothing. Refused with LINK_NOT_VALID. */
  ideaDigestByLink: Scalars['Boolean']['output'];
  /** While somebody writes an idea: what is there already, and what it is about where that is beyond doubt. Nothing of it is kept. */
  ideaHints: IdeaHints;
  /** The places that the ideas of a campaign are about, the one with the most ideas first, at most 50. */
  ideaPlaces: Array<IdeaPlace>;
  /** What was reported in a campaign of yours and is not settled, the oldest first. */
  ideaReports: IdeaReportConnection;
  /** The topics that the ideas of a campaign have, the one with the most ideas first. */
  ideaTopics: Array<IdeaTopic>;
  /** The ideas of a campaign. */
  ideas: IdeaConnection;
  /** The dry run of an import of your own, row by row in the order of the table. */
  importRows: ImportRowConnection;
  /** All sections and divisions of TOL 2008, by code. */
  industries: Array<Industry>;
  /** Whether the reader of an invitation has stopped invitations. Refused with LINK_NOT_VALID. */
  invitationsStopped: Scalars['Boolean']['output'];
  /** Invitations of the departments that you head to events to come, those without an answer first. */
  invitationsToDepartments: Array<DepartmentInvitation>;
  /** One request to be one of a company’s people; null where there is none that you may see. */
  joinRequest: Maybe<JoinRequest>;
  /** Requests that wait for you: of your own companies and of the municipality that you advise, the oldest first; for a coordinator those that nobody nearer could answer. */
  joinRequests: JoinRequestConnection;
  /** The newest 50 mails, the last first. Only in the demonstration and only where no mail server is set: everywhere else refused with DEMO_ONLY. */
  mailbox: Array<SentMail>;
  /** The person who is signed in; null for a visitor. */
  me: Maybe<Person>;
  /** All municipalities of Finland, by Finnish name. */
  municipalities: Array<Municipality>;
  /** The referrals for which you are the contact and the consent holds: withdrawConsent takes it back. The newest first, at most 50. */
  myConsents: Array<Referral>;
  /** What the portal has of you, what for and until when. As one file at /account/data.json. */
  myData: MyData;
  /** When you are told what waits for you. */
  myDigest: DigestSettings;
  /** Your own unfinished referrals, the last saved first; at most 50. */
  myReferralDrafts: Array<UnfinishedReferral>;
  /** Whether you are reminded of events before them. */
  myReminders: Scalars['Boolean']['output'];
  /** One need; null where there is none that you may see. */
  need: Maybe<Need>;
  /** The coming quarters at one look: how many needs of which topic, and how much together. Fulfilled and dropped ones are left out. */
  needBoard: Array<BoardCell>;
  /** Which places, industries and sizes the companies of needs have that are not ended, as far as you may see: what a filter finds something by. */
  needFacets: Array<NeedFacet>;
  /** How businesses say what they need, by language and text: all of it for coordinators and advisers, that of its own services for a provider. */
  needPhrases: NeedPhraseConnection;
  /** One plan; null where there is none that you may see. */
  needPlan: Maybe<NeedPlan>;
  /** The plans of a department that are still to come, the soonest first; up to 50. */
  needPlans: Array<NeedPlan>;
  /** How much the coming quarters need together, by how certain it is: decided, likely, talked about. The needs are those of the board. */
  needSums: Array<NeedSum>;
  /** The needs that you may see. */
  needs: NeedConnection;
  /** Figures of the whole network for its coordinator: numbers only, nobody’s content. */
  networkFigures: NetworkFigures;
  /** How fast departments answer, what is asked and not answered, and what providers have not confirmed for a year: numbers only. As tables for spreadsheets at /network/overview.csv with the same arguments and `table`. */
  networkOverview: NetworkOverview;
  /** Who has which role in the network, by place and name. For spreadsheets at /access/roles.csv. */
  networkRoles: MembershipConnection;
  /** For the adviser of a referral that came back: the services that fit best by the words of its need, without those that have been asked in the matter. Refused with NOT_FOUND. */
  nextBest: Routing;
  /** What departments ask the advisers and nobody has answered yet, the oldest first; up to 50. */
  openNeedQuestions: Array<NeedQuestion>;
  /** One organisation; null where there is none with this slug. */
  organisation: Maybe<Organisation>;
  /** What was changed in an organisation itself, the newest first, for its contacts and for advisers and coordinators. */
  organisationHistory: DirectoryChangeConnection;
  /** The organisations of the network, by Finnish name; those that have left it only where they are asked for. */
  organisations: OrganisationConnection;
  /** Departments that owe companies an answer whose time has passed, those that owe most first. Numbers only. */
  overdueAnswers: Array<OverdueAnswers>;
  /** The register of processing: every kind of personal data, what for and until when. */
  personalRegister: Array<PersonalKind>;
  /** Whose portal this is. */
  portal: Portal;
  /** An invitation as its reader will see it. Nothing is sent. */
  previewInvitation: InvitationPreview;
  /** How personal data of the public are treated: what is kept of whoever does what, what for and until when. */
  privacyNotice: Array<NoticeLine>;
  /** What a need could say besides its words: topics, who answers them, and a title. Nothing of it is kept. */
  proposeNeed: ProposedNeed;
  /** Providers of the network for whom nobody can answer yet, by Finnish name. */
  providersWithoutContact: OrganisationConnection;
  /** Companies of your municipality of which nothing has been heard for long, the longest first: no contact, need, referral, event or idea. */
  quietCompanies: CompanyConnection;
  /** One referral; null where there is none that you may see. */
  referral: Maybe<Referral>;
  /** The referral of a link in a mail, for who holds it: with what came before and after it in the matter. Reading it changes nothing. Refused with LINK_NOT_VALID. */
  referralByLink: Maybe<Referral>;
  /** The referral of a link in a mail to a receiver, as the receiver sees it. Reading it changes nothing. Refused with LINK_NOT_VALID once the referral has moved on. */
  referralByReplyLink: Maybe<Referral>;
  /** Referrals in figures: of your municipality for advisers, of your organisation for contacts, of the whole network for coordinators. As a table for spreadsheets at /referrals/figures.csv with the same arguments. */
  referralFigures: ReferralReport;
  /** The referrals that you sent, received or are concerned by, the last moved first or what is due first. */
  referrals: ReferralConnection;
  /** All regions, by Finnish name. */
  regions: Array<Region>;
  /** Companies with a business ID whose name has a word that begins like this, or whose business ID does: at most 6, for at least 3 signs. For forms in which people say for whom they come; it tells what the public register tells. Counted by address; refused with TOO_MANY_REQUESTS. */
  registeredCompanies: Array<RegisteredCompany>;
  /** The place of a link in a mail, for who holds it. Reading it changes nothing. Refused with LINK_NOT_VALID. */
  registrationByLink: Maybe<Registration>;
  /** Which reminders of events you get; by the link of a mail, those that its reader gets. Refused with SIGN_IN_FIRST, LINK_NOT_VALID. */
  reminders: Array<Reminder>;
  /** The invitation of a link in a mail. Reading it changes nothing. Refused with LINK_NOT_VALID once it was answered, withdrawn or sent anew, and after 14 days; `extensions.link` says which. */
  roleInvitationByLink: Maybe<RoleInvitation>;
  /** Whom coordinators have invited to roles in the network, the last sent first. */
  roleInvitations: RoleInvitationConnection;
  /** From a need in one’s own words to the services that fit, with reasons. */
  routeNeed: Routing;
  /** The words that routing led elsewhere than people did, the most corrected first. They show which need phrases are missing. */
  routingCorrections: RoutingCorrectionConnection;
  /** The same counted by topic and municipality, the most asked first; at most 200. */
  routingGapFigures: Array<RoutingGapFigures>;
  /** What businesses asked and no service answered, the last first. */
  routingGaps: RoutingGapConnection;
  /** The views of needs that you have kept, by name. */
  savedViews: Array<SavedView>;
  /** How it stands with your second factor. */
  secondFactor: SecondFactor;
  /** When the events of a series would start, before it is planned: at most 25, of which the last is one too many. */
  seriesStarts: Array<Scalars['DateTime']['output']>;
  /** One service; null where there is none with this slug. */
  service: Maybe<Service>;
  /** What was changed in a service, the newest first, for its contacts and for advisers and coordinators. */
  serviceHistory: DirectoryChangeConnection;
  /** The directory of services, by Finnish name; not those that have left the network. */
  services: ServiceConnection;
  /** The services of a provider that were not confirmed for a year, by the link of a mail to its contact; at most 200. Reading changes nothing. Refused with LINK_NOT_VALID. */
  servicesByAssuranceLink: Array<Service>;
  /** After how many hours without use your sessions end; fewer for coordinators of the network. */
  sessionIdleHours: Scalars['Int']['output'];
  /** The providers at which one can sign in, in the order of the settings; empty where there are links by mail only. */
  signInProviders: Array<SignInProvider>;
  /** The rooms of a municipality, by Finnish name. */
  spaces: Array<Space>;
  /** The mail that those who came would get with this summary, in each language. Nothing is sent or kept. */
  summaryPreview: Array<SummaryPreview>;
  /** What the next coffee of a municipality could be about: open needs, searches without a match, industries that no theme has served. */
  themeRadar: ThemeRadar;
  /** All topics, by Finnish name. */
  topics: Array<Topic>;
  /** Your own imports that are not applied yet, the last begun first; at most 3. */
  unfinishedImports: Array<DirectoryImport>;
  /** How many bulletins of the last two months you have not read; your own do not count. */
  unreadBulletins: Scalars['Int']['output'];
  /** Whether you are asked by mail to confirm the services of your organisation. */
  wantsAssuranceMail: Scalars['Boolean']['output'];
  /** Whether you get one mail a day, at most, of what is new in what you follow. */
  wantsIdeaDigest: Scalars['Boolean']['output'];
  /** Whether you get one mail a week of what is new: needs for your departments, bulletins that you have not read. */
  wantsWeeklyDigest: Scalars['Boolean']['output'];
};


export type QueryAdviserQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdviserQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['String']['input']>;
  oldestFirst?: Scalars['Boolean']['input'];
  statuses?: InputMaybe<Array<QuestionStatus>>;
};


export type QueryAreasArgs = {
  kind?: InputMaybe<AreaKind>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  command?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  thing?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditWordsArgs = {
  language: Language;
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
  unread?: Scalars['Boolean']['input'];
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaign: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryCampaignResultsArgs = {
  campaign: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['String']['input']>;
  time?: CampaignTime;
};


export type QueryCommentByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompaniesToAskArgs = {
  municipality: Scalars['String']['input'];
};


export type QueryCompaniesToInviteArgs = {
  event: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompanyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  company: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<TimelineKind>>;
};


export type QueryDepartmentsArgs = {
  municipality: Scalars['String']['input'];
};


export type QueryDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<DeskKind>>;
  municipality?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeskCountsArgs = {
  municipality?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDirectoryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDoorListArgs = {
  event: Scalars['ID']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventByFeedbackLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryEventInsightArgs = {
  event: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<EventKind>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  time?: EventTime;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventsInsightArgs = {
  municipality: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryFollowByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryForgottenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryHostedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  pile: DeskPile;
};


export type QueryIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIdeaByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryIdeaCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  idea: Scalars['ID']['input'];
};


export type QueryIdeaDigestByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryIdeaHintsArgs = {
  input: IdeaHintsInput;
};


export type QueryIdeaPlacesArgs = {
  campaign: Scalars['ID']['input'];
};


export type QueryIdeaReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaign: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryIdeaTopicsArgs = {
  campaign: Scalars['ID']['input'];
};


export type QueryIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answer?: InputMaybe<AnswerStatus>;
  campaign: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  hidden?: Scalars['Boolean']['input'];
  merged?: Scalars['Boolean']['input'];
  mine?: Scalars['Boolean']['input'];
  order?: IdeaOrder;
  place?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  seed?: Scalars['Int']['input'];
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: RowFilter;
  first?: Scalars['Int']['input'];
  import: Scalars['ID']['input'];
};


export type QueryInvitationsStoppedArgs = {
  token: Scalars['String']['input'];
};


export type QueryJoinRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJoinRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  own?: Scalars['Boolean']['input'];
};


export type QueryMailboxArgs = {
  to?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMunicipalitiesArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedBoardArgs = {
  department?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<NeedFilter>;
  quarters?: Scalars['Int']['input'];
};


export type QueryNeedFacetsArgs = {
  department?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeedPhrasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  language?: InputMaybe<Language>;
  search?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeedPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedPlansArgs = {
  department: Scalars['ID']['input'];
};


export type QueryNeedSumsArgs = {
  department?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<NeedFilter>;
  quarters?: Scalars['Int']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['ID']['input']>;
  department?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  order?: NeedOrder;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  quarter?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<NeedStatus>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNetworkOverviewArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNetworkRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role?: InputMaybe<NetworkRole>;
  search?: InputMaybe<Scalars['String']['input']>;
  unused?: Scalars['Boolean']['input'];
};


export type QueryNextBestArgs = {
  first?: Scalars['Int']['input'];
  referral: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


export type QueryOrganisationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  organisation: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OrganisationKind>;
  left?: Scalars['Boolean']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewInvitationArgs = {
  input: PreviewInvitationInput;
};


export type QueryProposeNeedArgs = {
  input: ProposeNeedInput;
};


export type QueryProvidersWithoutContactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryQuietCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  industry?: InputMaybe<Scalars['String']['input']>;
  months?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['String']['input']>;
  sizeClass?: InputMaybe<SizeClass>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryReferralByReplyLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryReferralFiguresArgs = {
  by?: ReferralGrouping;
  from?: InputMaybe<Scalars['Date']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  order?: ReferralOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  overdue?: Scalars['Boolean']['input'];
  statuses?: InputMaybe<Array<ReferralStatus>>;
  waitsForSender?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryRegisteredCompaniesArgs = {
  search: Scalars['String']['input'];
};


export type QueryRegistrationByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryRemindersArgs = {
  token?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoleInvitationByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryRoleInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  open?: Scalars['Boolean']['input'];
};


export type QueryRouteNeedArgs = {
  input: RouteNeedInput;
};


export type QueryRoutingCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<FeedbackKind>;
  municipality?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoutingGapFiguresArgs = {
  since?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRoutingGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySeriesStartsArgs = {
  count?: InputMaybe<Scalars['Int']['input']>;
  every: Every;
  startsAt: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryServiceArgs = {
  slug: Scalars['String']['input'];
};


export type QueryServiceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  service: Scalars['ID']['input'];
};


export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServicesByAssuranceLinkArgs = {
  token: Scalars['String']['input'];
};


export type QuerySpacesArgs = {
  municipality: Scalars['String']['input'];
};


export type QuerySummaryPreviewArgs = {
  input: SummaryDraftInput;
};


export type QueryThemeRadarArgs = {
  municipality: Scalars['String']['input'];
};

/** What an adviser can do with a question. */
export type QuestionMove =
  /** Answer the asker. */
  | 'ANSWER'
  /** Close it without an answer, with a reason. */
  | 'DROP'
  /** Look into it. */
  | 'TAKE';

/** Where a question to the advisers stands. */
export type QuestionStatus =
  /** The asker has an answer. */
  | 'ANSWERED'
  /** Closed without an answer, with a reason. */
  | 'DROPPED'
  /** Waits for an adviser. */
  | 'OPEN'
  /** An adviser looks into it. */
  | 'TAKEN';

/** What somebody has read. */
export type ReadBulletinsInput = {
  /** These bulletins, at most 50; null: all that there are. */
  bulletins?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** False: they are to count as unread again. */
  read?: Scalars['Boolean']['input'];
};

/** What a reason speaks of. */
export type ReasonKind =
  /** Whether the service covers the municipality. */
  | 'AREA'
  /** Whether the service takes new clients. */
  | 'CAPACITY'
  /** Whether the service is meant for the industry. */
  | 'INDUSTRY'
  /** The need is spelt much like the name of the service. */
  | 'NAME'
  /** The need is like what businesses say who need the service. */
  | 'PHRASE'
  /** Whether the service is meant for companies of the size. */
  | 'SIZE'
  /** Whether the service is meant for the stage of the business. */
  | 'STAGE'
  /** The need is about a topic of the service. */
  | 'TOPIC'
  /** Words of the need are in what is known of the service. */
  | 'WORDS';

/** How a rule came out. */
export type ReasonOutcome =
  /** Speaks against it. */
  | 'FAILED'
  /** Speaks for the service. */
  | 'PASSED'
  /** Something is not known: ask. */
  | 'UNKNOWN';

/** A need as it is heard at an event. */
export type RecordNeedHeardInput = {
  /** How certain it is. */
  certainty?: Certainty;
  /** The company that said it, where it is one of the municipality. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the company, where it is not in the portal; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The departments that should answer; where none is given, those that answer the topic. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The event: one of your municipality, from its day on. */
  event: Scalars['ID']['input'];
  /** The party of the event that said it: the company is theirs where none is given, and whoever registered it hears of the answer. */
  heardFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again writes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the words. */
  language?: Language;
  /** Whether departments may see the name of the company. */
  nameShown?: Scalars['Boolean']['input'];
  /** The code of the topic. */
  topic: Scalars['String']['input'];
  /** The first day of the time in which it is needed; null: the day of the event. */
  windowFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of that time; null: a year after the first. */
  windowTo?: InputMaybe<Scalars['Date']['input']>;
  /** What was said, 3 to 2,000 characters; no e-mail address or telephone number, and not the name of the company where departments may not see it. */
  words: Scalars['String']['input'];
};

/** What a company will need. */
export type RecordNeedInput = {
  /** How certain it is. */
  certainty: Certainty;
  /** The company. */
  company: Scalars['ID']['input'];
  /** The departments to which it is addressed; where none is given, those that answer the topic. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The investment in cents of a euro, up to ten thousand million euros. */
  investmentCents?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** New jobs, up to 10,000. */
  jobs?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the caller (a UUID): the same key again writes nothing. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the words. */
  language: Language;
  /** Whether departments may see the name of the company. */
  nameShown?: Scalars['Boolean']['input'];
  /** The permits that it takes. */
  permits?: Array<PermitKind>;
  /** Size of a plot in square metres, up to 10,000,000. */
  plotM2?: InputMaybe<Scalars['Int']['input']>;
  /** Electric power in megawatts, up to 10,000. */
  powerMw?: InputMaybe<Scalars['Float']['input']>;
  /** Size of premises in square metres, up to 1,000,000. */
  premisesM2?: InputMaybe<Scalars['Int']['input']>;
  /** The people that it takes, what they have to know: up to 10, each of 2 to 80 characters. No contact data. */
  skills?: Array<Scalars['String']['input']>;
  /** Where it was heard; always COMPANY where the company itself writes. */
  source?: NeedSource;
  /** What is needed, in a line of 3 to 120 characters; where none is given, the first sentence of the words. No contact data. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The code of the topic. */
  topic: Scalars['String']['input'];
  /** The first day of the time in which it is needed. */
  windowFrom: Scalars['Date']['input'];
  /** The last day of that time; not in the past. */
  windowTo: Scalars['Date']['input'];
  /** The company's own words, 3 to 2,000 characters. No contact data, and no name of the company where that is not shown: departments read them. */
  words: Scalars['String']['input'];
};

/** That the company did not come to a meeting. */
export type RecordNoShowInput = {
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** More about it; at most 1,000 characters. The company reads it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The referral. */
  referral: Scalars['ID']['input'];
};

/** A company to be referred to a service. */
export type ReferCompanyInput = {
  /** You come along to the first meeting. */
  comesAlong?: Scalars['Boolean']['input'];
  /** The company: one of your municipality. */
  company: Scalars['ID']['input'];
  /** The consent; required for sending, a draft may lack it. */
  consent?: InputMaybe<ConsentInput>;
  /** Whom to contact: one of the people of the company. */
  contactPerson?: InputMaybe<Scalars['ID']['input']>;
  /** The unfinished referral of your own (saveReferralDraft) that is thereby finished: it is no longer kept. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again refers nobody twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What the receiver must know, 10 to 4,000 characters. */
  message: Scalars['String']['input'];
  /** The need from which it comes. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Why a service that does not cover the municipality of the company; 10 to 500 characters. Its people read it. */
  outsideAreaReason?: InputMaybe<Scalars['String']['input']>;
  /** Times that you propose for the first meeting: up to 5, to come, none twice. */
  proposedTimes?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** The service: one that covers the municipality of the company, or another with outsideAreaReason. */
  service: Scalars['ID']['input'];
  /** The words with which you looked for the service, where no need is recorded: routing learns from them. At most 2,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A company to be referred to one service or several, each by a referral of its own under one need. All of it is done, or nothing. */
export type ReferToServicesInput = {
  /** You come along to the first meeting. */
  comesAlong?: Scalars['Boolean']['input'];
  /** The company: one of your municipality. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The consent of the company. */
  consent: ConsentInput;
  /** Or the contact as you hear of it. With an e-mail address the person becomes one of the people of the company. */
  contact?: InputMaybe<ContactInput>;
  /** Whom to contact: one of the people of the company. */
  contactPerson?: InputMaybe<Scalars['ID']['input']>;
  /** The unfinished referral of your own (saveReferralDraft) that is thereby finished: it is no longer kept. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again refers nobody twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The need from which it comes, where it is recorded. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Or the company as you hear of it: found by its business ID, or written down. */
  newCompany?: InputMaybe<CompanyDetailsInput>;
  /** Times that you propose for the first meeting: up to 5, to come, none twice. */
  proposedTimes?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** The services: 1 to 10, each once. */
  services: Array<ServiceAskedInput>;
  /** The code of the topic of that need; found from the words where it is not given. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** What the company needs, in its words: a need is recorded with them. 3 to 2,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A company handed over to one service, with its consent, until the loop is closed. */
export type Referral = {
  __typename?: 'Referral';
  /** When it was accepted. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** A better service, named by a receiver who declined. */
  betterService: Maybe<Service>;
  /** All referrals that followed each other in this matter, this one too, the first first, as far as you may see them; empty where it stands alone. */
  chain: Array<Referral>;
  /** The adviser comes along to the first meeting. */
  comesAlong: Scalars['Boolean']['output'];
  /** The company; null for a receiver who has given the referral back. */
  company: Maybe<Company>;
  /** Who in the company gave its consent. */
  consentGivenBy: Maybe<Scalars['String']['output']>;
  /** How the consent was given. */
  consentHow: Maybe<ConsentHow>;
  /** When the consent was given. */
  consentOn: Maybe<Scalars['Date']['output']>;
  /** The day on which the company took its consent back: only a new one carries the referral on. Null: it holds. */
  consentWithdrawnOn: Maybe<Scalars['Date']['output']>;
  /** Whom to contact, where it was declined and has not gone on: for the advisers of the municipality. The referral itself says it no more. */
  contactInHand: Maybe<ContactInHand>;
  /** Nobody in the company is told by mail what happens: it has no contact with an e-mail address here. Call them. */
  contactMissing: Scalars['Boolean']['output'];
  /** Whom to call, where the contact has no e-mail address and so no account. */
  contactName: Maybe<Scalars['String']['output']>;
  /** Whom to contact in the company; null for a receiver who has given the referral back. */
  contactPerson: Maybe<Person>;
  /** The telephone number of that contact. */
  contactPhone: Maybe<Scalars['String']['output']>;
  /** Whether the company says that it was contacted. */
  contacted: Maybe<Scalars['Boolean']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it was declined. */
  declineReason: Maybe<DeclineReason>;
  /** When the next step of the receiver is due: its answer, after that the first meeting, after that the outcome. In Finnish working days; later by the days on which the service is full. Null where nothing is due. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** What is due has not been done in time. */
  isOverdue: Scalars['Boolean']['output'];
  /** You can take the consent of the company back (withdrawConsent). */
  mayWithdrawConsent: Scalars['Boolean']['output'];
  /** When that meeting is or was, once its time is agreed; null where it was called off, and for a receiver who has given the referral back. */
  meetingAt: Maybe<Scalars['DateTime']['output']>;
  /** What you can do now about its meeting. */
  meetingMoves: Array<MeetingMove>;
  /** Where its last meeting stands (meetings); null where none was proposed, and for a receiver who has given the referral back. */
  meetingStatus: Maybe<MeetingStatus>;
  /** Its meetings, the first first: the last one is the one to come, or the one that was. Empty for a receiver who has given the referral back. */
  meetings: Array<ReferralMeeting>;
  /** What the adviser tells the receiver; null for a receiver who has given the referral back. */
  message: Maybe<Scalars['String']['output']>;
  /** The day on which they met. */
  metOn: Maybe<Scalars['Date']['output']>;
  /** What you can do with it now. */
  moves: Array<ReferralMove>;
  /** The municipality whose adviser sends it. */
  municipality: Municipality;
  /** The need from which it came. */
  need: Maybe<Need>;
  /** The referral as which this one went on; null where there is none, or where you may not see it. */
  next: Maybe<Referral>;
  /** The receiver: the organisation of the service. */
  organisation: Organisation;
  /** What came of it, as the receiver recorded it. */
  outcome: Maybe<ReferralOutcome>;
  /** Why the company is sent to a service that does not cover its municipality; null where it does, and for a receiver who has given the referral back. */
  outsideAreaReason: Maybe<Scalars['String']['output']>;
  /** The referral that came back and went on as this one; null where there is none, or where you may not see it. */
  previous: Maybe<Referral>;
  /** Times that the receiver proposes for a first meeting, in words. */
  proposedTimes: Maybe<Scalars['String']['output']>;
  /** The day on which its receiver left the network and it came back as declined, without a reason; null otherwise. */
  providerLeftOn: Maybe<Scalars['Date']['output']>;
  /** A short number to speak of it on the telephone: R-7K2M9X. */
  reference: Scalars['String']['output'];
  /** Why you cannot send it on to another service (rerouteReferral); null: you can. */
  refusalToReroute: Maybe<RefusalCode>;
  /** Why it went on to this service; only for the advisers of the municipality and the company. */
  rerouteReason: Maybe<Scalars['String']['output']>;
  /** The adviser who sends it. */
  sender: Maybe<Person>;
  /** When it was sent. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** The service to which the company is referred. */
  service: Service;
  /** Where it is on its way. */
  status: ReferralStatus;
  /** What has happened so far, the first first. */
  steps: Array<ReferralStep>;
  /** When it last moved. */
  updatedAt: Scalars['DateTime']['output'];
  /** How useful the company found it. */
  usefulness: Maybe<Usefulness>;
  /** The words with which the service was looked for, where no need is recorded; only for the advisers of the municipality. */
  words: Maybe<Scalars['String']['output']>;
  /** By how many Finnish working days it is late: 0 on the day on which it was due, and where nothing is overdue. */
  workingDaysLate: Scalars['Int']['output'];
};

/** A page of Referral things, in a stable order. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** What is on this page. */
  edges: Array<ReferralEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** Each step by itself: accepted is not met, met is not helped, and not reached is no success. */
export type ReferralCounts = {
  __typename?: 'ReferralCounts';
  /** Taken over by the receiver. */
  accepted: Scalars['Int']['output'];
  /** Answered without taking the company over. */
  advised: Scalars['Int']['output'];
  /** Companies that were referred. */
  companies: Scalars['Int']['output'];
  /** The company itself says that it was not useful. */
  confirmedNotUseful: Scalars['Int']['output'];
  /** The company itself says that it was partly useful. */
  confirmedPartly: Scalars['Int']['output'];
  /** The company itself says that it was useful. */
  confirmedUseful: Scalars['Int']['output'];
  /** Declined, as they stand now. */
  declined: Scalars['Int']['output'];
  /** Helped, as the receiver recorded it. */
  helped: Scalars['Int']['output'];
  /** Of those, the ones taken over within the promised working days. Days on which the service was full are not left out. */
  keptPromise: Scalars['Int']['output'];
  /** From sent to accepted: half of them took no longer. */
  medianDaysToAccept: Maybe<Scalars['Float']['output']>;
  /** From sent to the first meeting: half of them took no longer. */
  medianDaysToMeet: Maybe<Scalars['Float']['output']>;
  /** The company and the receiver have met. */
  met: Scalars['Int']['output'];
  /** The help was no longer needed. */
  noLongerNeeded: Scalars['Int']['output'];
  /** Could not be helped. */
  notHelped: Scalars['Int']['output'];
  /** The receiver did not reach the company. */
  notReached: Scalars['Int']['output'];
  /** Still on their way. */
  open: Scalars['Int']['output'];
  /** Partly helped, as the receiver recorded it. */
  partlyHelped: Scalars['Int']['output'];
  /** Of those taken over, the ones of services that promise an answer in some working days. */
  promised: Scalars['Int']['output'];
  /** From sent to accepted: nine of ten took no longer. */
  slowDaysToAccept: Maybe<Scalars['Float']['output']>;
  /** From sent to the first meeting: nine of ten took no longer. */
  slowDaysToMeet: Maybe<Scalars['Float']['output']>;
  /** Taken back. */
  withdrawn: Scalars['Int']['output'];
};

/** A Referral and its place in the list. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Referral. */
  node: Referral;
};

/** What has become of a referral so far. */
export type ReferralEnd =
  /** Answered without taking the company over. */
  | 'ADVISED'
  /** Declined. */
  | 'DECLINED'
  /** The company was helped. */
  | 'HELPED'
  /** It could not be helped. */
  | 'NOT_HELPED'
  /** The company was not reached. */
  | 'NOT_REACHED'
  /** The help was no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** It is still on its way. */
  | 'OPEN'
  /** It was partly helped. */
  | 'PARTLY_HELPED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What has become of the referrals that were sent, each step by itself: accepted is not met, met is not helped, and not reached is no success. */
export type ReferralFigures = {
  __typename?: 'ReferralFigures';
  /** Taken over by the receiver at some time. */
  accepted: Scalars['Int']['output'];
  /** Answered by the receiver without taking the company over. */
  advised: Scalars['Int']['output'];
  /** The company itself has said what came of it. */
  confirmed: Scalars['Int']['output'];
  /** The company itself has said that it was useful. */
  confirmedUseful: Scalars['Int']['output'];
  /** Declined by the receiver, as they stand now. */
  declined: Scalars['Int']['output'];
  /** Helped, as the receiver recorded it. */
  helped: Scalars['Int']['output'];
  /** The median of the calendar days from sent to accepted; null where none was accepted. */
  medianDaysToAccept: Maybe<Scalars['Float']['output']>;
  /** The company and the receiver have met. */
  met: Scalars['Int']['output'];
  /** The help was no longer needed. */
  noLongerNeeded: Scalars['Int']['output'];
  /** Could not be helped, as the receiver recorded it. */
  notHelped: Scalars['Int']['output'];
  /** The receiver did not reach the company: no success. */
  notReached: Scalars['Int']['output'];
  /** Partly helped, as the receiver recorded it. */
  partlyHelped: Scalars['Int']['output'];
  /** Sent, whatever came of them later. */
  sent: Scalars['Int']['output'];
  /** Sent more than seven days ago and still waiting for the receiver. */
  waitingOverAWeek: Scalars['Int']['output'];
};

/** The referrals of one provider, service, topic, municipality or month. */
export type ReferralGroup = {
  __typename?: 'ReferralGroup';
  /** What has become of them. Null for a coordinator where so few companies are in it that it could tell of one of them. */
  counts: Maybe<ReferralCounts>;
  /** The slug or code of what it is about, or the month as 2026-11. */
  key: Scalars['String']['output'];
  /** Its name; null for a month. */
  name: Maybe<Localized>;
  /** How many were sent. */
  sent: Scalars['Int']['output'];
};

/** By what referrals are counted. */
export type ReferralGrouping =
  /** The month in which they were sent. */
  | 'MONTH'
  /** The municipality that sent them. */
  | 'MUNICIPALITY'
  /** The organisation that received them. */
  | 'PROVIDER'
  /** The service. */
  | 'SERVICE'
  /** The topic of the need, or of the service where no need is recorded. */
  | 'TOPIC';

/** A meeting of a company with the receiver of its referral, and with the adviser who comes along: from the times that are proposed until who was there. */
export type ReferralMeeting = {
  __typename?: 'ReferralMeeting';
  /** Who changed it last; null where it ended with the referral. */
  changedBy: Maybe<MeetingSide>;
  /** When it was first proposed or agreed. */
  createdAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** How long it takes, in minutes. */
  minutes: Scalars['Int']['output'];
  /** What they said with that. */
  note: Maybe<Scalars['String']['output']>;
  /** Where they meet: a place, or the address of a meeting at a distance. */
  place: Maybe<Scalars['String']['output']>;
  /** Who proposed these times. */
  proposedBy: Maybe<MeetingSide>;
  /** The times that are proposed, the earliest first; empty where one was agreed at once. Those that are past are kept. */
  proposedTimes: Array<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: MeetingStatus;
  /** Who was there, where that was recorded. */
  there: Maybe<Array<MeetingSide>>;
  /** When they meet, once that is agreed. */
  time: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What can be done with a referral. */
export type ReferralMove =
  /** Take the company over. */
  | 'ACCEPT'
  /** Answer without taking the company over. */
  | 'ADVISE'
  /** Record the outcome. */
  | 'COMPLETE'
  /** Say as the company what came of it. */
  | 'CONFIRM'
  /** Decline, with a reason. */
  | 'DECLINE'
  /** Record the first meeting. */
  | 'MEET'
  /** Send it again. */
  | 'REOPEN'
  /** Send it to the receiver. */
  | 'SEND'
  /** Take it back. */
  | 'WITHDRAW';

/** In which order referrals are listed. */
export type ReferralOrder =
  /** What is due soonest first; where nothing is due, at the end. */
  | 'DUE'
  /** The last moved first. */
  | 'LAST_MOVED';

/** What came of a referral, as its receiver records it. Not reached is no success. */
export type ReferralOutcome =
  /** The company was helped. */
  | 'HELPED'
  /** It could not be helped. */
  | 'NOT_HELPED'
  /** The company was not reached. */
  | 'NOT_REACHED'
  /** The help was no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** It was partly helped. */
  | 'PARTLY_HELPED';

/** What has become of referrals: numbers only, nobody’s content. */
export type ReferralReport = {
  __typename?: 'ReferralReport';
  /** Why they were declined, the commonest reason first. Empty where the total may not be told. */
  declines: Array<DeclineCount>;
  /** The first day that counts. */
  from: Scalars['Date']['output'];
  /** The same times in the whole network, to compare with; null where it has fewer than three providers. */
  network: Maybe<AnswerTimes>;
  /** From providers to what became of it, likewise. */
  outcomeFlow: Array<OutcomeFlow>;
  /** By what was asked for, the most sent first; months in their order. At most 500. */
  rows: Array<ReferralGroup>;
  /** The last day that counts. */
  to: Scalars['Date']['output'];
  /** From topics to providers, the widest first; what could tell of one company is left out for a coordinator. At most 500. */
  topicFlow: Array<TopicFlow>;
  /** All of them together. */
  total: ReferralGroup;
};

/** Where a referral is on its way until the loop is closed. */
export type ReferralStatus =
  /** The receiver has taken the company over. */
  | 'ACCEPTED'
  /** The receiver has answered without taking the company over. */
  | 'ADVISED'
  /** The receiver has recorded the outcome. */
  | 'COMPLETED'
  /** The company has said what came of it: the loop is closed. */
  | 'CONFIRMED'
  /** The receiver has declined, with a reason. */
  | 'DECLINED'
  /** Being written by the adviser; not sent. */
  | 'DRAFT'
  /** The company and the receiver have met. */
  | 'MET'
  /** Waits for the receiver. */
  | 'SENT'
  /** The sender or the company has taken it back. */
  | 'WITHDRAWN';

/** One move of a referral: who, when and what was said. */
export type ReferralStep = {
  __typename?: 'ReferralStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; null where it was done by a link, or where you may not know them. */
  by: Maybe<Person>;
  /** Whose mail had the link by which it was done; null where it was done signed in, or where you may not know them. */
  byLinkOf: Maybe<Person>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** What was done. */
  move: ReferralMove;
  /** Where the referral was then. */
  status: ReferralStatus;
  /** What was said. */
  text: Maybe<Scalars['String']['output']>;
};

/** A referral and what is said with a move. */
export type ReferralTextInput = {
  /** A new consent: for sending again what the company took its consent back from. */
  consent?: InputMaybe<ConsentInput>;
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** What is said, 3 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** How many referrals stand where. */
export type ReferralsInStatus = {
  __typename?: 'ReferralsInStatus';
  /** How many. */
  referrals: Scalars['Int']['output'];
  /** Where they stand. */
  status: ReferralStatus;
};

/** Why an operation was refused: `extensions.code` of an error. `message` says the same in the language of the request (Accept-Language). */
export type RefusalCode =
  /** All services of this provider are confirmed already. */
  | 'ALL_CONFIRMED'
  /** The need has been published as an idea in this question already. Open the page of the need again: it links to the idea. */
  | 'ALREADY_AN_IDEA'
  /** This service has been asked in the same matter already. Choose another, or send the old referral again. */
  | 'ALREADY_ASKED'
  /** You have asked to see this company’s matters already, and the request waits for an answer. */
  | 'ALREADY_ASKED_TO_JOIN'
  /** This exists already. */
  | 'ALREADY_EXISTS'
  /** This person has been invited to the same role already. The invitation is in the list: you can send it again or withdraw it. */
  | 'ALREADY_INVITED'
  /** You belong to this company already. You find it on your page. */
  | 'ALREADY_IN_COMPANY'
  /** One of these ideas is part of another merge already. Take that one back first. */
  | 'ALREADY_MERGED'
  /** You have already registered for this event. You can cancel your place and register again. */
  | 'ALREADY_REGISTERED'
  /** The matter has gone on to another service already. See the next referral of the chain. */
  | 'ALREADY_REROUTED'
  /** This provider has been asked today already. Ask again tomorrow. */
  | 'ASKED_TODAY'
  /** The time for proposing ideas has passed already. Give the question new days before you publish it. */
  | 'CAMPAIGN_OVER'
  /** Merge two different ideas of the same question. */
  | 'CANNOT_MERGE'
  /** Somebody else has changed this meanwhile. Look at what is there now, then save your changes. */
  | 'CHANGED_MEANWHILE'
  /** The recovery code is not valid. Check it; each code works only once. */
  | 'CODE_NOT_VALID'
  /** There is a company with this business ID already. Search by the ID; if it does not show, it belongs to another municipality. */
  | 'COMPANY_EXISTS'
  /** Your sign-in at the provider has expired meanwhile. Start signing in again. */
  | 'CONNECTION_NOT_VALID'
  /** The company's consent is missing. Record who gave it, how and when. */
  | 'CONSENT_MISSING'
  /** Your data cannot be deleted yet, because something is still open. The list says what has to end first. */
  | 'DATA_BOUND'
  /** This works only in the demonstration. */
  | 'DEMO_ONLY'
  /** Each has a business ID of its own: they are two companies. Check the business IDs. */
  | 'DIFFERENT_COMPANIES'
  /** The event has started, been held or been cancelled, so it cannot be changed any more. Plan a new one. */
  | 'EVENT_CLOSED_TO_CHANGES'
  /** This event does not take registrations now. Look at the coming events. */
  | 'EVENT_NOT_OPEN'
  /** People can be checked in only on the day of the event. */
  | 'EVENT_NOT_STARTED'
  /** The event has already started or is over. Look at the coming events. */
  | 'EVENT_OVER'
  /** The event has not started yet. Mark it as held once it has. */
  | 'EVENT_STILL_TO_COME'
  /** Something went wrong on our side. Try again; if it happens again, tell the administrator the fault id. */
  | 'FAULT'
  /** The event is for the network of business services only. Its people sign in and register themselves. */
  | 'FOR_NETWORK_ONLY'
  /** This address has the role already. No invitation is needed. */
  | 'HAS_THE_ROLE'
  /** The municipality has answered the idea, so it can no longer be withdrawn. If something in it should not be seen, ask the municipality to hide it. */
  | 'IDEA_ANSWERED'
  /** This is no longer shown: the host has hidden it, or its writer withdrew it. The page says which. */
  | 'IDEA_HIDDEN'
  /** This idea has been merged into another one. Open the idea into which it went. */
  | 'IDEA_MERGED'
  /** The idea is merged with another one, so it cannot be withdrawn. Ask the municipality to take the merge back first. */
  | 'IDEA_PART_OF_MERGE'
  /** You have three imports that are not finished. Finish one or throw it away first. */
  | 'IMPORTS_UNFINISHED'
  /** The table has errors, so nothing was saved. Put the rows right and import the table again. */
  | 'IMPORT_HAS_ERRORS'
  /** Check the marked fields. */
  | 'INVALID_INPUT'
  /** Invited companies come first. The page of the question says from which day everybody can take part. */
  | 'INVITED_FIRST'
  /** There is a person with this e-mail address and another name already. Check the address and the name. */
  | 'KNOWN_BY_ANOTHER_NAME'
  /** The network needs at least one coordinator. Invite another coordinator first. */
  | 'LAST_COORDINATOR'
  /** The link is no longer valid: it has been used or has expired. Ask for a new one. */
  | 'LINK_NOT_VALID'
  /** Another time has been agreed for the meeting already. See it, and move the meeting if it does not suit. */
  | 'MEETING_AGREED'
  /** The meeting is still to come. Record after it who was there. */
  | 'MEETING_STILL_TO_COME'
  /** Somebody else was first: this has moved on already. See where it stands. What you wrote is kept. */
  | 'MOVED_ON'
  /** The provider has no contact who takes such e-mails. Call or write to the provider. */
  | 'NOBODY_TO_ASK'
  /** You may not do this. If you should be able to, ask the coordinator of the network. */
  | 'NOT_ALLOWED'
  /** The question does not take ideas now. Its page says how far it has come. */
  | 'NOT_COLLECTING'
  /** Comments and support are over, or have not begun. The page of the question says how far it has come. */
  | 'NOT_DISCUSSING'
  /** This does not exist, or it is not yours to see. Check the address or go back to the list. */
  | 'NOT_FOUND'
  /** The contact person does not belong to this company. Choose one of its own people. */
  | 'NOT_IN_COMPANY'
  /** This municipality has no adviser in this portal. Call the municipality and ask for business services, or look for advice in the directory: national advice serves every municipality. */
  | 'NO_ADVISER'
  /** The offer of a seat has expired. You are still in the queue and get a new offer when a seat is free. */
  | 'OFFER_EXPIRED'
  /** The link works only in the browser in which you asked for it. Open it there, or ask for a new link in this one. */
  | 'OTHER_BROWSER'
  /** Somebody else than the invited person is signed in in this browser. Sign out first, then open the link again. */
  | 'OTHER_PERSON_SIGNED_IN'
  /** Your party is larger than the event. Register a smaller party. */
  | 'PARTY_TOO_LARGE'
  /** The passkey was not accepted. Try again, or use another one or a recovery code. */
  | 'PASSKEY_NOT_VALID'
  /** The service has 60 phrases in this language already. Remove one that is of no use first. */
  | 'PHRASES_FULL'
  /** The time for registering is over. Ask the host whether there is still room, or look at the coming events. */
  | 'REGISTRATION_CLOSED'
  /** Registration has not begun yet. See on the page of the event when it begins, and come back then. */
  | 'REGISTRATION_NOT_OPEN_YET'
  /** First confirm with your passkey that it is you. */
  | 'SECOND_FACTOR_FIRST'
  /** The service has left the network. Choose another service. */
  | 'SERVICE_CLOSED'
  /** The service takes no new clients now. Choose another one or wait. */
  | 'SERVICE_FULL'
  /** The service does not cover the company's municipality. Choose one that works there. */
  | 'SERVICE_OUTSIDE_AREA'
  /** You have rights by the account of your organisation already. Sign in with it first, then open the link again. */
  | 'SIGN_IN_AT_PROVIDER'
  /** Sign in first. */
  | 'SIGN_IN_FIRST'
  /** You have a role in the portal already. Sign in with your address first, then open the link again. */
  | 'SIGN_IN_TO_ACCEPT'
  /** Write the title and the description in all three languages before you publish. */
  | 'TEXTS_MISSING'
  /** This time is not proposed any more. Choose one of those that are. */
  | 'TIME_NOT_PROPOSED'
  /** The query is too large. Ask for fewer fields or a smaller page. */
  | 'TOO_COMPLEX'
  /** You sent the form very quickly. Check your text and send it again. */
  | 'TOO_FAST'
  /** Three of your requests wait for an answer already. Wait for it, or take one of them back. */
  | 'TOO_MANY_JOIN_REQUESTS'
  /** Too many requests in a short time. Wait and try again. */
  | 'TOO_MANY_REQUESTS'
  /** The portal does not answer right now. Nothing is lost: try again in a moment. */
  | 'UNAVAILABLE'
  /** The portal answers only what its own pages ask. If the page has been open for long, load it again. */
  | 'UNKNOWN_OPERATION'
  /** This has already moved on, so it cannot be done any more. Reload the page to see where it stands. */
  | 'WRONG_STATE';

/** A region (maakunta). Source: Statistics Finland. */
export type Region = {
  __typename?: 'Region';
  /** The official two-digit code. */
  code: Scalars['ID']['output'];
  /** The official name. */
  name: Localized;
};

/** A party that wants to come to an event, of somebody without an account. */
export type RegisterAsGuestInput = {
  /** The business ID (Y-tunnus) of your company, with its check digit: the portal finds the company by it. */
  businessId?: InputMaybe<Scalars['String']['input']>;
  /** The name of your company, at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** You agree that the hosts see your name and company and that you are written to about this event: without it nothing is done. */
  consent: Scalars['Boolean']['input'];
  /** Your e-mail address: the link by which you confirm goes there. */
  email: Scalars['String']['input'];
  /** The event. */
  event: Scalars['ID']['input'];
  /** The registration by whose link you came; an unknown one is ignored. */
  invitedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again registers nobody twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which you want to be written to. */
  language: Language;
  /** Your name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** How many people: 1 to 6. A party is never split. */
  partySize?: Scalars['Int']['input'];
};

/** A party that wants to come to an event. */
export type RegisterForEventInput = {
  /** One of your own companies. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the company, where it is not in the portal; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  event: Scalars['ID']['input'];
  /** The registration by whose link you came; an unknown one is ignored. */
  invitedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the caller (a UUID): the same key again registers nobody twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Your name; required where the portal does not know it yet; at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How many people: 1 to 6. */
  partySize?: Scalars['Int']['input'];
};

/** A party that an adviser registers on behalf of a company. */
export type RegisterOnBehalfInput = {
  /** The company: one of your municipality. */
  company: Scalars['ID']['input'];
  /** They have asked you to register them: without it nothing is done. */
  consent: Scalars['Boolean']['input'];
  /** Their e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  event: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again registers nobody twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which somebody new is written to. */
  language?: Language;
  /** The name of somebody whom the portal does not know yet; at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How many people: 1 to 6. */
  partySize?: Scalars['Int']['input'];
  /** One of the company’s people; otherwise give a name and an e-mail address. */
  person?: InputMaybe<Scalars['ID']['input']>;
};

/** What the public business register tells of a company: nothing that the portal alone knows. */
export type RegisteredCompany = {
  __typename?: 'RegisteredCompany';
  /** The business ID (Y-tunnus). */
  businessId: Scalars['String']['output'];
  /** The name of its municipality. */
  municipality: Localized;
  /** The name. */
  name: Scalars['String']['output'];
};

/** One party's place at an event, or in its queue. */
export type Registration = {
  __typename?: 'Registration';
  /** How many parties that had never come have a place through its link: the address of an event with `?from=` and the id of this registration. */
  broughtNew: Scalars['Int']['output'];
  /** When they came through the door. */
  checkedInAt: Maybe<Scalars['DateTime']['output']>;
  /** The company for which they come. */
  company: Maybe<Company>;
  /** The company as typed, where it is not one of the portal. */
  companyName: Maybe<Scalars['String']['output']>;
  /** Until when a guest must confirm by the link in the mail; null where nothing is to be confirmed. */
  confirmBy: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What your own QR code says at the door; only for yourself. */
  doorCode: Maybe<Scalars['ID']['output']>;
  /** The SHA-256 of the code that the party shows at the door, so that a telephone of the hosts knows the code also without a network; only for them. */
  doorDigest: Maybe<Scalars['String']['output']>;
  /** The event. */
  event: Maybe<Event>;
  /** Neither the person nor the company had ever come to an event when it was made. */
  firstTimer: Scalars['Boolean']['output'];
  /** The name of the company for which they come, or the business ID where only that was said; for all who may see the registration. */
  guestCompany: Maybe<Scalars['String']['output']>;
  /** The name of who registered, for all who may see the registration. */
  guestName: Scalars['String']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** What you can do with it now. */
  moves: Array<RegistrationMove>;
  /** Until when an offered seat can be taken. */
  offerExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** How many people come together: 1 to 6. A party is never split. */
  partySize: Scalars['Int']['output'];
  /** Who registered. */
  person: Maybe<Person>;
  /** The place in the queue, from 1; null for who is not in it. */
  queuePlace: Maybe<Scalars['Int']['output']>;
  /** The adviser who registered the party on its behalf; null where it did so itself. */
  registeredBy: Maybe<Person>;
  /** What the party needs to be able to come and to eat; for the hosts alone. */
  specialNeeds: Maybe<SpecialNeeds>;
  /** Where the party is with its place. */
  status: RegistrationStatus;
  /** Came without registering and was added at the door. */
  walkIn: Scalars['Boolean']['output'];
};

/** What can be done with a registration. */
export type RegistrationMove =
  /** Give the place up. */
  | 'CANCEL'
  /** Mark as having come. */
  | 'CHECK_IN'
  /** Confirm, by the link in the mail. */
  | 'CONFIRM'
  /** Mark as not having come. */
  | 'NO_SHOW'
  /** Take the offered seats. */
  | 'TAKE'
  /** Take a mark of the door back. */
  | 'UNMARK';

/** Where a party is with its place at an event. */
export type RegistrationStatus =
  /** Was there. */
  | 'ATTENDED'
  /** Does not come. */
  | 'CANCELLED'
  /** Has its seats. */
  | 'CONFIRMED'
  /** Had its seats but did not come. */
  | 'NO_SHOW'
  /** Has been offered seats and must take them before the offer expires. */
  | 'OFFERED'
  /** Has its seats for 30 minutes: a guest must confirm them by the link in the mail. */
  | 'UNCONFIRMED'
  /** Is in the queue for 30 minutes: a guest must confirm that by the link in the mail. */
  | 'UNCONFIRMED_WAITLISTED'
  /** Is in the queue. */
  | 'WAITLISTED';

/** Departments that have been asked to an event and have not answered. */
export type RemindDepartmentsInput = {
  /** Departments of the municipality; null: all that have not answered. Each is written to once a day at the most. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The event. */
  event: Scalars['ID']['input'];
};

/** A reminder of an event at which one has seats. */
export type Reminder =
  /** 48 hours before it. */
  | 'TWO_DAYS'
  /** 2 hours before it. */
  | 'TWO_HOURS';

/** A phrase by which a service is no longer to be found. */
export type RemoveNeedPhraseInput = {
  /** Also at the services that differ from its service only in their area; for coordinators. */
  applyToConcept?: Scalars['Boolean']['input'];
  /** The phrase. */
  phrase: Scalars['ID']['input'];
};

/** What somebody without an account thinks does not belong there. */
export type ReportAsGuestInput = {
  /** The comment; null: the idea itself. */
  comment?: InputMaybe<Scalars['ID']['input']>;
  /** Your e-mail address, if you want to hear what the host decides. The host does not see it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Leave it empty: people do not see this field, machines fill it in. */
  homepage?: Scalars['String']['input'];
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** Made by the caller (a UUID): the same key again reports nothing twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which you want to be written to. */
  language: Language;
  /** What is wrong with it, 3 to 500 characters. Only the hosts read it. */
  reason: Scalars['String']['input'];
  /** For how many seconds the form has been open. */
  seconds: Scalars['Int']['input'];
};

/** That an idea, or a comment on it, does not belong there. */
export type ReportIdeaInput = {
  /** The comment; null: the idea itself. */
  comment?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** What is wrong with it, 3 to 500 characters. Only the hosts read it. */
  reason: Scalars['String']['input'];
};

/** Another e-mail address for you. */
export type RequestEmailChangeInput = {
  /** The new address. */
  email: Scalars['String']['input'];
};

/** Asks for a link that signs in. */
export type RequestSignInLinkInput = {
  /** Where to send it. */
  email: Scalars['String']['input'];
  /** Connects the account of the address with who you are at a provider: the id that the page got when you came back from there. */
  identity?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the mail. */
  language: Language;
  /** The page of the portal to go on to, starting with a single slash; at most 300 characters. */
  returnTo?: InputMaybe<Scalars['String']['input']>;
};

/** A referral that came back, to go on to another service. */
export type RerouteReferralInput = {
  /** You come along to the first meeting; without it as before. */
  comesAlong?: InputMaybe<Scalars['Boolean']['input']>;
  /** A new consent; without it the one given before holds: the company consented to being helped in this matter. */
  consent?: InputMaybe<ConsentInput>;
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** Made by the caller (a UUID): the same key again refers nobody twice. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What the receiver must know, 10 to 4,000 characters; without it the message of the referral that came back is kept. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Why a service that does not cover the municipality of the company; 10 to 500 characters. Its people read it. */
  outsideAreaReason?: InputMaybe<Scalars['String']['input']>;
  /** Times that you propose for the first meeting: up to 5, to come, none twice. */
  proposedTimes?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Why it goes on; for your colleagues and the company. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The service: one that has not been asked in this matter. */
  service: Scalars['ID']['input'];
};

/** What a person is, and where. */
export type Role =
  /** Business-services staff of a municipality. */
  | 'ADVISER'
  /** Answers for an organisation that offers services. */
  | 'CONTACT'
  /** Coordinates the whole network. */
  | 'COORDINATOR'
  /** Of a company. */
  | 'ENTREPRENEUR'
  /** Heads a department of a municipality. */
  | 'HEAD';

/** That a coordinator asks somebody by mail to take a role in the network. Seen by coordinators, and by whoever holds the link in the mail as long as it can be answered. */
export type RoleInvitation = {
  __typename?: 'RoleInvitation';
  /** The department of a head. */
  department: Maybe<Department>;
  /** To which address, in small letters. */
  email: Scalars['String']['output'];
  /** When it was accepted, declined or withdrawn. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when its link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** The coordinator who invites; null: the operator of the portal does. */
  invitedBy: Maybe<Person>;
  /** The language of the mail. */
  language: Language;
  /** The municipality of an adviser. */
  municipality: Maybe<Municipality>;
  /** The name of who is invited. */
  name: Scalars['String']['output'];
  /** The organisation of a provider contact. */
  organisation: Maybe<Organisation>;
  /** What they are to be. */
  role: NetworkRole;
  /** When it was last sent. */
  sentAt: Scalars['DateTime']['output'];
  /** Where it stands. One whose time is over is still open: it can be sent again. */
  status: RoleInvitationStatus;
  /** Their title in that place. */
  title: Maybe<Scalars['String']['output']>;
  /** What the inviter adds in their own words. */
  words: Maybe<Scalars['String']['output']>;
};

/** A page of RoleInvitation things, in a stable order. */
export type RoleInvitationConnection = {
  __typename?: 'RoleInvitationConnection';
  /** What is on this page. */
  edges: Array<RoleInvitationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A RoleInvitation and its place in the list. */
export type RoleInvitationEdge = {
  __typename?: 'RoleInvitationEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The RoleInvitation. */
  node: RoleInvitation;
};

/** Where an invitation to a role stands. */
export type RoleInvitationStatus =
  /** It was accepted: the person has the role. */
  | 'ACCEPTED'
  /** The person does not want the role. */
  | 'DECLINED'
  /** Nobody has answered it. */
  | 'OPEN'
  /** A coordinator took it back. */
  | 'WITHDRAWN';

/** A need in one’s own words. */
export type RouteNeedInput = {
  /** The company, where you may see it: its municipality, industry and size count where they are not given here. */
  company?: InputMaybe<Scalars['ID']['input']>;
  /** The TOL 2008 section (letter) of its industry. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** How many matches: 1 to 20. */
  limit?: Scalars['Int']['input'];
  /** The code of the municipality of the business. One that the text names comes before it. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Somebody asks this just now: where nothing fits, the words are kept without personal data as a gap for the coordinator. False for what a page asks by itself, or while somebody is still typing. */
  record?: Scalars['Boolean']['input'];
  /** The stage of the business. */
  stage?: InputMaybe<Stage>;
  /** The words, in Finnish, Swedish or English; 2 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** The code of the topic that it is known to be about, as that of an idea: of the services that fit the words those for it come first. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** A service that fits a need, and why. */
export type RoutedService = {
  __typename?: 'RoutedService';
  /** How well it fits. */
  confidence: Confidence;
  /** The parts of the text that speak for it, in their order. */
  marks: Array<TextMark>;
  /** Why: rules passed, failed and unknown. */
  reasons: Array<RoutingReason>;
  /** The service. */
  service: Service;
};

/** The way from a need in one’s own words to services. */
export type Routing = {
  __typename?: 'Routing';
  /** Nothing fits well enough: talk to an adviser of the municipality (mutation askAdviser). */
  askAdviser: Scalars['Boolean']['output'];
  /** Services that would fit but work elsewhere. */
  elsewhere: Array<RoutedService>;
  /** The language of the text, found by itself. */
  language: Language;
  /** The services that fit and cover the municipality, the best first. */
  matches: Array<RoutedService>;
  /** The municipality for which the answer holds: the one named in the text, or else the one that was given or that of the company. */
  municipality: Maybe<Municipality>;
  /** The municipality was named in the text. */
  municipalityNamed: Scalars['Boolean']['output'];
  /** What the need is probably about, also where no service fits; null: no idea. */
  topic: Maybe<Topic>;
};

/** Words that routing led elsewhere than people did. Kept without personal data for 24 months. */
export type RoutingCorrection = {
  __typename?: 'RoutingCorrection';
  /** The services that were chosen, that declined, or that were asked for. */
  chosen: Array<Service>;
  /** How often a business asked for contact instead. */
  contactAsked: Scalars['Int']['output'];
  /** How often a provider declined: not its service. */
  declined: Scalars['Int']['output'];
  /** Each correction, the last first. */
  feedback: Array<RoutingFeedback>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** The language of the words. */
  language: Maybe<Language>;
  /** How often an adviser chose another service than the first. */
  pickedOther: Scalars['Int']['output'];
  /** The services that routing put first. */
  proposed: Array<Service>;
  /** The words, without personal data; null where a referral came without words of a need. */
  text: Maybe<Scalars['String']['output']>;
  /** How often they were corrected. */
  times: Scalars['Int']['output'];
};


/** Words that routing led elsewhere than people did. Kept without personal data for 24 months. */
export type RoutingCorrectionFeedbackArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of RoutingCorrection things, in a stable order. */
export type RoutingCorrectionConnection = {
  __typename?: 'RoutingCorrectionConnection';
  /** What is on this page. */
  edges: Array<RoutingCorrectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A RoutingCorrection and its place in the list. */
export type RoutingCorrectionEdge = {
  __typename?: 'RoutingCorrectionEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The RoutingCorrection. */
  node: RoutingCorrection;
};

/** One correction of routing: what it proposed, and what a person made of it. */
export type RoutingFeedback = {
  __typename?: 'RoutingFeedback';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The service that was chosen, that declined, or that the business asked for; null where it named none. */
  chosen: Maybe<Service>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** How it was corrected. */
  kind: FeedbackKind;
  /** The municipality of the business. */
  municipality: Maybe<Municipality>;
  /** The service that routing put first; null: none. */
  proposed: Maybe<Service>;
};

/** What a business asked and no service answered. The words are kept without personal data for 12 months; who asked is not kept at all. */
export type RoutingGap = {
  __typename?: 'RoutingGap';
  /** The day on which it was asked. */
  day: Scalars['Date']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** The language of the words. */
  language: Language;
  /** When it was asked last. */
  lastAt: Scalars['DateTime']['output'];
  /** The municipality of the business, where it was known. */
  municipality: Maybe<Municipality>;
  /** The words, without personal data; long ones are cut. */
  text: Scalars['String']['output'];
  /** How often the same was asked in the same municipality on that day. */
  times: Scalars['Int']['output'];
  /** What it is probably about; null: no idea. */
  topic: Maybe<Topic>;
};

/** A page of RoutingGap things, in a stable order. */
export type RoutingGapConnection = {
  __typename?: 'RoutingGapConnection';
  /** What is on this page. */
  edges: Array<RoutingGapEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A RoutingGap and its place in the list. */
export type RoutingGapEdge = {
  __typename?: 'RoutingGapEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The RoutingGap. */
  node: RoutingGap;
};

/** How much was asked about a topic in a municipality that no service answered. */
export type RoutingGapFigures = {
  __typename?: 'RoutingGapFigures';
  /** The code of the municipality; null where it was not known. */
  municipality: Maybe<Scalars['String']['output']>;
  /** The name of the municipality. */
  municipalityName: Maybe<Localized>;
  /** How many different things were asked. */
  texts: Scalars['Int']['output'];
  /** How often something was asked. */
  times: Scalars['Int']['output'];
  /** The code of the topic; null where there was no idea of it. */
  topic: Maybe<Scalars['String']['output']>;
  /** The name of the topic. */
  topicName: Maybe<Localized>;
};

/** Why a service was matched, or what speaks against it. */
export type RoutingReason = {
  __typename?: 'RoutingReason';
  /** What it speaks of. */
  kind: ReasonKind;
  /** How it came out. */
  outcome: ReasonOutcome;
  /** WORDS: words of the need as they were written. PHRASE: the phrases that it is like. TOPIC, INDUSTRY, STAGE, SIZE: the codes that the service is meant for. */
  values: Array<Scalars['String']['output']>;
};

/** What an import would do with a row. */
export type RowAction =
  /** Add a service. */
  | 'CREATE'
  /** Nothing at all can be applied before this row is put right. */
  | 'ERROR'
  /** Nothing: the directory says the same. */
  | 'UNCHANGED'
  /** Change a service. */
  | 'UPDATE';

/** What would become of one field of a service. */
export type RowChange = {
  __typename?: 'RowChange';
  /** What it would say; null: nothing. Cut to 300 characters. Of phrases, those that would come, one a line, all of them. */
  after: Maybe<Scalars['String']['output']>;
  /** What the directory says now; null: nothing. Cut to 300 characters. Of phrases, those that would go, one a line, all of them. */
  before: Maybe<Scalars['String']['output']>;
  /** The column. */
  field: Scalars['String']['output'];
};

/** What is wrong with one cell. */
export type RowError = {
  __typename?: 'RowError';
  /** What it is. */
  code: RowErrorCode;
  /** The column; null: the row as a whole. */
  column: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do. */
  text: Localized;
  /** What stands there, cut to 100 characters. */
  value: Scalars['String']['output'];
};

/** What is wrong with a cell of a table. */
export type RowErrorCode =
  /** Not one of what may stand here. */
  | 'INVALID'
  /** The service or its provider has left the network. */
  | 'LEFT'
  /** Not an e-mail address. */
  | 'NOT_AN_EMAIL'
  /** Not a whole number. */
  | 'NOT_A_NUMBER'
  /** Not a telephone number. */
  | 'NOT_A_PHONE'
  /** Not a web address. */
  | 'NOT_A_WEB_ADDRESS'
  /** The service or its provider is not of your organisation. */
  | 'NOT_YOURS'
  /** The service is another provider’s: a table does not move services. */
  | 'OTHER_PROVIDER'
  /** The same phrase is in the cell twice, but for capitals and signs. */
  | 'REPEATED'
  /** It may not be empty. */
  | 'REQUIRED'
  /** The row has fewer cells than the heading line. */
  | 'TOO_FEW_CELLS'
  /** The number is too large. */
  | 'TOO_LARGE'
  /** Too long. */
  | 'TOO_LONG'
  /** Too many in the list. */
  | 'TOO_MANY'
  /** The row has more cells than the heading line. */
  | 'TOO_MANY_CELLS'
  /** Too short. */
  | 'TOO_SHORT'
  /** The number is too small. */
  | 'TOO_SMALL'
  /** The same slug is on an earlier row. */
  | 'TWICE'
  /** There is no such thing. */
  | 'UNKNOWN';

/** Which rows of a dry run are given. */
export type RowFilter =
  /** All. */
  | 'ALL'
  /** Those that would add or change a service. */
  | 'CHANGES'
  /** Those that would add a service. */
  | 'CREATES'
  /** Those with errors. */
  | 'ERRORS'
  /** Those that say what the directory says. */
  | 'UNCHANGED'
  /** Those that would change a service. */
  | 'UPDATES';

/** An unfinished referral to keep. */
export type SaveReferralDraftInput = {
  /** Made by the caller (a UUID): the same again saves over what was saved before. */
  draft: Scalars['ID']['input'];
  /** What is filled in so far: all of it, each time. */
  form: UnfinishedFormInput;
};

/** A way to look at needs, to be kept. */
export type SaveViewInput = {
  /** The department whose needs it shows: one of your own; none: those of the municipality. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Which needs it shows. */
  filter: NeedFilter;
  /** What to call it, up to 60 characters. A view that has this name already is replaced. */
  name: Scalars['String']['input'];
  /** Whether it shows, of those, only needs whose answer is overdue. */
  overdue?: Scalars['Boolean']['input'];
};

/** A way to look at needs that somebody has kept under a name. Seen by nobody else. */
export type SavedView = {
  __typename?: 'SavedView';
  /** The department whose needs it shows; null: those of the municipality. */
  department: Maybe<Department>;
  /** Which needs it shows. */
  filter: KeptNeedFilter;
  /** The id. */
  id: Scalars['ID']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** Whether it shows, of those, only needs whose answer is overdue. */
  overdue: Scalars['Boolean']['output'];
  /** When it was kept. */
  savedAt: Scalars['DateTime']['output'];
};

/** How it stands with the second factor of the person who is signed in. */
export type SecondFactor =
  /** They get the rights of a coordinator once they have used their passkey or a recovery code. */
  | 'CONFIRM'
  /** They have given it in this session. */
  | 'DONE'
  /** They need none. */
  | 'NONE'
  /** They coordinate the network, and could protect that by a passkey. */
  | 'OFFERED'
  /** They get the rights of a coordinator once they have registered a passkey. */
  | 'REGISTER';

/** A draft that is to be sent. */
export type SendReferralInput = {
  /** The consent, where the draft lacks it. */
  consent?: InputMaybe<ConsentInput>;
  /** The status that you saw: where somebody else has moved it since, the move is refused with MOVED_ON, which says who moved it where. */
  expected?: InputMaybe<ReferralStatus>;
  /** The referral. */
  referral: Scalars['ID']['input'];
};

/** A mail that the portal sent, in the mailbox of the demonstration. */
export type SentMail = {
  __typename?: 'SentMail';
  /** Its files. */
  attachments: Array<MailAttachment>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** The subject. */
  subject: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** The address to which it went. */
  to: Scalars['String']['output'];
};

/** What an organisation offers to businesses. */
export type Service = {
  __typename?: 'Service';
  /** The day on which its provider last confirmed that all this is true; null: not confirmed by its provider yet. */
  assuredOn: Maybe<Scalars['Date']['output']>;
  /** Whether it takes new clients. */
  capacity: Capacity;
  /** What its provider says about its capacity, in its own words. */
  capacityNote: Maybe<Scalars['String']['output']>;
  /** The day on which it left the network, with its provider or by itself: nobody is referred to it any more. Null: it is offered. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Services that differ only in their area share it: @plots. Null where the service stands alone. */
  concept: Maybe<Scalars['String']['output']>;
  /** What it costs. */
  cost: Cost;
  /** The municipalities that it covers, however the area is named; empty for a national service. At most 50 are given. */
  coverage: Array<Municipality>;
  /** The area that it covers, where that is an area other than regions or municipalities. */
  coverageArea: Maybe<Area>;
  /** The codes of all municipalities that it covers, however the area is named; empty for a national service. */
  coverageCodes: Array<Scalars['String']['output']>;
  /** The regions that it covers as wholes. */
  coverageRegions: Array<Region>;
  /** What kind of area it covers. */
  coverageType: CoverageType;
  /** What it is and for whom. */
  description: Localized;
  /** Its e-mail address. */
  email: Maybe<Scalars['String']['output']>;
  /** Until which day it is full: on that day it is open again. */
  fullUntil: Maybe<Scalars['Date']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Sections of TOL 2008 for which it is meant; empty: all. */
  industries: Array<Scalars['String']['output']>;
  /** Whether you can change what it says. */
  kept: Scalars['Boolean']['output'];
  /** Its name. */
  name: Localized;
  /** How businesses say what they need of it, by language and text; empty for who may not see it. */
  needPhrases: Array<NeedPhrase>;
  /** Who offers it. */
  organisation: Organisation;
  /** Its telephone number. */
  phone: Maybe<Scalars['String']['output']>;
  /** In how many Finnish working days the provider promises to answer; null: not promised. */
  promisedDays: Maybe<Scalars['Int']['output']>;
  /** Codes of its classes in the Finnish Service Catalogue (PTV). */
  serviceClasses: Array<Scalars['String']['output']>;
  /** The sizes of companies for which it is meant; empty: all. */
  sizes: Array<SizeClass>;
  /** A short stable name for addresses: sas-plots. */
  slug: Scalars['String']['output'];
  /** The stages of a business for which it is meant; empty: all. */
  stages: Array<Stage>;
  /** What it is about. */
  topics: Array<Topic>;
  /** How often what it says has been changed: give it with a change, so that nobody’s change is lost. Capacity and confirmations do not count. */
  version: Scalars['Int']['output'];
  /** Its web address. */
  web: Maybe<Scalars['String']['output']>;
};


/** What an organisation offers to businesses. */
export type ServiceNeedPhrasesArgs = {
  first?: Scalars['Int']['input'];
};

/** One of several services, and what its people must know. */
export type ServiceAskedInput = {
  /** What the receiver must know, 10 to 4,000 characters. */
  message: Scalars['String']['input'];
  /** Why a service that does not cover the municipality of the company; 10 to 500 characters. */
  outsideAreaReason?: InputMaybe<Scalars['String']['input']>;
  /** The service. */
  service: Scalars['ID']['input'];
};

/** A page of Service things, in a stable order. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** What is on this page. */
  edges: Array<ServiceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A Service and its place in the list. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Service. */
  node: Service;
};

/** A signed-in browser. */
export type Session = {
  __typename?: 'Session';
  /** The browser, as it names itself. */
  browser: Scalars['String']['output'];
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself, used or not. */
  expiresAt: Scalars['DateTime']['output'];
  /** The id. */
  id: Scalars['ID']['output'];
  /** It is the one that asks. */
  isThis: Scalars['Boolean']['output'];
  /** When it was last used, to some minutes. */
  lastUsedAt: Scalars['DateTime']['output'];
};

/** That nobody of an organisation answers for some time. */
export type SetAbsenceInput = {
  /** The day on which somebody answers again, after today and at most a year ahead; null: you are back. */
  awayUntil?: InputMaybe<Scalars['Date']['input']>;
  /** What everybody may read about it; at most 300 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The organisation. */
  organisation: Scalars['ID']['input'];
};

/** Whether one service, or every service of an organisation, takes new clients. */
export type SetCapacityInput = {
  /** What holds from now on. */
  capacity: Capacity;
  /** For FULL, and for it alone: the day on which it is open again, after today and at most a year ahead. */
  fullUntil?: InputMaybe<Scalars['Date']['input']>;
  /** What everybody may read about it; at most 300 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Every service of this organisation. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** One service. Either this or the organisation. */
  service?: InputMaybe<Scalars['ID']['input']>;
};

/** A provider at which people sign in with an account that they have there: a municipality’s own, or a national one. */
export type SignInProvider = {
  __typename?: 'SignInProvider';
  /** Who has an account there. */
  audience: Maybe<Localized>;
  /** Its short name: the way in is /auth/oidc/ and this. */
  key: Scalars['ID']['output'];
  /** Its name, as it stands on the button. */
  name: Localized;
};

/** What everybody sees of a writer. */
export type SignedAs =
  /** The name of the company. */
  | 'COMPANY'
  /** The name. */
  | 'NAME'
  /** Only as whom they write, and for a company its municipality. */
  | 'NEITHER';

/** How many people work in a company. */
export type SizeClass =
  /** 250 people or more. */
  | 'LARGE'
  /** 50–249 people. */
  | 'MEDIUM'
  /** 2–9 people. */
  | 'MICRO'
  /** 0–1 people. */
  | 'SELF_EMPLOYED'
  /** 10–49 people. */
  | 'SMALL';

/** A room in a town hall or business park that can be lent. */
export type Space = {
  __typename?: 'Space';
  /** How one gets in and around: lift, step-free entrance, induction loop. */
  accessibility: Localized;
  /** The street address. */
  address: Scalars['String']['output'];
  /** How many people it holds. */
  capacity: Scalars['Int']['output'];
  /** What there is: screen, kitchen. */
  equipment: Localized;
  /** The id. */
  id: Scalars['ID']['output'];
  /** Where it is. */
  municipality: Municipality;
  /** Its name. */
  name: Localized;
};

/** What a party needs to be able to come and to eat. Seen by the hosts alone; deleted 7 days after the event, or when the place is given up. */
export type SpecialNeeds = {
  __typename?: 'SpecialNeeds';
  /** What makes coming and taking part possible: step-free access, interpretation and so on. */
  access: Maybe<Scalars['String']['output']>;
  /** Diets and allergies. */
  diet: Maybe<Scalars['String']['output']>;
  /** The id. */
  id: Scalars['ID']['output'];
};

/** The stage of a business for which a service is meant. */
export type Stage =
  /** Changing hands or direction. */
  | 'CHANGING'
  /** Closing down. */
  | 'CLOSING'
  /** In difficulty. */
  | 'DIFFICULTY'
  /** Running and growing. */
  | 'GROWING'
  /** An idea of a business. */
  | 'IDEA'
  /** Going abroad. */
  | 'INTERNATIONALISING'
  /** Starting. */
  | 'STARTING';

export type Subscription = {
  __typename?: 'Subscription';
  /** A request that you may see, whenever one is made or answered by anybody. Null: something may have been missed, ask anew for what you show. */
  joinRequestChanged: Maybe<JoinRequest>;
  /** A need that you may see, whenever one is recorded or changed by anybody. Null: something may have been missed, ask anew for what you show. */
  needChanged: Maybe<Need>;
  /** A promise of your municipality, whenever one is made or kept by anybody. Null: something may have been missed, ask anew for what you show. */
  promiseChanged: Maybe<CompanyPromise>;
  /** A referral that you may see, whenever one is made or changed by anybody. Null: something may have been missed, ask anew for what you show. */
  referralChanged: Maybe<Referral>;
};

/** A theme for the next coffee, and why. */
export type SuggestedTheme = {
  __typename?: 'SuggestedTheme';
  /** How many companies have such a need. */
  companies: Scalars['Int']['output'];
  /** Sections of TOL 2008 of the companies that have such a need, those with the most needs first: at most 5. */
  industries: Array<Scalars['String']['output']>;
  /** When an event was last about it, or will be; null: never. */
  lastServedAt: Maybe<Scalars['DateTime']['output']>;
  /** What they need, in a line each: the latest, at most 3. */
  needTitles: Array<Scalars['String']['output']>;
  /** Needs about it that no department has answered yet. */
  openNeeds: Scalars['Int']['output'];
  /** How often it was searched for in the last 12 months without a match. */
  searches: Scalars['Int']['output'];
  /** The code of the topic. */
  topic: Scalars['String']['output'];
  /** The name of the topic. */
  topicName: Localized;
};

/** What was heard at an event and what happens next. */
export type SummariseEventInput = {
  /** The event. */
  event: Scalars['ID']['input'];
  /** The words for those who came, and for the page of the event. */
  summary: TextInLanguages;
};

/** What was heard, as far as it is written. */
export type SummaryDraftInput = {
  /** The event. */
  event: Scalars['ID']['input'];
  /** The words. */
  summary: DraftText;
};

/** The mail with what was heard, as those who read this language get it. */
export type SummaryPreview = {
  __typename?: 'SummaryPreview';
  /** The language. */
  language: Language;
  /** The subject. */
  subject: Scalars['String']['output'];
  /** The text; their own name and link are left out. */
  text: Scalars['String']['output'];
};

/** The support of somebody without an account. */
export type SupportAsGuestInput = {
  /** Your e-mail address: the link by which you confirm goes there. Nobody else sees it. */
  email: Scalars['String']['input'];
  /** Leave it empty: people do not see this field, machines fill it in. */
  homepage?: Scalars['String']['input'];
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** The language in which you want to be written to. */
  language: Language;
};

/** Whether you support an idea. */
export type SupportIdeaInput = {
  /** The idea. */
  idea: Scalars['ID']['input'];
  /** False takes your support back. */
  support: Scalars['Boolean']['input'];
};

/** As which letters the bytes of a table were read. */
export type TableEncoding =
  /** UTF-8, with or without a mark at its start. */
  | 'UTF_8'
  /** UTF-16, big end first, told by the mark at its start. */
  | 'UTF_16_BE'
  /** UTF-16, little end first, told by the mark at its start. */
  | 'UTF_16_LE'
  /** Windows-1252: what is not UTF-8 and has no mark. */
  | 'WINDOWS_1252';

/** Why something is no table of services, and where. */
export type TableProblem = {
  __typename?: 'TableProblem';
  /** What it is. */
  code: TableProblemCode;
  /** In which column: its name, or the number of a sign in the line. */
  column: Maybe<Scalars['String']['output']>;
  /** In which line; in a list of JSON for which the line is not known, which of its entries. */
  line: Maybe<Scalars['Int']['output']>;
  /** What is wrong and what to do. */
  text: Localized;
};

/** Why something is no table of services. */
export type TableProblemCode =
  /** Its bytes are not what the mark at its start says. */
  | 'BAD_BYTES'
  /** The same column is there twice. */
  | 'COLUMN_TWICE'
  /** There is no row in it. */
  | 'EMPTY'
  /** Something in the list is not an object. */
  | 'NOT_AN_OBJECT'
  /** It is JSON, but not a list. */
  | 'NOT_A_LIST'
  /** It is not JSON. */
  | 'NOT_JSON'
  /** The column slug is missing: it says which service a row is about. */
  | 'NO_SLUG'
  /** It has the sign NUL in it: it is no text, or UTF-16 without a mark. */
  | 'NUL'
  /** It has more than 20,000 rows. */
  | 'TOO_MANY_ROWS'
  /** A quotation mark is open at the end, or stands inside a cell that has none around it. */
  | 'UNBALANCED_QUOTES'
  /** There is no such column. */
  | 'UNKNOWN_COLUMN';

/** What stands between the cells of a line. */
export type TableSeparator =
  /** A comma. */
  | 'COMMA'
  /** A semicolon. */
  | 'SEMICOLON'
  /** A tab. */
  | 'TAB';

/** What a party needs to be able to come and to eat: by the registration for who is signed in, by the secret of a link for who is not. Replaces what was told before; nothing told deletes it. */
export type TellNeedsForEventInput = {
  /** What makes coming and taking part possible, at most 500 characters. */
  access?: InputMaybe<Scalars['String']['input']>;
  /** Diets and allergies, at most 500 characters. */
  diet?: InputMaybe<Scalars['String']['input']>;
  /** Your registration; or give a token. */
  registration?: InputMaybe<Scalars['ID']['input']>;
  /** The last part of the address of the link in the mail. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** A text in the three languages of the portal, each of 1 to 4,000 characters. */
export type TextInLanguages = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In Finnish. */
  fi: Scalars['String']['input'];
  /** In Swedish. */
  sv: Scalars['String']['input'];
};

/** A part of the need’s text that speaks for a service. */
export type TextMark = {
  __typename?: 'TextMark';
  /** Where it ends: the first place after it. */
  end: Scalars['Int']['output'];
  /** Where it begins, counted in UTF-16 units from 0 as JavaScript does. */
  start: Scalars['Int']['output'];
};

/** A text in the three languages of the portal; an empty one is missing. */
export type TextsInput = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In Finnish. */
  fi: Scalars['String']['input'];
  /** In Swedish. */
  sv: Scalars['String']['input'];
};

/** All events of a theme in figures. An event with several topics is in each of them. */
export type ThemeInsight = {
  __typename?: 'ThemeInsight';
  /** Of them would not come again. */
  againNo: Scalars['Int']['output'];
  /** Of them would perhaps come again. */
  againPerhaps: Scalars['Int']['output'];
  /** Of them would come again. */
  againYes: Scalars['Int']['output'];
  /** People who registered by somebody’s “bring a new entrepreneur” link. */
  brought: Scalars['Int']['output'];
  /** Of them came. */
  broughtCame: Scalars['Int']['output'];
  /** People who came, walk-ins too. */
  came: Scalars['Int']['output'];
  /** Departments that were asked. */
  departmentsAsked: Scalars['Int']['output'];
  /** Departments that said yes. */
  departmentsComing: Scalars['Int']['output'];
  /** Departments that the hosts marked as having been there. */
  departmentsPresent: Scalars['Int']['output'];
  /** How many events. */
  events: Scalars['Int']['output'];
  /** How many answered the three questions. */
  feedbackAnswers: Scalars['Int']['output'];
  /** Seats that were kept for first-timers. */
  firstTimerSeats: Scalars['Int']['output'];
  /** Of them first-timers had so many. */
  firstTimerSeatsUsed: Scalars['Int']['output'];
  /** People who were invited personally. */
  invited: Scalars['Int']['output'];
  /** Of them came, or others of their company. */
  invitedCame: Scalars['Int']['output'];
  /** Of them registered, or others of their company. */
  invitedRegistered: Scalars['Int']['output'];
  /** Of them have been answered. */
  needsAnswered: Scalars['Int']['output'];
  /** Needs that were heard and written down. */
  needsRecorded: Scalars['Int']['output'];
  /** Companies that came for the first time. */
  newCompanies: Scalars['Int']['output'];
  /** Registrants who came for the first time. */
  newPeople: Scalars['Int']['output'];
  /** People who had seats and did not come. */
  noShows: Scalars['Int']['output'];
  /** People who were still in the queue. */
  queued: Scalars['Int']['output'];
  /** People with seats before the door: those who came, stayed away or still have them. */
  registered: Scalars['Int']['output'];
  /** Companies that had come before. */
  returningCompanies: Scalars['Int']['output'];
  /** Registrants who had come before. */
  returningPeople: Scalars['Int']['output'];
  /** The code of the topic. */
  topic: Scalars['String']['output'];
  /** How useful it was on average, 1 to 5; null without an answer. */
  useful: Maybe<Scalars['Float']['output']>;
  /** People who came without having registered. */
  walkIns: Scalars['Int']['output'];
};

/** What the next coffee could be about, with the evidence for it. */
export type ThemeRadar = {
  __typename?: 'ThemeRadar';
  /** Industries that no theme has served for a year, those with the most companies first. */
  industries: Array<UnservedIndustry>;
  /** Topics that companies need or look for, the most pressing first; those with an event to come are last. At most 20. */
  themes: Array<SuggestedTheme>;
};

/** What a line of the history of a company is about. */
export type TimelineKind =
  /** Somebody of the company came to an event. */
  | 'COFFEE'
  /** A contact with the advisers. */
  | 'CONTACT'
  /** The company proposed an idea in the open, in its own name. */
  | 'IDEA'
  /** Somebody became one of the company’s people. */
  | 'JOINED'
  /** Somebody is no longer one of them. */
  | 'LEFT'
  /** A need that was recorded. */
  | 'NEED'
  /** A referral to a service. */
  | 'REFERRAL';

/** One line of the history of a company, for the advisers of its municipality. */
export type TimelineRow = {
  __typename?: 'TimelineRow';
  /** When it happened: the contact, the recording, the sending, the beginning of the event, the publishing. */
  at: Scalars['DateTime']['output'];
  /** Who let them in or ended it; themselves where they left. */
  by: Maybe<Person>;
  /** The contact. */
  contact: Maybe<Contact>;
  /** The id of what it is about. */
  id: Scalars['ID']['output'];
  /** The idea. */
  idea: Maybe<Idea>;
  /** What it is about. */
  kind: TimelineKind;
  /** The need. */
  need: Maybe<Need>;
  /** Who joined or left; null where you may not know them any more. */
  person: Maybe<Person>;
  /** The referral. */
  referral: Maybe<Referral>;
  /** The place at the event. */
  registration: Maybe<Registration>;
};

/** A page of TimelineRow things, in a stable order. */
export type TimelineRowConnection = {
  __typename?: 'TimelineRowConnection';
  /** What is on this page. */
  edges: Array<TimelineRowEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; costs a count, ask for it only where it is shown. */
  totalCount: Scalars['Int']['output'];
};

/** A TimelineRow and its place in the list. */
export type TimelineRowEdge = {
  __typename?: 'TimelineRowEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The TimelineRow. */
  node: TimelineRow;
};

/** What a need or a service is about, in the controlled vocabulary of about 40 topics. */
export type Topic = {
  __typename?: 'Topic';
  /** The key of the topic: plots, recruit. */
  code: Scalars['ID']['output'];
  /** How the topic is called. */
  name: Localized;
  /** Codes of the service classes of the Finnish Service Catalogue (PTV) to which it is mapped. */
  serviceClasses: Array<Scalars['String']['output']>;
};

/** How many referrals went from a topic to a provider. */
export type TopicFlow = {
  __typename?: 'TopicFlow';
  /** The code of the topic. */
  source: Scalars['String']['output'];
  /** The name of the topic. */
  sourceName: Localized;
  /** The slug of the provider. */
  target: Scalars['String']['output'];
  /** The name of the provider. */
  targetName: Localized;
  /** How many. */
  value: Scalars['Int']['output'];
};

/** What companies of one municipality ask of one topic, against who answers there. */
export type TopicGap = {
  __typename?: 'TopicGap';
  /** The code of the municipality. */
  municipality: Scalars['String']['output'];
  /** The name of the municipality. */
  municipalityName: Localized;
  /** Those of them that are not national. */
  nearServices: Scalars['Int']['output'];
  /** Needs that are open or only acknowledged. */
  openNeeds: Scalars['Int']['output'];
  /** Services with this topic that cover the municipality, national ones among them. */
  services: Scalars['Int']['output'];
  /** The code of the topic. */
  topic: Scalars['String']['output'];
  /** The name of the topic. */
  topicName: Localized;
};

/** The ideas of a campaign about one topic, in figures. An idea about two topics is counted in both. */
export type TopicResults = {
  __typename?: 'TopicResults';
  /** How many comments they have. */
  comments: Scalars['Int']['output'];
  /** How many ideas. */
  ideas: Scalars['Int']['output'];
  /** Its name; null: ideas without a topic. */
  name: Maybe<Localized>;
  /** How often they are supported. */
  supports: Scalars['Int']['output'];
  /** The code of the topic; null: ideas without one. */
  topic: Maybe<Scalars['String']['output']>;
};

/** A provider with services that it has not confirmed for a year. */
export type UnconfirmedProvider = {
  __typename?: 'UnconfirmedProvider';
  /** The id of the provider. */
  id: Scalars['ID']['output'];
  /** When its contacts were last asked by mail to confirm them; null: never. */
  lastAskedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day on which it last confirmed any of its services; null: never. */
  lastConfirmedOn: Maybe<Scalars['Date']['output']>;
  /** Its name. */
  name: Localized;
  /** All services that it offers. */
  services: Scalars['Int']['output'];
  /** The slug of the provider. */
  slug: Scalars['String']['output'];
  /** Its services that it has not confirmed for a year, or never. */
  unconfirmed: Scalars['Int']['output'];
};

/** The form of a referral as far as it is filled in. Nothing of it is checked. */
export type UnfinishedForm = {
  __typename?: 'UnfinishedForm';
  /** Its business ID, as far as it is typed. */
  businessId: Maybe<Scalars['String']['output']>;
  /** You come along to the first meeting. */
  comesAlong: Maybe<Scalars['Boolean']['output']>;
  /** The id of the company. */
  company: Maybe<Scalars['String']['output']>;
  /** The name of a company that is only typed. */
  companyName: Maybe<Scalars['String']['output']>;
  /** Who gave the consent. */
  consentGivenBy: Maybe<Scalars['String']['output']>;
  /** How it was given. */
  consentHow: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  consentOn: Maybe<Scalars['String']['output']>;
  /** The e-mail address of that contact. */
  contactEmail: Maybe<Scalars['String']['output']>;
  /** The language of mails to that contact. */
  contactLanguage: Maybe<Scalars['String']['output']>;
  /** The name of a contact that is only typed. */
  contactName: Maybe<Scalars['String']['output']>;
  /** The id of the contact. */
  contactPerson: Maybe<Scalars['String']['output']>;
  /** The telephone number of that contact. */
  contactPhone: Maybe<Scalars['String']['output']>;
  /** What that contact is in the company. */
  contactTitle: Maybe<Scalars['String']['output']>;
  /** Where the form was opened from. */
  from: Maybe<Scalars['String']['output']>;
  /** The TOL 2008 code of its industry. */
  industry: Maybe<Scalars['String']['output']>;
  /** What the people of each must know, in the order of the services. */
  messages: Maybe<Array<Scalars['String']['output']>>;
  /** The code of its municipality. */
  municipality: Maybe<Scalars['String']['output']>;
  /** The id of the need. */
  need: Maybe<Scalars['String']['output']>;
  /** Why each that is outside its area, in the order of the services. */
  outsideAreaReasons: Maybe<Array<Scalars['String']['output']>>;
  /** The ids of the services that are chosen so far. */
  services: Maybe<Array<Scalars['String']['output']>>;
  /** The times that are proposed, as they are typed. */
  times: Maybe<Array<Scalars['String']['output']>>;
  /** The code of the topic. */
  topic: Maybe<Scalars['String']['output']>;
  /** What the company needs, in its words. */
  words: Maybe<Scalars['String']['output']>;
};

/** The form of a referral as far as it is filled in. Nothing is checked but how long it is. */
export type UnfinishedFormInput = {
  /** Its business ID, as far as it is typed; at most 20 characters. */
  businessId?: InputMaybe<Scalars['String']['input']>;
  /** You come along to the first meeting. */
  comesAlong?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the company; at most 50 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The name of a company that is only typed; at most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Who gave the consent; at most 100 characters. */
  consentGivenBy?: InputMaybe<Scalars['String']['input']>;
  /** How it was given; at most 20 characters. */
  consentHow?: InputMaybe<Scalars['String']['input']>;
  /** When it was given; at most 10 characters. */
  consentOn?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address of that contact; at most 254 characters. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** The language of mails to that contact; at most 2 characters. */
  contactLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The name of a contact that is only typed; at most 100 characters. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the contact; at most 50 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number of that contact; at most 30 characters. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** What that contact is in the company; at most 100 characters. */
  contactTitle?: InputMaybe<Scalars['String']['input']>;
  /** Where the form was opened from; at most 100 characters. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** The TOL 2008 code of its industry; at most 5 characters. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** What the people of each must know, in the order of the services; at most 4,000 characters each. */
  messages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The code of its municipality; at most 3 characters. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** The id of the need; at most 50 characters. */
  need?: InputMaybe<Scalars['String']['input']>;
  /** Why each that is outside its area, in the order of the services; at most 500 characters each. */
  outsideAreaReasons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The ids of the services that are chosen so far, at most 10. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The times that are proposed, as they are typed: at most 5 of 50 characters each. */
  times?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The code of the topic; at most 50 characters. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** What the company needs, in its words; at most 2,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A referral that its author has not finished writing, to go on with on another device. Seen by its author alone; deleted when it is sent or discarded, and after 30 days. */
export type UnfinishedReferral = {
  __typename?: 'UnfinishedReferral';
  /** What is filled in so far. */
  form: UnfinishedForm;
  /** The id, made by the caller. */
  id: Scalars['ID']['output'];
  /** When it was last saved. */
  savedAt: Scalars['DateTime']['output'];
};

/** An industry with companies in the municipality that no theme has been for within a year. */
export type UnservedIndustry = {
  __typename?: 'UnservedIndustry';
  /** How many companies of the municipality are in it. */
  companies: Scalars['Int']['output'];
  /** The code of the section (TOL 2008). */
  industry: Scalars['String']['output'];
  /** Its name. */
  industryName: Localized;
  /** When an event was last for it; null: never. */
  lastServedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What you want the portal to know of you. */
export type UpdateOwnDetailsInput = {
  /** The language of mails to you. */
  language: Language;
  /** Your name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Your telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** How useful the company found it. */
export type Usefulness =
  /** It did not help: comes back to the adviser. */
  | 'NOT_USEFUL'
  /** It helped in part. */
  | 'PARTLY'
  /** It helped. */
  | 'USEFUL';

/** That a company takes its consent back: by the referral for who is signed in, by the secret of a link for who is not. */
export type WithdrawConsentInput = {
  /** The status that you saw: where somebody else has moved it since, this is refused with MOVED_ON. */
  expected?: InputMaybe<ReferralStatus>;
  /** The referral, for who is signed in. */
  referral?: InputMaybe<Scalars['ID']['input']>;
  /** Why, if the company wants to say; at most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The last part of the address of the link in a mail to the company. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Words in one language. */
export type WordsInLanguage = {
  /** The language. */
  language: Language;
  /** The words; 1 to 1,000 characters. */
  text: Scalars['String']['input'];
};

/** What everybody sees of who wrote something: as much as the writer chose. */
export type Writer = {
  __typename?: 'Writer';
  /** The name of the company, where they chose to show it. */
  company: Maybe<Scalars['String']['output']>;
  /** The department of that municipality for which its head writes; null: for none. */
  department: Maybe<Localized>;
  /** As whom they wrote. */
  kind: WriterKind;
  /** The municipality of the company, or the one that asks; null for who writes for themselves. */
  municipality: Maybe<Localized>;
  /** The name, where they chose to show it and the portal has not forgotten them. */
  name: Maybe<Scalars['String']['output']>;
};

/** As whom somebody writes in a campaign. */
export type WriterKind =
  /** For a company of theirs. */
  | 'COMPANY'
  /** For the municipality that asks, or for a department of it. */
  | 'HOST'
  /** For themselves. */
  | 'PERSON';

/** What is not right in the directory about a service. */
export type WrongServiceInput = {
  /** The service. */
  service: Scalars['ID']['input'];
  /** What is not right, in a few words; the coordinators of the network read it by mail. At most 1,000 characters. */
  words: Scalars['String']['input'];
};

import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { Need } from '../needs/need.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const ReferralStatus = enumeration('ReferralStatus', 'Where a referral is on its way until the loop is closed.', {
  DRAFT: 'Being written by the adviser; not sent.',
  SENT: 'Waits for the receiver.',
  ACCEPTED: 'The receiver has taken the company over.',
  DECLINED: 'The receiver has declined, with a reason.',
  ADVISED: 'The receiver has answered without taking the company over.',
  MET: 'The company and the receiver have met.',
  COMPLETED: 'The receiver has recorded the outcome.',
  CONFIRMED: 'The company has said what came of it: the loop is closed.',
  WITHDRAWN: 'The sender or the company has taken it back.',
});
export type ReferralStatus = keyof typeof ReferralStatus;

export const ConsentHow = enumeration('ConsentHow', 'How a company gave its consent.', {
  PHONE: 'On the telephone.',
  MEETING: 'In a meeting.',
  EMAIL: 'By e-mail.',
  PORTAL: 'In the portal.',
});
export type ConsentHow = keyof typeof ConsentHow;

export const DeclineReason = enumeration('DeclineReason', 'Why a receiver declines a referral.', {
  NOT_OUR_SERVICE: 'It is not a matter for this service.',
  NOT_ELIGIBLE: 'The company is not eligible.',
  OUTSIDE_AREA: 'The company is outside the area.',
  NO_CAPACITY: 'There is no capacity now.',
  NEEDS_MORE_INFORMATION: 'More information is needed first.',
  ALREADY_CLIENT: 'The company is a client already.',
  OTHER: 'Another reason, given in the text.',
});
export type DeclineReason = keyof typeof DeclineReason;

export const ReferralOutcome = enumeration('ReferralOutcome', 'What came of a referral, as its receiver records it. Not reached is no success.', {
  HELPED: 'The company was helped.',
  PARTLY_HELPED: 'It was partly helped.',
  NOT_HELPED: 'It could not be helped.',
  NOT_REACHED: 'The company was not reached.',
  NO_LONGER_NEEDED: 'The help was no longer needed.',
});
export type ReferralOutcome = keyof typeof ReferralOutcome;

export const Usefulness = enumeration('Usefulness', 'How useful the company found it.', {
  USEFUL: 'It helped.',
  PARTLY: 'It helped in part.',
  NOT_USEFUL: 'It did not help: comes back to the adviser.',
});
export type Usefulness = keyof typeof Usefulness;

export const MeetingStatus = enumeration('MeetingStatus', 'Where a meeting stands.', {
  PROPOSED: 'Times are proposed; nobody has chosen one.',
  AGREED: 'A time is agreed.',
  HELD: 'They have met.',
  NO_SHOW: 'The company did not come.',
  CANCELLED: 'It was called off, or ended with the referral.',
});
export type MeetingStatus = keyof typeof MeetingStatus;

/** Where a referral without a clock stands among those that are due: at the end. */
export const WITHOUT_END = `'9999-12-31 00:00:00+00'::timestamptz`;

@Entity()
@ObjectType({ description: 'A company handed over to one service, with its consent, until the loop is closed.', simpleResolvers: true })
@Index({ properties: ['organisation', 'updatedAt', 'id'] })
@Index({ properties: ['municipality', 'updatedAt', 'id'] })
@Index({ properties: ['company', 'updatedAt'] })
@Index({ properties: ['contactPerson'] })
@Index({ name: 'referral_running_out', expression: (c, table, name) => `create index "${name}" on "${table.name}" (${c.dueAt}) where ${c.dueAt} is not null` })
@Index({ name: 'referral_due_for_receiver', expression: (c, table, name) => `create index "${name}" on "${table.name}" (${c.organisation}, coalesce(${c.dueAt}, ${WITHOUT_END}), ${c.id})` })
@Index({ name: 'referral_due_for_sender', expression: (c, table, name) => `create index "${name}" on "${table.name}" (${c.municipality}, coalesce(${c.dueAt}, ${WITHOUT_END}), ${c.id})` })
@Index({ properties: ['chain'] })
export class Referral {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'A short number to speak of it on the telephone: R-7K2M9X.' })
  @Property({ type: 'text' })
  @Unique({ name: 'referral_reference' })
  reference!: string;
  @Field(() => Company, { nullable: true, description: 'The company; null for a receiver who has given the referral back.' })
  @ManyToOne(() => Company)
  company!: Company;
  @Field(() => Person, { nullable: true, description: 'Whom to contact in the company; null for a receiver who has given the referral back.' })
  @ManyToOne(() => Person, { nullable: true })
  contactPerson!: Person | null;
  @Field(() => Service, { description: 'The service to which the company is referred.' })
  @ManyToOne(() => Service, { index: true })
  service!: Service;
  @Field(() => Organisation, { description: 'The receiver: the organisation of the service.' })
  @ManyToOne(() => Organisation)
  organisation!: Organisation;
  @Field(() => Need, { nullable: true, description: 'The need from which it came.' })
  @ManyToOne(() => Need, { nullable: true, index: true })
  need!: Need | null;
  @Field(() => Municipality, { description: 'The municipality whose adviser sends it.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Person, { nullable: true, description: 'The adviser who sends it.' })
  @ManyToOne(() => Person)
  sender!: Person;
  @Field(() => ReferralStatus, { description: 'Where it is on its way.' })
  @Enum({ items: () => ReferralStatus, type: 'text' })
  status!: ReferralStatus;
  @Field(() => String, { nullable: true, description: 'What the adviser tells the receiver; null for a receiver who has given the referral back.' })
  @Property({ type: 'text' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'The words with which the service was looked for, where no need is recorded; only for the advisers of the municipality.' })
  @Property({ type: 'text', nullable: true })
  words: string | null = null;
  @Field(() => String, { nullable: true, description: 'Who in the company gave its consent.' })
  @Property({ type: 'text', nullable: true })
  consentGivenBy!: string | null;
  @Field(() => ConsentHow, { nullable: true, description: 'How the consent was given.' })
  @Enum({ items: () => ConsentHow, type: 'text', nullable: true })
  consentHow!: ConsentHow | null;
  @Field(() => CalendarDay, { nullable: true, description: 'When the consent was given.' })
  @Property({ type: 'date', nullable: true })
  consentOn!: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which the company took its consent back: only a new one carries the referral on. Null: it holds.' })
  @Property({ type: 'date', nullable: true })
  consentWithdrawnOn: string | null = null;
  @Field(() => Boolean, { description: 'The adviser comes along to the first meeting.' })
  @Property({ type: 'boolean' })
  comesAlong!: boolean;
  @Field(() => Moment, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Field(() => Moment, { description: 'When it last moved.' })
  @Property({ type: 'datetime' })
  updatedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was sent.' })
  @Property({ type: 'datetime', nullable: true })
  sentAt: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it was accepted.' })
  @Property({ type: 'datetime', nullable: true })
  acceptedAt: Date | null = null;
  @Field(() => String, { nullable: true, description: 'Times that the receiver proposes for a first meeting, in words.' })
  @Property({ type: 'text', nullable: true })
  proposedTimes: string | null = null;
  @Field(() => DeclineReason, { nullable: true, description: 'Why it was declined.' })
  @Enum({ items: () => DeclineReason, type: 'text', nullable: true })
  declineReason: DeclineReason | null = null;
  @Field(() => Service, { nullable: true, description: 'A better service, named by a receiver who declined.' })
  @ManyToOne(() => Service, { nullable: true })
  betterService: Service | null = null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which they met.' })
  @Property({ type: 'date', nullable: true })
  metOn: string | null = null;
  @Field(() => MeetingStatus, { nullable: true, description: 'Where its last meeting stands (meetings); null where none was proposed, and for a receiver who has given the referral back.' })
  @Enum({ items: () => MeetingStatus, type: 'text', nullable: true })
  meetingStatus: MeetingStatus | null = null;
  @Field(() => Moment, { nullable: true, description: 'When that meeting is or was, once its time is agreed; null where it was called off, and for a receiver who has given the referral back.' })
  @Property({ type: 'datetime', nullable: true })
  meetingAt: Date | null = null;
  @Field(() => ReferralOutcome, { nullable: true, description: 'What came of it, as the receiver recorded it.' })
  @Enum({ items: () => ReferralOutcome, type: 'text', nullable: true })
  outcome: ReferralOutcome | null = null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the company says that it was contacted.' })
  @Property({ type: 'boolean', nullable: true })
  contacted: boolean | null = null;
  @Field(() => Usefulness, { nullable: true, description: 'How useful the company found it.' })
  @Enum({ items: () => Usefulness, type: 'text', nullable: true })
  usefulness: Usefulness | null = null;
  /** Since when its present clock has been running; null: there is none in this state. */
  @Property({ type: 'datetime', nullable: true })
  clockFrom: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'When the next step of the receiver is due: its answer, after that the first meeting, after that the outcome. In Finnish working days; later by the days on which the service is full. Null where nothing is due.' })
  @Property({ type: 'datetime', nullable: true })
  dueAt: Date | null = null;
  /** When it becomes a matter of the adviser again; also where the company has not said for long what came of it. */
  @Property({ type: 'datetime', nullable: true })
  adviserAt: Date | null = null;
  /** When the company is told that it still waits. */
  @Property({ type: 'datetime', nullable: true })
  companyAt: Date | null = null;
  /** When an adviser said that it is dealt with; holds until it moves again. */
  @Property({ type: 'datetime', nullable: true })
  deskClearedAt: Date | null = null;
  @Field(() => Referral, { nullable: true, description: 'The referral that came back and went on as this one; null where there is none, or where you may not see it.' })
  @ManyToOne(() => Referral, { nullable: true })
  @Unique({ name: 'referral_previous' })
  previous: Referral | null = null;
  /** The first referral of those that followed each other; null: it stands alone. */
  @Property({ type: 'uuid', nullable: true })
  chain: string | null = null;
  @Field(() => String, { nullable: true, description: 'Why it went on to this service; only for the advisers of the municipality and the company.' })
  @Property({ type: 'text', nullable: true })
  rerouteReason: string | null = null;
  @Field(() => String, { nullable: true, description: 'Why the company is sent to a service that does not cover its municipality; null where it does, and for a receiver who has given the referral back.' })
  @Property({ type: 'text', nullable: true })
  outsideAreaReason: string | null = null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which its receiver left the network and it came back as declined, without a reason; null otherwise.' })
  @Property({ type: 'date', nullable: true })
  providerLeftOn: string | null = null;
  @Field(() => String, { nullable: true, description: 'Whom to call, where the contact has no e-mail address and so no account.' })
  @Property({ type: 'text', nullable: true })
  contactName: string | null = null;
  @Field(() => String, { nullable: true, description: 'The telephone number of that contact.' })
  @Property({ type: 'text', nullable: true })
  contactPhone: string | null = null;
}

export const ReferralMove = enumeration('ReferralMove', 'What can be done with a referral.', {
  SEND: 'Send it to the receiver.',
  ACCEPT: 'Take the company over.',
  DECLINE: 'Decline, with a reason.',
  ADVISE: 'Answer without taking the company over.',
  MEET: 'Record the first meeting.',
  COMPLETE: 'Record the outcome.',
  CONFIRM: 'Say as the company what came of it.',
  WITHDRAW: 'Take it back.',
  REOPEN: 'Send it again.',
});
export type ReferralMove = keyof typeof ReferralMove;

@Entity()
@ObjectType({ description: 'One move of a referral: who, when and what was said.', simpleResolvers: true })
@Index({ properties: ['referral', 'at'] })
export class ReferralStep {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Referral)
  referral!: Referral;
  @Field(() => ReferralMove, { description: 'What was done.' })
  @Enum({ items: () => ReferralMove, type: 'text' })
  move!: ReferralMove;
  @Field(() => ReferralStatus, { description: 'Where the referral was then.' })
  @Enum({ items: () => ReferralStatus, type: 'text' })
  status!: ReferralStatus;
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => Person, { nullable: true, description: 'Who; null where it was done by a link, or where you may not know them.' })
  @ManyToOne(() => Person, { nullable: true })
  by!: Person | null;
  @Field(() => String, { nullable: true, description: 'What was said.' })
  @Property({ type: 'text', nullable: true })
  text!: string | null;
  @Field(() => Person, { nullable: true, description: 'Whose mail had the link by which it was done; null where it was done signed in, or where you may not know them.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  byLinkOf: Person | null = null;
}

/** For whom a link in a mail is: what its holder may do with the referral. */
export const LinkAudience = { COMPANY: 'COMPANY', RECEIVER: 'RECEIVER' } as const;
export type LinkAudience = keyof typeof LinkAudience;

/** A link in a mail, by which its reader handles one referral without signing in. Only a hash of its secret is kept; nothing of it is in the schema. */
@Entity()
@Index({ properties: ['referral'] })
export class ReferralLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Referral)
  referral!: Referral;
  @Enum({ items: () => LinkAudience, type: 'text', default: 'COMPANY' })
  audience: LinkAudience = 'COMPANY';
  /** Whose mail it is in. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  person: Person | null = null;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  /** When it ended: by its use, or because the referral moved on without it. */
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

export const ReferralConnection = connectionOf(Referral, 'Referral');

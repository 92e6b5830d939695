import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay, Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Registration } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { Person } from '../people/person.entity.js';
import { Referral } from '../referrals/referral.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const ContactKind = enumeration('ContactKind', 'In which way a company was in contact.', {
  CALL: 'A telephone call.',
  VISIT: 'A visit at the company.',
  MEETING: 'A meeting elsewhere, or over a video link.',
  MAIL: 'An e-mail or a letter.',
});
export type ContactKind = keyof typeof ContactKind;

@Entity()
@ObjectType({ description: 'One interaction of the advisers with a company. Seen by the advisers of the municipality alone.', simpleResolvers: true })
@Index({ properties: ['company', 'at'] })
export class Contact {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Company, { description: 'The company.' })
  @ManyToOne(() => Company)
  company!: Company;
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => ContactKind, { description: 'In which way.' })
  @Enum({ items: () => ContactKind, type: 'text' })
  kind!: ContactKind;
  @Field(() => Moment, { description: 'When it was; at noon of its day where only the day is known.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => String, { description: 'What was talked about.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'With whom in the company, as the adviser wrote it.' })
  @Property({ type: 'text', nullable: true })
  withWhom: string | null = null;
  @Field(() => Person, { nullable: true, description: 'The adviser who had it.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  by: Person | null = null;
  @Field(() => Moment, { description: 'When it was written down.' })
  @Property({ type: 'datetime' })
  loggedAt!: Date;
}

/** A company that was found to be another one. Its rows belong to that one from then on. */
@Entity()
@ObjectType({ description: 'A second entry of a company that was merged into this one.', simpleResolvers: true })
export class CompanyMerge {
  @Field(() => ID, { description: 'The id that the second entry had.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Company, { index: true })
  company!: Company;
  @Field(() => String, { description: 'The name that it had there.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => CalendarDay, { description: 'The day on which they were merged.' })
  @Property({ type: 'date' })
  on!: string;
  @Field(() => Person, { nullable: true, description: 'Who merged them.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  by: Person | null = null;
  /** All facts of the second entry, and the ids of what moved, by table: with it a merge by mistake can be undone. */
  @Property({ type: 'json' })
  record!: MergeRecord;
}

export interface MergeRecord {
  readonly facts: Record<string, unknown>;
  readonly moved: Record<string, string[]>;
  /** Where its facts came from. Merges recorded before undoing was possible lack it and what follows. */
  readonly entry?: Pick<Company, 'source' | 'sourceDate' | 'origins'>;
  /** Facts that were empty in the entry that stayed and were filled from this one. */
  readonly filled?: string[];
  /** Roles that both entries had: only one was kept. */
  readonly twins?: { person: string; title: string | null }[];
  /** Campaigns to which both entries were asked, and when the people of this one were told. */
  readonly invited?: { campaign: string; toldAt: string | null }[];
}

export const TimelineKind = enumeration('TimelineKind', 'What a line of the history of a company is about.', {
  CONTACT: 'A contact with the advisers.',
  NEED: 'A need that was recorded.',
  REFERRAL: 'A referral to a service.',
  COFFEE: 'Somebody of the company came to an event.',
  JOINED: 'Somebody became one of the company’s people.',
  LEFT: 'Somebody is no longer one of them.',
  IDEA: 'The company proposed an idea in the open, in its own name.',
});
export type TimelineKind = keyof typeof TimelineKind;

/** A view of the database (migration 0036): what has happened with a company. */
@Entity({ tableName: 'timeline_row', readonly: true })
@ObjectType({ description: 'One line of the history of a company, for the advisers of its municipality.', simpleResolvers: true })
export class TimelineRow {
  @Field(() => ID, { description: 'The id of what it is about.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => TimelineKind, { description: 'What it is about.' })
  @Enum({ items: () => TimelineKind, type: 'text' })
  kind!: TimelineKind;
  @ManyToOne(() => Company)
  company!: Company;
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Moment, { description: 'When it happened: the contact, the recording, the sending, the beginning of the event, the publishing.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => Contact, { nullable: true, description: 'The contact.' })
  @ManyToOne(() => Contact, { nullable: true })
  contact!: Contact | null;
  @Field(() => Need, { nullable: true, description: 'The need.' })
  @ManyToOne(() => Need, { nullable: true })
  need!: Need | null;
  @Field(() => Referral, { nullable: true, description: 'The referral.' })
  @ManyToOne(() => Referral, { nullable: true })
  referral!: Referral | null;
  @Field(() => Registration, { nullable: true, description: 'The place at the event.' })
  @ManyToOne(() => Registration, { nullable: true })
  registration!: Registration | null;
  @Field(() => Person, { nullable: true, description: 'Who joined or left; null where you may not know them any more.' })
  @ManyToOne(() => Person, { nullable: true })
  person!: Person | null;
  @Field(() => Person, { nullable: true, description: 'Who let them in or ended it; themselves where they left.' })
  @ManyToOne(() => Person, { nullable: true })
  by!: Person | null;
}

export const TimelineConnection = connectionOf(TimelineRow, 'TimelineRow');

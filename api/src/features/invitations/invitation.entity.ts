import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Event } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const DepartmentAnswer = enumeration('DepartmentAnswer', 'What a department has said to an invitation.', {
  ASKED: 'Has been asked and has not answered.',
  YES: 'Somebody comes.',
  NO: 'Nobody comes.',
});
export type DepartmentAnswer = keyof typeof DepartmentAnswer;

@Entity()
@ObjectType({ description: 'That a department of the municipality is asked to an event: a line of the checklist of department heads.', simpleResolvers: true })
@Unique({ name: 'department_invitation_once', properties: ['event', 'department'] })
export class DepartmentInvitation {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Event, { nullable: true, description: 'The event.' })
  @ManyToOne(() => Event)
  event!: Event;
  /** The event's municipality again, so that its hosts are known without the event. */
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Department, { description: 'The department.' })
  @ManyToOne(() => Department, { index: true })
  department!: Department;
  @Field(() => DepartmentAnswer, { description: 'What it has said.' })
  @Enum({ items: () => DepartmentAnswer, type: 'text' })
  answer!: DepartmentAnswer;
  @Field(() => String, { nullable: true, description: 'What its head added: who comes instead, or why nobody does.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
  @Field(() => Moment, { description: 'When it was asked.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was last reminded.' })
  remindedAt: Date | null = null;
  @Field(() => Boolean, { description: 'Whether it can be reminded now: it has not answered, and it has not been written to for a day.' })
  canBeReminded?: boolean;
  @Field(() => Boolean, { description: 'Whether you can answer for it now: you head the department, and the event has not started.' })
  canAnswer?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody of it was there, as the hosts saw; null: not marked.' })
  @Property({ type: 'boolean', nullable: true })
  present: boolean | null = null;
  @Field(() => Moment, { nullable: true, description: 'When it last answered.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;
  @Field(() => Person, { nullable: true, description: 'The head who answered.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  answeredBy: Person | null = null;
}

export const InvitationOutcome = enumeration('InvitationOutcome', 'What came of an invitation.', {
  INVITED: 'Nothing yet.',
  REGISTERED: 'The person or the company has registered.',
  CAME: 'The person or the company came.',
});
export type InvitationOutcome = keyof typeof InvitationOutcome;

@Entity()
@ObjectType({ description: 'A personal invitation to an event, sent by mail to somebody of a company.', simpleResolvers: true })
@Unique({ name: 'company_invitation_once', properties: ['event', 'person'] })
@Index({ properties: ['company', 'event'] })
export class CompanyInvitation {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Event, { nullable: true, description: 'The event.' })
  @ManyToOne(() => Event)
  event!: Event;
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Company, { nullable: true, description: 'The company.' })
  @ManyToOne(() => Company)
  company!: Company;
  @Field(() => Person, { nullable: true, description: 'Who was invited; null once the person is gone.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  person!: Person | null;
  /** As in registrations: what came of it is counted also when the person is gone. */
  @Property({ type: 'uuid', nullable: true })
  personFace: string | null = null;
  @Field(() => Person, { nullable: true, description: 'The adviser who invited.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  invitedBy!: Person | null;
  @Field(() => Moment, { description: 'When the invitation was made.' })
  @Property({ type: 'datetime' })
  invitedAt!: Date;
  @Field(() => InvitationOutcome, { description: 'What came of it.' })
  outcome!: InvitationOutcome;
}

/** The way out that stands in each invitation. Only a hash of its secret is kept; it works as often as it is used, and for ever. */
@Entity()
export class InvitationStopLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Person, { index: true, deleteRule: 'cascade' })
  person!: Person;
}

/** Who wants no invitations. The digest holds also where the same address comes back as another person, and when the person is gone. */
@Entity()
export class InvitationStop {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  addressDigest!: string;
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  person!: Person | null;
  @Property({ type: 'datetime' })
  at!: Date;
}

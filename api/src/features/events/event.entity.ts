import { Check, Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Collection, type Opt } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Space } from '../spaces/space.entity.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';

export const EventKind = enumeration('EventKind', 'What kind of event it is.', {
  COFFEE: 'A themed morning coffee for entrepreneurs.',
  PROVIDER_MEETING: 'A meeting of those who offer services.',
  WORKSHOP: 'A workshop.',
});
export type EventKind = keyof typeof EventKind;

export const EventStatus = enumeration('EventStatus', 'Where an event is in its life.', {
  DRAFT: 'Being planned; seen by its hosts only: the advisers of its municipality, and coordinators where it is for the network only.',
  PUBLISHED: 'Open to all.',
  CANCELLED: 'Will not be held.',
  HELD: 'Has been held.',
  SUMMARISED: 'Held, and those who came have been told what was heard and what happens next.',
});
export type EventStatus = keyof typeof EventStatus;

@Entity()
@ObjectType({ description: 'A morning coffee, provider meeting or workshop.', simpleResolvers: true })
@Index({ properties: ['startsAt', 'id'] })
@Index({ properties: ['municipality', 'startsAt', 'id'] })
@Check({ name: 'event_capacity', expression: 'capacity > 0' })
@Check({ name: 'event_first_timer_seats', expression: 'first_timer_seats >= 0 and first_timer_seats <= capacity' })
@Check({ name: 'event_ends_after_start', expression: 'ends_at > starts_at' })
export class Event {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => EventKind, { description: 'What kind it is.' })
  @Enum({ items: () => EventKind, type: 'text' })
  kind!: EventKind;
  @Field(() => Localized, { description: 'Its title: the theme.' })
  @Property({ type: 'json' })
  title!: Localized;
  @Field(() => Localized, { description: 'What it is about and for whom.' })
  @Property({ type: 'json' })
  description!: Localized;
  @Field(() => [Topic], { description: 'The topics of its theme.' })
  @ManyToMany(() => Topic, undefined, { owner: true })
  topics = new Collection<Topic>(this);
  @Field(() => [String], { description: 'Sections of TOL 2008 that the theme is for; empty: all.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  industries!: string[];
  @Field(() => Municipality, { description: 'The municipality that holds it.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Space, { nullable: true, description: 'The room; null where it is held elsewhere or at a distance.' })
  @ManyToOne(() => Space, { nullable: true })
  space!: Space | null;
  @Field(() => Localized, { nullable: true, description: 'Where it is held, where that is no room of the portal: name and address.' })
  @Property({ type: 'json', nullable: true })
  venue: Localized | null = null;
  @Field(() => String, { nullable: true, description: 'The address for taking part at a distance; only for those who have a place, and the hosts.' })
  @Property({ type: 'text', nullable: true })
  remoteLink: string | null = null;
  @Field(() => [Organisation], { description: 'The organisations that speak there.' })
  @ManyToMany(() => Organisation, undefined, { owner: true })
  speakers = new Collection<Organisation>(this);
  @Field(() => ID, { nullable: true, description: 'The same for all events that were planned together as a series; null: it stands alone.' })
  @Property({ type: 'uuid', nullable: true, index: true })
  series: string | null = null;
  @Field(() => [String], { description: 'Names of the hosts.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  hosts!: string[];
  @Field(() => Moment, { description: 'When it starts.' })
  @Property({ type: 'datetime' })
  startsAt!: Date;
  @Field(() => Moment, { description: 'When it ends.' })
  @Property({ type: 'datetime' })
  endsAt!: Date;
  @Field(() => Int, { description: 'How many people can come.' })
  @Property({ type: 'integer' })
  capacity!: number;
  @Field(() => Boolean, { description: 'For those who serve businesses only: provider contacts, advisers, heads of departments and coordinators. Others do not see it.' })
  @Property({ type: 'boolean', default: false })
  networkOnly: Opt<boolean> = false;
  /** When everybody for whom it is could first see it; null for drafts, and for events older than this. */
  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'From when on one can register; null: as soon as it is published.' })
  @Property({ type: 'datetime', nullable: true })
  registrationOpensAt: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'Until when one can register; null: until it starts.' })
  @Property({ type: 'datetime', nullable: true })
  registrationClosesAt: Date | null = null;
  @Field(() => Int, { description: 'How many seats are kept for people and companies that have never come to an event.' })
  @Property({ type: 'integer', default: 0 })
  firstTimerSeats: number = 0;
  @Field(() => Moment, { nullable: true, description: 'Until when these seats are kept; then everybody can get them.' })
  @Property({ type: 'datetime', nullable: true })
  firstTimerUntil: Date | null = null;
  /** When the kept seats were last given to the queue. */
  @Property({ type: 'datetime', nullable: true })
  firstTimerReleasedAt: Date | null = null;
  /** Counted up by each change of time or place, for calendars. */
  @Property({ type: 'integer', default: 0 })
  calendarSequence: number = 0;
  @Field(() => EventStatus, { description: 'Where it is in its life.' })
  @Enum({ items: () => EventStatus, type: 'text' })
  status!: EventStatus;
  @Field(() => Localized, { nullable: true, description: 'What was heard and what happens next; null until the event has been summarised.' })
  @Property({ type: 'json', nullable: true })
  summary!: Localized | null;
  @Field(() => Moment, { nullable: true, description: 'When the summary was published and mailed.' })
  @Property({ type: 'datetime', nullable: true })
  summarisedAt: Date | null = null;
  @Field(() => Int, { description: 'Seats that are confirmed or offered: never more than the capacity.' })
  seatsTaken!: number;
  @Field(() => Int, { description: 'Seats that are free; somebody in the queue may be about to get them.' })
  seatsFree!: number;
  @Field(() => Int, { description: 'How many parties are in the queue.' })
  queueLength!: number;
}

export const EventMove = enumeration('EventMove', 'What can be done with an event.', {
  PUBLISH: 'Open it to all.',
  CANCEL: 'Call it off; everybody with a place or in the queue is told.',
  HOLD: 'Say that it has been held; from its start on.',
  SUMMARISE: 'Tell those who came what was heard and what happens next.',
});
export type EventMove = keyof typeof EventMove;

export const RegistrationStatus = enumeration('RegistrationStatus', 'Where a party is with its place at an event.', {
  UNCONFIRMED: 'Has its seats for 30 minutes: a guest must confirm them by the link in the mail.',
  UNCONFIRMED_WAITLISTED: 'Is in the queue for 30 minutes: a guest must confirm that by the link in the mail.',
  CONFIRMED: 'Has its seats.',
  WAITLISTED: 'Is in the queue.',
  OFFERED: 'Has been offered seats and must take them before the offer expires.',
  CANCELLED: 'Does not come.',
  ATTENDED: 'Was there.',
  NO_SHOW: 'Had its seats but did not come.',
});
export type RegistrationStatus = keyof typeof RegistrationStatus;

@Entity()
@ObjectType({ description: "One party's place at an event, or in its queue.", simpleResolvers: true })
@Index({ properties: ['event', 'status'] })
@Index({ properties: ['person', 'event'] })
@Index({ properties: ['company'] })
@Index({
  name: 'registration_one_per_person',
  expression: (columns, table, name) => `create unique index "${name}" on "${table.name}" (${columns.event}, ${columns.person}) where status <> 'CANCELLED'`,
})
@Index({
  name: 'registration_offers',
  expression: (columns, table, name) => `create index "${name}" on "${table.name}" (${columns.offerExpiresAt}) where status = 'OFFERED'`,
})
@Index({
  name: 'registration_unconfirmed',
  expression: (columns, table, name) => `create index "${name}" on "${table.name}" (${columns.confirmBy}) where status in ('UNCONFIRMED', 'UNCONFIRMED_WAITLISTED')`,
})
@Check({ name: 'registration_to_confirm', expression: "(status in ('UNCONFIRMED', 'UNCONFIRMED_WAITLISTED')) = (confirm_by is not null)" })
@Check({ name: 'registration_party', expression: 'party_size >= 1 and party_size <= 6' })
export class Registration {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Event, { nullable: true, description: 'The event.' })
  @ManyToOne(() => Event)
  event!: Event;
  /** The event's municipality again, so that its hosts are known without the event. */
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  /** Whether the event is for the network only, again for the same reason: it stays so once anybody can register. */
  @Property({ type: 'boolean', default: false })
  networkOnly: Opt<boolean> = false;
  /** Nobody only for a walk-in without an address, who gets no mail. */
  @Field(() => Person, { nullable: true, description: 'Who registered.' })
  @ManyToOne(() => Person, { nullable: true })
  person!: Person | null;
  @Field(() => Company, { nullable: true, description: 'The company for which they come.' })
  @ManyToOne(() => Company, { nullable: true })
  company!: Company | null;
  @Field(() => String, { nullable: true, description: 'The company as typed, where it is not one of the portal.' })
  @Property({ type: 'text', nullable: true })
  companyName!: string | null;
  /** The business ID as typed, so that the company is known when the portal gets to know it. */
  @Property({ type: 'text', nullable: true })
  companyBusinessId: string | null = null;
  /** The name as a guest gave it, until the mail has shown that the address is theirs. */
  @Property({ type: 'text', nullable: true })
  typedName: string | null = null;
  @Field(() => Person, { nullable: true, description: 'The adviser who registered the party on its behalf; null where it did so itself.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  registeredBy: Person | null = null;
  /** By whose "bring a new entrepreneur" link they came. */
  @ManyToOne(() => Registration, { nullable: true, deleteRule: 'set null', index: true })
  invitedBy: Registration | null = null;
  /** When the last reminder went out. */
  @Property({ type: 'datetime', nullable: true })
  remindedAt: Date | null = null;
  @Field(() => Int, { description: 'How many parties that had never come have a place through its link: the address of an event with `?from=` and the id of this registration.' })
  broughtNew?: number;
  @Field(() => Boolean, { description: 'Neither the person nor the company had ever come to an event when it was made.' })
  @Property({ type: 'boolean', default: false })
  firstTimer: boolean = false;
  @Field(() => Int, { description: 'How many people come together: 1 to 6. A party is never split.' })
  @Property({ type: 'integer' })
  partySize!: number;
  @Field(() => RegistrationStatus, { description: 'Where the party is with its place.' })
  @Enum({ items: () => RegistrationStatus, type: 'text' })
  status!: RegistrationStatus;
  @Field(() => Moment, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  /** The place in the queue: the oldest comes first. */
  @Property({ type: 'datetime' })
  queuedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'Until when an offered seat can be taken.' })
  @Property({ type: 'datetime', nullable: true })
  offerExpiresAt: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'Until when a guest must confirm by the link in the mail; null where nothing is to be confirmed.' })
  @Property({ type: 'datetime', nullable: true })
  confirmBy: Date | null = null;
  @Field(() => Boolean, { description: 'Came without registering and was added at the door.' })
  @Property({ type: 'boolean' })
  walkIn: boolean = false;
  /** The name as the host wrote it at the door. */
  @Property({ type: 'text', nullable: true })
  walkInName: string | null = null;
  @Field(() => Moment, { nullable: true, description: 'When they came through the door.' })
  @Property({ type: 'datetime', nullable: true })
  checkedInAt: Date | null = null;
  /** Nothing that anybody could guess: unlike an id it tells no time. */
  @Field(() => ID, { nullable: true, description: 'What your own QR code says at the door; only for yourself.' })
  @Property({ type: 'uuid', unique: true, defaultRaw: 'gen_random_uuid()' })
  doorCode: Opt<string> = randomUUID();
  /** Written by the database: keys by which figures tell people and companies apart, also when the person is gone. */
  @Property({ type: 'uuid', nullable: true, index: true })
  personFace: string | null = null;
  @Property({ type: 'text', nullable: true, index: true })
  companyFace: string | null = null;
  @Field(() => String, { nullable: true, description: 'The SHA-256 of the code that the party shows at the door, so that a telephone of the hosts knows the code also without a network; only for them.' })
  doorDigest?: string | null;
  @Field(() => Int, { nullable: true, description: 'The place in the queue, from 1; null for who is not in it.' })
  queuePlace!: number | null;
  @Field(() => String, { description: 'The name of who registered, for all who may see the registration.' })
  guestName?: string;
  @Field(() => String, { nullable: true, description: 'The name of the company for which they come, or the business ID where only that was said; for all who may see the registration.' })
  guestCompany?: string | null;
}

export const RegistrationMove = enumeration('RegistrationMove', 'What can be done with a registration.', {
  CONFIRM: 'Confirm, by the link in the mail.',
  TAKE: 'Take the offered seats.',
  CANCEL: 'Give the place up.',
  CHECK_IN: 'Mark as having come.',
  NO_SHOW: 'Mark as not having come.',
  UNMARK: 'Take a mark of the door back.',
});
export type RegistrationMove = keyof typeof RegistrationMove;

/** A registration of somebody who can be written to. */
export type Registered = Registration & { person: Person };

export function isOfPerson(registration: Registration): registration is Registered {
  return registration.person !== null;
}

export const EventConnection = connectionOf(Event, 'Event');
export const RegistrationConnection = connectionOf(Registration, 'Registration');

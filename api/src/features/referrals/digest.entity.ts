import { Check, Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Person } from '../people/person.entity.js';
import { Referral } from './referral.entity.js';

export const ReminderKind = { RECEIVER: 'RECEIVER', ADVISER: 'ADVISER', COMPANY: 'COMPANY' } as const;
export type ReminderKind = keyof typeof ReminderKind;

/** That somebody has been told that a referral waits, for one run of its clock: nobody is told twice. */
@Entity()
@Unique({ name: 'referral_reminder_once', properties: ['referral', 'since', 'kind', 'person'] })
export class ReferralReminder {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Referral, { deleteRule: 'cascade' })
  referral!: Referral;
  /** Since when the clock had been running. */
  @Property({ type: 'datetime' })
  since!: Date;
  @Enum({ items: () => ReminderKind, type: 'text' })
  kind!: ReminderKind;
  @ManyToOne(() => Person, { deleteRule: 'cascade', index: true })
  person!: Person;
  @Property({ type: 'datetime' })
  at!: Date;
}

/** The one mail of a day in which a person is told all that waits for them. */
@Entity()
@Unique({ name: 'digest_once_a_day', properties: ['person', 'day'] })
export class Digest {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'date' })
  day!: string;
  @Property({ type: 'datetime' })
  at!: Date;
}

/** When a person wants their digest, where they have said so. */
@Entity()
@Check({ name: 'digest_wish_hour', expression: 'hour >= 0 and hour <= 23' })
export class DigestWish {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'integer' })
  hour!: number;
  @Property({ type: 'boolean' })
  off!: boolean;
}

import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Person } from '../people/person.entity.js';

export const Reminder = enumeration('Reminder', 'A reminder of an event at which one has seats.', {
  TWO_DAYS: '48 hours before it.',
  TWO_HOURS: '2 hours before it.',
});
export type Reminder = keyof typeof Reminder;

/** Which reminders of events somebody does not want. */
@Entity()
export class NoReminders {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'string[]', columnType: 'text[]', defaultRaw: `'{TWO_DAYS,TWO_HOURS}'` })
  unwanted!: Reminder[];
  @Property({ type: 'datetime' })
  since!: Date;
}

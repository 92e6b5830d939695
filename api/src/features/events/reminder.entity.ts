import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Person } from '../people/person.entity.js';

/** That somebody does not want to be reminded of events. */
@Entity()
export class NoReminders {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'datetime' })
  since!: Date;
}

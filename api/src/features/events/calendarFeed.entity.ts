import { Entity, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Person } from '../people/person.entity.js';

/** The address of somebody's own calendar. Only a hash of its secret is kept; nothing of it is in the schema. */
@Entity()
export class CalendarFeed {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @Property({ type: 'datetime' })
  createdAt!: Date;
}

import { Entity, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Person } from '../people/person.entity.js';

/** The one mail of a week in which a person is told what is new; written also where nothing was, so that no week has two. */
@Entity()
@Unique({ name: 'weekly_digest_once', properties: ['person', 'week'] })
export class WeeklyDigest {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  /** The Monday of the week. */
  @Property({ type: 'date' })
  week!: string;
  @Property({ type: 'datetime' })
  at!: Date;
}

/** That a person wants no weekly digest. */
@Entity()
export class NoWeeklyDigest {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
}

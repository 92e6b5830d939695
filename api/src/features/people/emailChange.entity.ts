import { Entity, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Person } from './person.entity.js';

/** A new address that somebody gave and has not confirmed: the link in the mail there does. Only a hash of its secret is kept. */
@Entity()
export class EmailChange {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'text' })
  email!: string;
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @Property({ type: 'datetime' })
  askedAt!: Date;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
}

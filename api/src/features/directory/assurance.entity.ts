import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';

/** That the contacts of a provider were asked whether its services are as the directory says: by a coordinator, or by the month where nobody did. */
@Entity()
@Unique({ name: 'assurance_ask_once', properties: ['organisation', 'day'] })
export class AssuranceAsk {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Organisation)
  organisation!: Organisation;
  /** The day in Finland: nobody is asked twice on one. */
  @Property({ type: 'date' })
  day!: string;
  @Property({ type: 'datetime' })
  at!: Date;
  /** The coordinator who asked; null: the month did. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  by: Person | null = null;
}

/** A link in a mail, by which a contact confirms services of one organisation without signing in. Only a hash of its secret is kept; nothing of it is in the schema. */
@Entity()
@Index({ properties: ['organisation'] })
export class AssuranceLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Organisation)
  organisation!: Organisation;
  @ManyToOne(() => Person, { deleteRule: 'cascade', index: true })
  person!: Person;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

/** That a contact does not want to be asked by mail. */
@Entity()
export class NoAssuranceMail {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, { owner: true, deleteRule: 'cascade' })
  person!: Person;
}

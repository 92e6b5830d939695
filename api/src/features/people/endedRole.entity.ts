import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Department, Organisation } from '../organisations/organisation.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Person, Role } from './person.entity.js';

/**
 * A role in the network that was ended, as it was: by this it comes back where the end was a mistake, and a provider of sign-in whose
 * claims still name it does not give it again. It goes when the person is invited to the same role anew.
 */
@Entity()
@Index({ properties: ['person'] })
export class EndedRole {
  /** That of the membership. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;
  @ManyToOne(() => Municipality, { nullable: true })
  municipality!: Municipality | null;
  @ManyToOne(() => Organisation, { nullable: true })
  organisation!: Organisation | null;
  @ManyToOne(() => Department, { nullable: true })
  department!: Department | null;
  @Property({ type: 'text', nullable: true })
  title!: string | null;
  @Property({ type: 'text', nullable: true })
  grantedBy!: string | null;
  @Property({ type: 'datetime', nullable: true })
  since!: Date | null;
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  givenBy!: Person | null;
  @Property({ type: 'datetime' })
  endedAt!: Date;
  /** A coordinator, or the person. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  endedBy!: Person | null;
}

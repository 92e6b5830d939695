import { Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { Person, Session } from './person.entity.js';
import type { MembershipGrant } from './signInProviders.js';

/** Who somebody is at a provider of sign-in. Without a person it waits for an address that is confirmed by a link. */
@Entity()
@Unique({ name: 'identity_once', properties: ['issuer', 'subject'] })
export class Identity {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  issuer!: string;
  @Property({ type: 'text' })
  subject!: string;
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: 'cascade' })
  person: Person | null = null;
  /** The name as the provider has it, for an account that has none yet. */
  @Property({ type: 'text' })
  name!: string;
  /** What the provider's word gives its person, as of the last sign-in there. */
  @Property({ type: 'json' })
  grants!: MembershipGrant[];
  /** Of the mark of the browser that may connect it with an account, while it waits. */
  @Property({ type: 'text', nullable: true })
  waitsFor: string | null = null;
  @Property({ type: 'datetime' })
  usedAt!: Date;
}

/** A browser on its way to a provider and back. What the provider's answer is checked against can be made again from the state and the browser's mark only. */
@Entity()
export class SignInAttempt {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  stateHash!: string;
  @Property({ type: 'text' })
  browserHash!: string;
  @Property({ type: 'text' })
  provider!: string;
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Property({ type: 'text', nullable: true })
  returnTo!: string | null;
  @Property({ type: 'datetime' })
  @Index()
  expiresAt!: Date;
}

/** By which provider a session was opened, and what that provider wants to see when the session ends there too. */
@Entity()
export class ProviderSession {
  @OneToOne(() => Session, undefined, { owner: true, primary: true, deleteRule: 'cascade' })
  session!: Session;
  @Property({ type: 'text' })
  provider!: string;
  @Property({ type: 'text' })
  idToken!: string;
}

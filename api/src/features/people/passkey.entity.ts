import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Moment } from '../../core/scalars.js';
import { Person, Session } from './person.entity.js';

@Entity()
@ObjectType({ description: 'A device or a key with which a person confirms that it is them: their second factor. Seen by themselves only.', simpleResolvers: true })
@Index({ properties: ['person'] })
export class Passkey {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'text' })
  @Unique({ name: 'passkey_once' })
  credentialId!: string;
  @Property({ type: 'text' })
  publicKey!: string;
  /** Of its own signatures, where it counts them: a copy of the key falls behind. */
  @Property({ type: 'bigint' })
  counter!: string;
  @Property({ type: 'json' })
  transports!: string[];
  @Field(() => String, { description: 'What its person calls it.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => Moment, { description: 'When it was registered.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was last used.' })
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

/** What a passkey is asked to sign, once and soon. */
@Entity()
export class PasskeyChallenge {
  @OneToOne(() => Session, undefined, { owner: true, primary: true, deleteRule: 'cascade' })
  session!: Session;
  @Property({ type: 'text' })
  challenge!: string;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
}

/** Gets in once where no passkey is at hand. Only a digest is kept. */
@Entity()
@Index({ properties: ['person'] })
export class RecoveryCode {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person!: Person;
  @Property({ type: 'text' })
  hash!: string;
}

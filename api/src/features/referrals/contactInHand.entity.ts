import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Referral } from './referral.entity.js';

/** What a declined referral said of its contact: apart from it, so that nothing of the company stays with who declined. */
@Entity()
@ObjectType({ description: 'Whom to contact in a company whose referral was declined: for the advisers who go on with the matter, and gone once it has gone on.', simpleResolvers: true })
export class ContactInHand {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Referral)
  @Unique({ name: 'contact_in_hand_referral' })
  referral!: Referral;
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Person, { nullable: true, description: 'The contact, where they have an account.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  person!: Person | null;
  @Field(() => String, { nullable: true, description: 'The name of a contact without an account.' })
  @Property({ type: 'text', nullable: true })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone number of that contact.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;
  @Property({ type: 'datetime' })
  keptAt!: Date;
}

import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Event, Registration } from './event.entity.js';

@Entity()
@ObjectType({ description: 'What a party needs to be able to come and to eat. Seen by the hosts alone; deleted 7 days after the event, or when the place is given up.', simpleResolvers: true })
export class SpecialNeeds {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Registration, { owner: true, deleteRule: 'cascade' })
  registration!: Registration;
  /** The event's municipality again, so that its hosts are known without the event. */
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => String, { nullable: true, description: 'Diets and allergies.' })
  @Property({ type: 'text', nullable: true })
  diet!: string | null;
  @Field(() => String, { nullable: true, description: 'What makes coming and taking part possible: step-free access, interpretation and so on.' })
  @Property({ type: 'text', nullable: true })
  access!: string | null;
}

@Entity()
@ObjectType({ description: 'What somebody who comes wants to ask at an event. Seen by the hosts and the heads of the municipality’s departments.', simpleResolvers: true })
@Index({ properties: ['event', 'id'] })
export class EventQuestion {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Event)
  event!: Event;
  /** The event's municipality again. */
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Registration, { nullable: true, description: 'The party that asks; for the hosts alone, and only where the asker lets the name be shown.' })
  @ManyToOne(() => Registration, { deleteRule: 'cascade', index: true })
  registration!: Registration;
  @Field(() => String, { description: 'The question.' })
  @Property({ type: 'text' })
  text!: string;
  @Field(() => Boolean, { description: 'The asker lets the name be shown.' })
  @Property({ type: 'boolean' })
  nameShown!: boolean;
  @Field(() => String, { nullable: true, description: 'Who asks, with the company; null where the asker does not want it shown.' })
  askedBy?: string | null;
}

import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

@Entity()
@ObjectType({ description: 'A room in a town hall or business park that can be lent.', simpleResolvers: true })
export class Space {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Localized, { description: 'Its name.' })
  @Property({ type: 'json' })
  name!: Localized;
  @Field(() => Municipality, { description: 'Where it is.' })
  @ManyToOne(() => Municipality, { index: true })
  municipality!: Municipality;
  @Field(() => String, { description: 'The street address.' })
  @Property({ type: 'text' })
  address!: string;
  @Field(() => Int, { description: 'How many people it holds.' })
  @Property({ type: 'integer' })
  capacity!: number;
  @Field(() => Localized, { description: 'What there is: screen, kitchen.' })
  @Property({ type: 'json' })
  equipment!: Localized;
  @Field(() => Localized, { description: 'How one gets in and around: lift, step-free entrance, induction loop.' })
  @Property({ type: 'json' })
  accessibility!: Localized;
}

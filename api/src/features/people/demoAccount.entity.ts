import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { Person } from './person.entity.js';

@Entity()
@ObjectType({ description: 'A made-up person as whom a visitor of the demonstration can sign in with one click.', simpleResolvers: true })
export class DemoAccount {
  @Field(() => ID, { description: 'The id: give it to signInAsDemo.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @OneToOne(() => Person, undefined, { owner: true })
  person!: Person;
  @Field(() => String, { description: 'The name of the made-up person.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => Localized, { description: 'What they are.' })
  @Property({ type: 'json' })
  label!: Localized;
  @Field(() => Localized, { description: 'What to try as this person.' })
  @Property({ type: 'json' })
  tryThis!: Localized;
  @Field(() => Int, { description: 'Their place in the list.' })
  @Property({ type: 'integer' })
  rank!: number;
}

import { Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from './enumeration.js';
import { newId } from './ids.js';
import { connectionOf } from './page.js';
import { CalendarDay, Moment } from './scalars.js';

export const Ending = enumeration('Ending', 'What happens to personal data whose time is over.', {
  DELETE: 'The row is deleted.',
  EMPTY: 'The fields are emptied; the row stays for the figures.',
  ANONYMISE: 'The person becomes nobody; what they took part in stays for the figures.',
});
export type Ending = keyof typeof Ending;

@Entity({ tableName: 'forgotten' })
@ObjectType({ description: 'That so many rows of a kind were deleted or emptied on a day; nothing of what was in them.', simpleResolvers: true })
@Unique({ name: 'forgotten_once', properties: ['day', 'entity', 'fields', 'ending'] })
export class Forgotten {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => CalendarDay, { description: 'The day.' })
  @Property({ type: 'date' })
  day!: string;
  @Field(() => Moment, { description: 'When the last of them went.' })
  @Property({ type: 'datetime' })
  at!: Date;
  @Field(() => String, { description: 'The kind, by its key in the register.' })
  @Property({ type: 'text' })
  entity!: string;
  @Field(() => String, { description: 'The names of the fields that went, joined by commas.' })
  @Property({ type: 'text' })
  fields!: string;
  @Field(() => Ending, { description: 'What happened to them.' })
  @Enum({ items: () => Ending, type: 'text' })
  ending!: Ending;
  @Field(() => Int, { description: 'How many rows.' })
  @Property({ type: 'integer' })
  count!: number;
}

export const ForgottenConnection = connectionOf(Forgotten, 'Forgotten');

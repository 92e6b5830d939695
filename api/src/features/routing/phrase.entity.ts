import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Service } from '../directory/service.entity.js';
import { Person } from '../people/person.entity.js';

@Entity()
@ObjectType({ description: 'How a business says what it needs of a service. Routing finds the service by it.', simpleResolvers: true })
@Unique({ name: 'need_phrase_once', properties: ['service', 'language', 'sameAs'] })
export class NeedPhrase {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Service, { description: 'The service.' })
  @ManyToOne(() => Service, { deleteRule: 'cascade' })
  service!: Service;
  @Field(() => Language, { description: 'The language of the phrase.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => String, { description: 'The phrase, as a business would say it.' })
  @Property({ type: 'text' })
  text!: string;
  /** The text without capitals, signs and doubled spaces: the same phrase is not kept twice. */
  @Property({ type: 'text' })
  sameAs!: string;
  @Field(() => Person, { nullable: true, description: 'Who added it; null for the phrases with which the network began.' })
  @ManyToOne(() => Person, { nullable: true })
  addedBy!: Person | null;
  @Field(() => Moment, { description: 'When it was added.' })
  @Property({ type: 'datetime' })
  addedAt!: Date;
}

export const NeedPhraseConnection = connectionOf(NeedPhrase, 'NeedPhrase');

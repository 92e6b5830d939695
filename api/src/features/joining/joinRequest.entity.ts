import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const JoinStatus = enumeration('JoinStatus', 'Where a request to be one of a company’s people is.', {
  OPEN: 'Waits for the people of the company, an adviser, or a coordinator where there are neither.',
  CONFIRMED: 'Somebody has confirmed it: the asker is of the company.',
  DECLINED: 'Somebody has declined it, with a reason.',
  TAKEN_BACK: 'The asker has taken it back.',
  LAPSED: 'Nobody has answered it in 30 days.',
});
export type JoinStatus = keyof typeof JoinStatus;

export const JoinMove = enumeration('JoinMove', 'What can be done with a request to be one of a company’s people.', {
  CONFIRM: 'Say that the asker is of the company.',
  DECLINE: 'Say that the asker is not, with a reason.',
  TAKE_BACK: 'Take one’s own request back.',
});
export type JoinMove = keyof typeof JoinMove;

@ObjectType({ description: 'Who asks to be one of a company’s people.', simpleResolvers: true })
export class Asker {
  @Field(() => String, { description: 'First and last name, as they say it.' })
  name!: string;
  @Field(() => String, { description: 'The e-mail address with which they sign in.' })
  email!: string;
}

@Entity()
@ObjectType({ description: 'Somebody says that they are of a company. Seen by them, by the people of the company, and by the advisers of its municipality; where there are none of these, by the coordinators.', simpleResolvers: true })
@Index({ properties: ['person'] })
@Index({ properties: ['company'] })
@Index({ properties: ['handledIn'] })
@Index({ name: 'join_request_due', expression: (c, table, name) => `create index "${name}" on "${table.name}" (${c.askedAt}) where ${c.status} = 'OPEN'` })
@Index({
  name: 'join_request_open',
  expression: (c, table, name) => `create unique index "${name}" on "${table.name}" (${c.person}, coalesce(${c.businessId}, lower(${c.companyName}) || ' ' || ${c.municipality})) where ${c.status} = 'OPEN'`,
})
export class JoinRequest {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Person)
  person!: Person;
  @Field(() => String, { description: 'The name of the company, as the asker wrote it.' })
  @Property({ type: 'text' })
  companyName!: string;
  @Field(() => String, { nullable: true, description: 'Its business ID, as the asker wrote it; null: they gave none.' })
  @Property({ type: 'text', nullable: true })
  businessId!: string | null;
  @Field(() => Municipality, { description: 'Its municipality, as the asker chose it.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => Company, { nullable: true, description: 'The company that is meant; null where the portal does not know it yet, and always for the asker, who is not told which companies are known.' })
  @ManyToOne(() => Company, { nullable: true })
  company!: Company | null;
  /** The municipality whose advisers may decide: that of the company, where it is known. It tells the asker nothing. */
  @ManyToOne(() => Municipality)
  handledIn!: Municipality;
  @Field(() => String, { nullable: true, description: 'What the asker is in the company.' })
  @Property({ type: 'text', nullable: true })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'What the asker says besides.' })
  @Property({ type: 'text', nullable: true })
  words!: string | null;
  /** When the coordinators were told, because nobody nearer could answer; null: somebody could. */
  @Property({ type: 'datetime', nullable: true })
  networkToldAt: Date | null = null;
  @Field(() => JoinStatus, { description: 'Where it is.' })
  @Enum({ items: () => JoinStatus, type: 'text' })
  status!: JoinStatus;
  @Field(() => Moment, { description: 'When it was asked.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it ended; null: it waits.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
  @Field(() => Person, { nullable: true, description: 'Who confirmed or declined it; null for the asker.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null', index: true })
  endedBy: Person | null = null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}

export const JoinRequestConnection = connectionOf(JoinRequest, 'JoinRequest');

import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { Moment } from '../../core/scalars.js';
import { Company } from '../companies/company.entity.js';
import { Department, Organisation } from '../organisations/organisation.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const Role = enumeration('Role', 'What a person is, and where.', {
  ENTREPRENEUR: 'Of a company.',
  ADVISER: 'Business-services staff of a municipality.',
  CONTACT: 'Answers for an organisation that offers services.',
  HEAD: 'Heads a department of a municipality.',
  COORDINATOR: 'Coordinates the whole network.',
});
export type Role = keyof typeof Role;

@Entity()
@ObjectType({ description: 'A human being. Seen by themselves, by their company’s other people, by the advisers of their company’s municipality, and by whoever holds a referral in which they are the contact; whoever serves businesses by office also by everybody who is signed in.', simpleResolvers: true })
export class Person {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'First and last name; empty until a new account has given it.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => String, { description: 'The e-mail address, in small letters.' })
  @Property({ type: 'text' })
  @Unique({ name: 'person_email' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;
  @Field(() => Language, { description: 'The language of mails to them.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  /** By this figures tell people apart: what they came to keeps it when the person is gone. It leads to nobody. */
  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  face: Opt<string> = randomUUID();
  /** When they were first known, or last signed in: who has no role is forgotten so long after it. */
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  seenAt: Opt<Date> = new Date();
  /** When the portal forgot who they were. The row stays, so that what others did with them can be told; it leads to nobody. */
  @Property({ type: 'datetime', nullable: true })
  forgottenAt: Opt<Date> | null = null;
}

@Entity()
@ObjectType({ description: 'What a person is, and where: exactly one of the four places, none for a coordinator.', simpleResolvers: true })
@Index({ properties: ['person'] })
@Index({
  name: 'membership_once',
  expression: (c, table, name) =>
    `create unique index "${name}" on "${table.name}" (${c.person}, ${c.role}, ${c.company}, ${c.municipality}, ${c.organisation}, ${c.department}) nulls not distinct`,
})
@Check({
  name: 'membership_place',
  expression: `(role = 'ENTREPRENEUR') = (company_id is not null) and (role = 'ADVISER') = (municipality_code is not null)
    and (role = 'CONTACT') = (organisation_id is not null) and (role = 'HEAD') = (department_id is not null)`,
})
export class Membership {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Person, { description: 'Who.' })
  @ManyToOne(() => Person)
  person!: Person;
  @Field(() => Role, { description: 'What they are.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;
  @Field(() => Company, { nullable: true, description: 'The company of an entrepreneur.' })
  @ManyToOne(() => Company, { nullable: true, index: true })
  company: Company | null = null;
  @Field(() => Municipality, { nullable: true, description: 'The municipality of an adviser.' })
  @ManyToOne(() => Municipality, { nullable: true, index: true })
  municipality: Municipality | null = null;
  @Field(() => Organisation, { nullable: true, description: 'The organisation of a provider contact.' })
  @ManyToOne(() => Organisation, { nullable: true, index: true })
  organisation: Organisation | null = null;
  @Field(() => Department, { nullable: true, description: 'The department of a head.' })
  @ManyToOne(() => Department, { nullable: true, index: true })
  department: Department | null = null;
  @Field(() => String, { nullable: true, description: 'The title in that place.' })
  @Property({ type: 'text', nullable: true })
  title: string | null = null;
  /** The issuer by whose word it was granted: it goes when the issuer no longer says so. Null: by hand, and it stays. */
  @Property({ type: 'text', nullable: true })
  grantedBy: string | null = null;
  /** Since when it is kept although its issuer no longer says so: the network would have no coordinator without it. */
  @Property({ type: 'datetime', nullable: true })
  keptSince: Date | null = null;
  @Field(() => Moment, { nullable: true, description: 'Since when; null where that was not written down. Seen by their person, by coordinators, and in a company by who knows its people.' })
  @Property({ type: 'datetime', nullable: true, defaultRaw: 'now()' })
  since: Opt<Date> | null = new Date();
  @Field(() => Person, { nullable: true, description: 'Who gave it; null where a provider of sign-in or the operator did. For their person and coordinators only.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  givenBy: Person | null = null;
}

@Entity()
@ObjectType({ description: 'A signed-in browser.', simpleResolvers: true })
@Index({ properties: ['person'] })
export class Session {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Person)
  person!: Person;
  @Field(() => Moment, { description: 'When it was opened.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Field(() => Moment, { description: 'When it was last used, to some minutes.' })
  @Property({ type: 'datetime' })
  lastUsedAt!: Date;
  /** When the second factor was given; a coordinator has their rights from then on. */
  @Property({ type: 'datetime', nullable: true })
  secondFactorAt: Date | null = null;
  @Field(() => Moment, { description: 'When it ends by itself, used or not.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Field(() => String, { description: 'The browser, as it names itself.' })
  @Property({ type: 'text' })
  browser!: string;
}

/** A link that signs its reader in once. Only a hash of its secret is kept, and nothing of it is in the schema. */
@Entity()
@Index({ properties: ['email', 'createdAt'] })
export class SignInLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  /** Of the mark of the browser that asked: it works there alone. */
  @Property({ type: 'text' })
  browserHash!: string;
  @Property({ type: 'text' })
  email!: string;
  /** The Identity that becomes that of the address's account. */
  @Property({ type: 'uuid', nullable: true })
  identity: string | null = null;
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

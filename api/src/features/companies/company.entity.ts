import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay } from '../../core/scalars.js';
import { Industry, Municipality } from '../vocabulary/vocabulary.entity.js';

export const SizeClass = enumeration('SizeClass', 'How many people work in a company.', {
  SELF_EMPLOYED: '0–1 people.',
  MICRO: '2–9 people.',
  SMALL: '10–49 people.',
  MEDIUM: '50–249 people.',
  LARGE: '250 people or more.',
});
export type SizeClass = keyof typeof SizeClass;

export const FactSource = enumeration('FactSource', 'Where the facts of a company come from.', {
  REGISTER: 'The Finnish Patent and Registration Office and Tax Administration (YTJ).',
  ADVISER: 'An adviser wrote them down.',
  COMPANY: 'The company itself gave them.',
});
export type FactSource = keyof typeof FactSource;

export const CompanyFact = enumeration('CompanyFact', 'What is known of a company.', {
  BUSINESS_ID: 'The business ID.',
  NAME: 'The name.',
  PLACE: 'The village or district.',
  INDUSTRY: 'The main industry.',
  SIZE_CLASS: 'How many people work there.',
  ACTIVITY: 'What it does.',
  FOUNDED_YEAR: 'The year in which it was founded.',
});
export type CompanyFact = keyof typeof CompanyFact;

@ObjectType({ description: 'From where a fact of a company is, and of which day.', simpleResolvers: true })
export class FactOrigin {
  @Field(() => CompanyFact, { description: 'The fact.' })
  fact!: CompanyFact;
  @Field(() => FactSource, { description: 'Who gave it.' })
  source!: FactSource;
  @Field(() => CalendarDay, { description: 'The day on which it was given.' })
  on!: string;
}

@Entity()
@ObjectType({ description: 'A business. Seen by its own people, the advisers of its municipality, and whoever holds a referral of it.', simpleResolvers: true })
@Index({ properties: ['municipality', 'name', 'id'] })
@Index({
  name: 'company_alike',
  expression: (columns, table, name) =>
    `create index "${name}" on "${table.name}" (${columns.municipality}, coalesce(${columns.industry}, ''), coalesce(${columns.sizeClass}, ''), coalesce(${columns.place}, ''))`,
})
@Index({ name: 'company_name_trigrams', expression: (columns, table, name) => `create index "${name}" on "${table.name}" using gin (${columns.name} gin_trgm_ops)` })
export class Company {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { nullable: true, description: 'The business ID (Y-tunnus) with its check digit; null where there is none, as for a business that is only being planned.' })
  @Property({ type: 'text', nullable: true })
  @Unique({ name: 'company_business_id' })
  businessId!: string | null;
  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => Municipality, { description: 'Its home municipality.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => String, { nullable: true, description: 'The village or district.' })
  @Property({ type: 'text', nullable: true })
  place!: string | null;
  @Field(() => Industry, { nullable: true, description: 'Its main industry (TOL 2008).' })
  @ManyToOne(() => Industry, { nullable: true, index: true })
  industry!: Industry | null;
  @Field(() => SizeClass, { nullable: true, description: 'How many people work there; null where it is not known.' })
  @Enum({ items: () => SizeClass, type: 'text', nullable: true })
  sizeClass!: SizeClass | null;
  @Field(() => String, { nullable: true, description: 'What it does, in a line.' })
  @Property({ type: 'text', nullable: true })
  activity!: string | null;
  @Field(() => Int, { nullable: true, description: 'The year in which it was founded.' })
  @Property({ type: 'integer', nullable: true })
  foundedYear!: number | null;
  @Field(() => FactSource, { description: 'Where these facts come from.' })
  @Enum({ items: () => FactSource, type: 'text' })
  source!: FactSource;
  @Field(() => CalendarDay, { description: 'The day on which they were true.' })
  @Property({ type: 'date' })
  sourceDate!: string;
  /** Facts that were changed one by one since; all others are from `source` of `sourceDate`. */
  @Property({ type: 'json', defaultRaw: `'{}'` })
  origins: Opt<Partial<Record<CompanyFact, { source: FactSource; on: string }>>> = {};
  @Field(() => Int, { description: 'How often its facts have been changed: give it with a change, so that nobody’s change is lost.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

export const CompanyConnection = connectionOf(Company, 'Company');

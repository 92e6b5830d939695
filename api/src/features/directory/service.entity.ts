import { Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Collection, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay } from '../../core/scalars.js';
import { SizeClass } from '../companies/company.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Area, Municipality, Region, Topic } from '../vocabulary/vocabulary.entity.js';

export const Stage = enumeration('Stage', 'The stage of a business for which a service is meant.', {
  IDEA: 'An idea of a business.',
  STARTING: 'Starting.',
  GROWING: 'Running and growing.',
  INTERNATIONALISING: 'Going abroad.',
  CHANGING: 'Changing hands or direction.',
  DIFFICULTY: 'In difficulty.',
  CLOSING: 'Closing down.',
});
export type Stage = keyof typeof Stage;

export const CoverageType = enumeration('CoverageType', 'What kind of area a service covers.', {
  NATIONAL: 'All of Finland.',
  REGION: 'Regions (maakunta).',
  EMPLOYMENT_AREA: 'An employment area.',
  ECONOMIC_DEVELOPMENT_CENTRE: 'The area of an economic development centre.',
  WELLBEING_COUNTY: 'A wellbeing services county.',
  MUNICIPALITY: 'Single municipalities.',
});
export type CoverageType = keyof typeof CoverageType;

export const Cost = enumeration('Cost', 'What a service costs to a business.', {
  FREE: 'Free of charge.',
  PAID: 'Has a price.',
  MIXED: 'Partly free of charge.',
});
export type Cost = keyof typeof Cost;

export const Capacity = enumeration('Capacity', 'Whether a service takes new clients.', {
  OPEN: 'Takes new clients.',
  LIMITED: 'Takes some; may be slower than promised.',
  FULL: 'Takes nobody until the day in fullUntil.',
});
export type Capacity = keyof typeof Capacity;

@Entity()
@ObjectType({ description: 'What an organisation offers to businesses.', simpleResolvers: true })
@Index({ properties: ['organisation'] })
@Index({ name: 'service_by_name', expression: (_columns, table, name) => `create index "${name}" on "${table.name}" ((name->>'fi'), id)` })
export class Service {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'A short stable name for addresses: sas-plots.' })
  @Property({ type: 'text' })
  @Unique()
  slug!: string;
  @Field(() => Organisation, { description: 'Who offers it.' })
  @ManyToOne(() => Organisation)
  organisation!: Organisation;
  @Field(() => Localized, { description: 'Its name.' })
  @Property({ type: 'json' })
  name!: Localized;
  @Field(() => Localized, { description: 'What it is and for whom.' })
  @Property({ type: 'json' })
  description!: Localized;
  @Field(() => [Topic], { description: 'What it is about.' })
  @ManyToMany(() => Topic, undefined, { owner: true })
  topics = new Collection<Topic>(this);
  @Field(() => [String], { description: 'Codes of its classes in the Finnish Service Catalogue (PTV).' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  serviceClasses!: string[];
  @Field(() => [Stage], { description: 'The stages of a business for which it is meant; empty: all.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  stages!: Stage[];
  @Field(() => [String], { description: 'Sections of TOL 2008 for which it is meant; empty: all.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  industries!: string[];
  @Field(() => [SizeClass], { description: 'The sizes of companies for which it is meant; empty: all.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  sizes!: SizeClass[];
  @Field(() => String, { nullable: true, description: 'Services that differ only in their area share it: @plots. Null where the service stands alone.' })
  @Property({ type: 'text', nullable: true, index: true })
  concept!: string | null;
  @Field(() => CoverageType, { description: 'What kind of area it covers.' })
  @Enum({ items: () => CoverageType, type: 'text' })
  coverageType!: CoverageType;
  @Field(() => Area, { nullable: true, description: 'The area that it covers, where that is an area other than regions or municipalities.' })
  @ManyToOne(() => Area, { nullable: true })
  coverageArea!: Area | null;
  @Field(() => [Region], { description: 'The regions that it covers as wholes.' })
  @ManyToMany(() => Region, undefined, { owner: true })
  coverageRegions = new Collection<Region>(this);
  @Field(() => [Municipality], { description: 'The municipalities that it covers, however the area is named; empty for a national service. At most 50 are given.' })
  @ManyToMany(() => Municipality, undefined, { owner: true })
  coverage = new Collection<Municipality>(this);
  @Field(() => Cost, { description: 'What it costs.' })
  @Enum({ items: () => Cost, type: 'text' })
  cost!: Cost;
  @Field(() => String, { nullable: true, description: 'Its web address.' })
  @Property({ type: 'text', nullable: true })
  web!: string | null;
  @Field(() => String, { nullable: true, description: 'Its telephone number.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  @Property({ type: 'text', nullable: true })
  email!: string | null;
  @Field(() => Int, { nullable: true, description: 'In how many Finnish working days the provider promises to answer; null: not promised.' })
  @Property({ type: 'integer', nullable: true })
  promisedDays!: number | null;
  @Field(() => Capacity, { description: 'Whether it takes new clients.' })
  @Enum({ items: () => Capacity, type: 'text' })
  capacity!: Capacity;
  @Field(() => CalendarDay, { nullable: true, description: 'Until which day it is full: on that day it is open again.' })
  @Property({ type: 'date', nullable: true })
  fullUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'What its provider says about its capacity, in its own words.' })
  @Property({ type: 'text', nullable: true })
  capacityNote: string | null = null;
  /** What it becomes when it is no longer full. */
  @Enum({ items: () => Capacity, type: 'text', nullable: true })
  reopensAs: Capacity | null = null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which its provider last confirmed that all this is true; null: not confirmed by its provider yet.' })
  @Property({ type: 'date', nullable: true })
  assuredOn!: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which it left the network, with its provider or by itself: nobody is referred to it any more. Null: it is offered.' })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Field(() => Int, { description: 'How often what it says has been changed: give it with a change, so that nobody’s change is lost. Capacity and confirmations do not count.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

/** A time in which a service was, is or will be full: from its first day until the day on which it is open again. Clocks pause for it. */
@Entity()
@Index({ properties: ['service', 'fullUntil'] })
export class CapacityPeriod {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @ManyToOne(() => Service, { deleteRule: 'cascade' })
  service!: Service;
  @Property({ type: 'date' })
  fullFrom!: string;
  @Property({ type: 'date' })
  fullUntil!: string;
}

export const ServiceConnection = connectionOf(Service, 'Service');

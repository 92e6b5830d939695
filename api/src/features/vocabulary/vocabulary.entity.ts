import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { Localized } from '../../core/localized.js';

@Entity()
@ObjectType({ description: 'A region (maakunta). Source: Statistics Finland.', simpleResolvers: true })
export class Region {
  [PrimaryKeyProp]?: 'code';
  @Field(() => ID, { description: 'The official two-digit code.' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => Localized, { description: 'The official name.' })
  @Property({ type: 'json' })
  name!: Localized;
}

export const AreaKind = enumeration('AreaKind', 'Administrative areas that are made of municipalities.', {
  EMPLOYMENT_AREA: 'Employment area (työllisyysalue): municipal employment services.',
  ECONOMIC_DEVELOPMENT_CENTRE: 'Economic development centre (elinvoimakeskus): state regional administration.',
  WELLBEING_COUNTY: 'Wellbeing services county (hyvinvointialue).',
});
export type AreaKind = keyof typeof AreaKind;

@Entity()
@ObjectType({ description: 'An area other than a region that services cover. Source: Statistics Finland.', simpleResolvers: true })
export class Area {
  @Field(() => ID, { description: 'Kind and official code: EMPLOYMENT_AREA:21.' })
  @PrimaryKey({ type: 'text' })
  id!: string;
  @Field(() => AreaKind, { description: 'What kind of area it is.' })
  @Enum({ items: () => AreaKind, type: 'text' })
  kind!: AreaKind;
  @Field(() => String, { description: 'The official code within its kind.' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => Localized, { description: 'The official name; in the official languages where there is no other.' })
  @Property({ type: 'json' })
  name!: Localized;
}

@Entity()
@ObjectType({ description: 'A municipality of Finland. Source: Statistics Finland, 2026.', simpleResolvers: true })
export class Municipality {
  [PrimaryKeyProp]?: 'code';
  @Field(() => ID, { description: 'The official three-digit code.' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => Localized, { description: 'The official name; English uses the Finnish one.' })
  @Property({ type: 'json' })
  name!: Localized;
  @Field(() => Region, { description: 'The region that it is in.' })
  @ManyToOne(() => Region, { index: true })
  region!: Region;
  @Field(() => Area, { description: 'Its employment area.' })
  @ManyToOne(() => Area)
  employmentArea!: Area;
  @Field(() => Area, { description: 'Its economic development centre.' })
  @ManyToOne(() => Area)
  developmentCentre!: Area;
  @Field(() => Area, { nullable: true, description: 'Its wellbeing services county; Helsinki and Åland have none.' })
  @ManyToOne(() => Area, { nullable: true })
  wellbeingCounty!: Area | null;
  @Field(() => Boolean, { description: 'Whether Swedish is an official language of the municipality.' })
  @Property({ type: 'boolean' })
  swedish!: boolean;
}

@Entity()
@ObjectType({ description: 'An industry of the TOL 2008 classification: a section (letter) or a division (two digits). Source: Statistics Finland.', simpleResolvers: true })
export class Industry {
  [PrimaryKeyProp]?: 'code';
  @Field(() => ID, { description: 'The code: C, 25.' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => Industry, { nullable: true, description: 'The section of a division.' })
  @ManyToOne(() => Industry, { nullable: true })
  parent!: Industry | null;
  @Field(() => Localized, { description: 'The official name.' })
  @Property({ type: 'json' })
  name!: Localized;
}

@Entity()
@ObjectType({ description: 'What a need or a service is about, in the controlled vocabulary of about 40 topics.', simpleResolvers: true })
export class Topic {
  [PrimaryKeyProp]?: 'code';
  @Field(() => ID, { description: 'The key of the topic: plots, recruit.' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => Localized, { description: 'How the topic is called.' })
  @Property({ type: 'json' })
  name!: Localized;
  @Field(() => [String], { description: 'Codes of the service classes of the Finnish Service Catalogue (PTV) to which it is mapped.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  serviceClasses!: string[];
}

import { Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Collection, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Localized } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { CalendarDay } from '../../core/scalars.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';

export const OrganisationKind = enumeration('OrganisationKind', 'What kind of organisation serves businesses.', {
  MUNICIPALITY: 'A municipality.',
  MUNICIPAL_COMPANY: 'A company owned by municipalities.',
  NATIONAL_AGENCY: 'An agency of the state.',
  NATIONAL_SERVICE: 'A national service or portal.',
  STATE_COMPANY: 'A company or special organisation of the state.',
  STATUTORY_BODY: 'A body set up by law.',
  REGIONAL_DEVELOPER: 'A regional development company.',
  REGIONAL_COUNCIL: 'A regional council.',
  EMPLOYMENT_AREA: 'Employment services of an employment area.',
  ECONOMIC_DEVELOPMENT_CENTRE: 'An economic development centre of the state.',
  RESCUE_DEPARTMENT: 'A rescue department.',
  CHAMBER: 'A chamber of commerce.',
  ASSOCIATION: 'An association or an organisation of entrepreneurs.',
  NETWORK: 'A network.',
  LEADER: 'A Leader group for rural development.',
  RURAL_ADVISER: 'A rural advisory organisation.',
  EDUCATION: 'A school, college or university.',
  RESEARCH: 'A research institute.',
  FUND: 'A fund.',
  COURTS: 'The courts.',
  COMPANY: 'A private company.',
});
export type OrganisationKind = keyof typeof OrganisationKind;

@Entity()
@ObjectType({ description: 'Anyone who serves businesses: a municipality, agency, developer, association, chamber, school or company.', simpleResolvers: true })
export class Organisation {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'A short stable name for addresses: finnvera.' })
  @Property({ type: 'text' })
  @Unique()
  slug!: string;
  @Field(() => Localized, { description: 'Its name.' })
  @Property({ type: 'json' })
  name!: Localized;
  @Field(() => OrganisationKind, { description: 'What kind it is.' })
  @Enum({ items: () => OrganisationKind, type: 'text' })
  kind!: OrganisationKind;
  @Field(() => Municipality, { nullable: true, description: 'The municipality that it is, where it is one.' })
  @ManyToOne(() => Municipality, { nullable: true, unique: true })
  municipality!: Municipality | null;
  @Field(() => String, { nullable: true, description: 'Its web address.' })
  @Property({ type: 'text', nullable: true })
  web!: string | null;
  @Field(() => String, { nullable: true, description: 'Its telephone number for businesses.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;
  @Field(() => CalendarDay, { nullable: true, description: 'Nobody there answers before this day; null: somebody does.' })
  @Property({ type: 'date', nullable: true })
  awayUntil: string | null = null;
  @Field(() => CalendarDay, { nullable: true, description: 'The day on which it left the network; null: it is part of it.' })
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;
  @Field(() => Int, { description: 'How often its name and addresses have been changed: give it with a change, so that nobody’s change is lost.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

@Entity()
@ObjectType({ description: 'A part of a municipality that answers the needs of companies: technical services, land use, education.', simpleResolvers: true })
@Index({ properties: ['municipality'] })
export class Department {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Municipality, { description: 'The municipality that it is a part of.' })
  @ManyToOne(() => Municipality)
  municipality!: Municipality;
  @Field(() => String, { description: 'A short name, the same in every municipality: technical, landuse.' })
  @Property({ type: 'text' })
  key!: string;
  @Field(() => Localized, { description: 'Its name.' })
  @Property({ type: 'json' })
  name!: Localized;
  @Field(() => [Topic], { description: 'The topics that it answers.' })
  @ManyToMany(() => Topic, undefined, { owner: true })
  topics = new Collection<Topic>(this);
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');

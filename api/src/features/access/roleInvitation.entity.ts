import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { newId } from '../../core/ids.js';
import { Language } from '../../core/localized.js';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Department, Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

export const NetworkRole = enumeration('NetworkRole', 'What somebody who serves businesses is in the network.', {
  ADVISER: 'Business-services staff of a municipality.',
  CONTACT: 'Answers for an organisation that offers services.',
  HEAD: 'Heads a department of a municipality.',
  COORDINATOR: 'Coordinates the whole network.',
});
export type NetworkRole = keyof typeof NetworkRole;

export const InvitationStatus = enumeration('RoleInvitationStatus', 'Where an invitation to a role stands.', {
  OPEN: 'Nobody has answered it.',
  ACCEPTED: 'It was accepted: the person has the role.',
  DECLINED: 'The person does not want the role.',
  WITHDRAWN: 'A coordinator took it back.',
});
export type InvitationStatus = keyof typeof InvitationStatus;

@Entity()
@ObjectType({ description: 'That a coordinator asks somebody by mail to take a role in the network. Seen by coordinators, and by whoever holds the link in the mail as long as it can be answered.', simpleResolvers: true })
@Index({ properties: ['status', 'sentAt', 'id'] })
@Index({ properties: ['email'] })
@Index({
  name: 'role_invitation_open_once',
  expression: (c, table, name) =>
    `create unique index "${name}" on "${table.name}" (${c.email}, ${c.role}, ${c.municipality}, ${c.organisation}, ${c.department}) nulls not distinct where ${c.status} = 'OPEN'`,
})
@Check({
  name: 'role_invitation_place',
  expression: `(role = 'ADVISER') = (municipality_code is not null) and (role = 'CONTACT') = (organisation_id is not null) and (role = 'HEAD') = (department_id is not null)`,
})
export class RoleInvitation {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => String, { description: 'To which address, in small letters.' })
  @Property({ type: 'text' })
  email!: string;
  @Field(() => String, { description: 'The name of who is invited.' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => NetworkRole, { description: 'What they are to be.' })
  @Enum({ items: () => NetworkRole, type: 'text' })
  role!: NetworkRole;
  @Field(() => Municipality, { nullable: true, description: 'The municipality of an adviser.' })
  @ManyToOne(() => Municipality, { nullable: true })
  municipality!: Municipality | null;
  @Field(() => Organisation, { nullable: true, description: 'The organisation of a provider contact.' })
  @ManyToOne(() => Organisation, { nullable: true })
  organisation!: Organisation | null;
  @Field(() => Department, { nullable: true, description: 'The department of a head.' })
  @ManyToOne(() => Department, { nullable: true })
  department!: Department | null;
  @Field(() => String, { nullable: true, description: 'Their title in that place.' })
  @Property({ type: 'text', nullable: true })
  title!: string | null;
  @Field(() => Language, { description: 'The language of the mail.' })
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'What the inviter adds in their own words.' })
  @Property({ type: 'text', nullable: true })
  words!: string | null;
  @Field(() => Person, { nullable: true, description: 'The coordinator who invites; null: the operator of the portal does.' })
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  invitedBy!: Person | null;
  @Field(() => InvitationStatus, { description: 'Where it stands. One whose time is over is still open: it can be sent again.' })
  @Enum({ items: () => InvitationStatus, type: 'text' })
  status: InvitationStatus = 'OPEN';
  @Field(() => Moment, { description: 'When it was last sent.' })
  @Property({ type: 'datetime' })
  sentAt!: Date;
  @Field(() => Moment, { description: 'Until when its link works.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was accepted, declined or withdrawn.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
  /** Of the link that was sent last: those before it are worth nothing. */
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
}

export const RoleInvitationConnection = connectionOf(RoleInvitation, 'RoleInvitation');

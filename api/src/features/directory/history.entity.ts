import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../core/page.js';
import { Moment } from '../../core/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';

/** A view of the database (migration 0024) over the audit rows: one row for each thing that a change of the directory changed. */
@Entity({ tableName: 'directory_change_row', readonly: true })
@ObjectType({ description: 'One thing that was changed in what the directory says of a service or an organisation.', simpleResolvers: true })
export class DirectoryChange {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'text' })
  id!: string;
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
  /** The service or the organisation that was changed. */
  @Property({ type: 'text' })
  entity!: string;
  @Property({ type: 'text' })
  entityId!: string;
  /** The organisation, or that of the service: whose contacts read it. */
  @ManyToOne(() => Organisation)
  organisation!: Organisation;
  @Field(() => Person, { nullable: true, description: 'Who; null: the portal by itself, or somebody whom you do not know.' })
  @ManyToOne(() => Person, { nullable: true })
  by!: Person | null;
  @Field(() => String, { description: 'What, by the name of its field, texts by their language: name.sv. created: there was nothing before.' })
  @Property({ type: 'text' })
  field!: string;
  @Field(() => [String], { description: 'What it said before: one text, or the codes of a list; empty: nothing.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  before!: string[];
  @Field(() => [String], { description: 'What it said from then on.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  after!: string[];
}

export const DirectoryChangeConnection = connectionOf(DirectoryChange, 'DirectoryChange');

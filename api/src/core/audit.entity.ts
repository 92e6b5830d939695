import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from './ids.js';
import { connectionOf } from './page.js';
import { Moment } from './scalars.js';

/** Who changed what and when. Written by the command that made the change, in its transaction; the database refuses to change or delete it (migration 0028). */
@Entity({ tableName: 'audit' })
@ObjectType({ description: 'That something was changed: who, when and what, and never what personal data said.', simpleResolvers: true })
@Index({ properties: ['entity', 'entityId', 'at'] })
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['by', 'at'] })
export class Audit {
  @Field(() => ID, { description: 'The id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Field(() => Moment, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;
  /** The person, or null where the system itself or a link without sign-in did it. */
  @Property({ type: 'uuid', nullable: true })
  by!: string | null;
  @Field(() => String, { description: 'The command that did it.' })
  @Property({ type: 'text' })
  command!: string;
  @Field(() => String, { description: 'What kind of thing was changed.' })
  @Property({ type: 'text' })
  entity!: string;
  @Field(() => String, { description: 'The id of that thing.' })
  @Property({ type: 'text' })
  entityId!: string;
  @Field(() => String, { description: 'create, update or delete.' })
  @Property({ type: 'text' })
  change!: 'create' | 'update' | 'delete';
  @Property({ type: 'json', nullable: true })
  before!: Record<string, unknown> | null;
  @Property({ type: 'json', nullable: true })
  after!: Record<string, unknown> | null;
}

export const AuditConnection = connectionOf(Audit, 'Audit');

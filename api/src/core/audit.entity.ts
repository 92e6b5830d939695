import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from './ids.js';

/** Who changed what and when. Written by the command that made the change, in its transaction. */
@Entity({ tableName: 'audit' })
@Index({ properties: ['entity', 'entityId', 'at'] })
export class Audit {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'datetime' })
  at!: Date;
  /** The person, or null where the system itself or a link without sign-in did it. */
  @Property({ type: 'uuid', nullable: true })
  by!: string | null;
  @Property({ type: 'text' })
  command!: string;
  @Property({ type: 'text' })
  entity!: string;
  @Property({ type: 'text' })
  entityId!: string;
  @Property({ type: 'text' })
  change!: 'create' | 'update' | 'delete';
  @Property({ type: 'json', nullable: true })
  before!: Record<string, unknown> | null;
  @Property({ type: 'json', nullable: true })
  after!: Record<string, unknown> | null;
}

import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import { Registration } from './event.entity.js';

/** A link in a mail, by which its reader handles one place without signing in. Only a hash of its secret is kept; nothing of it is in the schema. */
@Entity()
@Index({ properties: ['expiresAt'] })
export class RegistrationLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;
  @ManyToOne(() => Registration, { deleteRule: 'cascade', index: true })
  registration!: Registration;
  @Property({ type: 'datetime' })
  expiresAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;
}

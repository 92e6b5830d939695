import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';

/** What a provider's claims no longer give although its account here was forgotten: it holds when the same account comes back. */
@Entity()
export class EndedClaim {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  /** Of the account at the provider, the role and its place. */
  @Property({ type: 'text' })
  @Unique()
  digest!: string;
  @Property({ type: 'datetime' })
  endedAt!: Date;
}

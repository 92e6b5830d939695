import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../../core/ids.js';
import type { Ending } from '../../core/personal.entity.js';

/** So many rows of a kind end on a day; nothing of what is in them. */
export interface Counted {
  readonly entity: string;
  readonly fields: string;
  readonly ending: Ending;
  readonly day: string;
  readonly count: number;
}

/** What ends in the days to come, as the nightly job counted it: counting reads whole tables, and a page must not wait for that. One row. */
@Entity()
export class DueCount {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'datetime' })
  countedAt!: Date;
  @Property({ type: 'json' })
  counts!: Counted[];
}

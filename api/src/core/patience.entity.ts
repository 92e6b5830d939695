import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from './ids.js';

/** That somebody without an account sent something, so that nobody floods others. Only digests, for a day. */
@Entity({ tableName: 'question_sender' })
@Index({ properties: ['sender', 'at'] })
export class Sender {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'text' })
  sender!: string;
  @Property({ type: 'datetime' })
  at!: Date;
}

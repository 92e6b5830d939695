import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from './ids.js';
import { Language } from './localized.js';

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** A mail that a command decided to send: written in the command's transaction, sent by a job after it. */
@Entity({ tableName: 'outbox_mail' })
export class OutboxMail {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'text' })
  to!: string;
  @Enum({ items: () => Object.values(Language), type: 'text' })
  language!: Language;
  @Property({ type: 'text' })
  subject!: string;
  @Property({ type: 'text' })
  text!: string;
  @Property({ type: 'json' })
  attachments: Attachment[] = [];
  /** Waits until then; null: goes out at once. */
  @Property({ type: 'datetime', nullable: true })
  notBefore: Date | null = null;
  /** Where one request stops mails like this one (RFC 8058); null: the reader needs this mail. */
  @Property({ type: 'text', nullable: true })
  unsubscribeUrl: string | null = null;
  @Property({ type: 'datetime', nullable: true, index: true })
  sentAt: Date | null = null;
  @Property({ type: 'integer' })
  attempts: number = 0;
  @Property({ type: 'text', nullable: true })
  lastError: string | null = null;
}

/** That a command with a key made by its caller has been done, and what came of it: the same key again changes nothing. */
@Entity({ tableName: 'command_receipt' })
export class CommandReceipt {
  @PrimaryKey({ type: 'uuid' })
  key!: string;
  @Property({ type: 'text' })
  command!: string;
  @Property({ type: 'uuid', nullable: true })
  by!: string | null;
  @Property({ type: 'datetime' })
  at!: Date;
  @Property({ type: 'text', nullable: true })
  result!: string | null;
}

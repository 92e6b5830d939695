import type { CommandContext } from './command.js';
import type { Language } from './localized.js';
import type { ReadContext } from './read.js';

/** What every operation gets: who asks, what to read and write with, and how to answer the browser. */
export interface Context extends ReadContext, CommandContext {
  readonly language: Language;
  readonly demo: boolean;
  readonly browser: string;
  /** Mails stay in the developer's mailbox: there is no SMTP server, and this is a demonstration. */
  readonly mailboxOpen: boolean;
  setSession(secret: string, until: Date): void;
  clearSession(): void;
}

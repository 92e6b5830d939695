import type { CommandContext } from './command.js';
import type { Language } from './localized.js';
import type { ReadContext } from './read.js';
import type { Standing, Viewer } from './viewer.js';

/** What every operation gets: who asks, what to read and write with, and how to answer the browser. */
export interface Context extends ReadContext, CommandContext {
  viewer: Viewer;
  /** Lets the asker do something more for the rest of the request, as the holder of a link may. */
  grant(standing: Standing): void;
  readonly language: Language;
  readonly demo: boolean;
  readonly browser: string;
  /** Where the request comes from; for limits alone, never kept or logged. */
  readonly address: string;
  /** Mails stay in the developer's mailbox: there is no SMTP server, and this is a demonstration. */
  readonly mailboxOpen: boolean;
  /** By this a browser that asked for something is known again when it comes back; null where it has asked for nothing. */
  readonly browserMark: string | null;
  /** Gives the browser its mark, or keeps the one that it has a while longer. */
  markBrowser(): string;
  setSession(secret: string, until: Date): void;
  clearSession(): void;
}

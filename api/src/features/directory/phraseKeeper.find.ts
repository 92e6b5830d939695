import type { Tx } from '../../core/command.js';
import type { Viewer } from '../../core/viewer.js';
import type { Ask } from './drafts.find.js';
import type { ChangeOfPhrases, PhraseChanges, Phrases } from './importPhrases.rules.js';

/** What tables of services ask of the feature that keeps the phrases, which comes later. */
export interface PhraseKeeper {
  readonly changeBetween: ChangeOfPhrases;
  /** Whether somebody reads the phrases of all services of an organisation; null: of every organisation. */
  mayRead(viewer: Viewer, organisation: string | null): boolean;
  /** The phrases of these services, by the ids of the services; one without any may be missing. */
  find(ask: Ask, services: readonly string[]): Promise<ReadonlyMap<string, Phrases>>;
  /** Writes changes without problems, by the ids of services that are there and locked. */
  write(tx: Tx, changes: ReadonlyMap<string, PhraseChanges>): Promise<void>;
}

const known: PhraseKeeper[] = [];

export function keepPhrases(keeper: PhraseKeeper): void {
  known.push(keeper);
}

export function phraseKeeper(): PhraseKeeper {
  return known[0]!;
}

import type { Language, Localized } from '../../core/localized.js';
import { commandTitles } from './commandTitles.types.js';
import { fieldTitles } from './fieldTitles.types.js';
import { auditedKinds } from './privacy.rules.js';
import type { AuditWord, AuditWords } from './privacy.types.js';

type Titles = Readonly<Record<string, Localized>>;

/** What people call the commands and fields of the log, in one language: there are hundreds. */
export function auditWords(language: Language): AuditWords {
  const inLanguage = (titles: Titles): AuditWord[] => Object.entries(titles).map(([name, title]) => ({ name, title: title[language] }));
  return { commands: inLanguage(commandTitles), fields: inLanguage(fieldTitles) };
}

/** The commands whose titles have these words in them, in any language. */
export function commandsCalled(words: string): string[] {
  const sought = words.trim().toLowerCase();
  return Object.entries(commandTitles).filter(([, title]) => Object.values(title).some((text) => text.toLowerCase().includes(sought))).map(([name]) => name);
}

/** Turns the program's words of the log into a language; a word that is not known any more stays as it is. */
export function inWords(language: Language): Record<'command' | 'entity' | 'fields' | 'change', (name: string) => string> {
  const kinds = new Map(auditedKinds().map(({ key, title }) => [key, title]));
  const field = (name: string) => fieldTitles[name]?.[language] ?? name;
  return {
    command: (name) => commandTitles[name]?.[language] ?? name,
    entity: (name) => kinds.get(name)?.[language] ?? name,
    fields: (names) => names.split(', ').map(field).join(', '),
    change: (name) => changes[name]?.[language] ?? name,
  };
}

const changes: Titles = {
  create: { fi: 'Lisätty', sv: 'Tillagd', en: 'Added' },
  update: { fi: 'Muutettu', sv: 'Ändrad', en: 'Changed' },
  delete: { fi: 'Poistettu', sv: 'Raderad', en: 'Deleted' },
};

import { useQuery } from '@apollo/client/react';
import { AuditKindsDocument } from '@luotsi/schema';
import { useLanguage } from '../../app/language.ts';
import { useLocalized } from '../../app/text.ts';

const LANGUAGES = { fi: 'FI', sv: 'SV', en: 'EN' } as const;
export type Words = Record<'kinds' | 'commands' | 'fields', ReadonlyMap<string, string>>;

/** What people call kinds of things, commands and fields, by the names that the program has for them. */
export function useWords(): Words {
  const l = useLocalized();
  const { data } = useQuery(AuditKindsDocument, { variables: { language: LANGUAGES[useLanguage()] } });
  const titles = (words: readonly { name: string; title: string }[] | undefined) => new Map(words?.map(({ name, title }) => [name, title]));
  return { kinds: new Map(data?.auditedKinds.map(({ key, title }) => [key, l(title)])), commands: titles(data?.auditWords.commands), fields: titles(data?.auditWords.fields) };
}

/** Names of fields in the reader's words; one that is not known any more stays as it is. */
export function inWords(fields: readonly string[], titles: ReadonlyMap<string, string>): string {
  return [...new Set(fields.map((name) => titles.get(name) ?? name))].join(', ') || '–';
}

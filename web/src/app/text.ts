import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages, useLanguage } from './language.ts';
import { type Compiled, filled, type Values } from './wording.ts';

export type { Values } from './wording.ts';

/** A text in all three languages; a missing one does not compile. */
export type Wording = Record<Language, string>;
export type Message = Wording & { readonly id: string };
export type Text = (message: Message, values?: Values) => string;

/** The texts of one feature. Each is ICU MessageFormat: `{ fi: '{n, plural, one {# paikka} other {# paikkaa}}', sv: …, en: … }`. */
export function messages<Key extends string>(feature: string, wordings: Record<Key, Wording>): Record<Key, Message> {
  const entries = Object.entries<Wording>(wordings).map(([key, wording]) => [key, { id: `${feature}.${key}`, ...wording }]);
  return Object.fromEntries(entries) as Record<Key, Message>;
}

/** The reader's language is part of the address, so nothing global switches. */
export function textIn(language: Language): Text {
  return (message, values = {}) => filled(compiled(message[language]), values, language);
}

export function useText(): Text {
  return texts[useLanguage()];
}

/** Data that exists in up to three languages, as the API gives it. */
export type Localized = { fi?: string | null; sv?: string | null; en?: string | null };

export function localizedIn(language: Language): (value: Localized | null | undefined) => string {
  return (value) => value?.[language] || value?.fi || value?.en || value?.sv || '';
}

export function useLocalized(): (value: Localized | null | undefined) => string {
  return localized[useLanguage()];
}

/** The build has compiled the texts already (messages.plugin.ts), and then the compiler is left out of it. */
function compiled(text: Compiled): Compiled {
  if (import.meta.env.PROD || typeof text !== 'string') return text;
  const known = compiledInDevelopment.get(text) ?? (compileMessage(text) as Compiled);
  compiledInDevelopment.set(text, known);
  return known;
}

const compiledInDevelopment = new Map<string, Compiled>();

function perLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
}

const texts = perLanguage(textIn);
const localized = perLanguage(localizedIn);

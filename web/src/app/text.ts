import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages, useLanguage } from './language.ts';

/** A text in all three languages; a missing one does not compile. */
export type Wording = Record<Language, string>;
export type Message = Wording & { readonly id: string };
export type Values = Record<string, string | number>;
export type Text = (message: Message, values?: Values) => string;

/** The texts of one feature. Each is ICU MessageFormat: `{ fi: '{n, plural, one {# paikka} other {# paikkaa}}', sv: …, en: … }`. */
export function messages<Key extends string>(feature: string, wordings: Record<Key, Wording>): Record<Key, Message> {
  const entries = Object.entries<Wording>(wordings).map(([key, wording]) => [key, { id: `${feature}.${key}`, ...wording }]);
  return Object.fromEntries(entries) as Record<Key, Message>;
}

/** The reader's language is part of the address, so each language has its own catalogue and nothing global switches. */
export function textIn(language: Language): Text {
  const i18n = catalogues[language];
  return (message, values) => {
    if (!(message.id in i18n.messages)) i18n.load(language, { [message.id]: compiled(message[language]) });
    return i18n._(message.id, values);
  };
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
function compiled(text: string) {
  return import.meta.env.PROD ? [text].flat() : compileMessage(text);
}

function catalogue(language: Language): I18n {
  return setupI18n({ locale: language, messages: { [language]: {} } });
}

function perLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
}

const catalogues = perLanguage(catalogue);
const texts = perLanguage(textIn);
const localized = perLanguage(localizedIn);

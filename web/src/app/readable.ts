import type { Language } from './language.ts';

/** What was said in the reader's language, or else in the one in which it surely is: the writer's. */
export function readable(text: Record<Language, string>, reader: Language, writer: Language): { text: string; language: Language } {
  const language = ([reader, writer, 'fi', 'sv', 'en'] as const).find((one) => text[one] !== '') ?? writer;
  return { text: text[language], language };
}

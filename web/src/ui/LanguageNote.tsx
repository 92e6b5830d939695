import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../app/language.ts';
import { readable } from '../app/readable.ts';
import { useText } from '../app/text.ts';
import { m } from './languageNote.messages.ts';

/** "(in Finnish)" behind a text that is not in the reader's language, so that nobody wonders what it is. */
export function LanguageNote({ of }: { of: Language }): ReactNode {
  const words = useOtherLanguage(of);
  return words && <span className="language-note"> ({words})</span>;
}

/** A text of three languages in the reader's, or else in the first one that is written, which is named. */
export function Written({ text }: { text: Record<Language, string> }): ReactNode {
  const said = readable(text, useLanguage(), 'fi');
  return (
    <>
      <span lang={said.language}>{said.text}</span>
      <LanguageNote of={said.language} />
    </>
  );
}

/** The words for a language that is not the reader's. */
export function useOtherLanguage(language: Language): string | null {
  const t = useText();
  return language === useLanguage() ? null : t(m[language]);
}

import { createContext, useContext } from 'react';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A name in the language itself: somebody who looks for Swedish must not have to read Finnish. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export const LanguageContext = createContext<Language>('fi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** `/events?page=2` becomes `/sv/events?page=2`; other addresses (`https:`, `mailto:`, `#part`, `?query`) stay as they are. */
export function inLanguage(language: Language, to: string): string {
  if (!to.startsWith('/') || to.startsWith('//')) return to;
  return to === '/' ? `/${language}` : `/${language}${to}`;
}

/** The same page in another language, with its query. */
export function sameAddressIn(language: Language, location: { pathname: string; search: string; hash: string }): string {
  const [, first, ...rest] = location.pathname.split('/');
  const path = isLanguage(first) ? rest : [first, ...rest];
  return ['', language, ...path].join('/').replace(/\/$/, '') + location.search + location.hash;
}

const storageKey = 'luotsi.language';

export function saveLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Private windows may refuse storage; the address carries the language anyway.
  }
}

export function preferredLanguage(): Language {
  const wanted = [savedLanguage(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find(isLanguage) ?? 'fi';
}

function savedLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

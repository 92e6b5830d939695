import type { Language } from './localized.js';

const names: Record<Language, Record<Language, string>> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
};

/** What somebody wrote, and in which language; null where they did not say. */
export interface Reason {
  readonly text: string;
  readonly language: Language | null;
}

/** A reason for a mail, with its language where that is another one than the reader's. */
export function inItsLanguage({ text, language }: Reason, reader: Language): string {
  return language ? text + otherLanguage(language, reader) : text;
}

/** " (in Finnish)" for a mail, behind what somebody wrote in another language than the reader's; otherwise nothing. */
export function otherLanguage(written: Language, reader: Language): string {
  return written === reader ? '' : ` (${names[written][reader]})`;
}

import type { Language } from './localized.js';

const names: Record<Language, Record<Language, string>> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
};

/** " (in Finnish)" for a mail, behind what somebody wrote in another language than the reader's; otherwise nothing. */
export function otherLanguage(written: Language, reader: Language): string {
  return written === reader ? '' : ` (${names[written][reader]})`;
}

import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Need } from './need.entity.js';

export type Reader = { email: string; language: Language };
type Texts = Record<Language, { subject: string; text: string }>;

/** Without an address of the portal for who may not open the need there. */
export function mailTo(reader: Reader, need: Need, portalUrl: string | null, texts: Texts): Mail {
  const { subject, text } = texts[reader.language];
  const below = portalUrl === null ? `${heardThere[reader.language]}\n”${need.words}”` : `${portalUrl}/${reader.language}/needs/${need.id}`;
  return { to: reader.email, language: reader.language, subject, text: `${text}\n\n${below}` };
}

const heardThere: Record<Language, string> = {
  fi: 'Kirjasimme tilaisuudessa, jossa olit:',
  sv: 'Vi antecknade vid evenemanget där du var:',
  en: 'We wrote down at the event where you were:',
};

export const day = (isoDay: string): string => isoDay.split('-').map(Number).reverse().join('.');

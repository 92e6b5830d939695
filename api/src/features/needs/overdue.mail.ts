import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Need } from './need.entity.js';
import { day, type Reader } from './need.mail.js';

export interface OverdueNeed {
  need: Need;
  since: string;
}

const subjects: Record<Language, string> = { fi: 'Yritykset odottavat osastosi vastausta', sv: 'Företag väntar på svar av din avdelning', en: 'Companies wait for an answer from your department' };
const leads: Record<Language, string> = {
  fi: 'Näihin tarpeisiin piti vastata jo. Vastaa, lupaa uusi päivä tai siirrä tarve sille osastolle, jolle se kuuluu.',
  sv: 'De här behoven skulle redan ha fått svar. Svara, lova en dag eller överför behovet till den avdelning som det hör till.',
  en: 'These needs were to be answered by now. Answer, promise a day, or hand the need over to the department whose task it is.',
};
const by: Record<Language, string> = { fi: 'viimeistään', sv: 'senast', en: 'by' };

/** One mail lists all that a head owes since the last one. */
export function overdueMail({ email, language }: Reader, owed: readonly OverdueNeed[], portalUrl: string): Mail {
  const lines = owed.map(({ need, since }) => `${need.title} (${by[language]} ${day(since)})\n${portalUrl}/${language}/needs/${need.id}`);
  return { to: email, language, subject: subjects[language], text: [leads[language], ...lines].join('\n\n') };
}

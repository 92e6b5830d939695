import type { Mail } from '../../core/command.js';
import type { Language, Localized } from '../../core/localized.js';
import type { AdviserQuestion } from './question.entity.js';

type Texts = Record<Language, Pick<Mail, 'subject' | 'text'>>;

/** To an adviser: who asks what, and where to answer. */
export function newQuestionMail(reader: { email: string; language: Language }, question: AdviserQuestion, place: Localized, portalUrl: string): Mail {
  const asked = [question.text, [question.name, question.companyName, question.email, question.phone].filter(Boolean).join(', ')].join('\n\n');
  const link = `${portalUrl}/${reader.language}/questions/${question.id}`;
  const texts: Texts = {
    fi: { subject: `Uusi kysymys neuvojalle: ${place.fi}`, text: `Portaalissa on uusi kysymys:\n\n${asked}\n\nOta se hoitaaksesi tai vastaa:\n${link}` },
    sv: { subject: `Ny fråga till rådgivaren: ${place.sv}`, text: `Det finns en ny fråga i portalen:\n\n${asked}\n\nTa hand om den eller svara:\n${link}` },
    en: { subject: `A new question for the adviser: ${place.en}`, text: `There is a new question in the portal:\n\n${asked}\n\nTake it or answer it:\n${link}` },
  };
  return { to: reader.email, language: reader.language, ...texts[reader.language] };
}

/** To the asker. None of their words are in it: whoever gives a stranger's address must not be able to write to the stranger. */
export function receiptMail({ email, language }: AdviserQuestion & { email: string }, place: Localized): Mail {
  const texts: Texts = {
    fi: { subject: 'Kysymyksesi on perillä', text: `Hei!\n\nKysymyksesi on perillä: ${place.fi}, yritysneuvojat. Neuvoja ottaa sinuun yhteyttä.\n\nJos et kysynyt mitään, sinun ei tarvitse tehdä mitään.` },
    sv: { subject: 'Din fråga har kommit fram', text: `Hej!\n\nDin fråga har kommit fram: ${place.sv}, företagsrådgivarna. En rådgivare kontaktar dig.\n\nOm du inte frågade något behöver du inte göra något.` },
    en: { subject: 'Your question has arrived', text: `Hello!\n\nYour question has arrived: ${place.en}, business advisers. An adviser will contact you.\n\nIf you asked nothing, you need not do anything.` },
  };
  return { to: email, language, ...texts[language] };
}

/** To the asker: what the adviser says. */
export function answerMail({ email, language, text }: AdviserQuestion & { email: string }, answer: string, adviser: { name: string; email: string; phone: string | null }): Mail {
  const signed = [adviser.name, adviser.phone, adviser.email].filter(Boolean).join('\n');
  const texts: Texts = {
    fi: { subject: 'Vastaus kysymykseesi', text: `Hei!\n\n${answer}\n\n${signed}\n\nKysyit: ${text}` },
    sv: { subject: 'Svar på din fråga', text: `Hej!\n\n${answer}\n\n${signed}\n\nDu frågade: ${text}` },
    en: { subject: 'The answer to your question', text: `Hello!\n\n${answer}\n\n${signed}\n\nYou asked: ${text}` },
  };
  return { to: email, language, ...texts[language] };
}

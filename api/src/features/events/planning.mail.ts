import type { Mail } from '../../core/command.js';
import { mailOf, type About } from './event.mail.js';

/** What came of it, to those who were there. */
export function summaryMail(about: About, feedback: string): Mail {
  const summary = about.event.summary!;
  return mailOf(
    about,
    { fi: 'Mitä kuultiin ja mitä seuraavaksi', sv: 'Vad som hördes och vad som händer härnäst', en: 'What was heard and what happens next' },
    {
      fi: `Kiitos, että olit mukana.\n\n${summary.fi}\n\nVastaa kolmeen kysymykseen tilaisuudesta: ${feedback}`,
      sv: `Tack för att du var med.\n\n${summary.sv}\n\nSvara på tre frågor om evenemanget: ${feedback}`,
      en: `Thank you for being there.\n\n${summary.en}\n\nAnswer three questions about the event: ${feedback}`,
    },
  );
}

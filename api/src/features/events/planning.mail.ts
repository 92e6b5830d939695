import type { Mail } from '../../core/command.js';
import { calendarOf, mailOf, type About } from './event.mail.js';

/** To everybody with a place: the new time and place, and a calendar file where the seats are confirmed. */
export function changedMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Muutos tilaisuuteen', sv: 'Evenemanget har ändrats', en: 'The event has changed' },
    {
      fi: 'Tilaisuuden aika tai paikka on muuttunut. Alla ovat uudet tiedot. Jos et pääse, peru paikkasi tilaisuuden sivulla.',
      sv: 'Evenemangets tid eller plats har ändrats. Nedan finns de nya uppgifterna. Om du inte kan komma, avboka din plats på evenemangets sida.',
      en: 'The time or place of the event has changed. The new details are below. If you cannot come, cancel your place on the page of the event.',
    },
    about.registration.status === 'CONFIRMED' ? [calendarOf(about, 'CONFIRMED')] : [],
  );
}

export function calledOffMail(about: About, reason: string): Mail {
  const why = reason === '' ? '' : `\n\n${reason}`;
  return mailOf(
    about,
    { fi: 'Tilaisuus on peruttu', sv: 'Evenemanget är inställt', en: 'The event is cancelled' },
    {
      fi: `Valitettavasti tilaisuutta ei pidetä, ja ilmoittautumisesi on peruttu.${why}`,
      sv: `Tyvärr hålls evenemanget inte, och din anmälan är avbokad.${why}`,
      en: `Unfortunately the event will not be held, and your registration is cancelled.${why}`,
    },
    [calendarOf(about, 'CANCELLED')],
  );
}

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

import { inHelsinki } from '../../core/clock.js';
import { csvTable } from '../../core/csv.js';
import type { Language } from '../../core/localized.js';
import { FIGURES } from './insight.rules.js';
import type { EventInsight } from './insight.types.js';

const headings: Record<Language, readonly string[]> = {
  fi: ['Päivä', 'Tilaisuus', 'Aiheet', 'Paikkoja', 'Ilmoittautuneita', 'Tulleita', 'Poisjääneitä', 'Ilmoittautumatta tulleita', 'Jonossa', 'Uusia ihmisiä', 'Ennen käyneitä ihmisiä', 'Uusia yrityksiä', 'Ennen käyneitä yrityksiä', 'Kutsuttuja', 'Kutsutuista ilmoittautui', 'Kutsutuista tuli', 'Linkillä tuotuja ilmoittautui', 'Linkillä tuotuja tuli', 'Paikkoja ensikertalaisille', 'Ensikertalaisten paikoista käytetty', 'Osastoja kutsuttu', 'Osastoja lupasi tulla', 'Osastoja paikalla', 'Tarpeita kirjattu', 'Tarpeita vastattu', 'Palautteita', 'Tulisi uudelleen', 'Tulisi ehkä', 'Ei tulisi', 'Hyöty (1–5)'],
  sv: ['Datum', 'Evenemang', 'Ämnen', 'Platser', 'Anmälda', 'Kom', 'Uteblev', 'Kom utan anmälan', 'I kö', 'Nya personer', 'Återkommande personer', 'Nya företag', 'Återkommande företag', 'Inbjudna', 'Inbjudna som anmälde sig', 'Inbjudna som kom', 'Anmälda via länk', 'Kom via länk', 'Platser för förstagångsdeltagare', 'Använda av förstagångsdeltagare', 'Avdelningar inbjudna', 'Avdelningar som lovade komma', 'Avdelningar på plats', 'Behov antecknade', 'Behov besvarade', 'Svar på frågor', 'Kommer igen', 'Kommer kanske', 'Kommer inte', 'Nytta (1–5)'],
  en: ['Date', 'Event', 'Topics', 'Seats', 'Registered', 'Came', 'Stayed away', 'Walked in', 'In the queue', 'New people', 'Returning people', 'New companies', 'Returning companies', 'Invited', 'Invited and registered', 'Invited and came', 'Registered by link', 'Came by link', 'Seats for first-timers', 'Used by first-timers', 'Departments asked', 'Departments that said yes', 'Departments there', 'Needs recorded', 'Needs answered', 'Feedback', 'Would come again', 'Perhaps', 'Would not', 'Useful (1–5)'],
};

/** The figures of events, one line for each. */
export function csvOf(events: readonly EventInsight[], language: Language): string {
  const rows = events.map((event) => [
    inHelsinki(new Date(event.startsAt)).toISODate(),
    event.title[language],
    event.topics.join(', '),
    event.capacity,
    ...FIGURES.map((name) => event[name]),
    event.useful,
  ]);
  return csvTable(headings[language], rows, language);
}

import { inHelsinki } from '../../core/clock.js';
import type { Language } from '../../core/localized.js';
import { FIGURES } from './insight.rules.js';
import type { EventInsight } from './insight.types.js';

const headings: Record<Language, readonly string[]> = {
  fi: ['Päivä', 'Tilaisuus', 'Aiheet', 'Paikkoja', 'Ilmoittautuneita', 'Tulleita', 'Poisjääneitä', 'Ilmoittautumatta tulleita', 'Jonossa', 'Uusia ihmisiä', 'Ennen olleita ihmisiä', 'Uusia yrityksiä', 'Ennen olleita yrityksiä', 'Kutsuttuja', 'Kutsutuista ilmoittautui', 'Kutsutuista tuli', 'Linkillä tuotuja ilmoittautui', 'Linkillä tuotuja tuli', 'Paikkoja ensikertalaisille', 'Ensikertalaisten paikoista käytetty', 'Osastoja kutsuttu', 'Osastoja lupasi tulla', 'Osastoja paikalla', 'Tarpeita kirjattu', 'Tarpeita vastattu', 'Palautteita', 'Tulisi uudelleen', 'Tulisi ehkä', 'Ei tulisi', 'Hyöty (1–5)'],
  sv: ['Datum', 'Evenemang', 'Ämnen', 'Platser', 'Anmälda', 'Kom', 'Uteblev', 'Kom utan anmälan', 'I kö', 'Nya personer', 'Återkommande personer', 'Nya företag', 'Återkommande företag', 'Inbjudna', 'Inbjudna som anmälde sig', 'Inbjudna som kom', 'Anmälda via länk', 'Kom via länk', 'Platser för förstagångsdeltagare', 'Använda av förstagångsdeltagare', 'Avdelningar inbjudna', 'Avdelningar som lovade komma', 'Avdelningar på plats', 'Behov antecknade', 'Behov besvarade', 'Svar på frågor', 'Kommer igen', 'Kommer kanske', 'Kommer inte', 'Nytta (1–5)'],
  en: ['Date', 'Event', 'Topics', 'Seats', 'Registered', 'Came', 'Stayed away', 'Walked in', 'In the queue', 'New people', 'Returning people', 'New companies', 'Returning companies', 'Invited', 'Invited and registered', 'Invited and came', 'Registered by link', 'Came by link', 'Seats for first-timers', 'Used by first-timers', 'Departments asked', 'Departments that said yes', 'Departments there', 'Needs recorded', 'Needs answered', 'Feedback', 'Would come again', 'Perhaps', 'Would not', 'Useful (1–5)'],
};

/** A table for spreadsheets as they are in Finland: semicolons, and a mark by which they know UTF-8. */
export function csvOf(events: readonly EventInsight[], language: Language): string {
  const rows = events.map((event) => [
    inHelsinki(new Date(event.startsAt)).toISODate(),
    event.title[language],
    event.topics.join(', '),
    event.capacity,
    ...FIGURES.map((name) => event[name]),
    event.useful === null ? '' : language === 'en' ? String(event.useful) : String(event.useful).replace('.', ','),
  ]);
  return `\uFEFF${[headings[language], ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

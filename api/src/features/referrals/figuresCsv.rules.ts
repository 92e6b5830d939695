import { csvTable } from '../../core/csv.js';
import type { Language } from '../../core/localized.js';
import type { ReferralCounts, ReferralGroup, ReferralReport } from './figures.types.js';

/** In the order in which people read them. */
const columns = [
  ['companies', 'Yrityksiä', 'Företag', 'Companies'],
  ['accepted', 'Otettu hoidettavaksi', 'Mottagna', 'Taken'],
  ['advised', 'Neuvottu', 'Fick råd', 'Advised'],
  ['declined', 'Palautettu', 'Återlämnade', 'Declined'],
  ['withdrawn', 'Peruttu', 'Återtagna', 'Withdrawn'],
  ['open', 'Kesken', 'Pågår', 'Under way'],
  ['met', 'Tavattu', 'Träffade', 'Met'],
  ['helped', 'Autettu', 'Fick hjälp', 'Helped'],
  ['partlyHelped', 'Autettu osittain', 'Fick delvis hjälp', 'Partly helped'],
  ['notHelped', 'Ei voitu auttaa', 'Kunde inte hjälpas', 'Not helped'],
  ['notReached', 'Ei tavoitettu', 'Nåddes inte', 'Not reached'],
  ['noLongerNeeded', 'Ei enää tarvittu', 'Behövdes inte längre', 'No longer needed'],
  ['confirmedUseful', 'Yritys: hyötyä', 'Företaget: nyttigt', 'Company: useful'],
  ['confirmedPartly', 'Yritys: osittain hyötyä', 'Företaget: delvis nyttigt', 'Company: partly useful'],
  ['confirmedNotUseful', 'Yritys: ei hyötyä', 'Företaget: inte nyttigt', 'Company: not useful'],
  ['medianDaysToAccept', 'Työpäiviä hoitoon ottamiseen, mediaani', 'Arbetsdagar till mottagande, median', 'Working days to accept, median'],
  ['slowDaysToAccept', 'Työpäiviä hoitoon ottamiseen, 90 %', 'Arbetsdagar till mottagande, 90 %', 'Working days to accept, 90 %'],
  ['medianDaysToMeet', 'Työpäiviä tapaamiseen, mediaani', 'Arbetsdagar till möte, median', 'Working days to meeting, median'],
  ['slowDaysToMeet', 'Työpäiviä tapaamiseen, 90 %', 'Arbetsdagar till möte, 90 %', 'Working days to meeting, 90 %'],
] as const satisfies readonly (readonly [keyof ReferralCounts, string, string, string])[];

const first: Record<Language, readonly [string, string, string]> = {
  fi: ['Tunnus', 'Nimi', 'Lähetetty'],
  sv: ['Kod', 'Namn', 'Skickade'],
  en: ['Code', 'Name', 'Sent'],
};
const together: Record<Language, string> = { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'Together' };
const places: Record<Language, 1 | 2 | 3> = { fi: 1, sv: 2, en: 3 };

/** The rows of a report and, as the last one, all of them together; what may not be told is empty. */
export function csvOfFigures({ rows, total }: ReferralReport, language: Language): string {
  const line = ({ key, name, sent, counts }: ReferralGroup) => [key, name?.[language] ?? '', sent, ...columns.map(([column]) => counts?.[column] ?? null)];
  const headings = [...first[language], ...columns.map((column) => column[places[language]])];
  return csvTable(headings, [...rows.map(line), line({ ...total, key: '', name: { fi: together.fi, sv: together.sv, en: together.en } })], language);
}

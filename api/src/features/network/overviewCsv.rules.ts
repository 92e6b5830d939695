import { csvTable } from '../../core/csv.js';
import type { Language, Localized } from '../../core/localized.js';
import type { NetworkOverview } from './overview.types.js';

type Cell = string | number | null;
type Row = Record<string, unknown>;
type Columns = readonly (readonly [name: string, fi: string, sv: string, en: string])[];

const TABLES = {
  departments: [
    ['municipalityName', 'Kunta', 'Kommun', 'Municipality'],
    ['name', 'Osasto', 'Avdelning', 'Department'],
    ['came', 'Tarpeita', 'Behov', 'Needs'],
    ['open', 'Avoinna', 'Öppna', 'Open'],
    ['acknowledged', 'Kuitattu', 'Kvitterade', 'Acknowledged'],
    ['answered', 'Luvattu tehdä', 'Utlovade', 'Answered with a commitment'],
    ['notPossible', 'Ei mahdollista', 'Inte möjliga', 'Not possible'],
    ['medianDaysToAcknowledge', 'Työpäiviä kuittaukseen, mediaani', 'Arbetsdagar till kvittering, median', 'Working days to acknowledge, median'],
    ['medianDaysToAnswer', 'Työpäiviä vastaukseen, mediaani', 'Arbetsdagar till svar, median', 'Working days to answer, median'],
    ['late', 'Vastaus myöhässä', 'Svaret försenat', 'Answers overdue'],
    ['longestDaysLate', 'Pisin viive, päivää', 'Längsta dröjsmålet, dagar', 'Longest delay, days'],
  ],
  gaps: [
    ['topicName', 'Aihe', 'Ämne', 'Topic'],
    ['municipalityName', 'Kunta', 'Kommun', 'Municipality'],
    ['openNeeds', 'Avoimia tarpeita', 'Öppna behov', 'Open needs'],
    ['searches', 'Hakuja ilman palvelua', 'Sökningar utan tjänst', 'Searches without a service'],
    ['services', 'Palveluja', 'Tjänster', 'Services'],
    ['nearServices', 'joista alueellisia', 'varav regionala', 'of them regional'],
  ],
  unconfirmed: [
    ['name', 'Palveluntarjoaja', 'Tjänsteleverantör', 'Provider'],
    ['unconfirmed', 'Vahvistamatta vuoteen', 'Obekräftade i ett år', 'Not confirmed for a year'],
    ['services', 'Palveluja', 'Tjänster', 'Services'],
    ['lastConfirmedOn', 'Viimeksi vahvistettu', 'Senast bekräftat', 'Last confirmed'],
  ],
} as const satisfies Record<string, Columns>;
export type OverviewTable = keyof typeof TABLES;

const PLACES: Record<Language, 1 | 2 | 3> = { fi: 1, sv: 2, en: 3 };

export const isOverviewTable = (name: unknown): name is OverviewTable => typeof name === 'string' && Object.hasOwn(TABLES, name);

/** One table of the page for a spreadsheet; what may not be told is empty. */
export function csvOfOverview(overview: NetworkOverview, table: OverviewTable, language: Language): string {
  const columns: Columns = TABLES[table];
  const rows = overview[table] as readonly object[] as readonly Row[];
  const cell = (value: unknown): Cell => (value !== null && typeof value === 'object' ? (value as Localized)[language] ?? (value as Localized).fi : (value as Cell));
  return csvTable(columns.map((column) => column[PLACES[language]]), rows.map((row) => columns.map(([name]) => cell(row[name]))), language);
}

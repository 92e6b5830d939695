import { csvTable } from '../../core/csv.js';
import type { Language, Localized } from '../../core/localized.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { insist } from '../../core/refusal.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { inNetwork } from '../people/person.rules.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { refusalToCoordinate } from './access.rules.js';
import type { CompanyPeopleCount } from './access.types.js';
import { roleWords } from './roleWords.rules.js';
import type { NetworkRole } from './roleInvitation.entity.js';
import { inFinland, isOnly, lastUse, openWork, placeName } from './roles.find.js';

/** How many people companies have in the portal, by municipality: advisers look after them, and a coordinator sees nobody of them. */
export function companyPeople(ctx: ReadContext): Promise<CompanyPeopleCount[]> {
  const inTown = (row: Row<Membership>, code: Sql) => exists(Company, (company) => sql`${company.id} = ${row.company} and ${company.municipality} = ${code}`);
  return readFigures<Municipality, CompanyPeopleCount>(ctx, Municipality, {
    where: (row) => exists(Membership, (one) => sql`${one.role} = 'ENTREPRENEUR' and ${inTown(one, row.code)}`),
    columns: (row) => ({
      municipality: row.code,
      municipalityName: row.name,
      people: valueOf(Membership, (one) => sql`count(distinct ${one.person})::int`, (one) => sql`${one.role} = 'ENTREPRENEUR' and ${inTown(one, row.code)}`),
    }),
  });
}

interface Line {
  name: string;
  email: string;
  role: NetworkRole;
  place: string;
  title: string | null;
  since: string | null;
  givenBy: string | null;
  grantedBy: string | null;
  lastUsed: string | null;
  openWork: number;
  only: boolean;
}

const HEADINGS: Record<Language, readonly string[]> = {
  fi: ['Nimi', 'Sähköposti', 'Rooli', 'Paikka', 'Tehtävänimike', 'Alkaen', 'Roolin antoi', 'Viimeksi käytetty', 'Avoimia asioita', 'Ainoa tässä roolissa'],
  sv: ['Namn', 'E-post', 'Roll', 'Plats', 'Titel', 'Sedan', 'Rollen gavs av', 'Senast använd', 'Öppna ärenden', 'Ensam i rollen'],
  en: ['Name', 'E-mail', 'Role', 'Place', 'Title', 'Since', 'Given by', 'Last used', 'Open work', 'Only one in the role'],
};
const WORDS: Record<'yes' | 'never', Localized> = { yes: { fi: 'kyllä', sv: 'ja', en: 'yes' }, never: { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' } };

/** Who has which role in the network, for the auditor's spreadsheet. */
export async function rolesAsCsv(ctx: ReadContext, language: Language): Promise<string> {
  insist(refusalToCoordinate(ctx.viewer));
  const nameOf = (id: Sql) => valueOf(Person, (person) => person.name, (person) => sql`${person.id} = ${id}`);
  const lines = await readFigures<Membership, Line>(ctx, Membership, {
    where: inNetwork,
    columns: (row) => ({
      name: nameOf(row.person),
      email: valueOf(Person, (person) => person.email, (person) => sql`${person.id} = ${row.person}`),
      role: row.role,
      place: placeName(row, language),
      title: row.title,
      since: inFinland(row.since),
      givenBy: nameOf(row.givenBy),
      grantedBy: row.grantedBy,
      lastUsed: inFinland(lastUse(row)),
      openWork: openWork(row),
      only: isOnly(row),
    }),
  });
  const ordered = lines.toSorted((a, b) => a.place.localeCompare(b.place, 'fi') || a.role.localeCompare(b.role) || a.name.localeCompare(b.name, 'fi'));
  const cells = (one: Line) => [one.name, one.email, roleWords[one.role][language], one.place, one.title, one.since, one.grantedBy ?? one.givenBy, one.lastUsed ?? WORDS.never[language], one.openWork, one.only ? WORDS.yes[language] : ''];
  return csvTable(HEADINGS[language], ordered.map(cells), language);
}

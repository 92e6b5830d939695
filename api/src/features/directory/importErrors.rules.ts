import type { Localized } from '../../core/localized.js';
import { SizeClass } from '../companies/company.entity.js';
import { MOST_ROWS } from './import.entity.js';
import type { RowError, RowErrorCode, TableProblem, TableProblemCode } from './importTerms.entity.js';
import type { AnyColumn } from './importColumns.rules.js';
import { Cost, CoverageType, Stage } from './service.entity.js';

const SHOWN = 100;

const tableTexts: Record<TableProblemCode, Localized> = {
  EMPTY: { fi: 'Tiedostossa ei ole yhtään riviä. Tarkista, että valitsit oikean tiedoston.', sv: 'Filen har inga rader. Kontrollera att du valde rätt fil.', en: 'There is no row in the file. Check that you chose the right one.' },
  BAD_BYTES: { fi: 'Tiedoston merkistö on rikki. Tallenna se uudelleen muodossa CSV UTF-8.', sv: 'Filens teckenkodning är trasig. Spara den på nytt som CSV UTF-8.', en: 'The letters of the file are broken. Save it again as CSV UTF-8.' },
  NUL: { fi: 'Tiedosto ei ole tekstiä. Tallenna taulukko muodossa CSV UTF-8.', sv: 'Filen är inte text. Spara tabellen som CSV UTF-8.', en: 'The file is not text. Save the table as CSV UTF-8.' },
  UNBALANCED_QUOTES: { fi: 'Lainausmerkki on väärässä paikassa. Jos solussa on lainausmerkki, kirjoita se kahdesti ja laita koko solu lainausmerkkeihin.', sv: 'Ett citattecken står på fel ställe. Har cellen ett citattecken, skriv det två gånger och sätt hela cellen inom citattecken.', en: 'A quotation mark is in the wrong place. Where a cell has one in it, write it twice and put quotation marks around the cell.' },
  NOT_JSON: { fi: 'Tiedosto ei ole JSON-muotoa. Tarkista merkitty kohta.', sv: 'Filen är inte JSON. Kontrollera det angivna stället.', en: 'The file is not JSON. Check the place that is named.' },
  NOT_A_LIST: { fi: 'JSON-tiedoston pitää olla luettelo palveluista: [ … ].', sv: 'JSON-filen ska vara en lista med tjänster: [ … ].', en: 'The JSON has to be a list of services: [ … ].' },
  NOT_AN_OBJECT: { fi: 'Luettelossa on jotain muuta kuin palvelu { … }.', sv: 'Listan innehåller något annat än en tjänst { … }.', en: 'The list has something in it that is no service { … }.' },
  UNKNOWN_COLUMN: { fi: 'Tällaista saraketta ei ole. Korjaa sen nimi tai poista sarake.', sv: 'Det finns ingen sådan kolumn. Rätta namnet eller ta bort kolumnen.', en: 'There is no such column. Correct its name or remove it.' },
  COLUMN_TWICE: { fi: 'Sama sarake on taulukossa kahdesti. Poista toinen.', sv: 'Samma kolumn finns två gånger. Ta bort den ena.', en: 'The same column is there twice. Remove one of them.' },
  NO_SLUG: { fi: 'Sarake slug puuttuu. Se kertoo, mistä palvelusta rivillä on kyse.', sv: 'Kolumnen slug saknas. Den säger vilken tjänst raden gäller.', en: 'The column slug is missing. It says which service a row is about.' },
  TOO_MANY_ROWS: { fi: `Taulukossa on yli ${MOST_ROWS} riviä. Jaa se osiin.`, sv: `Tabellen har över ${MOST_ROWS} rader. Dela upp den.`, en: `The table has more than ${MOST_ROWS} rows. Split it up.` },
};

const rowTexts: Record<RowErrorCode, Localized> = {
  REQUIRED: { fi: 'Tämä ei saa olla tyhjä.', sv: 'Det här får inte vara tomt.', en: 'This may not be empty.' },
  TOO_SHORT: { fi: 'Liian lyhyt: vähintään {limit} merkkiä.', sv: 'För kort: minst {limit} tecken.', en: 'Too short: at least {limit} characters.' },
  TOO_LONG: { fi: 'Liian pitkä: enintään {limit} merkkiä.', sv: 'För långt: högst {limit} tecken.', en: 'Too long: at most {limit} characters.' },
  TOO_MANY: { fi: 'Liian monta: enintään {limit}.', sv: 'För många: högst {limit}.', en: 'Too many: at most {limit}.' },
  TOO_SMALL: { fi: 'Liian pieni: vähintään {limit}.', sv: 'För litet: minst {limit}.', en: 'Too small: at least {limit}.' },
  TOO_LARGE: { fi: 'Liian suuri: enintään {limit}.', sv: 'För stort: högst {limit}.', en: 'Too large: at most {limit}.' },
  NOT_A_NUMBER: { fi: 'Kirjoita kokonaisluku.', sv: 'Skriv ett heltal.', en: 'Write a whole number.' },
  NOT_AN_EMAIL: { fi: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.', sv: 'Skriv e-postadressen i formen namn@exempel.fi.', en: 'Write the e-mail address as name@example.fi.' },
  NOT_A_PHONE: { fi: 'Kirjoita puhelinnumero numeroin, esimerkiksi 040 123 4567.', sv: 'Skriv telefonnumret med siffror, till exempel 040 123 4567.', en: 'Write the phone number in digits, for example 040 123 4567.' },
  NOT_A_WEB_ADDRESS: { fi: 'Kirjoita osoite muodossa https://esimerkki.fi.', sv: 'Skriv adressen i formen https://exempel.fi.', en: 'Write the address as https://example.fi.' },
  UNKNOWN: { fi: 'Tätä ei ole. Tarkista tunnus.', sv: 'Det här finns inte. Kontrollera koden.', en: 'There is no such thing. Check the code.' },
  INVALID: { fi: 'Tämä ei kelpaa.', sv: 'Det här är ogiltigt.', en: 'This is not valid.' },
  TWICE: { fi: 'Sama slug on jo rivillä {limit}. Poista toinen.', sv: 'Samma slug finns redan på rad {limit}. Ta bort den ena.', en: 'The same slug is on line {limit} already. Remove one of them.' },
  REPEATED: { fi: 'Sama sanonta on solussa kahdesti. Isot kirjaimet ja välimerkit eivät tee siitä toista. Poista toinen.', sv: 'Samma uttryck finns två gånger i cellen. Stora bokstäver och skiljetecken gör det inte till ett annat. Ta bort det ena.', en: 'The same phrase is in the cell twice. Capitals and signs do not make it another one. Remove one of them.' },
  NOT_YOURS: { fi: 'Palvelu ei ole oman organisaatiosi. Poista rivi.', sv: 'Tjänsten hör inte till din organisation. Ta bort raden.', en: 'The service is not of your organisation. Remove the row.' },
  OTHER_PROVIDER: { fi: 'Palvelu kuuluu toiselle palveluntarjoajalle. Taulukko ei siirrä palveluja palveluntarjoajalta toiselle.', sv: 'Tjänsten hör till en annan tjänsteleverantör. En tabell flyttar inte tjänster mellan tjänsteleverantörer.', en: 'The service is of another provider. A table does not move services from one to another.' },
  LEFT: { fi: 'Palvelu tai sen palveluntarjoaja on lähtenyt verkostosta. Poista rivi.', sv: 'Tjänsten eller dess tjänsteleverantör har lämnat nätverket. Ta bort raden.', en: 'The service or its provider has left the network. Remove the row.' },
  TOO_MANY_CELLS: { fi: 'Rivillä on enemmän soluja kuin otsikkorivillä. Onko jokin erotinmerkki ilman lainausmerkkejä?', sv: 'Raden har fler celler än rubrikraden. Finns det en avgränsare utan citattecken?', en: 'The row has more cells than the heading line. Is there a separator without quotation marks?' },
  TOO_FEW_CELLS: { fi: 'Rivillä on vähemmän soluja kuin otsikkorivillä. Onko rivi katkennut?', sv: 'Raden har färre celler än rubrikraden. Har raden brutits?', en: 'The row has fewer cells than the heading line. Is the line broken?' },
};

const allowed: Partial<Record<AnyColumn, readonly string[]>> = { cost: Object.keys(Cost), coverage_type: Object.keys(CoverageType), stages: Object.keys(Stage), sizes: Object.keys(SizeClass) };
const SLUG: Localized = { fi: 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.', sv: 'Använd små bokstäver a–z, siffror och bindestreck.', en: 'Use small letters a–z, digits and hyphens.' };
const ONE_OF: Localized = { fi: 'Kirjoita jokin näistä: {allowed}.', sv: 'Skriv något av följande: {allowed}.', en: 'Write one of these: {allowed}.' };

export function tableProblem(code: TableProblemCode, line: number | null = null, column: string | number | null = null): TableProblem {
  return { code, line, column: column === null ? null : shortened(String(column), SHOWN), text: tableTexts[code] };
}

export function rowError(column: AnyColumn | null, code: RowErrorCode, value: string, limit?: number): RowError {
  const choices = column && ['INVALID', 'UNKNOWN'].includes(code) ? allowed[column] : undefined;
  const text = choices ? ONE_OF : column === 'slug' && code === 'INVALID' ? SLUG : rowTexts[code];
  const filled = (words: string) => words.replace('{limit}', String(limit ?? '')).replace('{allowed}', choices?.join(', ') ?? '');
  return { column, code, text: { fi: filled(text.fi), sv: filled(text.sv), en: filled(text.en) }, value: shortened(value, SHOWN) };
}

/** A text as it can be shown and kept, whatever was typed. */
export function shortened(text: string, most: number): string {
  return (text.length > most ? `${text.slice(0, most - 1)}…` : text).replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

import { csvRows, csvTable } from '../../core/csv.js';
import type { Language, Localized } from '../../core/localized.js';
import type { AnswerStatus, WriterKind } from './idea.entity.js';

/** An idea as anybody may take it along: without who wrote it. Of a hidden one only that, and why. */
export interface OpenIdea {
  readonly id: string;
  readonly publishedOn: string;
  readonly language: Language | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly topics: readonly { readonly code: string; readonly name: Localized }[];
  readonly writer: WriterKind | null;
  readonly supports: number | null;
  readonly comments: number | null;
  readonly answer: AnswerStatus | null;
  /** The latest answer in full; null where there is none. */
  readonly answered: { readonly text: Localized; readonly department: Localized; readonly on: string; readonly plannedFor: string | null } | null;
  readonly hiddenReason: string | null;
}

/** What the rows of a file are made of, in the order of its columns; a further fact of an idea is one more line here. */
const COLUMNS: readonly (readonly [names: Localized, cell: (idea: OpenIdea, language: Language) => string | number | null])[] = [
  [{ fi: 'Tunnus', sv: 'Id', en: 'Id' }, ({ id }) => id],
  [{ fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' }, ({ publishedOn }) => publishedOn],
  [{ fi: 'Kieli', sv: 'Språk', en: 'Language' }, ({ language }) => language],
  [{ fi: 'Idea', sv: 'Idé', en: 'Idea' }, ({ title }) => title],
  [{ fi: 'Teksti', sv: 'Text', en: 'Text' }, ({ text }) => text],
  [{ fi: 'Paikka', sv: 'Plats', en: 'Place' }, ({ place }) => place],
  [{ fi: 'Aiheet', sv: 'Ämnen', en: 'Topics' }, ({ topics }, language) => topics.map(({ name }) => name[language]).join(', ')],
  [{ fi: 'Kirjoittaja', sv: 'Skribent', en: 'Writer' }, ({ writer }, language) => writer && WRITERS[writer][language]],
  [{ fi: 'Kannatuksia', sv: 'Stöd', en: 'Supporters' }, ({ supports }) => supports],
  [{ fi: 'Kommentteja', sv: 'Kommentarer', en: 'Comments' }, ({ comments }) => comments],
  [{ fi: 'Kunnan vastaus', sv: 'Kommunens svar', en: 'Answer of the municipality' }, ({ answer }, language) => answer && ANSWERS[answer][language]],
  [{ fi: 'Vastauksen teksti', sv: 'Svarets text', en: 'Text of the answer' }, ({ answered }, language) => answered && inOneLanguage(answered.text, language)],
  [{ fi: 'Vastannut osasto', sv: 'Avdelning som svarade', en: 'Department that answered' }, ({ answered }, language) => answered && answered.department[language]],
  [{ fi: 'Vastattu', sv: 'Besvarad', en: 'Answered on' }, ({ answered }) => answered && answered.on],
  [{ fi: 'Toteutetaan viimeistään', sv: 'Genomförs senast', en: 'To be done by' }, ({ answered }) => answered && answered.plannedFor],
  [{ fi: 'Piilotettu, syy', sv: 'Dold, orsak', en: 'Hidden, reason' }, ({ hiddenReason }) => hiddenReason],
];

const WRITERS: Record<WriterKind, Localized> = {
  PERSON: { fi: 'yksityishenkilö', sv: 'privatperson', en: 'private person' },
  COMPANY: { fi: 'yritys', sv: 'företag', en: 'company' },
  HOST: { fi: 'kunta', sv: 'kommunen', en: 'municipality' },
};

const ANSWERS: Record<AnswerStatus, Localized> = {
  NONE: { fi: 'Ei vielä vastausta', sv: 'Inget svar än', en: 'No answer yet' },
  UNDER_REVIEW: { fi: 'Käsittelyssä', sv: 'Behandlas', en: 'Under review' },
  PLANNED: { fi: 'Toteutetaan', sv: 'Genomförs', en: 'Planned' },
  DONE: { fi: 'Toteutettu', sv: 'Genomförd', en: 'Done' },
  NOT_POSSIBLE: { fi: 'Ei mahdollinen', sv: 'Inte möjlig', en: 'Not possible' },
};

/** An answer may be in the language of the idea alone. */
const inOneLanguage = (text: Localized, language: Language): string => text[language] || text.fi || text.sv || text.en;

export const headingsAsCsv = (language: Language): string => csvTable(COLUMNS.map(([names]) => names[language]), [], language);

export const ideasAsRows = (ideas: readonly OpenIdea[], language: Language): string => csvRows(ideas.map((idea) => COLUMNS.map(([, cell]) => cell(idea, language))), language);

import type { Language } from '../../core/localized.js';
import type { Cost, CoverageType, Stage } from './service.entity.js';
import type { SizeClass } from '../companies/company.entity.js';
import type { ServiceDraft } from './upkeep.rules.js';

/** What a cell says: a text, a list of codes, a number (not a number where that is what was typed), or nothing. */
export type Cell = string | readonly string[] | number | null;

/** The columns of a table of services in their order, and what of a draft each one says. These names, and those below, are a promise: tables outlive versions. */
export const COLUMNS = {
  slug: { path: 'slug', kind: 'text' },
  provider: { path: 'provider', kind: 'text' },
  name_fi: { path: 'name.fi', kind: 'text' },
  name_sv: { path: 'name.sv', kind: 'text' },
  name_en: { path: 'name.en', kind: 'text' },
  description_fi: { path: 'description.fi', kind: 'text' },
  description_sv: { path: 'description.sv', kind: 'text' },
  description_en: { path: 'description.en', kind: 'text' },
  topics: { path: 'topics', kind: 'list' },
  service_classes: { path: 'serviceClasses', kind: 'list' },
  stages: { path: 'stages', kind: 'capitals' },
  industries: { path: 'industries', kind: 'capitals' },
  sizes: { path: 'sizes', kind: 'capitals' },
  coverage_type: { path: 'coverageType', kind: 'capital' },
  coverage_regions: { path: 'coverageRegions', kind: 'list', digits: 2 },
  coverage_area: { path: 'coverageArea', kind: 'text' },
  municipalities: { path: 'coverageMunicipalities', kind: 'list', digits: 3 },
  cost: { path: 'cost', kind: 'capital' },
  web: { path: 'web', kind: 'text' },
  phone: { path: 'phone', kind: 'text' },
  email: { path: 'email', kind: 'text' },
  promised_days: { path: 'promisedDays', kind: 'number' },
} as const satisfies Record<string, { path: string; kind: 'text' | 'list' | 'capital' | 'capitals' | 'number'; digits?: number }>;
export type ColumnName = keyof typeof COLUMNS;

/** How businesses ask for a service, by language: no part of a draft, and no column for who may not read it. */
export const PHRASE_COLUMNS = { phrases_fi: 'fi', phrases_sv: 'sv', phrases_en: 'en' } as const satisfies Record<string, Language>;
export type PhraseColumn = keyof typeof PHRASE_COLUMNS;

/** What a provider says by a press, and what may be another thing tomorrow: a table tells it and never changes it. */
export const TOLD_COLUMNS = ['capacity', 'full_until', 'assured_on'] as const;
export type Told = Record<(typeof TOLD_COLUMNS)[number], string | null>;

export type AnyColumn = ColumnName | PhraseColumn | keyof Told;
export type Cells = Partial<Record<ColumnName | PhraseColumn, Cell>>;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];
export const PHRASE_COLUMN_NAMES = Object.keys(PHRASE_COLUMNS) as PhraseColumn[];
const known: ReadonlySet<string> = new Set<AnyColumn>([...COLUMN_NAMES, ...PHRASE_COLUMN_NAMES, ...TOLD_COLUMNS]);

export function isColumn(name: string): name is AnyColumn {
  return known.has(name);
}

export function isTold(name: AnyColumn): name is keyof Told {
  return (TOLD_COLUMNS as readonly string[]).includes(name);
}

export function isPhraseColumn(name: AnyColumn): name is PhraseColumn {
  return Object.hasOwn(PHRASE_COLUMNS, name);
}

const columnOfPath = new Map<string, ColumnName>(COLUMN_NAMES.map((name) => [COLUMNS[name].path, name]));

/** The column of a field of a draft. */
export function columnOf(path: string): ColumnName {
  return columnOfPath.get(path)!;
}

/** A draft as the cells of a row. */
export function cellsOf(draft: ServiceDraft, provider: string): Record<ColumnName, Cell> {
  return {
    slug: draft.slug,
    provider,
    name_fi: draft.name.fi,
    name_sv: draft.name.sv,
    name_en: draft.name.en,
    description_fi: draft.description.fi,
    description_sv: draft.description.sv,
    description_en: draft.description.en,
    topics: draft.topics,
    service_classes: draft.serviceClasses,
    stages: draft.stages,
    industries: draft.industries,
    sizes: draft.sizes,
    coverage_type: draft.coverageType,
    coverage_regions: draft.coverageRegions,
    coverage_area: draft.coverageArea,
    municipalities: draft.coverageMunicipalities,
    cost: draft.cost,
    web: draft.web,
    phone: draft.phone,
    email: draft.email,
    promised_days: draft.promisedDays,
  };
}

/** What the cells of a row make of a draft: a column that is not there leaves its field as it is. */
export function draftWith(base: ServiceDraft, cells: Cells): ServiceDraft {
  const all = { ...cellsOf(base, ''), ...cells };
  const text = (name: ColumnName) => (all[name] ?? '') as string;
  const list = (name: ColumnName) => (all[name] ?? []) as readonly string[];
  const optional = (name: ColumnName) => (all[name] || null) as string | null;
  return {
    slug: text('slug'),
    name: { fi: text('name_fi'), sv: text('name_sv'), en: text('name_en') },
    description: { fi: text('description_fi'), sv: text('description_sv'), en: text('description_en') },
    topics: list('topics'),
    serviceClasses: list('service_classes'),
    stages: list('stages') as Stage[],
    industries: list('industries'),
    sizes: list('sizes') as SizeClass[],
    coverageType: text('coverage_type') as CoverageType,
    coverageRegions: list('coverage_regions'),
    coverageArea: optional('coverage_area'),
    coverageMunicipalities: list('municipalities'),
    cost: text('cost') as Cost,
    web: optional('web'),
    phone: optional('phone'),
    email: optional('email'),
    promisedDays: all.promised_days as number | null,
  };
}

const NO_TEXT = { fi: '', sv: '', en: '' };

/** A service of which nothing is said yet. */
export const NOTHING: ServiceDraft = {
  slug: '',
  name: NO_TEXT,
  description: NO_TEXT,
  topics: [],
  serviceClasses: [],
  stages: [],
  industries: [],
  sizes: [],
  coverageType: '' as CoverageType,
  coverageRegions: [],
  coverageArea: null,
  coverageMunicipalities: [],
  cost: '' as Cost,
  web: null,
  phone: null,
  email: null,
  promisedDays: null,
};

/** What a table says in a cell; undefined: something that cannot stand there, as a list where a text belongs. Numbers come as texts too: a spreadsheet knows no difference. */
export function cellOf(name: ColumnName, typed: unknown): Cell | undefined {
  const { kind, ...more } = COLUMNS[name];
  const isList = kind === 'list' || kind === 'capitals';
  if (Array.isArray(typed) && (!isList || typed.some((one) => !isPlain(one)))) return undefined;
  if (!Array.isArray(typed) && typed !== null && !isPlain(typed)) return undefined;
  if (!isList) return kind === 'number' ? numberOf(plain(typed)) : kind === 'capital' ? plain(typed).toUpperCase() : plain(typed);
  const codes = (Array.isArray(typed) ? typed.map(plain) : plain(typed).split(/[;,]/).map((code) => code.trim())).filter((code) => code !== '');
  // Spreadsheets take a code for a number and drop its zeros.
  const digits = 'digits' in more ? more.digits : 0;
  return codes.map((code) => (kind === 'capitals' ? code.toUpperCase() : /^\d+$/.test(code) ? code.padStart(digits, '0') : code));
}

/** The phrases of a cell, one a line: no phrase has a break in it. Undefined: something that cannot stand there. */
export function phrasesOf(typed: unknown): readonly string[] | undefined {
  const texts = Array.isArray(typed) ? typed : [typed ?? ''];
  if (!texts.every(isPlain)) return undefined;
  return (Array.isArray(typed) ? texts.map(plain) : plain(typed).split('\n').map(plain)).filter((text) => text !== '');
}

/** Phrases as the text of a cell. */
export function phrasesAsText(phrases: readonly string[]): string {
  return phrases.join('\n');
}

/** A cell as a reader sees it; null: it is empty. */
export function shown(cell: Cell | undefined): string | null {
  const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
  return text === '' ? null : text;
}

const isPlain = (typed: unknown): boolean => typeof typed === 'string' || typeof typed === 'number';
const plain = (typed: unknown): string => String(typed ?? '').replace(/\r\n?/g, '\n').trim();
const numberOf = (text: string): number | null => (text === '' ? null : /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN);

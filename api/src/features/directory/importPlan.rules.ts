import type { FieldError } from '../../core/refusal.js';
import type { RowAction, RowChange, RowError, RowErrorCode } from './importTerms.entity.js';
import { cellOf, cellsOf, columnOf, COLUMN_NAMES, COLUMNS, draftWith, isPhraseColumn, isTold, NOTHING, phrasesOf, shown, type AnyColumn, type Cell, type Cells, type ColumnName, type PhraseColumn } from './importColumns.rules.js';
import { rowError, shortened } from './importErrors.rules.js';
import { errorsOfPhrases, NO_PHRASES, phraseChangesOf, shownPhrases, type ChangeOfPhrases, type PhraseChanges, type Phrases } from './importPhrases.rules.js';
import type { RawRow } from './importTable.rules.js';
import { changesOf, problemsOf, tidied, type Known, type ServiceDraft } from './upkeep.rules.js';

/** A service as the directory has it. */
export interface KnownService {
  readonly id: string;
  readonly provider: string;
  readonly isClosed: boolean;
  readonly draft: ServiceDraft;
  readonly phrases: Phrases;
}

/** What a row is held against. */
export interface PlanFacts {
  readonly known: Known;
  readonly services: ReadonlyMap<string, KnownService>;
  /** Providers by their slug. */
  readonly providers: ReadonlyMap<string, { readonly id: string; readonly hasLeft: boolean }>;
  readonly changeBetween: ChangeOfPhrases;
  /** Whether the reader of the table may write services of the provider with this slug. */
  mayWrite(provider: string): boolean;
}

export interface PlannedRow {
  readonly line: number;
  readonly slug: string;
  readonly action: RowAction;
  readonly changes: readonly RowChange[];
  readonly errors: readonly RowError[];
  readonly draft: ServiceDraft;
  readonly provider: string;
  readonly phrases: PhraseChanges;
}

const SHOWN = 300;

/** What becomes of one row. `seen` remembers the slugs of the rows before it, and their lines. */
export function planRow(row: RawRow, facts: PlanFacts, seen: Map<string, number>): PlannedRow {
  const { cells, errors: unreadable } = cellsOfRow(row);
  const slug = String(cells.slug ?? '');
  const service = facts.services.get(slug);
  const base = service?.draft ?? NOTHING;
  const provider = shown(cells.provider) ?? service?.provider ?? '';
  const draft = draftOfRow(base, cells);
  const phrases = phraseChangesOf(service?.phrases ?? NO_PHRASES, cells, facts.changeBetween);
  const changes = [...changesBetween(service ? base : null, draft, provider), ...shownPhrases(phrases)];
  const errors = onePerCell([
    ...row.errors,
    ...unreadable,
    ...errorsOfPlace(slug, provider, service, facts),
    ...errorsOfRepetition(slug, seen, row.line),
    ...errorsOfDraft(draft, service ? base : null, cells, facts.known),
    ...errorsOfPhrases(phrases),
  ]);
  const action = errors.length > 0 ? 'ERROR' : !service ? 'CREATE' : changes.length > 0 ? 'UPDATE' : 'UNCHANGED';
  return { line: row.line, slug, action, changes: errors.length > 0 ? [] : changes, errors, draft, provider, phrases };
}

/** What stays as it is is not tidied: a table that says nothing new changes nothing. */
function draftOfRow(base: ServiceDraft, cells: Cells): ServiceDraft {
  const draft = draftWith(base, sameWhereSame(cells, base));
  return changesOf(base, draft).length === 0 ? base : tidied(draft);
}

/** The same row as it is kept and shown: long texts are cut, of phrases none. */
export function shownRow({ line, slug, action, changes, errors }: PlannedRow) {
  const cut = (field: string, text: string | null) => text && (isPhraseColumn(field as AnyColumn) ? text : shortened(text, SHOWN));
  return { line, slug: shortened(slug, 100), action, changes: changes.map(({ field, before, after }) => ({ field, before: cut(field, before), after: cut(field, after) })), errors };
}

function cellsOfRow({ cells }: RawRow): { cells: Cells; errors: RowError[] } {
  const errors: RowError[] = [];
  const read: [ColumnName | PhraseColumn, Cell][] = [];
  for (const [name, typed] of Object.entries(cells) as [AnyColumn, unknown][]) {
    if (isTold(name)) continue;
    const cell = isPhraseColumn(name) ? phrasesOf(typed) : cellOf(name, typed);
    const isText = cell !== undefined && [cell].flat().every((one) => typeof one !== 'string' || !/\p{Surrogate}/u.test(one));
    if (isText) read.push([name, cell]);
    else errors.push(rowError(name, 'INVALID', JSON.stringify(typed)));
    if (Number.isNaN(cell)) errors.push(rowError(name, 'NOT_A_NUMBER', String(typed)));
  }
  return { cells: Object.fromEntries(read), errors };
}

/** A table says nothing of white space around a text and of how lines end: where only these differ, the text stays as it is. */
function sameWhereSame(cells: Cells, base: ServiceDraft): Cells {
  const now = cellsOf(base, '');
  return Object.fromEntries((Object.entries(cells) as [ColumnName, Cell][]).map(([name, cell]) => [name, typeof now[name] === 'string' && cellOf(name, now[name]) === cell ? now[name] : cell]));
}

/** Whether this reader may write this service of this provider. */
function errorsOfPlace(slug: string, provider: string, service: KnownService | undefined, facts: PlanFacts): RowError[] {
  if (service && !facts.mayWrite(service.provider)) return [rowError('slug', 'NOT_YOURS', slug)];
  if (service?.isClosed) return [rowError('slug', 'LEFT', slug)];
  if (service) return provider === service.provider ? [] : [rowError('provider', 'OTHER_PROVIDER', provider)];
  if (provider === '') return [rowError('provider', 'REQUIRED', '')];
  const found = facts.providers.get(provider);
  if (!found) return [rowError('provider', 'UNKNOWN', provider)];
  if (!facts.mayWrite(provider)) return [rowError('provider', 'NOT_YOURS', provider)];
  return found.hasLeft ? [rowError('provider', 'LEFT', provider)] : [];
}

function errorsOfRepetition(slug: string, seen: Map<string, number>, line: number): RowError[] {
  const before = slug === '' ? undefined : seen.get(slug);
  if (before !== undefined) return [rowError('slug', 'TWICE', slug, before)];
  seen.set(slug, line);
  return [];
}

/** What has long been wrong with a service, and is not touched by the row, does not stand in its way. */
function errorsOfDraft(draft: ServiceDraft, base: ServiceDraft | null, cells: Cells, known: Known): RowError[] {
  const changed = new Set(base ? changesOf(base, draft).map(({ field }) => field) : []);
  const old = base ? problemsOf(base, known).filter(({ path }) => !changed.has(path)) : [];
  const isNew = ({ path, code }: FieldError) => !old.some((one) => one.path === path && one.code === code);
  return problemsOf(draft, known).filter(isNew).map((problem) => errorOf(problem, draft, cells, known));
}

/** The problem of a draft as one of a cell, with what stands there: of a list the codes that nobody knows. */
function errorOf({ path, code, limit }: FieldError, draft: ServiceDraft, cells: Cells, known: Known): RowError {
  const column = columnOf(path);
  const cell = cells[column] ?? cellsOf(draft, '')[column];
  const value = shown(cell) ?? '';
  if (value === '') return rowError(column, 'REQUIRED', '');
  if (!Array.isArray(cell) || limit !== undefined) return rowError(column, code as RowErrorCode, value, limit);
  const strange = cell.filter((one) => problemsOf({ ...draft, [path]: [one] }, known).some((other) => other.path === path));
  return rowError(column, code as RowErrorCode, strange.join('; ') || value, limit);
}

/** One cell has one error, the first that was found. */
function onePerCell(errors: readonly RowError[]): RowError[] {
  const places = new Set<string | null>();
  return errors.filter(({ column }) => !places.has(column) && places.add(column));
}

function changesBetween(base: ServiceDraft | null, draft: ServiceDraft, provider: string): RowChange[] {
  const after = cellsOf(draft, provider);
  if (!base) return COLUMN_NAMES.filter((name) => name !== 'slug' && shown(after[name]) !== null).map((field) => ({ field, before: null, after: shown(after[field]) }));
  const before = cellsOf(base, provider);
  const paths = new Set(changesOf(base, draft).map(({ field }) => field));
  return COLUMN_NAMES.filter((name) => paths.has(COLUMNS[name].path)).map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }));
}

import { CsvError, parse } from 'csv-parse/sync';
import { MOST_ROWS } from './import.entity.js';
import { placeOf, UnreadableTable } from './importBytes.rules.js';
import { isColumn, type AnyColumn } from './importColumns.rules.js';
import { rowError, tableProblem } from './importErrors.rules.js';
import type { RowError, TableSeparator } from './importTerms.entity.js';

/** A row as it stands in the table: nothing of it is looked up yet. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<AnyColumn, unknown>>>;
  /** What is wrong with the row as a whole. */
  readonly errors: readonly RowError[];
}

const SIGNS: Record<TableSeparator, string> = { SEMICOLON: ';', COMMA: ',', TAB: '\t' };

type Line = { info: { lines: number; records: number; empty_lines: number }; record: string[] };

/** The rows of a table in CSV. What separates its cells stands most often in its heading line: no column has such a sign in its name. */
export function rowsOfCsv(text: string): { separator: TableSeparator; rows: RawRow[] } {
  const start = text.length - text.trimStart().length;
  const heading = text.slice(start, (text.indexOf('\n', start) + 1 || text.length + 1) - 1);
  const count = (separator: TableSeparator) => heading.split(SIGNS[separator]).length;
  const separator = (Object.keys(SIGNS) as TableSeparator[]).reduce((best, one) => (count(one) > count(best) ? one : best));
  const [first, ...lines] = linesOf(text, SIGNS[separator]);
  const names = headingOf(first!);
  const rows = lines.filter(({ record }) => record.some((cell) => cell.trim() !== '')).map((line) => rowOf(line, names));
  if (rows.length === 0) throw new UnreadableTable(tableProblem('EMPTY'));
  if (rows.length > MOST_ROWS) throw new UnreadableTable(tableProblem('TOO_MANY_ROWS', rows[MOST_ROWS]!.line));
  return { separator, rows };
}

function linesOf(text: string, delimiter: string): Line[] {
  let last = 0;
  const on_record = (record: string[], { lines }: { lines: number }) => ((last = lines), record);
  try {
    // One more than there may be, the heading line, and some that are empty.
    return parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, to: MOST_ROWS + 1000, on_record }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quotation mark that is never closed was opened in the row after the last whole one.
    const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? last + 1 : Number(error['lines']);
    throw new UnreadableTable(tableProblem('UNBALANCED_QUOTES', line));
  }
}

function headingOf({ record, info }: Line): AnyColumn[] {
  const names = record.map((name) => name.trim().toLowerCase());
  while (names.at(-1) === '') names.pop();
  insistOnColumns(names, info.lines);
  return names as AnyColumn[];
}

/** Fails where a name is no column, or is there twice, or where the slug is missing. */
export function insistOnColumns(names: readonly string[], line: number): void {
  const unknown = names.find((name) => !isColumn(name));
  if (unknown !== undefined) throw new UnreadableTable(tableProblem('UNKNOWN_COLUMN', line, unknown || names.indexOf(unknown) + 1));
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new UnreadableTable(tableProblem('COLUMN_TWICE', line, twice));
  if (!names.includes('slug')) throw new UnreadableTable(tableProblem('NO_SLUG', line));
}

/** Numbered as a spreadsheet numbers it: a cell of several lines is still in one row. */
function rowOf({ record, info }: Line, names: readonly AnyColumn[]): RawRow {
  const cells = Object.fromEntries(names.map((name, place) => [name, unescaped(record[place] ?? '')]));
  return { line: info.records + info.empty_lines, cells, errors: errorsOfLength(record, names.length) };
}

function errorsOfLength(record: readonly string[], wanted: number): RowError[] {
  if (record.length < wanted) return [rowError(null, 'TOO_FEW_CELLS', String(record.length))];
  const beyond = record.slice(wanted).find((cell) => cell.trim() !== '');
  return beyond === undefined ? [] : [rowError(null, 'TOO_MANY_CELLS', beyond)];
}

/** An apostrophe before what a spreadsheet would take for a formula was put there by the export. */
function unescaped(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** The entries of a list in JSON. */
export function rowsOfJson(text: string): RawRow[] {
  const list = parsed(text);
  if (!Array.isArray(list)) throw new UnreadableTable(tableProblem('NOT_A_LIST', 1));
  if (list.length === 0) throw new UnreadableTable(tableProblem('EMPTY'));
  if (list.length > MOST_ROWS) throw new UnreadableTable(tableProblem('TOO_MANY_ROWS', MOST_ROWS + 1));
  return list.map((entry: unknown, place) => entryOf(entry, place + 1));
}

function entryOf(entry: unknown, line: number): RawRow {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw new UnreadableTable(tableProblem('NOT_AN_OBJECT', line));
  insistOnColumns(Object.keys(entry), line);
  return { line, cells: entry, errors: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new UnreadableTable(tableProblem('NOT_JSON', ...placeOf(text, at === undefined ? text.trimEnd().length : Number(at))));
  }
}

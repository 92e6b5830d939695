import type { Language } from './localized.js';

type Cell = string | number | null;

/** A table for spreadsheets as they are in Finland: semicolons, decimal commas but in English, and a mark by which they know UTF-8. */
export function csvTable(headings: readonly string[], rows: readonly (readonly Cell[])[], language: Language): string {
  return `\uFEFF${csvRows([headings, ...rows], language)}`;
}

/** Rows of such a table that come after others. */
export function csvRows(rows: readonly (readonly Cell[])[], language: Language): string {
  const text = (value: Cell): string => (typeof value === 'number' && language !== 'en' ? String(value).replace('.', ',') : quotedWhereNeeded(value ?? ''));
  return rows.map((row) => `${row.map(text).join(';')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function quotedWhereNeeded(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

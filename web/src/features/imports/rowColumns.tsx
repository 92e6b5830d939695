import { useQuery } from '@apollo/client/react';
import { type ImportRowsQuery, UpkeepChoicesDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Localized, type Text, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { hintFor, useCellWords, useColumnLabel, valuesOf } from './columns.ts';
import { m } from './dryRun.messages.ts';

export type Row = ImportRowsQuery['importRows']['edges'][number]['node'];
export type Change = Row['changes'][number];
type OfRow = { row: Row };
type OfError = OfRow & { error: Row['errors'][number] };
type OfChange = OfRow & { change: Change };

export function errorColumns(t: Text, l: (text: Localized) => string, isApplied: boolean): Column<OfError>[] {
  return [
    nameColumn(t, isApplied),
    { key: 'column', header: t(m.column), cell: ({ error }) => <ColumnName column={error.column} /> },
    { key: 'cell', header: t(m.cell), cell: ({ error: { value } }) => (value === '' ? <span className="import-empty">{t(m.emptyCell)}</span> : <span className="import-text">{value}</span>) },
    { key: 'wrong', header: t(m.wrong), cell: ({ error }) => <Wrong text={l(error.text)} hint={hintFor(error.column, error.code, t)} /> },
  ];
}

export function updateColumns(t: Text, sides: (change: Change) => { before: string; after: string }, isApplied: boolean): Column<OfChange>[] {
  return [
    nameColumn(t, isApplied),
    { key: 'field', header: t(m.field), cell: ({ change }) => <ColumnName column={change.field} /> },
    { key: 'before', header: t(isApplied ? m.before : m.now), cell: ({ change }) => <del className="upkeep-before">{sides(change).before}</del> },
    { key: 'after', header: t(m.after), cell: ({ change }) => <ins className="upkeep-after">{sides(change).after}</ins> },
  ];
}

export function createColumns(t: Text, isApplied: boolean): Column<OfRow>[] {
  return [nameColumn(t, isApplied), { key: 'service', header: t(m.service), cell: ({ row }) => <NewService row={row} /> }];
}

const tones = { CREATE: 'good', UPDATE: 'active', UNCHANGED: 'neutral', ERROR: 'bad' } as const;

/** All rows in a line each: what happens and where. */
export function allColumns(t: Text, label: (column: string) => string, isApplied: boolean): Column<OfRow>[] {
  const places = ({ action, changes, errors }: Row): string => {
    const columns = action === 'ERROR' ? errors.map(({ column }) => column) : action === 'UPDATE' ? changes.map(({ field }) => field) : [];
    return columns.map((column) => (column === null ? t(m.wholeRow) : label(column))).join(', ');
  };
  return [
    nameColumn(t, isApplied),
    { key: 'happens', header: t(m.happens), cell: ({ row: { action } }) => <StatusTag tone={tones[action]}>{t(action === 'UNCHANGED' ? m.SAME : m[action])}</StatusTag> },
    { key: 'where', header: t(m.where), cell: ({ row }) => places(row) || '–' },
  ];
}

function nameColumn<One extends OfRow>(t: Text, isApplied: boolean): Column<One> {
  return { key: 'row', header: t(m.row), heading: true, cell: ({ row }) => <Name row={row} isApplied={isApplied} /> };
}

/** The number in the table, and the service behind it where there is one. */
function Name({ row: { line, slug, action }, isApplied }: OfRow & { isApplied: boolean }): ReactNode {
  const t = useText();
  const hasPage = action === 'UPDATE' || action === 'UNCHANGED' || (action === 'CREATE' && isApplied);
  return (
    <>
      {t(m.rowNumber, { line })}
      <span className="second-line import-slug">{hasPage ? <Link to={`/services/${slug}`}>{slug}</Link> : slug || t(m.noSlug)}</span>
    </>
  );
}

function Wrong({ text, hint }: { text: string; hint: string | null }): ReactNode {
  return (
    <>
      {text}
      {hint && <span className="second-line">{hint}</span>}
    </>
  );
}

/** A column by its meaning and by its name in the table. */
function ColumnName({ column }: { column: string | null }): ReactNode {
  const t = useText();
  const label = useColumnLabel();
  if (column === null) return t(m.wholeRow);
  return (
    <>
      {label(column)} <code className="second-line">{column}</code>
    </>
  );
}

function NewService({ row: { changes } }: OfRow): ReactNode {
  const t = useText();
  const label = useColumnLabel();
  const { data } = useQuery(UpkeepChoicesDocument);
  const words = useCellWords(data);
  const detailOf = ({ field, after }: Change) => <span className="import-text">{words(field, valuesOf(field, after))}</span>;
  return (
    <>
      <strong>{changes.find(({ field }) => field === 'name_fi')?.after}</strong>
      <Disclosure summary={t(m.details, { n: changes.length })}>
        <DefinitionList items={changes.map((change) => ({ term: label(change.field), detail: detailOf(change) }))} />
      </Disclosure>
    </>
  );
}

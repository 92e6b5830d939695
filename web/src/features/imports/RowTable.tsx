import { useQuery } from '@apollo/client/react';
import { UpkeepChoicesDocument } from '@luotsi/schema';
import type { RowFilter } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { changeOfList, hasPhrases, useCellWords, useColumnLabel, valuesOf } from './columns.ts';
import { m } from './dryRun.messages.ts';
import { allColumns, type Change, createColumns, errorColumns, type Row, updateColumns } from './rowColumns.tsx';
import '../upkeep/upkeep.css';

type Props = { rows: readonly Row[]; isApplied: boolean };

const FEW = 6;

/** Each kind of row has the columns that are asked of it. */
export function RowTable({ kind, ...rest }: Props & { kind: RowFilter }): ReactNode {
  if (kind === 'ERRORS') return <Errors {...rest} />;
  if (kind === 'UPDATES') return <Updates {...rest} />;
  return kind === 'CREATES' ? <Creates {...rest} /> : <All {...rest} />;
}

function Errors({ rows, isApplied }: Props): ReactNode {
  const t = useText();
  const columns = errorColumns(t, useLocalized(), isApplied);
  const errors = rows.flatMap((row) => row.errors.map((error) => ({ row, error })));
  return <DataTable caption={t(m.ERRORS)} hideCaption rows={errors} rowKey={({ row, error }) => `${row.id} ${error.column}`} columns={columns} />;
}

/** Field by field what the directory says now and what it would say, as in the form of a service. */
function Updates({ rows, isApplied }: Props): ReactNode {
  const t = useText();
  const columns = updateColumns(t, useSides(), isApplied);
  const changes = rows.flatMap((row) => row.changes.map((change) => ({ row, change })));
  return <DataTable caption={t(m.UPDATES)} hideCaption rows={changes} rowKey={({ row, change }) => `${row.id} ${change.field}`} columns={columns} />;
}

/** Of a long list only what differs; of phrases the portal has told just that. */
function useSides(): (change: Change) => { before: string; after: string } {
  const t = useText();
  const { data } = useQuery(UpkeepChoicesDocument);
  const words = useCellWords(data);
  return ({ field, before, after }) => {
    if (hasPhrases(field)) return { before: before === null ? t(m.noneLeaves) : `${t(m.leavePhrases)}\n${words(field, valuesOf(field, before))}`, after: after === null ? t(m.noneJoins) : `${t(m.joinPhrases)}\n${words(field, valuesOf(field, after))}` };
    const list = changeOfList(field, before, after, FEW);
    if (!list) return { before: words(field, valuesOf(field, before)), after: words(field, valuesOf(field, after)) };
    const rest = t(m.rest, { n: list.rest });
    const said = (change: typeof m.leaves, codes: string[]) => (codes.length === 0 ? rest : `${t(change, { names: words(field, codes) })}\n${rest}`);
    return { before: said(m.leaves, list.leaves), after: said(m.joins, list.joins) };
  };
}

function Creates({ rows, isApplied }: Props): ReactNode {
  const t = useText();
  return <DataTable caption={t(m.CREATES)} hideCaption rows={rows.map((row) => ({ row }))} rowKey={({ row }) => row.id} columns={createColumns(t, isApplied)} />;
}

function All({ rows, isApplied }: Props): ReactNode {
  const t = useText();
  const columns = allColumns(t, useColumnLabel(), isApplied);
  return <DataTable caption={t(m.ALL)} hideCaption rows={rows.map((row) => ({ row }))} rowKey={({ row }) => row.id} columns={columns} />;
}

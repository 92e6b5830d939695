import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type Column<Row> = { key: string; header: string; cell: (row: Row) => ReactNode; align?: 'start' | 'end'; /** The cell that names the row. */ heading?: boolean };

export type DataTableProps<Row> = { caption: string; hideCaption?: boolean; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string; footer?: ReactNode };

/** A real table where there is room, cards where there is not. The roles repeat what `display` would take away. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey, footer }: DataTableProps<Row>): ReactNode {
  return (
    <div className="table-space">
      <table className="table" role="table">
        <caption className={hideCaption ? 'visually-hidden' : 'table-caption'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader" className={endClass(column)}>{column.header}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {footer}
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactNode {
  if (column.heading) return <th scope="row" role="rowheader" className={endClass(column)}>{column.cell(row)}</th>;
  return (
    <td role="cell" className={endClass(column)}>
      <span className="table-label" aria-hidden="true">{column.header}</span>
      <span className="table-value">{column.cell(row)}</span>
    </td>
  );
}

function endClass<Row>(column: Column<Row>): string | undefined {
  return classes(column.align === 'end' && 'table-end') || undefined;
}

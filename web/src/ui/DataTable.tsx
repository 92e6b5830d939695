import { type ReactNode, useState } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { m } from './table.messages.ts';
import './tableCompact.css';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The cell that names the row. */
  heading?: boolean;
  /** In the rows of a compact table on a phone: beside the name, a line of its own without the header's words, or behind a press. Otherwise a line with them. */
  narrow?: 'beside' | 'bare' | 'more';
};

export type DataTableProps<Row> = {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  footer?: ReactNode;
  /** How many of the rows the screen shows. Paper cannot be pressed for more, so it has them all. */
  onScreen?: number;
  /** Rows of few lines instead of cards on a phone, for lists of many. Names a row, for those who hear the button that shows the rest of it. */
  compact?: (row: Row) => string;
};

/** A real table where there is room, cards or short rows where there is not. The roles repeat what `display` would take away. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey, footer, onScreen = rows.length, compact }: DataTableProps<Row>): ReactNode {
  const folds = compact !== undefined && columns.some(({ narrow }) => narrow === 'more');
  return (
    <div className="table-space">
      <table className={classes('table', compact && 'table-compact')} role="table">
        <caption className={hideCaption ? 'visually-hidden' : 'table-caption'}>{caption}</caption>
        <Head columns={columns} folds={folds} />
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <TableRow key={rowKey(row)} columns={columns} row={row} name={folds ? compact(row) : null} onlyPaper={index >= onScreen} />
          ))}
        </tbody>
      </table>
      {footer}
    </div>
  );
}

function Head<Row>({ columns, folds }: { columns: readonly Column<Row>[]; folds: boolean }): ReactNode {
  const t = useText();
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column.key} scope="col" role="columnheader" className={endClass(column)}>{column.header}</th>
        ))}
        {folds && <th scope="col" role="columnheader" className="table-fold">{t(m.rest)}</th>}
      </tr>
    </thead>
  );
}

type RowProps<Row> = { columns: readonly Column<Row>[]; row: Row; name: string | null; onlyPaper: boolean };

/** With a name it can be folded on a phone. */
function TableRow<Row>({ columns, row, name, onlyPaper }: RowProps<Row>): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <tr role="row" className={classes(name !== null && isOpen && 'table-open', onlyPaper && 'only-paper') || undefined}>
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} />
      ))}
      {name !== null && (
        <td role="cell" className="table-fold">
          <button type="button" aria-expanded={isOpen} aria-label={t(m.moreOf, { name })} onClick={() => setOpen(!isOpen)}>
            {t(m.more)}
            <Icon name="down" />
          </button>
        </td>
      )}
    </tr>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactNode {
  const own = classes(endClass(column), column.narrow && `table-${column.narrow}`) || undefined;
  if (column.heading) return <th scope="row" role="rowheader" className={own}>{column.cell(row)}</th>;
  return (
    <td role="cell" className={own}>
      <span className="table-label" aria-hidden="true">{column.header}</span>
      <span className="table-value">{column.cell(row)}</span>
    </td>
  );
}

function endClass<Row>(column: Column<Row>): string | undefined {
  return classes(column.align === 'end' && 'table-end') || undefined;
}

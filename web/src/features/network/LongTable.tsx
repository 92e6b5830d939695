import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { isNarrow } from '../../ui/isNarrow.ts';
import { m } from './network.messages.ts';
import './longTable.css';

type LongTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  compact?: (row: Row) => string;
  /** One of several tables of a page: only the first few rows, which are those that matter most. */
  isShort?: boolean;
  /** What else one may do with the table: below it, beside the button that shows all. */
  actions?: ReactNode;
};

/** On a phone each row takes several lines. */
const roomFor = (isShort: boolean) => (isNarrow() ? (isShort ? 4 : 5) : isShort ? 5 : 15);

/** A table of which one look takes in the beginning; all of it is one press away, and on paper. */
export function LongTable<Row>({ caption, columns, rows, rowKey, compact, isShort = false, actions }: LongTableProps<Row>): ReactNode {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const [most] = useState(() => roomFor(isShort));
  const shown = isWhole ? rows.length : Math.min(most, rows.length);
  const foot = (
    <div className="long-table-foot only-screen">
      <p role="status" className="visually-hidden">{rows.length > most ? t(m.shownOf, { shown, total: rows.length }) : ''}</p>
      {rows.length > most && (
        <Button kind="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t(m.showFewer) : t(m.showAll, { n: rows.length })}
          <span className="visually-hidden">: {caption}</span>
        </Button>
      )}
      {actions}
    </div>
  );
  return (
    <div className="long-table">
      <DataTable caption={caption} hideCaption columns={columns} rows={rows} onScreen={shown} {...{ rowKey, compact }} footer={(actions || rows.length > most) && foot} />
    </div>
  );
}

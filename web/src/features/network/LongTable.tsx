import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { m } from './network.messages.ts';

/** On a phone each row is a card of its own. */
const atFirst = () => (window.matchMedia('(max-width: 42rem)').matches ? 5 : 15);

/** A table of which one look takes in the beginning; all of it is one press away, and on paper. */
export function LongTable<Row>({ caption, columns, rows, rowKey, compact }: { caption: string; columns: Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string; compact?: (row: Row) => string }): ReactNode {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const [most] = useState(atFirst);
  const shown = isWhole ? rows.length : Math.min(most, rows.length);
  const more = (
    <div className="only-screen">
      <Pager shown={shown} total={rows.length} hasMore={shown < rows.length} onMore={() => setWhole(true)} label={t(m.showAll)} />
    </div>
  );
  return <DataTable caption={caption} hideCaption columns={columns} rows={rows} onScreen={shown} {...{ rowKey, compact }} footer={rows.length > most && more} />;
}
